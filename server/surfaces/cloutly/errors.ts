import type { ModerationError } from '../../domain/testimonials/index.ts';
import type { StartError } from '../../domain/triggers/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { KitRefusal } from '../kit/refusal.ts';
import type { RefusalOut } from './schemas.ts';

export type CloutlyRefusal = StartError | ModerationError;
export type CloutlyError = CloutlyRefusal | KitRefusal;

interface Said {
  status: number;
  message: string;
  field?: string;
  retryAfterS?: number;
}

const STATUS_WORDS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Payload Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
};

const noReview = () => said(404, 'There is no such review');

/** Every refusal in this dialect's statuses. One that is not answered here does not compile. */
const answers = {
  SpaceNotFound: () => ({ ...said(404, 'There is no such business'), field: 'businessId' }),
  CampaignNotFound: () => ({ ...said(404, 'This business has no such campaign'), field: 'campaignId' }),
  NotAllowed: () => said(401, 'This API key may not do this'),
  ScopeMissing: ({ scope }) => said(401, `This API key may not ${scope}`),
  MonthlyQuotaExceeded: ({ limit }, now) => ({
    ...said(429, `The ${limit} invites of this month are used up`),
    retryAfterS: Math.ceil((nextMonth(now) - now) / 1000),
  }),
  SmsCreditsTooLow: ({ credits, required }) => said(400, `Not enough SMS credits: ${credits} left, ${required} needed`),
  TestimonialNotFound: noReview,
  TestimonialWithdrawn: noReview,
  ContentChanged: () => said(409, 'The customer changed this review meanwhile'),
  InvalidRange: () => said(400, 'Invalid range'),
  InvalidUndo: () => said(400, 'This cannot be undone'),
  KeyMissing: () => said(401, 'API key is missing: send x-api-key'),
  KeyInvalid: () => said(401, 'Invalid API key'),
  TooManyFailures: ({ retryAfterS }) => ({ ...said(429, 'Too many requests with invalid API keys'), retryAfterS }),
  RateLimited: ({ limit, retryAfterS }) => ({
    ...said(429, `You reached the rate limit of ${limit} API calls per minute`),
    retryAfterS,
  }),
  FieldInvalid: ({ field, message }) => (field === null ? said(400, message) : { ...said(400, message), field }),
  IdempotencyKeyInvalid: () => header(400, 'Idempotency-Key must have 1 to 255 characters'),
  IdempotencyKeyReused: () => header(422, 'This Idempotency-Key was used with another request'),
  StillRunning: ({ retryAfterS }) => ({
    ...header(409, 'A request with this Idempotency-Key is still running'),
    retryAfterS,
  }),
  BodyTooLarge: ({ limitBytes }) => said(413, `The body is larger than ${limitBytes / 1024} KiB`),
  UnsupportedMediaType: () => said(415, 'Content-Type must be application/json or application/x-www-form-urlencoded'),
  BodyUnreadable: ({ reason }) => said(400, reason),
  MethodNotAllowed: ({ allow }) => said(405, `Method not allowed; allowed: ${allow}`),
  NotFound: () => said(404, 'There is nothing at this path'),
  Internal: ({ requestId }) => said(500, `Something went wrong on our side; request ${requestId}`),
} satisfies { [K in CloutlyError['kind']]: (error: Extract<CloutlyError, { kind: K }>, now: number) => Said };

/** `{statusCode, error, message, field?}`. `now`: a month's quota comes back with the next one. */
export function refuse(error: CloutlyError, now: number): Answer {
  const { status, message, field, retryAfterS } = wordsFor(error, now);
  const body: RefusalOut = { statusCode: status, error: STATUS_WORDS[status] ?? 'Error', message };
  if (field !== undefined) body.field = field;
  return jsonAnswer(status, body, retryAfterS === undefined ? undefined : { 'Retry-After': String(retryAfterS) });
}

/** The same in one sentence, for the owner's list of triggers. */
export function reasonOf(error: CloutlyError): string {
  return `${wordsFor(error, 0).message}.`;
}

/** The first of next month, in UTC. */
export function nextMonth(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

function wordsFor(error: CloutlyError, now: number): Said {
  // The table has one entry a kind, checked above; TypeScript cannot carry that through the look-up.
  const answer = answers[error.kind] as (error: CloutlyError, now: number) => Said;
  return answer(error, now);
}

function said(status: number, message: string): Said {
  return { status, message };
}

function header(status: number, message: string): Said {
  return { status, message, field: 'Idempotency-Key' };
}
