import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type {
  WebhookAttempt,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEvent,
  WebhookStore,
} from '../../../domain/webhooks/index.ts';
import { before, NEWEST, readPage } from '../keyset.ts';
import { bound, type Db, eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Schema } from '../schema/make-schema.ts';
import type { Unit } from '../unit.ts';

export function webhookStore(unit: Unit): WebhookStore {
  return {
    endpoint: (accountId, id) => unit.first(endpoint, { accountId, id }),
    endpoints: (accountId) => unit.all(endpoints, { accountId }),
    event: (accountId, id) => unit.first(event, { accountId, id }),
    newestEvents: (accountId, kind, rows) => unit.all(newestEvents, { accountId, kind, rows }),
    delivery: (accountId, id) => unit.first(delivery, { accountId, id }),
    deliveries: (accountId, { endpoint: endpointId, state }, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) =>
          state === null
            ? unit.all(deliveries, { accountId, endpointId, at, id, rows })
            : unit.all(deliveriesInState, { accountId, endpointId, state, at, id, rows }),
        positionOf: (row) => [row.createdAt, row.id] as const,
      }),
    attempts: (accountId, deliveryId) => unit.all(attempts, { accountId, deliveryId }),
    nextQueued: (accountId, endpointId) => unit.first(nextQueued, { accountId, endpointId }),
    addEndpoint: (row) => unit.run(addEndpoint, row),
    saveEndpoint: (row) => unit.run(saveEndpoint, row),
    removeEndpoint: (accountId, id) => remove(unit, accountId, id),
    addEvent: (row) => unit.run(addEvent, row),
    addDelivery: (row) => unit.run(addDelivery, row),
    saveDelivery: (row) => unit.run(saveDelivery, row),
    forgetSubject: async (accountId, subject) => {
      const nothing = { requestBody: '', responseBody: null, error: null };
      await unit.run(forgetAttempts, { accountId, subject, ...nothing });
      await unit.run(forgetDeliveryErrors, { accountId, subject, lastError: null });
      await unit.run(forgetEvents, { accountId, subject, data: { erased: true } });
    },
    addAttempt: (row) => unit.run(addAttempt, { ...row, responseBody: withoutNul(row.responseBody) }),
  };
}

/** Postgres takes no NUL into a text, and a receiver may answer anything. */
function withoutNul(text: string | null): string | null {
  return text?.replaceAll('\0', '\uFFFD') ?? null;
}

type Key<T extends { accountId: unknown; id: unknown }> = Pick<T, 'accountId' | 'id'>;

async function remove(
  unit: Unit,
  accountId: WebhookEndpoint['accountId'],
  id: WebhookEndpoint['id'],
): Promise<boolean> {
  if (!(await unit.first(endpoint, { accountId, id }))) return false;
  await unit.run(removeAttempts, { id });
  await unit.run(removeDeliveries, { id });
  await unit.run(removeEndpoint, { id });
  return true;
}

