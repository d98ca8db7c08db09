import { and, eq, sql } from 'drizzle-orm';
import type { AccountId } from '../../../../shared/ids.ts';
import type { Metric, UsageStore } from '../../../domain/usage/index.ts';
import { eachColumn, type Of, query } from '../query.ts';
import type { Unit } from '../unit.ts';

export function usageStore(unit: Unit): UsageStore {
  return {
    used: async (accountId, metric, month) => (await unit.first(used, { accountId, metric, month }))?.used ?? 0,
    credits: async (accountId) => (await unit.first(credits, { accountId }))?.balance ?? 0,
    addUsage: (accountId, metric, month, amount) => unit.run(addUsage, { accountId, metric, month, used: amount }),
    addCredits: async ({ id, accountId, amount, reason, at }) => {
      const after = await unit.first(moveBalance, { accountId, balance: amount });
      await unit.run(addEntry, { id, accountId, amount, balance: after?.balance ?? amount, reason, at });
    },
  };
}

interface Counter {
  accountId: AccountId;
  metric: Metric;
  month: string;
}

const used = query('usage.used', (db, t, p: Of<Counter>) =>
  db
    .select({ used: t.usageCounters.used })
    .from(t.usageCounters)
    .where(
      and(
        eq(t.usageCounters.accountId, p.accountId),
        eq(t.usageCounters.metric, p.metric),
        eq(t.usageCounters.month, p.month),
      ),
    )
    .limit(1),
);
const credits = query('usage.credits', (db, t, p: Of<Pick<Counter, 'accountId'>>) =>
  db
    .select({ balance: t.creditBalances.balance })
    .from(t.creditBalances)
    .where(eq(t.creditBalances.accountId, p.accountId))
    .limit(1),
);
const addUsage = query('usage.addUsage', (db, t, _: Of<Counter & { used: number }>) =>
  db
    .insert(t.usageCounters)
    .values(eachColumn(t.usageCounters))
    .onConflictDoUpdate({
      target: [t.usageCounters.accountId, t.usageCounters.metric, t.usageCounters.month],
      set: { used: sql`${t.usageCounters.used} + excluded.used` },
    }),
);
const moveBalance = query('usage.moveBalance', (db, t, _: Of<{ accountId: AccountId; balance: number }>) =>
  db
    .insert(t.creditBalances)
    .values(eachColumn(t.creditBalances))
    .onConflictDoUpdate({
      target: t.creditBalances.accountId,
      set: { balance: sql`${t.creditBalances.balance} + excluded.balance` },
    })
    .returning({ balance: t.creditBalances.balance }),
);
const addEntry = query('usage.addEntry', (db, t, _: Of<typeof t.creditEntries.$inferInsert>) =>
  db.insert(t.creditEntries).values(eachColumn(t.creditEntries)),
);
