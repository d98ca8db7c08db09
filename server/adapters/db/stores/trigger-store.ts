import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ContactId } from '../../../../shared/ids.ts';
import type { Trigger, TriggerStore } from '../../../domain/triggers/index.ts';
import { before, NEWEST, readPage } from '../keyset.ts';
import { bound, type Db, eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Schema } from '../schema/make-schema.ts';
import type { Unit } from '../unit.ts';
import { acrossSpaces } from './across-spaces.ts';

export function triggerStore(unit: Unit): TriggerStore {
  return {
    trigger: (accountId, id) => unit.first(trigger, { accountId, id }),
    triggers: (accountId, space, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) =>
          acrossSpaces(unit, { accountId, space, rows }, (spaceId) =>
            unit.all(triggers, { accountId, spaceId, at, id, rows }),
          ),
        positionOf: (row) => [row.createdAt, row.id] as const,
      }),
    triggersAbout: async (accountId, { contactId, addresses }) => {
      const found = await unit.all(triggersOf, { accountId, contactId });
      for (const address of addresses)
        found.push(...(await unit.all(triggersMeaning, { accountId, who: address.toLowerCase() })));
      return found;
    },
    addTrigger: (row) => unit.run(addTrigger, row),
    forgetTriggers: async (accountId, { contactId, addresses }) => {
      await unit.run(forgetTriggersOf, { accountId, contactId, ...NOTHING_KEPT });
      for (const address of addresses)
        await unit.run(forgetTriggersMeaning, { accountId, meant: address.toLowerCase(), ...NOTHING_KEPT });
    },
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

const NOTHING_KEPT = { who: '', data: {} };
type OfContact = Pick<Trigger, 'accountId'> & { contactId: ContactId };

/** By the conversations that they led to, which an index finds. */
const ledTo = (db: Db, t: Schema, p: Of<OfContact>) =>
  and(
    eq(t.triggers.accountId, p.accountId),
    inArray(
      t.triggers.id,
      db
        .select({ id: t.conversations.triggerId })
        .from(t.conversations)
        .where(and(eq(t.conversations.contactId, p.contactId), eq(t.conversations.accountId, p.accountId))),
    ),
  );
const triggersOf = query('triggers.of', (db, t, p: Of<OfContact>) =>
  db
    .select()
    .from(t.triggers)
    .where(ledTo(db, t, p)),
);
const triggersMeaning = query('triggers.meaning', (db, t, p: Of<Pick<Trigger, 'accountId' | 'who'>>) =>
  db
    .select()
    .from(t.triggers)
    .where(
      and(
        eq(t.triggers.accountId, p.accountId),
        isNull(t.triggers.contactId),
        sql`lower(${t.triggers.who}) = ${p.who}`,
      ),
    ),
);
type Emptied = Pick<Trigger, 'who' | 'data'>;
const forgetTriggersOf = query('triggers.forgetOf', (db, t, p: Of<OfContact & Emptied>) =>
  db
    .update(t.triggers)
    .set(setColumns(t.triggers, 'who', 'data'))
    .where(ledTo(db, t, p)),
);
const forgetTriggersMeaning = query(
  'triggers.forgetMeaning',
  (db, t, p: Of<Pick<Trigger, 'accountId'> & Emptied & { meant: string }>) =>
    db
      .update(t.triggers)
      .set(setColumns(t.triggers, 'who', 'data'))
      .where(
        and(
          eq(t.triggers.accountId, p.accountId),
          isNull(t.triggers.contactId),
          sql`lower(${t.triggers.who}) = ${p.meant}`,
        ),
      ),
);
