import type {
  WebhookAttempt as AttemptRow,
  WebhookDeliveryRow,
  WebhookRow,
} from '../../../shared/contracts/webhooks.ts';
import { formatId } from '../../../shared/ids.ts';
import type { WebhookAttempt, WebhookDelivery, WebhookEndpoint } from '../../domain/webhooks/index.ts';

const iso = (at: number) => new Date(at).toISOString();
const isoOrNull = (at: number | null) => (at === null ? null : iso(at));

export function webhookRow(endpoint: WebhookEndpoint, now: number): WebhookRow {
  const { previousSecretUntil: until } = endpoint;
  return {
    id: endpoint.id,
    url: endpoint.url,
    events: endpoint.events,
    space: endpoint.spaceId,
    compat: endpoint.compat,
    kind: endpoint.kind,
    status: endpoint.status,
    pausedBecause: endpoint.pausedBecause,
    failingSince: isoOrNull(endpoint.failingSince),
    previousSecretUntil: until !== null && until > now ? iso(until) : null,
    createdAt: iso(endpoint.createdAt),
  };
}

/** The event's id as receivers see it: that is what an owner searches their own log for. */
export function webhookDeliveryRow(delivery: WebhookDelivery): WebhookDeliveryRow {
  return {
    id: delivery.id,
    eventId: formatId('event', delivery.eventId),
    event: delivery.event,
    state: delivery.state,
    attempts: delivery.attempts,
    nextAt: isoOrNull(delivery.nextAt),
    lastStatus: delivery.lastStatus,
    lastError: delivery.lastError,
    at: iso(delivery.createdAt),
  };
}

export function webhookAttemptRow(made: WebhookAttempt): AttemptRow {
  const { attempt, at, durationMs, requestBody, status, responseBody, error } = made;
  return { attempt, at: iso(at), durationMs, requestBody, status, responseBody, error };
}
