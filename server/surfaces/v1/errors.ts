import type { CampaignError } from '../../domain/campaigns/index.ts';
import type { FieldProblem } from '../../domain/interview/index.ts';
import type { RemoveMediaError, TakeMediaError } from '../../domain/media/index.ts';
import type { OpenSpaceError } from '../../domain/setup/index.ts';
import type { ImportError, UpdateError } from '../../domain/testimonials/index.ts';
import type { WallError } from '../../domain/walls/index.ts';
import type { SendAgainError } from '../../domain/webhooks/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { FieldInvalid, KitRefusal } from '../kit/refusal.ts';
import { type PeopleRefusal, peopleAnswers } from './people-errors.ts';

/** What the use cases behind `/v1` refuse. Each kind is answered below, or this does not compile. */
export type V1Refusal =
  | { kind: 'PlanRequired' }
  | { kind: 'CursorInvalid' }
  | PeopleRefusal
  | SendAgainError
  | ImportError
  | UpdateError
  | WallError
  | OpenSpaceError
  | CampaignError
  | TakeMediaError
  | RemoveMediaError;

export type V1Error = V1Refusal | KitRefusal;

interface Said {
  status: number;
  type: string;
  message: string;
  /** What the caller must know beside: the field, the quota. */
  more?: Record<string, unknown>;
  retryAfterS?: number;
}

const answers = {
  ...peopleAnswers,
  KeyMissing: () => said(401, 'unauthorized', 'Missing Authorization header: send Authorization: Bearer gw_live_…'),
  KeyInvalid: () => said(401, 'invalid_api_key', 'This API key is unknown or was revoked.'),
  TooManyFailures: ({ retryAfterS }) => ({
    ...said(429, 'rate_limited', 'Too many requests with invalid API keys.'),
    retryAfterS,
  }),
  RateLimited: ({ retryAfterS }) => ({
    ...said(429, 'rate_limited', `Too many requests. Try again in ${retryAfterS} s.`),
    retryAfterS,
  }),
  PlanRequired: () => said(403, 'plan_required', 'The API is part of the growth and agency plans.'),
  ScopeMissing: ({ scope }) => said(403, 'insufficient_scope', `This key lacks the scope "${scope}".`),
  NotAllowed: () => said(403, 'insufficient_scope', 'This key may not do this.'),
  SpaceNotFound: () => notFound('space'),
  WebhookNotFound: () => notFound('webhook'),
  WebhookDeliveryNotFound: () => notFound('delivery'),
  WebhookUrlRefused: ({ message }) => said(422, 'invalid_parameter', message, { field: 'url' }),
  TooManyWebhooks: ({ most }) => said(409, 'conflict', `An account has at most ${most} webhooks.`),
  TestimonialNotFound: () => notFound('testimonial'),
  WallNotFound: () => notFound('wall'),
  CampaignNotFound: () => notFound('campaign'),
  MediaNotFound: () => notFound('media'),
  MediaInUse: () => said(409, 'conflict', 'A testimonial shows this image; it goes with it.'),
  MediaInvalid: ({ message }) => said(422, 'invalid_media', message, { field: 'file' }),
  MediaUnknown: () =>
    said(422, 'invalid_media', 'media must name images of your account, each once, that no testimonial shows yet.', {
      field: 'media',
    }),
  MediaQuotaExceeded: ({ limit, used, tier }) =>
    said(402, 'quota_exceeded', 'The images of this account come to their limit, in bytes.', { limit, used, tier }),
  CursorInvalid: () => said(400, 'invalid_parameter', 'cursor is not a next_cursor of this list.', { field: 'cursor' }),
  TestimonialQuotaExceeded: ({ limit, used, tier }) =>
    said(402, 'quota_exceeded', 'The plan’s testimonials for this month are used up.', { limit, used, tier }),
  TestimonialWithdrawn: () =>
    said(422, 'invalid_status', 'The customer took this testimonial back; nothing of it can be changed.', {
      field: 'status',
    }),
  ContentChanged: () =>
    said(409, 'conflict', 'The customer changed the words since; read the testimonial again.', {
      field: 'content_hash',
    }),
  WallSlugInvalid: () =>
    invalid('slug', 'slug must have 1 to 60 lower-case letters, digits and hyphens, and no hyphen at its ends.'),
  WallSlugTaken: () => invalid('slug', 'This slug is taken.'),
  LastWall: () => said(422, 'last_wall', 'A space keeps at least one wall.'),
  SlugTaken: () => invalid('slug', 'Another space of yours has this slug.'),
  SpaceInvalid: ({ problems }) => problemsOf(problems),
  CampaignInvalid: ({ problems }) => problemsOf(problems),
  FieldInvalid: fieldInvalid,
  IdempotencyKeyInvalid: () => wrongHeader(400, 'Idempotency-Key must have 1 to 255 characters.'),
  IdempotencyKeyReused: () => wrongHeader(422, 'This Idempotency-Key was used with another request.'),
  StillRunning: ({ retryAfterS }) => ({
    ...said(409, 'conflict', 'A request with this Idempotency-Key is still running.'),
    retryAfterS,
  }),
  BodyTooLarge: ({ limitBytes }) => said(413, 'payload_too_large', `The body is larger than ${limitBytes / 1024} KiB.`),
  UnsupportedMediaType: () => said(415, 'unsupported_media_type', 'Content-Type must be application/json.'),
  BodyUnreadable: ({ reason }) => said(400, 'invalid_json', `${reason}.`),
  MethodNotAllowed: ({ allow }) => said(405, 'method_not_allowed', `Method not allowed; allowed: ${allow}`),
  NotFound: () => said(404, 'not_found', 'There is nothing here, or it is not in your account.'),
  Internal: ({ requestId }) =>
    said(500, 'internal_error', 'Something went wrong on our side.', { request_id: requestId }),
} satisfies { [K in V1Error['kind']]: (error: Extract<V1Error, { kind: K }>) => Said };

