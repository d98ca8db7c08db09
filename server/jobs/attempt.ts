import type { Clock } from '../ports/clock.ts';
import type { Job } from '../ports/jobs.ts';
import type { Logger } from '../ports/logger.ts';
import type { SendOutcome } from '../ports/mailer.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import { BadPayload, type JobReaders, type JobStores, type OutsideKind, type Prepared } from './job-kind.ts';
import { type Verdict, verdictOn } from './retry.ts';
import type { Timer } from './timer.ts';

/** Where a process may die. Tests stop here; in service nobody listens. */
export type CrashPoint = 'after-claim' | 'after-attempting' | 'after-accept' | 'before-record' | 'after-record';

export interface AttemptNeeds<Stores extends JobStores> {
  uow: UnitOfWork<Stores, JobReaders>;
  clock: Clock;
  timer: Timer;
  random: () => number;
  logger: Logger;
  /** True from the moment the scheduler stops: then an outcome that cannot be saved is left for the next start. */
  stopping: () => boolean;
  probe?: (point: CrashPoint) => void | Promise<void>;
}

/** Someone else holds the job by now; whatever this unit wrote is rolled back. */
class FenceLost extends Error {}

/**
 * One attempt at something outside:
 * check and `attempting` (one commit) → is the fence still ours? → provider → outcome (one commit).
 * A death before the first commit loses nothing, after it leaves a job that the next start finds as doubtful.
 */
export async function attemptOutside<S extends JobStores>(
  needs: AttemptNeeds<S>,
  kind: OutsideKind<S>,
  job: Job,
): Promise<void> {
  await needs.probe?.('after-claim');
  const prepared = await begin(needs, kind, job);
  if (prepared?.act !== 'perform') return;
  await needs.probe?.('after-attempting');
  if (!(await stillOurs(needs, job))) {
    needs.logger.warn('job taken over before its provider was called', { job: job.id, kind: job.kind });
    return;
  }
  const outcome = await perform(needs, prepared, job);
  await needs.probe?.('after-accept');
  const { clock, random } = needs;
  const verdict = verdictOn(outcome, {
    job,
    policy: kind.retry,
    attempt: job.attempt + 1,
    idempotent: prepared.idempotent,
    now: clock.now(),
    random,
  });
  await recordPatiently(needs, kind, { job, verdict, from: 'attempting' });
  await needs.probe?.('after-record');
}

async function begin<S extends JobStores>(
  needs: AttemptNeeds<S>,
  kind: OutsideKind<S>,
  job: Job,
): Promise<Prepared | null> {
  try {
    return await needs.uow.run(async (stores) => {
      const prepared = await kind.prepare(stores, job);
      if (
        !(await stores.jobs.move({
          id: job.id,
          fence: job.fence,
          from: ['running'],
          at: needs.clock.now(),
          ...stepFor(prepared, job),
        }))
      ) {
        throw new FenceLost();
      }
      return prepared;
    });
  } catch (cause) {
    if (!(cause instanceof FenceLost)) await givenBack(needs, kind, job, cause);
    return null;
  }
}

function stepFor(prepared: Prepared, job: Job) {
  if (prepared.act === 'perform')
    return { to: 'attempting' as const, attempt: job.attempt + 1, providerRef: prepared.reference };
  if (prepared.act === 'later') return { to: 'due' as const, runAt: prepared.runAt, error: prepared.reason };
  return { to: prepared.doubtful ? ('uncertain' as const) : ('cancelled' as const), error: prepared.reason };
}

/** Read again on the last moment: a process that was stopped for minutes finds its job taken, and must not call anybody. */
async function stillOurs<S extends JobStores>(needs: AttemptNeeds<S>, job: Job): Promise<boolean> {
  const now = await needs.uow.read((readers) => readers.jobs.job(job.id));
  return now?.fence === job.fence && now.state === 'attempting';
}

async function perform<S extends JobStores>(
  needs: AttemptNeeds<S>,
  prepared: Extract<Prepared, { act: 'perform' }>,
  job: Job,
): Promise<SendOutcome> {
  try {
    return await prepared.perform();
  } catch (cause) {
    needs.logger.error('a provider’s adapter threw', cause, { job: job.id, kind: job.kind });
    return { kind: 'unknown', reason: 'Our adapter failed while the provider was being called.' };
  }
}

/** Nothing went out: the checks themselves failed. A payload that does not parse never will. */
async function givenBack<S extends JobStores>(
  needs: AttemptNeeds<S>,
  kind: OutsideKind<S>,
  job: Job,
  cause: unknown,
): Promise<void> {
  needs.logger.error('a job could not be prepared', cause, { job: job.id, kind: job.kind });
  const reason = cause instanceof Error ? `${cause.name} while preparing` : 'failed while preparing';
  const outcome: SendOutcome =
    cause instanceof BadPayload ? { kind: 'permanent', reason } : { kind: 'retry', reason, afterMs: null };
  const { clock, random } = needs;
  const verdict = verdictOn(outcome, {
    job,
    policy: kind.retry,
    attempt: job.attempt + 1,
    idempotent: false,
    now: clock.now(),
    random,
  });
  await recordPatiently(needs, cause instanceof BadPayload ? null : kind, { job, verdict, from: 'running' });
}

interface Recording {
  job: Job;
  verdict: Verdict;
  from: 'running' | 'attempting';
}

/** The answer of a provider is worth waiting for a full disk to be emptied: it is the only proof of what was sent. */
async function recordPatiently<S extends JobStores>(
  needs: AttemptNeeds<S>,
  kind: OutsideKind<S> | null,
  recording: Recording,
): Promise<void> {
  for (let wait = 1_000; ; wait = Math.min(2 * wait, 30_000)) {
    try {
      return await record(needs, kind, recording);
    } catch (cause) {
      const { job } = recording;
      if (cause instanceof FenceLost)
        return needs.logger.warn('job taken over before its end was saved', { job: job.id, kind: job.kind });
      needs.logger.error('the end of a job could not be saved', cause, { job: job.id, kind: job.kind });
      if (needs.stopping()) return;
      await new Promise<void>((resolve) => needs.timer.after(wait, resolve));
    }
  }
}

async function record<S extends JobStores>(
  needs: AttemptNeeds<S>,
  kind: OutsideKind<S> | null,
  recording: Recording,
): Promise<void> {
  const { job, verdict, from } = recording;
  const { to, attempt, error, runAt } = verdict;
  await needs.uow.run(async (stores) => {
    const move = { id: job.id, fence: job.fence, from: [from], to, attempt, error, at: needs.clock.now() };
    if (!(await stores.jobs.move(runAt === undefined ? move : { ...move, runAt }))) throw new FenceLost();
    await kind?.settle(stores, job, verdict.settled);
    await needs.probe?.('before-record');
  });
}