const removeAttempts = query('webhooks.removeAttempts', (db, t, p: Of<Pick<WebhookEndpoint, 'id'>>) =>
  db
    .delete(t.webhookAttempts)
    .where(
      inArray(
        t.webhookAttempts.deliveryId,
        db
          .select({ id: t.webhookDeliveries.id })
          .from(t.webhookDeliveries)
          .where(eq(t.webhookDeliveries.endpointId, p.id)),
      ),
    ),
);
const removeDeliveries = query('webhooks.removeDeliveries', (db, t, p: Of<Pick<WebhookEndpoint, 'id'>>) =>
  db.delete(t.webhookDeliveries).where(eq(t.webhookDeliveries.endpointId, p.id)),
);
const removeEndpoint = query('webhooks.removeEndpoint', (db, t, p: Of<Pick<WebhookEndpoint, 'id'>>) =>
  db.delete(t.webhookEndpoints).where(eq(t.webhookEndpoints.id, p.id)),
);
const endpoint = query('webhooks.endpoint', (db, t, p: Of<Key<WebhookEndpoint>>) =>
  db
    .select()
    .from(t.webhookEndpoints)
    .where(and(eq(t.webhookEndpoints.id, p.id), eq(t.webhookEndpoints.accountId, p.accountId)))
    .limit(1),
);
const endpoints = query('webhooks.endpoints', (db, t, p: Of<Pick<WebhookEndpoint, 'accountId'>>) =>
  db
    .select()
    .from(t.webhookEndpoints)
    .where(eq(t.webhookEndpoints.accountId, p.accountId))
    .orderBy(asc(t.webhookEndpoints.createdAt), asc(t.webhookEndpoints.id)),
);
const event = query('webhooks.event', (db, t, p: Of<Key<WebhookEvent>>) =>
  db
    .select()
    .from(t.webhookEvents)
    .where(and(eq(t.webhookEvents.id, p.id), eq(t.webhookEvents.accountId, p.accountId)))
    .limit(1),
);
const newestEvents = query(
  'webhooks.newestEvents',
  (db, t, p: Of<Pick<WebhookEvent, 'accountId' | 'kind'> & { rows: number }>) =>
    db
      .select()
      .from(t.webhookEvents)
      .where(and(eq(t.webhookEvents.accountId, p.accountId), eq(t.webhookEvents.kind, p.kind)))
      .orderBy(desc(t.webhookEvents.createdAt), desc(t.webhookEvents.id))
      .limit(p.rows),
);
const delivery = query('webhooks.delivery', (db, t, p: Of<Key<WebhookDelivery>>) =>
  db
    .select()
    .from(t.webhookDeliveries)
    .where(and(eq(t.webhookDeliveries.id, p.id), eq(t.webhookDeliveries.accountId, p.accountId)))
    .limit(1),
);

type From = Pick<WebhookDelivery, 'accountId' | 'endpointId'> & { at: number; id: string; rows: number };

