import type { Job } from '../ports/jobs.ts';
import type { AttemptNeeds } from './attempt.ts';
import type { InsideKind, JobStores } from './job-kind.ts';
import { verdictOn } from './retry.ts';

export interface InsideJob<Stores> {
  job: Job;
  kind: InsideKind<Stores>;
}

/**
 * A whole batch in one commit, effects and ends together, and what follows with them.
 * When one of them fails, each is done by itself. Null: there was no common commit, so `follow` was not asked.
 */
export async function runInside<S extends JobStores, T>(
  needs: AttemptNeeds<S>,
  batch: readonly InsideJob<S>[],
  follow: (stores: S) => Promise<T>,
): Promise<T | null> {
  if (batch.length === 0) return null;
  try {
    return await commitTogether(needs, batch, follow);
  } catch (cause) {
    if (batch.length === 1) for (const one of batch) await putBack(needs, one, cause);
    else for (const one of batch) await runInside(needs, [one], async () => null);
    return null;
  }
}

function commitTogether<S extends JobStores, T>(
  needs: AttemptNeeds<S>,
  batch: readonly InsideJob<S>[],
  follow: (stores: S) => Promise<T>,
): Promise<T> {
  return needs.uow.run(async (stores) => {
    for (const { job, kind } of batch) await kind.run(stores, job);
    const ends = batch.map(({ job }) => ({ id: job.id, fence: job.fence }));
    const finished = await stores.jobs.finish(ends, needs.clock.now());
    // Rolled back as a whole: the effect of a job that is not ours any more must not stay.
    if (finished.length !== batch.length) throw new Error('a job of this batch was taken over');
    return follow(stores);
  });
}

async function putBack<S extends JobStores>(
  needs: AttemptNeeds<S>,
  { job, kind }: InsideJob<S>,
  cause: unknown,
): Promise<void> {
  needs.logger.error('a job failed', cause, { job: job.id, kind: job.kind });
  const reason = cause instanceof Error ? cause.name : 'failed';
  const { clock, random } = needs;
  const attempted = { job, policy: kind.retry, attempt: job.attempt + 1, idempotent: false, now: clock.now(), random };
  const { to, attempt, runAt } = verdictOn({ kind: 'retry', reason, afterMs: null }, attempted);
  const move = {
    id: job.id,
    fence: job.fence,
    from: ['running' as const],
    to,
    attempt,
    error: reason,
    at: clock.now(),
  };
  await needs.uow.run((stores) => stores.jobs.move(runAt === undefined ? move : { ...move, runAt }));
}
