import { and, desc, eq } from 'drizzle-orm';
import type { Trigger, TriggerStore } from '../../../domain/triggers/index.ts';
import { before, NEWEST, readPage } from '../keyset.ts';
import { bound, eachColumn, type Of, query } from '../query.ts';
import type { Unit } from '../unit.ts';

export function triggerStore(unit: Unit): TriggerStore {
  return {
    trigger: (accountId, id) => unit.first(trigger, { accountId, id }),
    triggers: (accountId, spaceId, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) => unit.all(triggers, { accountId, spaceId, at, id, rows }),
        positionOf: (row) => [row.createdAt, row.id] as const,
      }),
    addTrigger: (row) => unit.run(addTrigger, row),
  };
}

const trigger = query('triggers.trigger', (db, t, p: Of<{ accountId: Trigger['accountId']; id: string }>) =>
  db
    .select()
    .from(t.triggers)
    .where(and(eq(t.triggers.id, p.id), eq(t.triggers.accountId, p.accountId)))
    .limit(1),
);
type Ask = Pick<Trigger, 'accountId' | 'spaceId'> & { at: number; id: string; rows: number };
const triggers = query('triggers.triggers', (db, t, p: Of<Ask>) => {
  const order = [t.triggers.createdAt, t.triggers.id] as const;
  return db
    .select()
    .from(t.triggers)
    .where(
      and(
        eq(t.triggers.spaceId, p.spaceId),
        eq(t.triggers.accountId, p.accountId),
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const addTrigger = query('triggers.addTrigger', (db, t, _: Of<Trigger>) =>
  db.insert(t.triggers).values(eachColumn(t.triggers)),
);
