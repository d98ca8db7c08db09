import type { Clock } from '../ports/clock.ts';
import type { Job } from '../ports/jobs.ts';
import type { Logger } from '../ports/logger.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import { type AttemptNeeds, attemptOutside, type CrashPoint } from './attempt.ts';
import type { JobKind, JobReaders, JobStores, OutsideKind } from './job-kind.ts';
import { recoverOrphans } from './recover-orphans.ts';
import { type InsideJob, runInside } from './run-inside.ts';
import { systemTimer, type Timer } from './timer.ts';

/**
 * Words used here. *boot*: one life of a process; jobs held by another boot are orphans at once, no lease is waited for.
 * *fence*: grows with each claim; every later write names it, so a stale owner's write changes nothing.
 * *claim*: due → running, many in one commit. *inside*, *outside*: see job-kind.ts.
 */
export interface SchedulerNeeds<Stores extends JobStores> {
  uow: UnitOfWork<Stores, JobReaders>;
  clock: Clock;
  logger: Logger;
  kinds: Readonly<Record<string, JobKind<Stores>>>;
  /** New for each process: `ids.uuid()`. */
  boot: string;
  timer?: Timer;
  random?: () => number;
  /** Jobs claimed in one commit. */
  batch?: number;
  /** Attempts at something outside at the same time; after a kill as many are doubtful, at most. 5, as the SMTP pool has connections. */
  concurrency?: number;
  /** Tests only. */
  probe?: (point: CrashPoint) => void | Promise<void>;
}

export interface Scheduler {
  /** Takes over what an earlier boot left, then begins. Resolves when it is beating. */
  start(): Promise<void>;
  /** No new claims; gives back what was not begun; waits up to 10 s for what was. */
  stop(): Promise<void>;
  /** False when it is not started, stops, or cannot reach the database: for the readiness of the server. */
  beating(): boolean;
  /** To be called after every commit that added a job. Cheap: nothing is asked when `runAt` is later than the next one known. */
  wake(runAt?: number): void;
}

/** A wall clock that jumps moves no timer of the system: the clock is looked at (no query) at least this often. */
const LONGEST_SLEEP_MS = 30_000;
const AFTER_FAULT_MS = 1_000;
const STOP_WITHIN_MS = 10_000;
/** How long a job waits that found all workers of its kind busy. */
const PUT_OFF_MS = 1_000;
const NEVER = Number.POSITIVE_INFINITY;

/** A backlog and those who work it off. */
interface Lane<Stores> {
  backlog: { job: Job; kind: OutsideKind<Stores> }[];
  /** Workers that still look at the backlog; one that has found it empty no longer counts, though its promise is not settled yet. */
  workers: number;
  limit: number;
}

