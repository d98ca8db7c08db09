import type { ChatInput, ChatStep, NameStyle } from './chat.ts';
import { type ChatStrings, type FieldError, fill } from './chat-page.ts';

/**
 * The chat's form as it goes over the wire: control names and button values in, one customer's input out. The server
 * reads a plain post with it, the page's script the same form before it goes out as a message. No zod: browsers read this.
 */
export type FormFields = ReadonlyMap<string, readonly string[]>;

/** What the form means, or which control is wrong and why. */
export type Read =
  | { readonly ok: true; readonly value: ChatInput }
  | { readonly ok: false; readonly error: FieldError };

const ok = (value: ChatInput): Read => ({ ok: true, value });
const fail = (error: FieldError): Read => ({ ok: false, error });

/** The field's first value; empty when absent. Browsers send CRLF in texts: it becomes a plain newline. */
export const fieldOf = (fields: FormFields, name: string): string =>
  (fields.get(name)?.[0] ?? '').replace(/\r\n?/g, '\n');

const styles: readonly NameStyle[] = ['full', 'first_initial', 'first', 'anonymous'];

const bare = ['skip', 'back', 'reopen', 'withdraw', 'stop'] as const;

export function formInput(fields: FormFields, step: ChatStep, strings: ChatStrings): Read {
  const choice = fieldOf(fields, 'choice');
  if (choice !== '') return ok({ type: 'choose', choice });
  const action = fieldOf(fields, 'do');
  const plain = bare.find((one) => one === action);
  if (plain !== undefined) return ok({ type: plain });
  switch (action) {
    case 'rate':
      return ratingOf(fields, strings, (rating) => ({ type: 'rate', rating }));
    case 'say':
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

function ratingOf(fields: FormFields, strings: ChatStrings, input: (rating: number) => ChatInput): Read {
  const rating = fieldOf(fields, 'rating');
  return /^[1-5]$/.test(rating) ? ok(input(Number(rating))) : fail({ field: 'rating', message: strings.errorRating });
}

const longest = 4000;

function wordsOf(
  fields: FormFields,
  strings: ChatStrings,
  input: (text: string) => ChatInput,
  max: number = longest,
): Read {
  const text = fieldOf(fields, 'text').trim();
  if (text === '') return fail({ field: 'text', message: strings.errorText });
  if (text.length > max) return fail({ field: 'text', message: fill(strings.errorTooLong, { max: String(max) }) });
  return ok(input(text));
}

/** A form whose button went missing on the way is understood by the step it was for. */
function textOf(fields: FormFields, step: ChatStep, strings: ChatStrings): Read {
  if (step.kind === 'choice') return fail({ field: 'choice', message: strings.errorChoice });
  if (step.kind === 'rating') return ratingOf(fields, strings, (rating) => ({ type: 'rate', rating }));
  const max = step.kind === 'text' ? Math.min(step.maxLength, longest) : longest;
  return wordsOf(fields, strings, (text) => ({ type: 'say', text }), max);
}

function editOf(fields: FormFields, strings: ChatStrings): Read {
  const entry = fieldOf(fields, 'entry');
  if (!fields.has('text')) return ratingOf(fields, strings, (rating) => ({ type: 'edit', entry, text: '', rating }));
  return wordsOf(fields, strings, (text) => ({ type: 'edit', entry, text }));
}

function identityOf(fields: FormFields, strings: ChatStrings): Read {
  const style = styles.find((one) => one === fieldOf(fields, 'style')) ?? 'full';
  const [name, title, company] = ['name', 'title', 'company'].map((field) => fieldOf(fields, field).trim());
  if (style !== 'anonymous' && !name) return fail({ field: 'name', message: strings.errorName });
  const tooLong = (['name', 'title', 'company'] as const).find((field) => fieldOf(fields, field).trim().length > 120);
  if (tooLong !== undefined) return fail({ field: tooLong, message: fill(strings.errorTooLong, { max: '120' }) });
  return ok({ type: 'identify', name: name ?? '', title: title ?? '', company: company ?? '', style });
}

/** "Approve what I ticked" with nothing to publish would quietly mean private: ask instead of guessing. */
function consentOf(fields: FormFields, strings: ChatStrings): Read {
  const publish = fieldOf(fields, 'publish') !== '';
  if (!publish) return fail({ field: 'publish', message: strings.errorPublish });
  return ok({
    type: 'consent',
    publish,
    identity: fieldOf(fields, 'identity') !== '',
    ads: fieldOf(fields, 'ads') !== '',
  });
}
