import type { JobStore } from '../ports/jobs.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';

/**
 * The same unit of work, which calls `wake` after each commit that made a job due, with the earliest of them.
 * So nobody who schedules something has to remember it, and units that add no job wake nobody.
 */
export function wakeAfterJobs<S extends { readonly jobs: JobStore }, R>(
  uow: UnitOfWork<S, R>,
  wake: (runAt: number) => void,
): UnitOfWork<S, R> {
  return {
    read: (work) => uow.read(work),
    async run(work) {
      const noted = { runAt: Number.POSITIVE_INFINITY };
      const result = await uow.run((stores) => work(noting(stores, noted)));
      if (noted.runAt < Number.POSITIVE_INFINITY) wake(noted.runAt);
      return result;
    },
  };
}

interface Noted {
  runAt: number;
}

/** The stores as they are, but for `jobs`, which takes notes. */
function noting<S extends { readonly jobs: JobStore }>(stores: S, noted: Noted): S {
  return Object.create(stores, { jobs: { get: () => notingJobs(stores.jobs, noted) } });
}

function notingJobs(jobs: JobStore, noted: Noted): JobStore {
  const note = (runAt: number) => {
    noted.runAt = Math.min(noted.runAt, runAt);
  };
  return {
    ...jobs,
    async addJob(job, at) {
      const isNew = await jobs.addJob(job, at);
      if (isNew) note(job.runAt);
      return isNew;
    },
    async retry(id, at) {
      const isDue = await jobs.retry(id, at);
      if (isDue) note(at);
      return isDue;
    },
    async releaseHeld(at) {
      const released = await jobs.releaseHeld(at);
      if (released > 0) note(0);
      return released;
    },
  };
}