const deliveries = query('webhooks.deliveries', (db, t, p: Of<From>) => {
  const order = [t.webhookDeliveries.createdAt, t.webhookDeliveries.id] as const;
  return db
    .select()
    .from(t.webhookDeliveries)
    .where(
      and(
        eq(t.webhookDeliveries.endpointId, p.endpointId),
        eq(t.webhookDeliveries.accountId, p.accountId),
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const deliveriesInState = query('webhooks.deliveriesInState', (db, t, p: Of<From & Pick<WebhookDelivery, 'state'>>) => {
  const order = [t.webhookDeliveries.createdAt, t.webhookDeliveries.id] as const;
  return db
    .select()
    .from(t.webhookDeliveries)
    .where(
      and(
        eq(t.webhookDeliveries.endpointId, p.endpointId),
        eq(t.webhookDeliveries.state, p.state),
        eq(t.webhookDeliveries.accountId, p.accountId),
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const attempts = query('webhooks.attempts', (db, t, p: Of<Pick<WebhookAttempt, 'accountId' | 'deliveryId'>>) =>
  db
    .select()
    .from(t.webhookAttempts)
    .where(and(eq(t.webhookAttempts.deliveryId, p.deliveryId), eq(t.webhookAttempts.accountId, p.accountId)))
    .orderBy(asc(t.webhookAttempts.attempt), asc(t.webhookAttempts.id)),
);
const nextQueued = query('webhooks.nextQueued', (db, t, p: Of<Pick<WebhookDelivery, 'accountId' | 'endpointId'>>) =>
  db
    .select()
    .from(t.webhookDeliveries)
    .where(
      and(
        // A literal, word for word as in the schema: so the partial index is used.
        sql`${t.webhookDeliveries.state} = 'queued'`,
        eq(t.webhookDeliveries.endpointId, p.endpointId),
        eq(t.webhookDeliveries.accountId, p.accountId),
      ),
    )
    .orderBy(asc(t.webhookDeliveries.nextAt), asc(t.webhookDeliveries.id))
    .limit(1),
);
const addEndpoint = query('webhooks.addEndpoint', (db, t, _: Of<WebhookEndpoint>) =>
  db.insert(t.webhookEndpoints).values(eachColumn(t.webhookEndpoints)),
);
const saveEndpoint = query('webhooks.saveEndpoint', (db, t, p: Of<WebhookEndpoint>) =>
  db
    .update(t.webhookEndpoints)
    .set({
      ...setColumns(t.webhookEndpoints, 'spaceId', 'url', 'events', 'kind', 'compat', 'status', 'pausedBecause'),
      ...setColumns(t.webhookEndpoints, 'rotation', 'previousSecretUntil', 'deadInRow', 'failingSince', 'holdUntil'),
      ...setColumns(t.webhookEndpoints, 'jobSerial', 'plannedAt', 'updatedAt'),
    })
    .where(and(eq(t.webhookEndpoints.id, p.id), eq(t.webhookEndpoints.accountId, p.accountId))),
);
const addEvent = query('webhooks.addEvent', (db, t, _: Of<WebhookEvent>) =>
  db.insert(t.webhookEvents).values(eachColumn(t.webhookEvents)),
);
const addDelivery = query('webhooks.addDelivery', (db, t, _: Of<WebhookDelivery>) =>
  db.insert(t.webhookDeliveries).values(eachColumn(t.webhookDeliveries)),
);
const saveDelivery = query('webhooks.saveDelivery', (db, t, p: Of<WebhookDelivery>) =>
  db
    .update(t.webhookDeliveries)
    .set({
      ...setColumns(t.webhookDeliveries, 'state', 'attempts', 'tries', 'nextAt'),
      ...setColumns(t.webhookDeliveries, 'lastStatus', 'lastError', 'updatedAt'),
    })
    .where(and(eq(t.webhookDeliveries.id, p.id), eq(t.webhookDeliveries.accountId, p.accountId))),
);
const addAttempt = query('webhooks.addAttempt', (db, t, _: Of<WebhookAttempt>) =>
  db.insert(t.webhookAttempts).values(eachColumn(t.webhookAttempts)),
);

type About = Pick<WebhookEvent, 'accountId' | 'subject'>;
const deliveriesAbout = (db: Db, t: Schema, p: Of<About>) =>
  db
    .select({ id: t.webhookDeliveries.id })
    .from(t.webhookDeliveries)
    .innerJoin(t.webhookEvents, eq(t.webhookEvents.id, t.webhookDeliveries.eventId))
    .where(and(eq(t.webhookEvents.subject, p.subject), eq(t.webhookEvents.accountId, p.accountId)));
const forgetAttempts = query(
  'webhooks.forgetAttempts',
  (db, t, p: Of<About & Pick<WebhookAttempt, 'requestBody' | 'responseBody' | 'error'>>) =>
    db
      .update(t.webhookAttempts)
      .set(setColumns(t.webhookAttempts, 'requestBody', 'responseBody', 'error'))
      .where(inArray(t.webhookAttempts.deliveryId, deliveriesAbout(db, t, p))),
);
const forgetDeliveryErrors = query(
  'webhooks.forgetDeliveryErrors',
  (db, t, p: Of<About & Pick<WebhookDelivery, 'lastError'>>) =>
    db
      .update(t.webhookDeliveries)
      .set(setColumns(t.webhookDeliveries, 'lastError'))
      .where(inArray(t.webhookDeliveries.id, deliveriesAbout(db, t, p))),
);
const forgetEvents = query('webhooks.forgetEvents', (db, t, p: Of<About & Pick<WebhookEvent, 'data'>>) =>
  db
    .update(t.webhookEvents)
    .set(setColumns(t.webhookEvents, 'data'))
    .where(and(eq(t.webhookEvents.subject, p.subject), eq(t.webhookEvents.accountId, p.accountId))),
);
