import type { BodyError } from './read-body.ts';

/** Everything the kit refuses by itself, before or around a use case. Each dialect says it in its own words and statuses. */
export type KitRefusal =
  | BodyError
  | { kind: 'KeyMissing' }
  | { kind: 'KeyInvalid' }
  /** The key or token lacks what the call needs. */
  | { kind: 'ScopeMissing'; scope: 'read' | 'write' }
  | { kind: 'TooManyFailures'; retryAfterS: number }
  | { kind: 'RateLimited'; limit: number; retryAfterS: number }
  | { kind: 'IdempotencyKeyInvalid' }
  | { kind: 'IdempotencyKeyReused' }
  | { kind: 'StillRunning'; retryAfterS: number }
  | FieldInvalid
  | { kind: 'MethodNotAllowed'; allow: string }
  | { kind: 'NotFound' }
  | { kind: 'Internal'; requestId: string };

/** `field` as the caller spells it, dotted when nested; null: the body as a whole. */
export interface FieldInvalid {
  kind: 'FieldInvalid';
  field: string | null;
  message: string;
  /** It was not given at all; false: given, but wrong. */
  missing: boolean;
  place: 'query' | 'body';
}
