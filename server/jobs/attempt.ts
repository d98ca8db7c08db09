import type { Clock } from '../ports/clock.ts';
import type { Job, JobStore } from '../ports/jobs.ts';
import type { Logger } from '../ports/logger.ts';
import type { SendOutcome } from '../ports/mailer.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import {
  BadPayload,
  type JobReaders,
  type JobStores,
  type OutsideKind,
  type Performance,
  type Prepared,
} from './job-kind.ts';
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
 * One attempt at something outside: check → the provider is called → at the last moment before it can take anything
 * `attempting` is committed and the fence checked → outcome (one commit).
 * A death before `attempting` loses nothing, after it leaves a job that the next start finds as doubtful.
 */
export async function attemptOutside<S extends JobStores>(
  needs: AttemptNeeds<S>,
  kind: OutsideKind<S>,
  job: Job,
): Promise<void> {
  await needs.probe?.('after-claim');
  const prepared = await prepare(needs, kind, job);
  if (prepared?.act !== 'perform') return;
  const { outcome, from } = await perform(needs, prepared, job);
  await needs.probe?.('after-accept');
  const { clock, random } = needs;
  const attempted = { job, policy: kind.retry, attempt: job.attempt + 1, idempotent: prepared.idempotent, random };
  const verdict = verdictOn(outcome, { ...attempted, now: clock.now() });
  const settle = prepared.record ?? ((stores: S) => kind.settle(stores, job, verdict.settled));
  await recordPatiently(needs, settle, { job, verdict, from });
  await needs.probe?.('after-record');
}

/** What is not to be done now ends here, in the unit that found it out. */
async function prepare<S extends JobStores>(
  needs: AttemptNeeds<S>,
  kind: OutsideKind<S>,
  job: Job,
): Promise<Prepared<S> | null> {
  try {
    return await needs.uow.run(async (stores) => {
      const prepared = await kind.prepare(stores, job);
      if (prepared.act === 'perform') return prepared;
      const end =
        prepared.act === 'later'
          ? { to: 'due' as const, runAt: prepared.runAt }
          : { to: prepared.doubtful ? ('uncertain' as const) : ('cancelled' as const) };
      await moveOrLose(stores, {
        ...held(job),
        from: ['running'],
        at: needs.clock.now(),
        error: prepared.reason,
        ...end,
      });
      return prepared;
    });
  } catch (cause) {
    if (!(cause instanceof FenceLost)) await givenBack(needs, kind, job, cause);
    return null;
  }
}

type Move = Parameters<JobStore['move']>[0];

const held = ({ id, fence }: Job) => ({ id, fence });

async function moveOrLose(stores: JobStores, move: Move): Promise<void> {
  if (!(await stores.jobs.move(move))) throw new FenceLost();
}

async function perform<S extends JobStores>(
  needs: AttemptNeeds<S>,
  prepared: Performance<S>,
  job: Job,
): Promise<{ outcome: SendOutcome; from: 'running' | 'attempting' }> {
  let from: 'running' | 'attempting' = 'running';
  let asked: Promise<boolean> | null = null;
  const goAhead = () => {
    asked ??= commitAttempting(needs, prepared, job).then((isCommitted) => {
      if (isCommitted) from = 'attempting';
      return isCommitted && stillOurs(needs, job);
    });
    return asked;
  };
  try {
    return { outcome: await prepared.perform(goAhead), from };
  } catch (cause) {
    needs.logger.error('a provider’s adapter threw', cause, { job: job.id, kind: job.kind });
    const reason = 'Our adapter failed while the provider was being called.';
    return {
      outcome: from === 'running' ? { kind: 'retry', reason, afterMs: null } : { kind: 'unknown', reason },
      from,
    };
  }
}

async function commitAttempting<S extends JobStores>(
  needs: AttemptNeeds<S>,
  prepared: Performance<S>,
  job: Job,
): Promise<boolean> {
  try {
    const step = { to: 'attempting' as const, attempt: job.attempt + 1, providerRef: prepared.reference };
    const isBegun = await needs.uow.run(async (stores) => {
      if (!(await prepared.begin(stores))) return false;
      await moveOrLose(stores, { ...held(job), from: ['running'], at: needs.clock.now(), ...step });
      return true;
    });
    if (isBegun) await needs.probe?.('after-attempting');
    return isBegun;
  } catch (cause) {
    if (!(cause instanceof FenceLost)) throw cause;
    needs.logger.warn('job taken over before its provider was called', held(job));
    return false;
  }
}

/** Read again after the commit: a process that was stopped for minutes in between finds its job taken, and must not send. */
async function stillOurs<S extends JobStores>(needs: AttemptNeeds<S>, job: Job): Promise<boolean> {
  const now = await needs.uow.read((readers) => readers.jobs.job(job.id));
  return now?.fence === job.fence && now.state === 'attempting';
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
  const settle = cause instanceof BadPayload ? null : (stores: S) => kind.settle(stores, job, verdict.settled);
  await recordPatiently(needs, settle, { job, verdict, from: 'running' });
}

type Settle<Stores> = (stores: Stores) => Promise<void>;

interface Recording {
  job: Job;
  verdict: Verdict;
  from: 'running' | 'attempting';
}

/** The answer of a provider is worth waiting for a full disk to be emptied: it is the only proof of what was sent. */
async function recordPatiently<S extends JobStores>(
  needs: AttemptNeeds<S>,
  settle: Settle<S> | null,
  recording: Recording,
): Promise<void> {
  for (let wait = 1_000; ; wait = Math.min(2 * wait, 30_000)) {
    try {
      return await record(needs, settle, recording);
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
  settle: Settle<S> | null,
  recording: Recording,
): Promise<void> {
  const { job, verdict, from } = recording;
  const { to, attempt, error, runAt } = verdict;
  await needs.uow.run(async (stores) => {
    const move = { id: job.id, fence: job.fence, from: [from], to, attempt, error, at: needs.clock.now() };
    await moveOrLose(stores, runAt === undefined ? move : { ...move, runAt });
    await settle?.(stores);
    await needs.probe?.('before-record');
  });
}
