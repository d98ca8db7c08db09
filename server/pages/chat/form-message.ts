import {
  type ChatInput,
  type ChatStep,
  type ClientMessage,
  clientMessage,
  nameStyles,
} from '../../../shared/contracts/chat.ts';
import { type ChatStrings, fill } from '../../../shared/contracts/chat-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type FormFields, fieldOf, isTicked } from '../kit/form.ts';
import type { FieldError } from './page-state.ts';

/** A posted form: what to say, if anything, and whether the customer is leaving. */
export interface PostedForm {
  message: ClientMessage | null;
  leaving: boolean;
}

const bare = ['skip', 'back', 'reopen', 'withdraw', 'stop'] as const;

/** Turns a form's post into the one shape of a customer's message, or says which control is wrong and why. */
export function formMessage(fields: FormFields, step: ChatStep, strings: ChatStrings): Result<PostedForm, FieldError> {
  const leaving = fieldOf(fields, 'do') === 'leave';
  if (leaving && fieldOf(fields, 'text').trim() === '') return ok({ message: null, leaving });
  const input = formInput(fields, step, strings);
  if (!input.ok) return input;
  const question = fieldOf(fields, 'question');
  const parsed = clientMessage.safeParse({
    id: fieldOf(fields, 'id'),
    question: question === '' ? null : question,
    input: input.value,
  });
  return parsed.success ? ok({ message: parsed.data, leaving }) : fail({ field: null, message: strings.errorForm });
}

function formInput(fields: FormFields, step: ChatStep, strings: ChatStrings): Result<ChatInput, FieldError> {
  const choice = fieldOf(fields, 'choice');
  if (choice !== '') return ok({ type: 'choose', choice });
  const action = fieldOf(fields, 'do');
  const plain = bare.find((one) => one === action);
  if (plain !== undefined) return ok({ type: plain });
  switch (action) {
    case 'rate':
      return ratingOf(fields, strings, (rating) => ({ type: 'rate', rating }));
    case 'say':
    case 'leave':
    case '':
      return textOf(fields, step, strings);
    case 'edit':
      return editOf(fields, strings);
    case 'words':
      return wordsOf(fields, strings, (text) => ({ type: 'draft.edit', text }));
    case 'units':
      return ok({ type: 'draft.units', kept: [...(fields.get('kept') ?? [])] });
    case 'reset':
      return ok({ type: 'draft.reset' });
    case 'identify':
      return identityOf(fields, strings);
    case 'private':
      return ok({ type: 'consent', publish: false, identity: false, ads: false });
    case 'approve':
      return consentOf(fields, strings);
    default:
      return fail({ field: null, message: strings.errorForm });
  }
}

function ratingOf(
  fields: FormFields,
  strings: ChatStrings,
  input: (rating: number) => ChatInput,
): Result<ChatInput, FieldError> {
  const rating = fieldOf(fields, 'rating');
  return /^[1-5]$/.test(rating) ? ok(input(Number(rating))) : fail({ field: 'rating', message: strings.errorRating });
}

const longest = 4000;

function wordsOf(
  fields: FormFields,
  strings: ChatStrings,
  input: (text: string) => ChatInput,
  max: number = longest,
): Result<ChatInput, FieldError> {
  const text = fieldOf(fields, 'text').trim();
  if (text === '') return fail({ field: 'text', message: strings.errorText });
  if (text.length > max) return fail({ field: 'text', message: fill(strings.errorTooLong, { max: String(max) }) });
  return ok(input(text));
}

/** A form whose button went missing on the way is understood by the step it was for. */
function textOf(fields: FormFields, step: ChatStep, strings: ChatStrings): Result<ChatInput, FieldError> {
  if (step.kind === 'choice') return fail({ field: 'choice', message: strings.errorChoice });
  if (step.kind === 'rating') return ratingOf(fields, strings, (rating) => ({ type: 'rate', rating }));
  const max = step.kind === 'text' ? Math.min(step.maxLength, longest) : longest;
  return wordsOf(fields, strings, (text) => ({ type: 'say', text }), max);
}

function editOf(fields: FormFields, strings: ChatStrings): Result<ChatInput, FieldError> {
  const entry = fieldOf(fields, 'entry');
  if (!fields.has('text')) return ratingOf(fields, strings, (rating) => ({ type: 'edit', entry, text: '', rating }));
  return wordsOf(fields, strings, (text) => ({ type: 'edit', entry, text }));
}

function identityOf(fields: FormFields, strings: ChatStrings): Result<ChatInput, FieldError> {
  const style = nameStyles.find((one) => one === fieldOf(fields, 'style')) ?? 'full';
  const [name, title, company] = ['name', 'title', 'company'].map((field) => fieldOf(fields, field).trim());
  if (style !== 'anonymous' && !name) return fail({ field: 'name', message: strings.errorName });
  const tooLong = (['name', 'title', 'company'] as const).find((field) => fieldOf(fields, field).trim().length > 120);
  if (tooLong !== undefined) return fail({ field: tooLong, message: fill(strings.errorTooLong, { max: '120' }) });
  return ok({ type: 'identify', name: name ?? '', title: title ?? '', company: company ?? '', style });
}

/** "Approve what I ticked" with nothing to publish would quietly mean private: ask instead of guessing. */
function consentOf(fields: FormFields, strings: ChatStrings): Result<ChatInput, FieldError> {
  const publish = isTicked(fields, 'publish');
  if (!publish) return fail({ field: 'publish', message: strings.errorPublish });
  return ok({ type: 'consent', publish, identity: isTicked(fields, 'identity'), ads: isTicked(fields, 'ads') });
}
