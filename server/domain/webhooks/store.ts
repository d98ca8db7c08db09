import type { AccountId, DeliveryId, EventId, WebhookId } from '../../../shared/ids.ts';
import type { WebhookEventKind } from '../../../shared/webhooks/events.ts';
import type { Page, PageRequest } from '../page.ts';
import type {
  WebhookAttempt,
  WebhookDelivery,
  WebhookDeliveryState,
  WebhookEndpoint,
  WebhookEvent,
} from './webhook.ts';

export interface WebhookReader {
  endpoint(accountId: AccountId, id: WebhookId): Promise<WebhookEndpoint | null>;
  /** All of them, oldest first: an account has few. */
  endpoints(accountId: AccountId): Promise<WebhookEndpoint[]>;
  event(accountId: AccountId, id: EventId): Promise<WebhookEvent | null>;
  newestEvents(accountId: AccountId, kind: WebhookEventKind, limit: number): Promise<WebhookEvent[]>;
  delivery(accountId: AccountId, id: DeliveryId): Promise<WebhookDelivery | null>;
  deliveries(
    accountId: AccountId,
    of: { endpoint: WebhookId; state: WebhookDeliveryState | null },
    page: PageRequest,
  ): Promise<Page<WebhookDelivery>>;
  /** Of one delivery, oldest first. */
  attempts(accountId: AccountId, id: DeliveryId): Promise<WebhookAttempt[]>;
  /** The queued delivery of an endpoint whose time comes first. */
  nextQueued(accountId: AccountId, endpoint: WebhookId): Promise<WebhookDelivery | null>;
}

export interface WebhookStore extends WebhookReader {
  addEndpoint(endpoint: WebhookEndpoint): Promise<void>;
  saveEndpoint(endpoint: WebhookEndpoint): Promise<void>;
  /** With its deliveries and their attempts. False: there is no such endpoint in the account. */
  removeEndpoint(accountId: AccountId, id: WebhookId): Promise<boolean>;
  addEvent(event: WebhookEvent): Promise<void>;
  addDelivery(delivery: WebhookDelivery): Promise<void>;
  saveDelivery(delivery: WebhookDelivery): Promise<void>;
  addAttempt(attempt: WebhookAttempt): Promise<void>;
  /** Empties what its events say, and what was sent and answered of them. One still queued then tells of nothing. */
  forgetSubject(accountId: AccountId, subject: string): Promise<void>;
}
