import type { Clock } from '../ports/clock.ts';
import type { Job } from '../ports/jobs.ts';
import type { Logger } from '../ports/logger.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import type { JobKind, JobReaders, JobStores } from './job-kind.ts';

export interface RecoverNeeds<Stores extends JobStores> {
  uow: UnitOfWork<Stores, JobReaders>;
  clock: Clock;
  logger: Logger;
  boot: string;
  kinds: Readonly<Record<string, JobKind<Stores>>>;
}

const AT_ONCE = 50;

/**
 * What the boots before this one left half-done, known at once by their boot id.
 * Claimed only: due again. Attempting: made again where the provider honours our key, otherwise uncertain:
 * shown to the owner and never sent again by itself.
 */
export async function recoverOrphans<S extends JobStores>(
  needs: RecoverNeeds<S>,
): Promise<{ again: number; uncertain: number }> {
  const orphans = await needs.uow.run((stores) => stores.jobs.orphans(needs.boot));
  const counts = { again: 0, uncertain: 0 };
  for (let i = 0; i < orphans.length; i += AT_ONCE) {
    const some = orphans.slice(i, i + AT_ONCE);
    const ends = await needs.uow.run((stores) => recoverSome(needs, stores, some));
    counts.uncertain += ends.filter((end) => end === 'uncertain').length;
    counts.again += ends.filter((end) => end === 'due').length;
  }
  if (orphans.length > 0) needs.logger.info('jobs of an earlier run taken over', counts);
  return counts;
}

async function recoverSome<S extends JobStores>(needs: RecoverNeeds<S>, stores: S, orphans: readonly Job[]) {
  const ends: ('due' | 'uncertain' | null)[] = [];
  for (const job of orphans) ends.push(await recoverOne(needs, stores, job));
  return ends;
}

async function recoverOne<S extends JobStores>(
  needs: RecoverNeeds<S>,
  stores: S,
  job: Job,
): Promise<'due' | 'uncertain' | null> {
  const kind = needs.kinds[job.kind];
  const outside = kind?.effect === 'outside' ? kind : null;
  const safe = job.state === 'running' || (outside !== null && (await outside.repeatable(stores, job)));
  const move = { id: job.id, fence: job.fence, from: [job.state], at: needs.clock.now() };
  if (safe) return (await stores.jobs.move({ ...move, to: 'due', runAt: job.runAt })) ? 'due' : null;
  const detail = 'The server stopped while this was being sent; it may or may not have gone out.';
  if (!(await stores.jobs.move({ ...move, to: 'uncertain', error: detail }))) return null;
  await outside?.settle(stores, job, { as: 'uncertain', detail });
  return 'uncertain';
}
