import type { UnblockError } from '../../domain/contacts/index.ts';
import type { CancelError, ResendError } from '../../domain/deliveries/index.ts';
import type { FileRefusal } from './import/routes.ts';

/** What the calls about people refuse beside what every call of `/v1` may. */
export type PeopleRefusal =
  | CancelError
  | ResendError
  | UnblockError
  | { kind: 'ContactNotFound' }
  | { kind: 'AddressMissing' }
  | FileRefusal;

interface Said {
  status: number;
  type: string;
  message: string;
  more?: Record<string, unknown>;
}

export const peopleAnswers = {
  ConversationNotFound: () => notFound('conversation'),
  ContactNotFound: () => notFound('contact'),
  SuppressionNotFound: () => notFound('suppression'),
  ConversationPast: ({ status }) => ({
    ...conflict(`The conversation is ${status.replace('_', ' ')}: this cannot be done any more.`),
    more: { conversation_status: status },
  }),
  AddressMissing: () => ({
    status: 400,
    type: 'missing_parameter',
    message: 'email or phone is required.',
    more: { field: 'email' },
  }),
  SpaceGivenTwice: () => ({
    status: 400,
    type: 'invalid_parameter',
    message: 'space_id is given twice, and differently.',
    more: { field: 'space_id' },
  }),
  SpaceMissing: () => ({
    status: 400,
    type: 'missing_parameter',
    message: 'space_id is required.',
    more: { field: 'space_id' },
  }),
  FileInvalid: ({ line, message }) => ({
    status: 422,
    type: 'invalid_parameter',
    message: line === null ? message : `Line ${line}: ${message}`,
    more: { field: 'csv', ...(line === null ? {} : { line }) },
  }),
  AddressSuppressed: ({ reason }) => ({ status: 409, type: 'suppressed', message: reason }),
  ResentTooOften: ({ limit }) => conflict(`An invitation is sent again at most ${limit} times.`),
  SuppressionStays: ({ reason }) => ({
    ...conflict('Only the recipient can lift this one; you can lift what you put there yourself.'),
    more: { reason },
  }),
  SmsCreditsTooLow: ({ credits, required }) => ({
    status: 402,
    type: 'quota_exceeded',
    message: 'Not enough SMS credits.',
    more: { limit: required, used: credits },
  }),
} satisfies {
  [K in Exclude<PeopleRefusal['kind'], 'NotAllowed'>]: (error: Extract<PeopleRefusal, { kind: K }>) => Said;
};

function conflict(message: string): Said {
  return { status: 409, type: 'conflict', message };
}

/** One answer for what does not exist and for what is another account's. */
function notFound(what: string): Said {
  return { status: 404, type: 'not_found', message: `There is no such ${what} in your account.` };
}
