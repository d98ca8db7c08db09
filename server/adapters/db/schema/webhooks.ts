import { sql } from 'drizzle-orm';
import type { WebhookDelivery, WebhookEndpoint, WebhookEvent } from '../../../domain/webhooks/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';

export function webhookTables(k: Kit, { accounts }: AccessTables) {
  const accountId = () =>
    k
      .id('account', 'account_id')
      .notNull()
      .references(() => accounts.id);

  const webhookEndpoints = k.table(
    'webhook_endpoints',
    {
      id: k.id('webhook').primaryKey(),
      accountId: accountId(),
      spaceId: k.id('space', 'space_id'),
      url: k.text().notNull(),
      events: k.json<WebhookEndpoint['events']>().notNull(),
      kind: k.text().$type<WebhookEndpoint['kind']>().notNull(),
      compat: k.text().$type<'testivora'>(),
      status: k.text().$type<WebhookEndpoint['status']>().notNull(),
      pausedBecause: k.text('paused_because').$type<NonNullable<WebhookEndpoint['pausedBecause']>>(),
      rotation: k.int().notNull(),
      previousSecretUntil: k.ms('previous_secret_until'),
      deadInRow: k.int('dead_in_row').notNull(),
      failingSince: k.ms('failing_since'),
      holdUntil: k.ms('hold_until'),
      jobSerial: k.int('job_serial').notNull(),
      plannedAt: k.ms('planned_at'),
      createdAt: k.ms('created_at').notNull(),
      updatedAt: k.ms('updated_at').notNull(),
    },
    (t) => [k.index('webhook_endpoints_account').on(t.accountId, t.createdAt, t.id)],
  );

  const webhookEvents = k.table(
    'webhook_events',
    {
      id: k.id('event').primaryKey(),
      accountId: accountId(),
      spaceId: k.id('space', 'space_id'),
      kind: k.text().$type<WebhookEvent['kind']>().notNull(),
      subject: k.text().notNull(),
      data: k.json<WebhookEvent['data']>().notNull(),
      createdAt: k.ms('created_at').notNull(),
    },
    (t) => [
      k.index('webhook_events_subject').on(t.accountId, t.subject),
      k.index('webhook_events_kind').on(t.accountId, t.kind, t.createdAt, t.id),
    ],
  );

  const webhookDeliveries = k.table(
    'webhook_deliveries',
    {
      id: k.id('delivery').primaryKey(),
      accountId: accountId(),
      endpointId: k
        .id('webhook', 'endpoint_id')
        .notNull()
        .references(() => webhookEndpoints.id),
      eventId: k
        .id('event', 'event_id')
        .notNull()
        .references(() => webhookEvents.id),
      event: k.text().$type<WebhookDelivery['event']>().notNull(),
      state: k.text().$type<WebhookDelivery['state']>().notNull(),
      attempts: k.int().notNull(),
      tries: k.int().notNull(),
      nextAt: k.ms('next_at'),
      lastStatus: k.int('last_status'),
      lastError: k.text('last_error'),
      createdAt: k.ms('created_at').notNull(),
      updatedAt: k.ms('updated_at').notNull(),
    },
    (t) => [
      // One event goes to one endpoint once, whatever happens.
      k.uniqueIndex('webhook_deliveries_once').on(t.eventId, t.endpointId),
      // Partial: a million delivered ones cost the next look nothing.
      k.index('webhook_deliveries_queue').on(t.endpointId, t.nextAt, t.id).where(sql`${t.state} = 'queued'`),
      k.index('webhook_deliveries_event').on(t.eventId),
      k.index('webhook_deliveries_log').on(t.endpointId, t.createdAt, t.id),
      k.index('webhook_deliveries_state').on(t.endpointId, t.state, t.createdAt, t.id),
    ],
  );

  const webhookAttempts = k.table(
    'webhook_attempts',
    {
      id: k.text().primaryKey(),
      accountId: accountId(),
      deliveryId: k
        .id('delivery', 'delivery_id')
        .notNull()
        .references(() => webhookDeliveries.id),
      attempt: k.int().notNull(),
      at: k.ms().notNull(),
      durationMs: k.int('duration_ms').notNull(),
      requestHeaders: k.json<Record<string, string>>('request_headers').notNull(),
      requestBody: k.text('request_body').notNull(),
      status: k.int(),
      responseBody: k.text('response_body'),
      error: k.text(),
    },
    (t) => [k.index('webhook_attempts_delivery').on(t.deliveryId, t.attempt, t.id)],
  );

  return { webhookEndpoints, webhookEvents, webhookDeliveries, webhookAttempts };
}
