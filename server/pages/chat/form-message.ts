import { type ChatStep, type ClientMessage, clientMessage } from '../../../shared/contracts/chat.ts';
import { type FormFields, fieldOf, formInput } from '../../../shared/contracts/chat-form.ts';
import type { ChatStrings, FieldError } from '../../../shared/contracts/chat-page.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

/** A posted form: what to say, if anything, and whether the customer is leaving. */
export interface PostedForm {
  message: ClientMessage | null;
  leaving: boolean;
}

/** Turns a form's post into the one shape of a customer's message, or says which control is wrong and why. */
export function formMessage(fields: FormFields, step: ChatStep, strings: ChatStrings): Result<PostedForm, FieldError> {
  const leaving = fieldOf(fields, 'do') === 'leave';
  // Pages opened before leaving became a link still post it: what was in the box is no answer there either.
  if (leaving) return ok({ message: null, leaving });
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
