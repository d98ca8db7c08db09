import type { z } from 'zod';
import type { StartError } from '../../domain/triggers/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { KitRefusal } from '../kit/refusal.ts';
import type { refusal } from './schemas.ts';

/** What the use cases behind these calls refuse. */
export type NudgeRefusal = StartError | { kind: 'OwnerMissing' };
export type NudgeError = NudgeRefusal | KitRefusal;

/** Nothing changes before the month does, or the plan. */
const DAY_S = 86_400;

interface Said {
  status: number;
  error: z.infer<typeof refusal>['error'];
  text: string;
  headers?: Record<string, string>;
}

/** Every refusal in this dialect's flat words. One that is not answered here does not compile. */
const answers = {
  SpaceNotFound: () => said(404, 'not_found', 'This account has no space yet'),
  CampaignNotFound: () => said(404, 'not_found', 'There is no such campaign'),
  OwnerMissing: () => said(404, 'not_found', 'This account has no owner'),
  NotAllowed: () => needsScope('write', 'This token may not send review requests'),
  ScopeMissing: ({ scope }) => needsScope(scope, `This token lacks the scope ${scope}`),
  MonthlyQuotaExceeded: ({ limit, used }) =>
    said(429, 'rate_limited', `The review requests of this month are used up (${used} of ${limit})`, later(DAY_S)),
  SmsCreditsTooLow: ({ credits, required }) =>
    said(400, 'invalid_request', `Not enough SMS credits for a text message: ${credits} left, ${required} needed`),
  // RFC 6750 §3.1: without credentials the challenge names no error.
  KeyMissing: () =>
    said(401, 'unauthorized', 'Send an access token or an API key: Authorization: Bearer TOKEN', challenge()),
  KeyInvalid: () =>
    said(
      401,
      'unauthorized',
      'The token is unknown, expired or revoked',
      challenge('error="invalid_token"', 'error_description="The token is unknown, expired or revoked"'),
    ),
  TooManyFailures: ({ retryAfterS }) => said(429, 'rate_limited', 'Too many invalid tokens', later(retryAfterS)),
  RateLimited: ({ retryAfterS }) => said(429, 'rate_limited', 'Too many requests', later(retryAfterS)),
  FieldInvalid: ({ message }) => said(400, 'invalid_request', message),
  IdempotencyKeyInvalid: () => said(400, 'invalid_request', 'Idempotency-Key must have 1 to 255 characters'),
  IdempotencyKeyReused: () => said(422, 'invalid_request', 'This Idempotency-Key was used with another request'),
  StillRunning: ({ retryAfterS }) =>
    said(409, 'invalid_request', 'A request with this Idempotency-Key is still running', later(retryAfterS)),
  BodyTooLarge: ({ limitBytes }) => said(413, 'invalid_request', `The body is larger than ${limitBytes / 1024} KiB`),
  UnsupportedMediaType: () =>
    said(415, 'invalid_request', 'Content-Type must be application/json or application/x-www-form-urlencoded'),
  BodyUnreadable: ({ reason }) => said(400, 'invalid_request', reason),
  MethodNotAllowed: ({ allow }) => said(405, 'invalid_request', `Method not allowed; allowed: ${allow}`),
  NotFound: () => said(404, 'not_found', 'There is nothing at this path'),
  Internal: ({ requestId }) => said(500, 'server_error', `Server error (request ${requestId})`),
} satisfies { [K in NudgeError['kind']]: (error: Extract<NudgeError, { kind: K }>) => Said };

export function refuse(refused: NudgeError): Answer {
  const { status, error, text, headers } = wordsFor(refused);
  return jsonAnswer(status, { error, error_description: text }, headers);
}

/** The same in one sentence, for the owner's list of triggers. */
export function reasonOf(refused: NudgeError): string {
  return `${wordsFor(refused).text}.`;
}

function wordsFor(refused: NudgeError): Said {
  // The table has one entry a kind, checked above; TypeScript cannot carry that through the look-up.
  const answer = answers[refused.kind] as (refused: NudgeError) => Said;
  return answer(refused);
}

function said(status: number, error: Said['error'], text: string, headers?: Record<string, string>): Said {
  return { status, error, text, headers };
}

function needsScope(scope: string, text: string): Said {
  return said(403, 'insufficient_scope', text, challenge('error="insufficient_scope"', `scope="${scope}"`));
}

const challenge = (...more: string[]) => ({
  'WWW-Authenticate': ['Bearer realm="goodword"', ...more].join(', '),
});
const later = (retryAfterS: number) => ({ 'Retry-After': String(retryAfterS) });
