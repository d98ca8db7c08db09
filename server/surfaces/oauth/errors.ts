import type { z } from 'zod';
import type { GrantInvalid, RefreshError } from '../../domain/oauth/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { KitRefusal } from '../kit/refusal.ts';
import type { refusal } from './schemas.ts';

export type OauthRefusal =
  | GrantInvalid
  | RefreshError
  | { kind: 'ClientInvalid' }
  | { kind: 'TwoCredentials' }
  /** A Bearer token that is not, or no longer, one. */
  | { kind: 'TokenInvalid' }
  | { kind: 'GrantTypeUnsupported' }
  | KitRefusal;

interface Said {
  status: number;
  error: z.infer<typeof refusal>['error'];
  /** Plain ASCII without quotes and backslashes (RFC 6749 §5.2). */
  text: string;
  headers?: Record<string, string>;
}

const BASIC = { 'WWW-Authenticate': 'Basic realm="goodword"' };
const NO_CLIENT = 'The client is unknown or revoked, or its credentials are missing or wrong';

/** Every refusal in the words of RFC 6749 §5.2. One that is not answered here does not compile. */
const answers = {
  GrantInvalid: ({ why }) => said(400, 'invalid_grant', why),
  ScopeInvalid: () => said(400, 'invalid_scope', 'The scope is more than what was granted'),
  ClientInvalid: () => said(401, 'invalid_client', NO_CLIENT, BASIC),
  TwoCredentials: () => said(400, 'invalid_request', 'Send the client credentials once: in the body or in the header'),
  TokenInvalid: () =>
    said(401, 'unauthorized', 'The access token is unknown, expired or revoked', {
      'WWW-Authenticate': 'Bearer realm="goodword", error="invalid_token"',
    }),
  GrantTypeUnsupported: () =>
    said(400, 'unsupported_grant_type', 'grant_type must be authorization_code or refresh_token'),
  KeyMissing: () => said(401, 'invalid_client', NO_CLIENT, BASIC),
  KeyInvalid: () => said(401, 'invalid_client', NO_CLIENT, BASIC),
  ScopeMissing: () => said(400, 'invalid_scope', 'The token lacks a scope that this call needs'),
  TooManyFailures: ({ retryAfterS }) => said(429, 'rate_limited', 'Too many wrong credentials', later(retryAfterS)),
  RateLimited: ({ retryAfterS }) => said(429, 'rate_limited', 'Too many requests', later(retryAfterS)),
  FieldInvalid: ({ field, message, missing }) =>
    said(400, 'invalid_request', field === null ? message : missing ? `${field} is required` : `${field} ${message}`),
  IdempotencyKeyInvalid: () => said(400, 'invalid_request', 'Idempotency-Key must have 1 to 255 characters'),
  IdempotencyKeyReused: () => said(422, 'invalid_request', 'This Idempotency-Key was used with another request'),
  StillRunning: ({ retryAfterS }) =>
    said(409, 'invalid_request', 'A request with this Idempotency-Key is still running', later(retryAfterS)),
  BodyTooLarge: ({ limitBytes }) => said(413, 'invalid_request', `The body is larger than ${limitBytes / 1024} KiB`),
  UnsupportedMediaType: () =>
    said(415, 'invalid_request', 'Content-Type must be application/x-www-form-urlencoded or application/json'),
  BodyUnreadable: ({ reason }) => said(400, 'invalid_request', reason),
  MethodNotAllowed: ({ allow }) => said(405, 'invalid_request', `Method not allowed; allowed: ${allow}`),
  NotFound: () => said(404, 'not_found', 'There is nothing at this path'),
  Internal: ({ requestId }) => said(500, 'server_error', `Server error (request ${requestId})`),
} satisfies { [K in OauthRefusal['kind']]: (error: Extract<OauthRefusal, { kind: K }>) => Said };

export function refuse(refused: OauthRefusal): Answer {
  // The table has one entry a kind, checked above; TypeScript cannot carry that through the look-up.
  const answer = answers[refused.kind] as (refused: OauthRefusal) => Said;
  const { status, error, text, headers } = answer(refused);
  return jsonAnswer(status, { error, error_description: text }, { Pragma: 'no-cache', ...headers });
}

function said(status: number, error: Said['error'], text: string, headers?: Record<string, string>): Said {
  return { status, error, text, headers };
}

const later = (retryAfterS: number) => ({ 'Retry-After': String(retryAfterS) });
