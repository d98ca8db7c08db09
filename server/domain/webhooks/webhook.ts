import type { AccountId, DeliveryId, EventId, SpaceId, WebhookId } from '../../../shared/ids.ts';
import type { WebhookEventKind } from '../../../shared/webhooks/events.ts';

/** `gone`: the receiver answered 410. The two after it: see settle-attempt.ts. */
export type PauseReason = 'owner' | 'gone' | 'dead_letters' | 'days_of_failure';

/** Where an account wants to be told. */
export interface WebhookEndpoint {
  id: WebhookId;
  accountId: AccountId;
  /** Only what happens in this space; null: in any. */
  spaceId: SpaceId | null;
  url: string;
  events: WebhookEventKind[];
  /** `zapier`: made by an automation tool, one event each. */
  kind: 'endpoint' | 'zapier';
  /** `testivora`: our own headers under that product's names. */
  compat: 'testivora' | null;
  status: 'active' | 'paused';
  pausedBecause: PauseReason | null;
  /** Which of its secrets is the present one: secrets are derived, never stored. */
  rotation: number;
  /** Until then the secret before it signs too; null: it does not. */
  previousSecretUntil: number | null;
  /** Dead letters since the last success. */
  deadInRow: number;
  /** The first failure since the last success. */
  failingSince: number | null;
  /** It asked for patience (`Retry-After`): nothing goes there before. */
  holdUntil: number | null;
  /** Of the job that looks at its queue next; each job's dedupe key ends in it. */
  jobSerial: number;
  /** When that job looks; null: there is none. */
  plannedAt: number | null;
  createdAt: number;
  updatedAt: number;
}

/** Something that happened, as it stood when it did: what is told of it never changes afterwards. */
export interface WebhookEvent {
  id: EventId;
  accountId: AccountId;
  spaceId: SpaceId | null;
  kind: WebhookEventKind;
  /** Id of what it is about. */
  subject: string;
  /** The envelope's `data`. */
  data: Record<string, unknown>;
  createdAt: number;
}

export type WebhookDeliveryState = 'queued' | 'delivered' | 'dead';

/** One event on its way to one endpoint. */
export interface WebhookDelivery {
  id: DeliveryId;
  accountId: AccountId;
  endpointId: WebhookId;
  eventId: EventId;
  event: WebhookEventKind;
  state: WebhookDeliveryState;
  /** All that were made; the next one says `attempts + 1` in its body. */
  attempts: number;
  /** Those since it was queued, or put back by a person. */
  tries: number;
  /** When it is tried next; null: it is not. */
  nextAt: number | null;
  lastStatus: number | null;
  lastError: string | null;
  createdAt: number;
  updatedAt: number;
}

/** What was said to a receiver, and what it said: kept to be looked at. */
export interface WebhookAttempt {
  id: string;
  accountId: AccountId;
  deliveryId: DeliveryId;
  attempt: number;
  at: number;
  durationMs: number;
  requestHeaders: Record<string, string>;
  /** The exact text that was signed. */
  requestBody: string;
  /** Null: no answer came. */
  status: number | null;
  /** The first 64 KiB, as text; null: no answer came. */
  responseBody: string | null;
  error: string | null;
}
