import { and, asc, count, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import type { Delivery, DeliveryStore, OutboxItem } from '../../../domain/deliveries/index.ts';
import { before, NEWEST, readPage } from '../keyset.ts';
import { bound, eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';

export function deliveryStore(unit: Unit): DeliveryStore {
  return {
    delivery: (accountId, id) => unit.first(delivery, { accountId, id }),
    deliveriesOfConversation: (accountId, conversationId) => unit.all(ofConversation, { accountId, conversationId }),
    deliveriesByStatus: (accountId, status, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) =>
          status === null
            ? unit.all(deliveries, { accountId, at, id, rows })
            : unit.all(deliveriesByStatus, { accountId, status, at, id, rows }),
        positionOf: (row) => [row.createdAt, row.id] as const,
      }),
    outbox: (accountId, { to }, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) =>
          to === null
            ? unit.all(outbox, { accountId, at, id, rows })
            : unit.all(outboxTo, { accountId, to, at, id, rows }),
        positionOf: (row) => [row.at, row.id] as const,
      }),
    outboxItem: (accountId, id) => unit.first(outboxItem, { accountId, id }),
    outboxOf: async (accountId, deliveryIds) => {
      const found: OutboxItem[] = [];
      for (const deliveryId of deliveryIds) found.push(...(await unit.all(outboxOf, { accountId, deliveryId })));
      return found.sort((one, other) => one.at - other.at);
    },
    outboxCount: async (accountId) => (await unit.first(outboxCount, { accountId }))?.items ?? 0,
    addDelivery: (row) => unit.run(addDelivery, row),
    saveDelivery: (row) => unit.run(saveDelivery, row),
    forgetOutboxOf: (accountId, deliveryId) => unit.run(forgetOutboxOf, { accountId, deliveryId }),
    forgetNotices: (accountId, since) => unit.run(forgetNotices, { accountId, since }),
    addOutboxItem: async (row) => (await unit.first(addOutboxItem, { ...row, headers: row.headers ?? null })) !== null,
  };
}

type From = Pick<Delivery, 'accountId'> & { at: number; id: string; rows: number };

const delivery = query('deliveries.delivery', (db, t, p: Of<Pick<Delivery, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.deliveries)
    .where(and(eq(t.deliveries.id, p.id), eq(t.deliveries.accountId, p.accountId)))
    .limit(1),
);
const ofConversation = query(
  'deliveries.ofConversation',
  (db, t, p: Of<Pick<Delivery, 'accountId' | 'conversationId'>>) =>
    db
      .select()
      .from(t.deliveries)
      .where(and(eq(t.deliveries.conversationId, p.conversationId), eq(t.deliveries.accountId, p.accountId)))
      .orderBy(asc(t.deliveries.createdAt), asc(t.deliveries.id)),
);
const deliveries = query('deliveries.deliveries', (db, t, p: Of<From>) => {
  const order = [t.deliveries.createdAt, t.deliveries.id] as const;
  return db
    .select()
    .from(t.deliveries)
    .where(and(eq(t.deliveries.accountId, p.accountId), before(order, [bound(p.at), bound(p.id)])))
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const deliveriesByStatus = query('deliveries.deliveriesByStatus', (db, t, p: Of<From & Pick<Delivery, 'status'>>) => {
  const order = [t.deliveries.createdAt, t.deliveries.id] as const;
  return db
    .select()
    .from(t.deliveries)
    .where(
      and(
        eq(t.deliveries.accountId, p.accountId),
        eq(t.deliveries.status, p.status),
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const outbox = query('deliveries.outbox', (db, t, p: Of<From>) => {
  const order = [t.outboxItems.at, t.outboxItems.id] as const;
  return db
    .select()
    .from(t.outboxItems)
    .where(and(eq(t.outboxItems.accountId, p.accountId), before(order, [bound(p.at), bound(p.id)])))
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const outboxTo = query('deliveries.outboxTo', (db, t, p: Of<From & { to: string }>) => {
  const order = [t.outboxItems.at, t.outboxItems.id] as const;
  return db
    .select()
    .from(t.outboxItems)
    .where(
      and(
        eq(t.outboxItems.accountId, p.accountId),
        sql`lower(${t.outboxItems.to}) = lower(${p.to})`,
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const outboxItem = query('deliveries.outboxItem', (db, t, p: Of<Pick<OutboxItem, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.outboxItems)
    .where(and(eq(t.outboxItems.id, p.id), eq(t.outboxItems.accountId, p.accountId)))
    .limit(1),
);
type CopyOf = Pick<Delivery, 'accountId'> & { deliveryId: Delivery['id'] };
const outboxOf = query('deliveries.outboxOf', (db, t, p: Of<CopyOf>) =>
  db
    .select()
    .from(t.outboxItems)
    .where(and(eq(t.outboxItems.deliveryId, p.deliveryId), eq(t.outboxItems.accountId, p.accountId))),
);
const forgetOutboxOf = query('deliveries.forgetOutboxOf', (db, t, p: Of<CopyOf>) =>
  db
    .delete(t.outboxItems)
    .where(and(eq(t.outboxItems.deliveryId, p.deliveryId), eq(t.outboxItems.accountId, p.accountId))),
);
const forgetNotices = query(
  'deliveries.forgetNotices',
  (db, t, p: Of<Pick<Delivery, 'accountId'> & { since: number }>) =>
    db.delete(t.outboxItems).where(
      and(
        eq(t.outboxItems.accountId, p.accountId),
        inArray(
          t.outboxItems.deliveryId,
          db
            .select({ id: t.deliveries.id })
            .from(t.deliveries)
            .where(
              and(
                eq(t.deliveries.accountId, p.accountId),
                gte(t.deliveries.createdAt, p.since),
                inArray(t.deliveries.kind, ['owner_notice', 'help_request']),
              ),
            ),
        ),
      ),
    ),
);
const outboxCount = query('deliveries.outboxCount', (db, t, p: Of<Pick<OutboxItem, 'accountId'>>) =>
  db.select({ items: count() }).from(t.outboxItems).where(eq(t.outboxItems.accountId, p.accountId)),
);
const addDelivery = query('deliveries.addDelivery', (db, t, _: Of<Delivery>) =>
  db.insert(t.deliveries).values(eachColumn(t.deliveries)),
);
const saveDelivery = query('deliveries.saveDelivery', (db, t, p: Of<Delivery>) =>
  db
    .update(t.deliveries)
    .set(setColumns(t.deliveries, 'to', 'status', 'provider', 'providerRef', 'detail', 'attempts', 'updatedAt'))
    .where(and(eq(t.deliveries.id, p.id), eq(t.deliveries.accountId, p.accountId))),
);
const addOutboxItem = query('deliveries.addOutboxItem', (db, t, _: Of<OutboxItem>) =>
  db
    .insert(t.outboxItems)
    .values(eachColumn(t.outboxItems))
    .onConflictDoNothing({ target: t.outboxItems.deliveryId })
    .returning({ id: t.outboxItems.id }),
);
