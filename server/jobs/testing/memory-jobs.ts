import type { Job, JobState, JobStore, NewJob } from '../../ports/jobs.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { JobReaders, JobStores } from '../job-kind.ts';

export interface MemoryDatabase {
  uow: UnitOfWork<JobStores, JobReaders>;
  /** The committed state, for looking at. */
  all(): Job[];
  job(id: string): Job;
  add(job: Partial<NewJob> & { id: string }): Promise<void>;
  /** Called inside every unit before it commits: throws to let the commit fail. */
  beforeCommit: () => void;
}

/** Units one after the other, each all or nothing; what survives is what a crash would leave. */
export function memoryDatabase(): MemoryDatabase {
  let committed = new Map<string, Job>();
  let last: Promise<unknown> = Promise.resolve();
  const uow: UnitOfWork<JobStores, JobReaders> = {
    run(work) {
      const unit = last.then(async () => {
        const draft = structuredClone(committed);
        const result = await work({ jobs: memoryJobs(draft) });
        database.beforeCommit();
        committed = draft;
        return result;
      });
      last = unit.catch(() => {});
      return unit;
    },
    read: (work) => work({ jobs: memoryJobs(structuredClone(committed)) }),
  };
  const database: MemoryDatabase = {
    uow,
    all: () => [...committed.values()],
    job(id) {
      const job = committed.get(id);
      if (!job) throw new Error(`no job ${id}`);
      return job;
    },
    async add(job) {
      const full = { accountId: 'a', kind: 'send', dedupeKey: job.id, payload: {}, runAt: 0, maxAttempts: 9, ...job };
      await uow.run(({ jobs }) => jobs.addJob(full, 0));
    },
    beforeCommit: () => {},
  };
  return database;
}

function memoryJobs(rows: Map<string, Job>): JobStore {
  const inState = (...states: JobState[]) =>
    [...rows.values()].filter((job) => states.includes(job.state)).sort((a, b) => a.runAt - b.runAt);
  const change = (job: Job, changes: Partial<Job>) => void rows.set(job.id, { ...job, ...changes });
  const held = (id: string, fence: number, from: readonly JobState[]) => {
    const job = rows.get(id);
    return job && job.fence === fence && from.includes(job.state) ? job : null;
  };
  return {
    job: async (id) => rows.get(id) ?? null,
    jobs: async ({ state, limit }) =>
      [...rows.values()].filter((job) => state === null || job.state === state).slice(0, limit),
    nextDueAt: async () => inState('due')[0]?.runAt ?? null,
    async addJob(job, at) {
      if ([...rows.values()].some((other) => other.dedupeKey === job.dedupeKey)) return false;
      const nothingYet = { ownerBoot: null, fence: 0, providerRef: null, lastError: null };
      rows.set(job.id, { ...job, ...nothingYet, state: 'due', attempt: 0, createdAt: at, updatedAt: at });
      return true;
    },
    async claim({ boot, at, limit }) {
      const due = inState('due')
        .filter((job) => job.runAt <= at)
        .slice(0, limit);
      for (const job of due) change(job, { state: 'running', ownerBoot: boot, fence: job.fence + 1, updatedAt: at });
      return due.map((job) => rows.get(job.id) ?? job);
    },
    async move({ id, fence, from, to, at, runAt, attempt, error, providerRef }) {
      const job = held(id, fence, from);
      if (!job) return false;
      const changes = { runAt, attempt, lastError: error, providerRef };
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      change(job, { ...given, state: to, updatedAt: at });
      return true;
    },
    async finish(done, at) {
      const ended = done.filter(({ id, fence }) => held(id, fence, ['running', 'attempting']));
      for (const { id, fence } of ended) {
        const job = held(id, fence, ['running', 'attempting']);
        if (job) change(job, { state: 'done', updatedAt: at });
      }
      return ended.map(({ id }) => id);
    },
    orphans: async (boot) => inState('running', 'attempting').filter((job) => job.ownerBoot !== boot),
    async forgetError(dedupeKey) {
      const job = [...rows.values()].find((one) => one.dedupeKey === dedupeKey);
      if (job) change(job, { lastError: null });
    },
    async cancel(dedupeKey, at) {
      const job = inState('due', 'held').find((one) => one.dedupeKey === dedupeKey);
      if (job) change(job, { state: 'cancelled', updatedAt: at });
      return job !== undefined;
    },
    async retry(id, at) {
      const job = rows.get(id);
      if (!job || !['dead', 'held', 'uncertain'].includes(job.state)) return false;
      change(job, { state: 'due', runAt: at, attempt: 0, updatedAt: at });
      return true;
    },
    async holdAll(at) {
      const due = inState('due');
      for (const job of due) change(job, { state: 'held', updatedAt: at });
      return due.length;
    },
    async releaseHeld(at) {
      const heldJobs = inState('held');
      for (const job of heldJobs) change(job, { state: 'due', updatedAt: at });
      return heldJobs.length;
    },
  };
}
