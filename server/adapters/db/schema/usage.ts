import type { Metric } from '../../../domain/usage/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';

export function usageTables(k: Kit, { accounts }: AccessTables) {
  const accountId = () =>
    k
      .id('account', 'account_id')
      .notNull()
      .references(() => accounts.id);

  const usageCounters = k.table(
    'usage_counters',
    {
      accountId: accountId(),
      metric: k.text().$type<Metric>().notNull(),
      month: k.text().notNull(),
      used: k.ms().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.accountId, t.metric, t.month] })],
  );

  const creditBalances = k.table('credit_balances', {
    accountId: accountId().primaryKey(),
    balance: k.ms().notNull(),
  });

  /** The ledger. `balance` is what stood after the entry. */
  const creditEntries = k.table(
    'credit_entries',
    {
      id: k.text().primaryKey(),
      accountId: accountId(),
      amount: k.ms().notNull(),
      balance: k.ms().notNull(),
      reason: k.text().notNull(),
      at: k.ms().notNull(),
    },
    (t) => [k.index('credit_entries_account').on(t.accountId, t.at, t.id)],
  );

  /** Scoped by account and route: a key alone would hand one tenant another's answer. */
  const idempotencyAnswers = k.table(
    'idempotency_answers',
    {
      accountId: accountId(),
      route: k.text().notNull(),
      key: k.text().notNull(),
      bodyHash: k.text('body_hash').notNull(),
      status: k.int().notNull(),
      body: k.text().notNull(),
      at: k.ms().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.accountId, t.route, t.key] }), k.index('idempotency_answers_at').on(t.at)],
  );

  /** Calls counted by several processes together. A key names dialect and holder: as many rows as there are of those, and no reference. */
  const callLimits = k.table('call_limits', {
    key: k.text().primaryKey(),
    state: k.json<unknown>().notNull(),
    at: k.ms().notNull(),
  });

  return { usageCounters, creditBalances, creditEntries, idempotencyAnswers, callLimits };
}
