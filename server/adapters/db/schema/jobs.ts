import { sql } from 'drizzle-orm';
import type { Fact, FactKind } from '../../../ports/event-publisher.ts';
import type { JobState } from '../../../ports/jobs.ts';
import type { Kit } from '../kit.ts';

/** What the machine has to do and what it has told: neither refers to other tables, so both outlive what they name. */
export function jobTables(k: Kit) {
  const jobs = k.table(
    'jobs',
    {
      id: k.text().primaryKey(),
      accountId: k.text('account_id').notNull(),
      kind: k.text().notNull(),
      dedupeKey: k.text('dedupe_key').notNull().unique(),
      payload: k.json<unknown>().notNull(),
      runAt: k.ms('run_at').notNull(),
      state: k.text().$type<JobState>().notNull(),
      attempt: k.int().notNull(),
      maxAttempts: k.int('max_attempts').notNull(),
      ownerBoot: k.text('owner_boot'),
      fence: k.int().notNull(),
      providerRef: k.text('provider_ref'),
      lastError: k.text('last_error'),
      createdAt: k.ms('created_at').notNull(),
      updatedAt: k.ms('updated_at').notNull(),
    },
    (t) => [
      // Partial: a million finished jobs cost the next claim nothing.
      k.index('jobs_due').on(t.runAt, t.id, t.accountId).where(sql`${t.state} = 'due'`),
      k.index('jobs_due_account').on(t.accountId, t.runAt, t.id).where(sql`${t.state} = 'due'`),
      k
        .index('jobs_watched')
        .on(t.state, t.id)
        .where(sql`${t.state} in ('running', 'attempting', 'uncertain', 'dead', 'held')`),
    ],
  );

  const facts = k.table(
    'facts',
    {
      id: k.text().primaryKey(),
      accountId: k.text('account_id').notNull(),
      spaceId: k.text('space_id'),
      kind: k.text().$type<FactKind>().notNull(),
      subject: k.text().notNull(),
      actor: k.text().notNull(),
      data: k.json<Fact['data']>().notNull(),
      at: k.ms().notNull(),
    },
    (t) => [k.index('facts_subject').on(t.subject, t.at)],
  );

  return { jobs, facts };
}
