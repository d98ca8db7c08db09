import type { InboxError } from '../../domain/inbox/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { FieldInvalid, KitRefusal } from '../kit/refusal.ts';

export type ReamazeRefusal = InboxError | FieldInvalid;
export type ReamazeError = ReamazeRefusal | KitRefusal;

interface Said {
  status: number;
  field: string;
  message: string;
  headers?: Record<string, string>;
}

/** What is not about one field, as this dialect's own framework names it. */
const BASE = 'base';
const LOGIN = { 'WWW-Authenticate': 'Basic realm="Goodword", charset="UTF-8"' };

/** Every refusal as `{errors: {field: [message]}}`. One that is not answered here does not compile. */
const answers = {
  ThreadNotFound: () => said(404, BASE, 'There is no such conversation in your account'),
  NotFound: () => said(404, BASE, 'There is nothing here, or it is not in your account'),
  NotAllowed: () => said(403, BASE, 'Your role does not allow this'),
  ScopeMissing: ({ scope }) => said(403, BASE, `This API key lacks the scope "${scope}"`),
  UnknownName: ({ what }) =>
    what === 'space'
      ? said(422, 'conversation.category', 'Category is not one of your channels')
      : said(422, 'conversation.assignee', 'Assignee is not one of your staff'),
  OriginTaken: () => said(422, 'message.origin_id', 'Origin id is taken by another message'),
  HoldInPast: () => said(422, 'conversation.hold_until', 'Hold until must be in the future'),
  FieldInvalid: ({ field, message }) => said(422, field ?? BASE, message),
  BodyUnreadable: ({ reason }) => said(422, BASE, reason),
  IdempotencyKeyInvalid: () => said(422, 'Idempotency-Key', 'Idempotency-Key must have 1 to 255 characters'),
  IdempotencyKeyReused: () => said(422, 'Idempotency-Key', 'This Idempotency-Key was used with another request'),
  StillRunning: ({ retryAfterS }) =>
    later(409, retryAfterS, 'A request with this Idempotency-Key is still running', 'Idempotency-Key'),
  KeyMissing: () => ({
    ...said(401, BASE, 'Sign in with HTTP Basic: your login e-mail as the name, an API key as the password'),
    headers: LOGIN,
  }),
  KeyInvalid: () => ({ ...said(401, BASE, 'Unknown login e-mail or API key'), headers: LOGIN }),
  TooManyFailures: ({ retryAfterS }) => later(429, retryAfterS, 'Too many failed logins'),
  RateLimited: ({ limit, retryAfterS }) => later(429, retryAfterS, `Too many requests: ${limit} a minute are allowed`),
  BodyTooLarge: ({ limitBytes }) => said(413, BASE, `The body is larger than ${limitBytes / 1024} KiB`),
  UnsupportedMediaType: () => said(415, BASE, 'Content-Type must be application/json'),
  MethodNotAllowed: ({ allow }) => said(405, BASE, `Method not allowed; allowed: ${allow}`),
  Internal: ({ requestId }) => said(500, BASE, `Something went wrong on our side (request ${requestId})`),
} satisfies { [K in ReamazeError['kind']]: (error: Extract<ReamazeError, { kind: K }>) => Said };

export function refuse(error: ReamazeError): Answer {
  // The table has one entry a kind, checked above; TypeScript cannot carry that through the look-up.
  const answer = answers[error.kind] as (error: ReamazeError) => Said;
  const { status, field, message, headers } = answer(error);
  return jsonAnswer(status, { errors: { [field]: [message] } }, headers);
}

function said(status: number, field: string, message: string): Said {
  return { status, field, message };
}

function later(status: number, retryAfterS: number, message: string, field = BASE): Said {
  return { ...said(status, field, message), headers: { 'Retry-After': String(retryAfterS) } };
}
