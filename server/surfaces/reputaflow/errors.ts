import type { StartError } from '../../domain/triggers/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { KitRefusal } from '../kit/refusal.ts';

export type ReputaflowError = StartError | KitRefusal;

type Code = 'invalid_request' | 'authentication_failed' | 'quota_exceeded' | 'rate_limit_exceeded' | 'internal_error';

interface Said {
  status: number;
  code: Code;
  message: string;
  details?: Record<string, unknown>;
  retryAfterS?: number;
}

const WRONG_SCOPE = 'This API key may not start conversations; use one with the write scope';

/** Every refusal in this dialect's five codes. One that is not answered here does not compile. */
const answers = {
  SpaceNotFound: () => invalid('agentId', 'agentId is not one of your agents'),
  CampaignNotFound: () => invalid(null, 'There is no such campaign'),
  NotAllowed: () => said(401, 'authentication_failed', WRONG_SCOPE),
  ScopeMissing: () => said(401, 'authentication_failed', WRONG_SCOPE),
  MonthlyQuotaExceeded: ({ limit, used }) =>
    said(403, 'quota_exceeded', 'Monthly limit reached', { details: { limit, used } }),
  SmsCreditsTooLow: ({ credits, required }) =>
    said(403, 'quota_exceeded', 'Not enough SMS credits', { details: { credits, required } }),
  KeyMissing: () =>
    said(401, 'authentication_failed', 'API key is missing: send Authorization: Bearer YOUR_API_KEY or X-API-Key'),
  KeyInvalid: () => said(401, 'authentication_failed', 'Invalid API key'),
  TooManyFailures: ({ retryAfterS }) =>
    said(429, 'rate_limit_exceeded', 'Too many requests with invalid API keys', { retryAfterS }),
  RateLimited: ({ limit, retryAfterS }) =>
    said(429, 'rate_limit_exceeded', 'Too many requests', {
      details: { limit, retry_after: retryAfterS },
      retryAfterS,
    }),
  FieldInvalid: ({ field, message }) => invalid(field, message),
  IdempotencyKeyInvalid: () => invalid('Idempotency-Key', 'Idempotency-Key must have 1 to 255 characters'),
  IdempotencyKeyReused: () => ({
    ...invalid('Idempotency-Key', 'This Idempotency-Key was used with another request'),
    status: 422,
  }),
  StillRunning: ({ retryAfterS }) => ({
    ...invalid('Idempotency-Key', 'A request with this Idempotency-Key is still running'),
    status: 409,
    retryAfterS,
  }),
  BodyTooLarge: ({ limitBytes }) =>
    said(413, 'invalid_request', `The body is larger than ${limitBytes / 1024} KiB`, {
      details: { limit_bytes: limitBytes },
    }),
  UnsupportedMediaType: () =>
    said(415, 'invalid_request', 'Content-Type must be application/json or application/x-www-form-urlencoded'),
  BodyUnreadable: ({ reason }) => invalid(null, reason),
  MethodNotAllowed: ({ allow }) => said(405, 'invalid_request', `Method not allowed; allowed: ${allow}`),
  NotFound: () => said(404, 'invalid_request', 'There is nothing at this path'),
  Internal: ({ requestId }) => said(500, 'internal_error', 'Server error', { details: { request_id: requestId } }),
} satisfies { [K in ReputaflowError['kind']]: (error: Extract<ReputaflowError, { kind: K }>) => Said };

export function refuse(error: ReputaflowError): Answer {
  const { status, code, message, details = {}, retryAfterS } = wordsFor(error);
  const headers = retryAfterS === undefined ? undefined : { 'Retry-After': String(retryAfterS) };
  return jsonAnswer(status, { error: { code, message, details } }, headers);
}

/** The same in one sentence, for the owner's list of triggers. */
export function reasonOf(error: ReputaflowError): string {
  return `${wordsFor(error).message}.`;
}

function wordsFor(error: ReputaflowError): Said {
  // The table has one entry a kind, checked above; TypeScript cannot carry that through the look-up.
  const answer = answers[error.kind] as (error: ReputaflowError) => Said;
  return answer(error);
}

function said(status: number, code: Code, message: string, more: Pick<Said, 'details' | 'retryAfterS'> = {}): Said {
  return { status, code, message, ...more };
}

function invalid(field: string | null, message: string): Said {
  return said(400, 'invalid_request', message, field === null ? {} : { details: { field } });
}