export function createScheduler<S extends JobStores>(needs: SchedulerNeeds<S>): Scheduler {
  const {
    uow,
    clock,
    boot,
    logger,
    kinds,
    timer = systemTimer,
    random = Math.random,
    batch = 64,
    concurrency = 5,
  } = needs;
  const attempt: AttemptNeeds<S> = { uow, clock, timer, random, logger, stopping: () => state !== 'on' };
  if (needs.probe) attempt.probe = needs.probe;
  const common: Lane<S> = { backlog: [], workers: 0, limit: concurrency };
  const { backlog } = common;
  const lanes = new Map<OutsideKind<S>, Lane<S>>();
  const running = new Set<Promise<void>>();
  let state: 'off' | 'on' | 'stopping' = 'off';
  let nextAt = NEVER;
  let disarm = (): void => {};
  let pumping: Promise<void> | null = null;
  let wanted = false;
  let faulty = false;

  function wake(runAt?: number): void {
    if (state !== 'on' || (runAt !== undefined && runAt >= nextAt && nextAt > clock.now())) return;
    wanted = true;
    pumping ??= pump().finally(() => {
      pumping = null;
      if (wanted) wake();
      else arm();
    });
  }

  /** Claims until nothing is due or the backlog is long enough. */
  async function pump(): Promise<void> {
    try {
      while (wanted && state === 'on') {
        wanted = false;
        const asked = await uow.read((readers) => readers.jobs.nextDueAt());
        nextAt = asked ?? NEVER;
        faulty = false;
        if (nextAt <= clock.now()) await drain();
      }
    } catch (cause) {
      logger.error('the scheduler could not claim', cause);
      faulty = true;
      nextAt = clock.now() + AFTER_FAULT_MS;
    }
  }

  async function drain(): Promise<void> {
    let taken = await uow.run(take);
    const any = taken.length > 0;
    while (taken.length > 0) {
      if (state !== 'on') return giveBack(taken);
      const inside = await begin(taken);
      // The next claim rides on the commit that ends this batch.
      taken = (await runInside(attempt, inside, take)) ?? (await uow.run(take));
    }
    // A long backlog wakes us itself, when it has become short; a wake that came meanwhile stays wanted.
    if (room() === 0) nextAt = NEVER;
    else if (any) wanted = true;
    else nextAt = clock.now() + AFTER_FAULT_MS;
  }

  function room(): number {
    return state !== 'on' || backlog.length > concurrency ? 0 : batch - backlog.length;
  }

  async function take({ jobs }: S): Promise<Job[]> {
    const limit = room();
    return limit === 0 ? [] : jobs.claim({ boot, at: clock.now(), limit });
  }

  /** What goes outside joins the backlog; what stays inside is answered, to be done now. */
  async function begin(claimed: readonly Job[]): Promise<InsideJob<S>[]> {
    const inside: InsideJob<S>[] = [];
    const late: Job[] = [];
    for (const job of claimed) {
      const kind = kinds[job.kind];
      if (kind?.effect === 'outside') late.push(...queue(job, kind));
      else if (kind) inside.push({ job, kind });
      else await hold(job);
    }
    await giveBack(late, clock.now() + PUT_OFF_MS);
    for (const lane of [common, ...lanes.values()])
      for (let i = lane.backlog.length; i > 0 && lane.workers < lane.limit; i--) startWorker(lane);
    return inside;
  }

  /** Answers the job itself when its kind has workers of its own and all of them are busy: in the common backlog it would stop every claim. */
  function queue(job: Job, kind: OutsideKind<S>): Job[] {
    const lane = laneOf(kind);
    if (lane !== common && lane.backlog.length + lane.workers >= lane.limit) return [job];
    lane.backlog.push({ job, kind });
    return [];
  }

  function laneOf(kind: OutsideKind<S>): Lane<S> {
    if (kind.workers === undefined) return common;
    const lane = lanes.get(kind) ?? { backlog: [], workers: 0, limit: kind.workers };
    lanes.set(kind, lane);
    return lane;
  }

  /** An older version of us that runs after a newer one: a person decides, nothing is thrown away. */
  async function hold(job: Job): Promise<void> {
    logger.warn('a job of an unknown kind is held', { job: job.id, kind: job.kind });
    const error = `no such kind of job: ${job.kind}`;
    await uow.run((stores) =>
      stores.jobs.move({ id: job.id, fence: job.fence, from: ['running'], to: 'held', at: clock.now(), error }),
    );
  }

  function startWorker(lane: Lane<S>): void {
    lane.workers++;
    const worker = work(lane).finally(() => running.delete(worker));
    running.add(worker);
  }

  async function work(lane: Lane<S>): Promise<void> {
    for (let next = lane.backlog.shift(); next; next = lane.backlog.shift()) {
      // Right after the shift, where every length is seen once: a wake that is missed here would never come.
      if (lane === common && backlog.length === concurrency) wake();
      await attemptOutside(attempt, next.kind, next.job).catch((cause: unknown) =>
        logger.error('a job was left half-done', cause),
      );
    }
    lane.workers--;
    wake();
  }

  async function giveBack(jobs: readonly Job[], runAt?: number): Promise<void> {
    if (jobs.length === 0) return;
    await uow.run(async (stores) => {
      for (const job of jobs) {
        const { id, fence } = job;
        await stores.jobs.move({ id, fence, from: ['running'], to: 'due', runAt: runAt ?? job.runAt, at: clock.now() });
      }
    });
  }

  function arm(): void {
    disarm();
    if (state !== 'on' || nextAt === NEVER) return;
    const ms = Math.min(Math.max(nextAt - clock.now(), 0), LONGEST_SLEEP_MS);
    disarm = timer.after(ms, () => (clock.now() >= nextAt ? wake() : arm()));
  }

  async function start(): Promise<void> {
    if (state !== 'off') throw new Error('a scheduler starts once');
    await recoverOrphans({ uow, clock, logger, boot, kinds });
    state = 'on';
    wake();
  }

  async function stop(): Promise<void> {
    if (state !== 'on') return;
    state = 'stopping';
    disarm();
    const untouched = [common, ...lanes.values()].flatMap((lane) => lane.backlog.splice(0).map(({ job }) => job));
    const ended = Promise.allSettled([giveBack(untouched), pumping, ...running]);
    await new Promise<void>((resolve) => {
      const cancel = timer.after(STOP_WITHIN_MS, resolve);
      void ended.then(() => {
        cancel();
        resolve();
      });
    });
  }

  return { start, stop, wake, beating: () => state === 'on' && !faulty };
}
