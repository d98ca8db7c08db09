import { and, asc, desc, eq, inArray, ne, or, sql } from 'drizzle-orm';
import type { Job, JobState, JobStore, NewJob } from '../../../ports/jobs.ts';
import { bound, eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';
import { claim } from './claim-jobs.ts';
import { isDue, isListed, isOpen, isWatched } from './job-conditions.ts';

export function jobStore(unit: Unit): JobStore {
  return {
    job: (id) => unit.first(job, { id }),
    jobs: ({ state, limit }) => listJobs(unit, state, limit),
    nextDueAt: async () => (await unit.first(nextDue, {}))?.runAt ?? null,
    addJob: async (newJob, at) => (await unit.first(addJob, fresh(newJob, at))) !== null,
    claim: (ask) => claim(unit, ask),
    move: (asked) => move(unit, asked),
    finish: (done, at) => finish(unit, done, at),
    orphans: (boot) => unit.all(orphans, { boot }),
    forgetError: (dedupeKey) => unit.run(forgetError, { dedupeKey, lastError: null }),
    cancel: async (dedupeKey, at) => (await unit.first(cancel, { dedupeKey, updatedAt: at })) !== null,
    retry: async (id, at) => (await unit.first(retry, { id, runAt: at, updatedAt: at })) !== null,
    holdAll: async (at) => (await unit.all(holdAll, { updatedAt: at })).length,
    releaseHeld: async (at) => (await unit.all(releaseHeld, { updatedAt: at })).length,
  };
}

function fresh(job: NewJob, at: number): Job {
  const nothingYet = { ownerBoot: null, fence: 0, providerRef: null, lastError: null };
  return { ...job, ...nothingYet, state: 'due', attempt: 0, createdAt: at, updatedAt: at };
}

function listJobs(unit: Unit, state: JobState | null, limit: number): Promise<Job[]> {
  if (state === null) return unit.all(newestJobs, { rows: limit });
  if (state === 'due') return unit.all(dueJobs, { rows: limit });
  if (state === 'done' || state === 'cancelled') return unit.all(endedJobs, { state, rows: limit });
  return unit.all(watchedJobs, { state, rows: limit });
}

type Move = Parameters<JobStore['move']>[0];

/** `undefined` leaves a column as it is, null empties it. */
async function move(unit: Unit, { from, ...asked }: Move): Promise<boolean> {
  const values = {
    id: asked.id,
    fence: asked.fence,
    state: asked.to,
    updatedAt: asked.at,
    runAt: asked.runAt ?? null,
    attempt: asked.attempt ?? null,
    setError: asked.error === undefined ? 0 : 1,
    lastError: asked.error ?? null,
    setRef: asked.providerRef === undefined ? 0 : 1,
    providerRef: asked.providerRef ?? null,
  };
  return (await unit.first(moveFrom(from), values)) !== null;
}

/** Grouped by fence: most jobs are at their first, so a batch is one statement. */
async function finish(unit: Unit, done: readonly { id: string; fence: number }[], at: number): Promise<string[]> {
  const byFence = new Map<number, string[]>();
  for (const { id, fence } of done) byFence.set(fence, [...(byFence.get(fence) ?? []), id]);
  const finished: string[] = [];
  for (const [fence, ids] of byFence) {
    const rows = await unit.all(endListed[unit.dialect], { ids: JSON.stringify(ids), fence, updatedAt: at });
    finished.push(...rows.map((row) => row.id));
  }
  return finished;
}

const endListedIn = (dialect: Unit['dialect']) =>
  query(`jobs.finish.${dialect}`, (db, t, p: Of<{ ids: string; fence: number; updatedAt: number }>) =>
    db
      .update(t.jobs)
      .set({ state: 'done', updatedAt: bound(p.updatedAt) })
      .where(and(isListed(t, dialect, p.ids), eq(t.jobs.fence, p.fence), isOpen(t)))
      .returning({ id: t.jobs.id }),
  );
const endListed = { sqlite: endListedIn('sqlite'), postgres: endListedIn('postgres') };

const job = query('jobs.job', (db, t, p: Of<Pick<Job, 'id'>>) =>
  db.select().from(t.jobs).where(eq(t.jobs.id, p.id)).limit(1),
);
const newestJobs = query('jobs.newest', (db, t, p: Of<{ rows: number }>) =>
  db.select().from(t.jobs).orderBy(desc(t.jobs.id)).limit(p.rows),
);
const dueJobs = query('jobs.due', (db, t, p: Of<{ rows: number }>) =>
  db.select().from(t.jobs).where(isDue(t)).orderBy(asc(t.jobs.runAt), asc(t.jobs.id)).limit(p.rows),
);
const watchedJobs = query('jobs.watched', (db, t, p: Of<{ state: JobState; rows: number }>) =>
  db
    .select()
    .from(t.jobs)
    .where(and(isWatched(t), eq(t.jobs.state, p.state)))
    .orderBy(desc(t.jobs.id))
    .limit(p.rows),
);
const endedJobs = query('jobs.ended', (db, t, p: Of<{ state: JobState; rows: number }>) =>
  db.select().from(t.jobs).where(eq(t.jobs.state, p.state)).orderBy(desc(t.jobs.id)).limit(p.rows),
);
const nextDue = query('jobs.nextDue', (db, t, _: Of<object>) =>
  db.select({ runAt: t.jobs.runAt }).from(t.jobs).where(isDue(t)).orderBy(asc(t.jobs.runAt)).limit(1),
);
const addJob = query('jobs.addJob', (db, t, _: Of<Job>) =>
  db
    .insert(t.jobs)
    .values(eachColumn(t.jobs))
    .onConflictDoNothing({ target: t.jobs.dedupeKey })
    .returning({ id: t.jobs.id }),
);

interface MoveValues {
  id: string;
  fence: number;
  state: JobState;
  updatedAt: number;
  runAt: number | null;
  attempt: number | null;
  setError: number;
  lastError: string | null;
  setRef: number;
  providerRef: string | null;
}

/** One query per set of states it may start from: the states are few, and so are the sets. */
function moveFrom(from: readonly JobState[]) {
  return query(`jobs.move:${from.join()}`, (db, t, p: Of<MoveValues>) =>
    db
      .update(t.jobs)
      .set({
        ...setColumns(t.jobs, 'state', 'updatedAt'),
        runAt: sql`coalesce(${p.runAt}, ${t.jobs.runAt})`,
        attempt: sql`coalesce(${p.attempt}, ${t.jobs.attempt})`,
        lastError: sql`case when ${p.setError} = 1 then ${p.lastError} else ${t.jobs.lastError} end`,
        providerRef: sql`case when ${p.setRef} = 1 then ${p.providerRef} else ${t.jobs.providerRef} end`,
        ownerBoot: sql`case when ${p.state} in ('running', 'attempting') then ${t.jobs.ownerBoot} end`,
      })
      .where(and(eq(t.jobs.id, p.id), eq(t.jobs.fence, p.fence), inArray(t.jobs.state, [...from])))
      .returning({ id: t.jobs.id }),
  );
}

const orphans = query('jobs.orphans', (db, t, p: Of<{ boot: string }>) =>
  db
    .select()
    .from(t.jobs)
    .where(and(isWatched(t), isOpen(t), ne(t.jobs.ownerBoot, p.boot)))
    .orderBy(asc(t.jobs.runAt), asc(t.jobs.id)),
);
// What is already being done cannot be called off: its owner holds it, and asks again before the provider is called.
const forgetError = query('jobs.forgetError', (db, t, p: Of<Pick<Job, 'dedupeKey' | 'lastError'>>) =>
  db.update(t.jobs).set(setColumns(t.jobs, 'lastError')).where(eq(t.jobs.dedupeKey, p.dedupeKey)),
);
const cancel = query('jobs.cancel', (db, t, p: Of<Pick<Job, 'dedupeKey' | 'updatedAt'>>) =>
  db
    .update(t.jobs)
    .set({ state: 'cancelled', updatedAt: bound(p.updatedAt) })
    .where(and(eq(t.jobs.dedupeKey, p.dedupeKey), inArray(t.jobs.state, ['due', 'held'])))
    .returning({ id: t.jobs.id }),
);
const retry = query('jobs.retry', (db, t, p: Of<Pick<Job, 'id' | 'runAt' | 'updatedAt'>>) =>
  db
    .update(t.jobs)
    // A person's decision: it starts over with all its attempts.
    .set({ ...setColumns(t.jobs, 'runAt', 'updatedAt'), state: 'due', attempt: 0, ownerBoot: null })
    .where(and(eq(t.jobs.id, p.id), inArray(t.jobs.state, ['dead', 'held', 'uncertain'])))
    .returning({ id: t.jobs.id }),
);
// The running ones too: in a restored backup they are claims of a server that is gone, and recovery would make them due.
const holdAll = query('jobs.holdAll', (db, t, p: Of<Pick<Job, 'updatedAt'>>) =>
  db
    .update(t.jobs)
    .set({ state: 'held', updatedAt: bound(p.updatedAt) })
    .where(or(isDue(t), eq(t.jobs.state, 'running')))
    .returning({ id: t.jobs.id }),
);
const releaseHeld = query('jobs.releaseHeld', (db, t, p: Of<Pick<Job, 'updatedAt'>>) =>
  db
    .update(t.jobs)
    .set({ state: 'due', updatedAt: bound(p.updatedAt) })
    .where(and(isWatched(t), eq(t.jobs.state, 'held')))
    .returning({ id: t.jobs.id }),
);
