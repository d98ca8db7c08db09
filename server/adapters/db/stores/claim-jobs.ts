import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { Job } from '../../../ports/jobs.ts';
import { type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';
import { isDue, isListed } from './job-conditions.ts';

interface Ask {
  boot: string;
  at: number;
  limit: number;
}

/**
 * The oldest due jobs. While there are more than `limit`, accounts take turns, the one waiting longest first: one
 * account's hundred thousand invitations do not keep another's single sign-in mail waiting.
 */
export async function claim(unit: Unit, ask: Ask): Promise<Job[]> {
  if (ask.limit < 1) return [];
  const waiting = await unit.all(due, { at: ask.at, rows: ask.limit + 1 });
  const oldest = waiting.slice(0, ask.limit).map((job) => job.id);
  const ids = waiting.length > ask.limit ? await takeTurns(unit, ask, oldest) : oldest;
  if (ids.length === 0) return [];
  const listed = { ids: JSON.stringify(ids), ownerBoot: ask.boot, updatedAt: ask.at };
  const claimed = await unit.all(take[unit.dialect], listed);
  const turn = new Map(ids.map((id, i) => [id, i]));
  return claimed.sort((a, b) => (turn.get(a.id) ?? 0) - (turn.get(b.id) ?? 0));
}

async function takeTurns(unit: Unit, { at, limit }: Ask, oldest: string[]): Promise<string[]> {
  const heads = await unit.all(oldestPerAccount, { at, rows: limit });
  if (heads.length < 2) return oldest;
  const each = Math.ceil(limit / Math.max(1, heads.length));
  const queues: string[][] = [];
  for (const { accountId } of heads) {
    const jobs = await unit.all(dueOfAccount, { accountId, at, rows: Math.min(limit, each * 2) });
    queues.push(jobs.map((job) => job.id));
  }
  return roundRobin(queues).slice(0, limit);
}

/** The first of each, the second of each, and so on. */
function roundRobin(queues: readonly string[][]): string[] {
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  const rounds = Array.from({ length: longest }, (_, i) => queues.flatMap((queue) => queue.slice(i, i + 1)));
  return rounds.flat();
}

const takeIn = (dialect: Unit['dialect']) =>
  query(`jobs.claim.take.${dialect}`, (db, t, p: Of<{ ids: string; ownerBoot: string; updatedAt: number }>) =>
    db
      .update(t.jobs)
      .set({ ...setColumns(t.jobs, 'ownerBoot', 'updatedAt'), state: 'running', fence: sql`${t.jobs.fence} + 1` })
      // `due` again: on Postgres another node may have been faster, and then this one gets less.
      .where(and(isListed(t, dialect, p.ids), isDue(t)))
      .returning(),
  );
const take = { sqlite: takeIn('sqlite'), postgres: takeIn('postgres') };

const due = query('jobs.claim.due', (db, t, p: Of<{ at: number; rows: number }>) =>
  db
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(and(isDue(t), lte(t.jobs.runAt, p.at)))
    .orderBy(asc(t.jobs.runAt), asc(t.jobs.id))
    .limit(p.rows),
);

/**
 * Which accounts have due jobs, by stepping through the index from account to account: one seek for each account that
 * has anything planned, however many jobs it has.
 */
const oldestPerAccount = query('jobs.claim.oldestPerAccount', (db, t, p: Of<{ at: number; rows: number }>) => {
  const first = sql`select min(${t.jobs.accountId}) as account_id from ${t.jobs} where ${isDue(t)}`;
  const next = sql`select (select min(${t.jobs.accountId}) from ${t.jobs} where ${isDue(t)} and ${t.jobs.accountId} > turns.account_id) from turns where turns.account_id is not null`;
  const oldest = sql`(select min(${t.jobs.runAt}) from ${t.jobs} where ${isDue(t)} and ${t.jobs.accountId} = turns.account_id)`;
  const turns = sql`(with recursive turns(account_id) as (${first} union all ${next}) select turns.account_id, ${oldest} as run_at from turns where turns.account_id is not null)`;
  const accountId = sql<string>`heads.account_id`;
  const runAt = sql<number>`heads.run_at`;
  return db
    .select({ accountId })
    .from(sql`${turns} as heads`)
    .where(sql`${runAt} <= ${p.at}`)
    .orderBy(asc(runAt), asc(accountId))
    .limit(p.rows);
});

const dueOfAccount = query('jobs.claim.dueOfAccount', (db, t, p: Of<{ accountId: string; at: number; rows: number }>) =>
  db
    .select({ id: t.jobs.id })
    .from(t.jobs)
    .where(and(isDue(t), eq(t.jobs.accountId, p.accountId), lte(t.jobs.runAt, p.at)))
    .orderBy(asc(t.jobs.runAt), asc(t.jobs.id))
    .limit(p.rows),
);
