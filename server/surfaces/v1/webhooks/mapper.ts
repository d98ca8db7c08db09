import type { z } from 'zod';
import { formatId, type WebhookId } from '../../../../shared/ids.ts';
import { type WebhookEventKind, webhookEventKinds } from '../../../../shared/webhooks/events.ts';
import type { Page } from '../../../domain/page.ts';
import {
  envelope,
  type NewWebhook,
  sampleData,
  type WebhookAttempt,
  type WebhookDelivery,
  type WebhookEndpoint,
  type WebhookEvent,
  type WebhookPatch,
  type WithSecret,
} from '../../../domain/webhooks/index.ts';
import { type Answer, jsonAnswer } from '../../kit/answer.ts';
import type { Given } from '../../kit/operation.ts';
import { listOf } from '../pagination.ts';
import type { attempt, delivery, operations, webhook } from './schemas.ts';

type Body<K extends keyof typeof operations> = Given<(typeof operations)[K]>['body'];

const iso = (at: number) => new Date(at).toISOString();
const isoOrNull = (at: number | null) => (at === null ? null : iso(at));

export function newWebhook({ url, events, space_id, compat }: Body<'create'>): NewWebhook {
  return {
    url,
    events: events ?? webhookEventKinds,
    spaceId: space_id ?? null,
    compat: compat ?? null,
    kind: 'endpoint',
  };
}

export function newHook({ hookUrl, target_url, event, space_id }: Body<'subscribe'>): NewWebhook {
  return { url: hookUrl ?? target_url ?? '', events: [event], spaceId: space_id ?? null, compat: null, kind: 'zapier' };
}

export function webhookPatch({ url, events, space_id, compat, status }: Body<'update'>): WebhookPatch {
  return {
    ...(url === undefined ? {} : { url }),
    ...(events === undefined ? {} : { events }),
    ...(space_id === undefined ? {} : { spaceId: space_id }),
    ...(compat === undefined ? {} : { compat }),
    ...(status === undefined ? {} : { status }),
  };
}

export function webhookObject(endpoint: WebhookEndpoint): z.infer<typeof webhook> {
  return {
    id: formatId('webhook', endpoint.id),
    object: 'webhook',
    url: endpoint.url,
    events: endpoint.events,
    space_id: endpoint.spaceId && formatId('space', endpoint.spaceId),
    compat: endpoint.compat,
    kind: endpoint.kind,
    status: endpoint.status,
    paused_because: endpoint.pausedBecause,
    previous_secret_valid_until: isoOrNull(endpoint.previousSecretUntil),
    created_at: iso(endpoint.createdAt),
  };
}

export const webhookAnswer = (endpoint: WebhookEndpoint): Answer => jsonAnswer(200, webhookObject(endpoint));

/** All of them on one page: an account has a hundred at most. */
export function webhookList(endpoints: WebhookEndpoint[]): Answer {
  return jsonAnswer(200, listOf({ items: endpoints, nextCursor: null }, webhookObject));
}

export const withSecret =
  (status: 200 | 201) =>
  ({ endpoint, secret }: WithSecret): Answer =>
    jsonAnswer(status, { ...webhookObject(endpoint), secret });

export function removedAnswer(id: WebhookId): Answer {
  return jsonAnswer(200, { id: formatId('webhook', id), object: 'webhook', deleted: true });
}

export const hookAnswer =
  (status: 200 | 201) =>
  (id: WebhookId): Answer =>
    jsonAnswer(status, { id: formatId('webhook', id) });

export function deliveryObject(found: WebhookDelivery): z.infer<typeof delivery> {
  return {
    id: formatId('delivery', found.id),
    object: 'webhook_delivery',
    webhook_id: formatId('webhook', found.endpointId),
    event_id: formatId('event', found.eventId),
    event: found.event,
    status: found.state,
    attempts: found.attempts,
    next_attempt_at: isoOrNull(found.nextAt),
    last_status: found.lastStatus,
    last_error: found.lastError,
    created_at: iso(found.createdAt),
  };
}

export const deliveryAnswer = (found: WebhookDelivery): Answer => jsonAnswer(202, deliveryObject(found));

export function deliveryList(page: Page<WebhookDelivery>): Answer {
  return jsonAnswer(200, listOf(page, deliveryObject));
}

export function deliveryWithLog(found: { delivery: WebhookDelivery; attempts: WebhookAttempt[] }): Answer {
  return jsonAnswer(200, { ...deliveryObject(found.delivery), log: found.attempts.map(attemptObject) });
}

function attemptObject(made: WebhookAttempt): z.infer<typeof attempt> {
  return {
    attempt: made.attempt,
    at: iso(made.at),
    duration_ms: made.durationMs,
    request_headers: made.requestHeaders,
    request_body: made.requestBody,
    status: made.status,
    response_body: made.responseBody,
    error: made.error,
  };
}

/** The very bodies that are posted, so that a tool finds the fields it will get. */
export function samplesAnswer(events: WebhookEvent[], kind: WebhookEventKind): Answer {
  const newest = events.map((event) => envelope(event, 1));
  return jsonAnswer(200, newest.length > 0 ? newest : [madeUp(kind)]);
}

function madeUp(kind: WebhookEventKind) {
  return {
    id: 'evt_01kf0qcz3ge8rbz0x6m9h2n4gg',
    object: 'event',
    event: kind,
    version: '1.0',
    created: '2026-01-15T10:30:00.000Z',
    attempt: 1,
    data: sampleData(kind),
  };
}