/** `{error: {type, message, …}}`. */
export function refuse(error: V1Error): Answer {
  // The table has one entry a kind, checked above; TypeScript cannot carry that through the look-up.
  const answer = answers[error.kind] as (error: V1Error) => Said;
  const { status, type, message, more, retryAfterS } = answer(error);
  const headers = retryAfterS === undefined ? undefined : { 'Retry-After': String(retryAfterS) };
  return jsonAnswer(status, { error: { type, message, ...more } }, headers);
}

/** The document's own names for what is wrong in a testimonial, missing words included; everything else of ours is `invalid_parameter`. */
const OWN_TYPE = new Set(['text', 'status', 'rating', 'author', 'media']);

function fieldInvalid({ field, message, missing, place }: FieldInvalid): Said {
  if (field === null) return said(400, 'invalid_json', `${message}.`);
  const text = /[.!?]$/.test(message) ? message : `${message}.`;
  const [root = ''] = field.split('.');
  if (OWN_TYPE.has(root)) return said(422, `invalid_${root}`, text, { field });
  if (missing) return said(400, 'missing_parameter', text, { field });
  return place === 'query' ? said(400, 'invalid_parameter', text, { field }) : invalid(field, text);
}

/** The first of them as every other answer names a field, and all of them under `problems`. */
function problemsOf(problems: readonly FieldProblem[]): Said {
  const all = problems.map(({ path, message }) => ({ field: wireName(path), message }));
  const [first] = all;
  if (!first) throw new Error('refused without a problem');
  return said(422, 'invalid_parameter', first.message, { field: first.field, problems: all });
}

/** Ours to the wire's, in the part before a dot: what is inside a bank is spelled alike. */
function wireName(path: string): string {
  const [root = '', ...rest] = path.split('.');
  return [root.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), ...rest].join('.');
}

function invalid(field: string, message: string): Said {
  return said(422, 'invalid_parameter', message, { field });
}

/** One answer for what does not exist and for what is another account's. */
function notFound(what: string): Said {
  return said(404, 'not_found', `There is no such ${what} in your account.`);
}

function wrongHeader(status: number, message: string): Said {
  return said(status, 'invalid_parameter', message, { field: 'Idempotency-Key' });
}

function said(status: number, type: string, message: string, more?: Record<string, unknown>): Said {
  return more === undefined ? { status, type, message } : { status, type, message, more };
}
