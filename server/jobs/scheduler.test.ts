import { describe, expect, it } from 'vitest';
import type { CrashPoint } from './attempt.ts';
import type { InsideKind, JobStores } from './job-kind.ts';
import { CONFIG_PAUSE_MS, insideRetry } from './retry.ts';
import { createScheduler, type SchedulerNeeds } from './scheduler.ts';
import { manualTime, settle } from './testing/manual-timer.ts';
import { memoryDatabase } from './testing/memory-jobs.ts';
import { providerStandIn } from './testing/provider-stand-in.ts';

const START = Date.UTC(2026, 10, 20, 9);
const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;
const silent = { info() {}, warn() {}, error() {} };
let boots = 0;

function world({ idempotent = false } = {}) {
  const time = manualTime(START);
  const db = memoryDatabase();
  const { provider, kind } = providerStandIn({ idempotent });
  provider.now = () => time.clock.now();
  const boot = (changes: Partial<SchedulerNeeds<JobStores>> = {}) =>
    createScheduler<JobStores>({
      uow: db.uow,
      clock: time.clock,
      timer: time.timer,
      logger: silent,
      kinds: { send: kind },
      boot: `boot-${++boots}`,
      random: () => 1,
      ...changes,
    });
  return { time, db, provider, kind, boot };
}

describe('scheduler', () => {
  it('does what is due at once, and what is due later at its time, on one timer and without asking in between', async () => {
    const { time, db, provider, boot } = world();
    let reads = 0;
    const { read } = db.uow;
    db.uow.read = (work) => {
      reads++;
      return read(work);
    };
    await db.add({ id: 'now', runAt: START - 1 });
    await db.add({ id: 'later', runAt: START + 2 * HOUR });
    await boot().start();
    await settle();
    expect(provider.calls.map((c) => c.key)).toEqual(['now']);
    expect(time.armed()).toBe(1);
    const before = reads;
    await time.pass(2 * HOUR - 1);
    expect(reads).toBe(before);
    expect(provider.calls.length).toBe(1);
    await time.pass(1);
    expect(provider.calls).toEqual([
      { key: 'now', at: START },
      { key: 'later', at: START + 2 * HOUR },
    ]);
  });

  it('has no timer when nothing is planned, and wakes for a job that is added', async () => {
    const { time, db, provider, boot } = world();
    const scheduler = boot();
    await scheduler.start();
    await settle();
    expect(time.armed()).toBe(0);
    await db.add({ id: 'new', runAt: START });
    scheduler.wake();
    await settle();
    expect(provider.calls.length).toBe(1);
  });

  it('asks nothing when woken for a job that is due after the next one known', async () => {
    const { db, boot } = world();
    await db.add({ id: 'next', runAt: START + HOUR });
    const scheduler = boot();
    await scheduler.start();
    await settle();
    let asked = 0;
    const { read } = db.uow;
    db.uow.read = (work) => {
      asked++;
      return read(work);
    };
    scheduler.wake(START + 2 * HOUR);
    await settle();
    expect(asked).toBe(0);
    scheduler.wake(START + HOUR / 2);
    await settle();
    expect(asked).toBeGreaterThan(0);
  });

  it('drains many more than one claim, none twice, never more at once than allowed', async () => {
    const { db, provider, boot } = world();
    for (let i = 0; i < 150; i++) await db.add({ id: `j${i}`, runAt: START });
    let inFlight = 0;
    let most = 0;
    provider.answer = async () => {
      most = Math.max(most, ++inFlight);
      await new Promise((resolve) => setImmediate(resolve));
      inFlight--;
      return { kind: 'accepted', providerRef: null, response: 'ok' };
    };
    await boot({ batch: 20, concurrency: 4 }).start();
    while (db.all().some((job) => job.state !== 'done')) await settle();
    expect(new Set(provider.calls.map((c) => c.key)).size).toBe(150);
    expect(provider.calls.length).toBe(150);
    expect(most).toBe(4);
  });

  it('gives a job that it does not know back to a person instead of losing it', async () => {
    const { db, boot } = world();
    await db.add({ id: 'x', kind: 'from-the-future', runAt: START });
    await boot().start();
    await settle();
    expect(db.job('x')).toMatchObject({ state: 'held', lastError: 'no such kind of job: from-the-future' });
  });

  it('cancels what is not wanted any more when its time comes, without calling anybody', async () => {
    const { db, provider, boot } = world();
    provider.prepare = () => 'cancel';
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await settle();
    expect(db.job('x')).toMatchObject({ state: 'cancelled', lastError: 'opted out' });
    expect(provider.calls).toEqual([]);
  });

  it('buries a payload that cannot be read, at once', async () => {
    const { db, boot } = world();
    await db.add({ id: 'x', runAt: START, payload: 'not an object' });
    await boot().start();
    await settle();
    expect(db.job('x').state).toBe('dead');
  });
});

describe('scheduler, trying again', () => {
  it('waits 5 min, 15 min, 1 h, 3 h, 6 h, then 12 h, and gives up within 48 hours', async () => {
    const { time, db, provider, boot } = world();
    provider.answer = () => ({ kind: 'retry', reason: '451 later', afterMs: null });
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(48 * HOUR);
    const minutes = provider.calls.map((call, i, all) => (call.at - (all[i - 1]?.at ?? START)) / 60_000);
    expect(minutes).toEqual([0, 5, 15, 60, 180, 360, 720, 720, 720]);
    expect(db.job('x')).toMatchObject({ state: 'dead', attempt: 9 });
    expect(provider.settled.at(-1)).toEqual({ id: 'x', as: 'failed' });
  });

  it('gives a full mailbox three strikes', async () => {
    const { time, db, provider, boot } = world();
    provider.answer = () => ({ kind: 'retry', reason: '552 5.2.2', afterMs: null, giveUpAfter: 3 });
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(48 * HOUR);
    expect(provider.calls.length).toBe(3);
    expect(db.job('x').state).toBe('dead');
  });

  it('never again after a refusal', async () => {
    const { time, db, provider, boot } = world();
    provider.answer = () => ({ kind: 'suppress', reason: '550 5.1.1' });
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(48 * HOUR);
    expect(provider.calls.length).toBe(1);
    expect(db.job('x')).toMatchObject({ state: 'dead', lastError: '550 5.1.1' });
  });

  it('never again when nobody knows whether it went out: uncertain, for a person to decide', async () => {
    const { time, db, provider, boot } = world();
    provider.answer = () => ({ kind: 'unknown', reason: 'no answer' });
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(48 * HOUR);
    expect(provider.calls.length).toBe(1);
    expect(db.job('x').state).toBe('uncertain');
    expect(provider.settled).toEqual([{ id: 'x', as: 'uncertain' }]);
  });

  it('asks an idempotent provider again after an unknown end', async () => {
    const { time, db, provider, boot } = world({ idempotent: true });
    let first = true;
    provider.answer = () => {
      if (!first) return { kind: 'accepted', providerRef: null, response: 'ok' };
      first = false;
      return { kind: 'unknown', reason: 'no answer' };
    };
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(HOUR);
    expect(db.job('x').state).toBe('done');
    expect(provider.received('x')).toBe(1);
  });

  it('waits for the operator as long as it takes when the settings are wrong, at no attempt’s cost', async () => {
    const { time, db, provider, boot } = world();
    provider.answer = () => ({ kind: 'config', reason: '535' });
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(10 * CONFIG_PAUSE_MS);
    expect(db.job('x')).toMatchObject({ state: 'due', attempt: 0, lastError: '535' });
    expect(provider.calls.length).toBe(11);
  });

  it('calls it doubtful when our own adapter throws in the middle', async () => {
    const { db, provider, boot } = world();
    provider.answer = () => {
      throw new Error('a bug');
    };
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await settle();
    expect(db.job('x').state).toBe('uncertain');
  });

  it('keeps the answer of a provider until a full disk lets it be saved', async () => {
    const { time, db, provider, boot } = world();
    await db.add({ id: 'x', runAt: START });
    let full = false;
    provider.answer = () => {
      full = true;
      return { kind: 'accepted', providerRef: null, response: 'ok' };
    };
    db.beforeCommit = () => {
      if (full) throw new Error('SQLITE_FULL');
    };
    await boot().start();
    await time.pass(5_000);
    expect(db.job('x').state).toBe('attempting');
    full = false;
    await time.pass(30_000);
    expect(db.job('x').state).toBe('done');
    expect(provider.calls.length).toBe(1);
  });
});

describe('scheduler, when a process dies', () => {
  const points: CrashPoint[] = ['after-claim', 'after-attempting', 'after-accept', 'before-record', 'after-record'];
  /** Where the provider was called, the mail is out; what a later boot must make of it without asking. */
  const called: CrashPoint[] = ['after-accept', 'before-record', 'after-record'];

  it.each(points)('at %s, with a provider that honours our key: sent once, none doubtful', async (point) => {
    const { time, db, provider, boot } = world({ idempotent: true });
    await dieAt(point, { db, boot });
    await boot().start();
    await time.pass(HOUR);
    expect(db.job('x').state).toBe('done');
    expect(provider.received('x')).toBe(1);
  });

  it.each(points)('at %s, with a provider that knows no key: never twice, and never lost in silence', async (point) => {
    const { time, db, provider, boot } = world();
    await dieAt(point, { db, boot });
    await boot().start();
    await time.pass(48 * HOUR);
    const doubtful = point === 'after-attempting' || point === 'after-accept' || point === 'before-record';
    expect(db.job('x').state).toBe(doubtful ? 'uncertain' : 'done');
    expect(provider.received('x')).toBe(called.includes(point) || point === 'after-claim' ? 1 : 0);
  });

  it('takes over at once, by the boot and not by a lease', async () => {
    const { time, db, boot } = world({ idempotent: true });
    await dieAt('after-attempting', { db, boot });
    const before = time.clock.now();
    await boot().start();
    await settle();
    expect(db.job('x').state).toBe('done');
    expect(time.clock.now()).toBe(before);
  });

  it('a process that was frozen while another took over calls nobody and writes nothing', async () => {
    const { db, provider, boot } = world();
    await db.add({ id: 'x', runAt: START });
    let thaw = () => {};
    const frozen = new Promise<void>((resolve) => {
      thaw = resolve;
    });
    const zombie = boot({ probe: (point) => (point === 'after-attempting' ? frozen : undefined) });
    await zombie.start();
    await settle();
    expect(db.job('x').state).toBe('attempting');
    await boot().start();
    await settle();
    expect(db.job('x').state).toBe('uncertain');
    thaw();
    await settle();
    expect(provider.calls).toEqual([]);
    expect(db.job('x').state).toBe('uncertain');
  });

  it('a zombie that wakes before its commit cannot overwrite the new owner', async () => {
    const { db, provider, boot } = world({ idempotent: true });
    await db.add({ id: 'x', runAt: START });
    let thaw = () => {};
    const frozen = new Promise<void>((resolve) => {
      thaw = resolve;
    });
    await boot({ probe: (point) => (point === 'after-accept' ? frozen : undefined) }).start();
    await settle();
    await boot().start();
    await settle();
    const { fence } = db.job('x');
    thaw();
    await settle();
    expect(db.job('x')).toMatchObject({ state: 'done', fence });
    expect(provider.received('x')).toBe(1);
    expect(provider.settled.filter((s) => s.as === 'accepted').length).toBe(1);
  });

  /** The process stops for ever at the point: what it had committed is all that is left. */
  async function dieAt(point: CrashPoint, { db, boot }: Pick<ReturnType<typeof world>, 'db' | 'boot'>) {
    await db.add({ id: 'x', runAt: START });
    let died = false;
    const probe = (here: CrashPoint) => {
      if (here !== point) return undefined;
      died = true;
      if (here === 'before-record') throw new Error('killed before the commit');
      return new Promise<void>(() => {});
    };
    const dying = boot({ probe });
    await dying.start();
    await settle();
    expect(died).toBe(true);
    void dying.stop();
    await settle();
  }
});

describe('scheduler, stopping', () => {
  it('finishes what it began, gives back what it only claimed, claims nothing more', async () => {
    const { db, provider, boot } = world();
    for (let i = 0; i < 10; i++) await db.add({ id: `j${i}`, runAt: START + i - 10 });
    let answer = () => {};
    provider.answer = () =>
      new Promise((resolve) => {
        answer = () => resolve({ kind: 'accepted', providerRef: null, response: 'ok' });
      });
    const scheduler = boot({ concurrency: 1 });
    await scheduler.start();
    await settle();
    const stopped = scheduler.stop();
    await settle();
    answer();
    await stopped;
    expect(
      db
        .all()
        .map((job) => job.state)
        .sort(),
    ).toEqual(['done', ...Array.from({ length: 9 }, () => 'due')]);
    expect(scheduler.beating()).toBe(false);
  });

  it('waits no longer than ten seconds', async () => {
    const { time, db, provider, boot } = world();
    provider.answer = () => new Promise(() => {});
    await db.add({ id: 'x', runAt: START });
    const scheduler = boot();
    await scheduler.start();
    await settle();
    let ended = false;
    void scheduler.stop().then(() => {
      ended = true;
    });
    await time.pass(9_999);
    expect(ended).toBe(false);
    await time.pass(1);
    expect(ended).toBe(true);
  });
});

describe('scheduler, clocks that jump', () => {
  it.each([HOUR, -HOUR, YEAR, -YEAR])(
    'by %i ms: nothing early by the clock, nothing twice, nothing lost',
    async (jump) => {
      const { time, db, provider, boot } = world();
      for (const hours of [1, 2, 3]) await db.add({ id: `h${hours}`, runAt: START + hours * HOUR });
      await boot().start();
      await time.pass(HOUR / 2);
      time.jump(jump);
      await time.pass(HOUR);
      // A clock that was set wrong is set right again; forward jumps stay.
      if (jump === -YEAR) time.jump(YEAR);
      await time.pass(4 * HOUR);
      expect(provider.calls.map((c) => c.key)).toEqual(['h1', 'h2', 'h3']);
      for (const [i, call] of provider.calls.entries()) expect(call.at).toBeGreaterThanOrEqual(START + (i + 1) * HOUR);
    },
  );

  it('notices within half a minute that a jump forward made something due', async () => {
    const { time, db, provider, boot } = world();
    await db.add({ id: 'x', runAt: START + 10 * HOUR });
    await boot().start();
    await time.pass(1_000);
    time.jump(11 * HOUR);
    await time.pass(30_000);
    expect(provider.calls.length).toBe(1);
  });
});

describe('scheduler, jobs that stay inside', () => {
  function insideWorld() {
    const { time, db, boot } = world();
    const done: string[] = [];
    const kind: InsideKind<JobStores> = {
      effect: 'inside',
      retry: insideRetry,
      async run(_stores, job) {
        if (job.id === 'bad') throw new Error('cannot');
        done.push(job.id);
      },
    };
    return { time, db, done, boot: () => boot({ kinds: { send: kind } }) };
  }

  it('commits effects and ends of a batch together', async () => {
    const { db, boot } = insideWorld();
    for (let i = 0; i < 64; i++) await db.add({ id: `j${i}`, runAt: START });
    let commits = 0;
    db.beforeCommit = () => {
      commits++;
    };
    await boot().start();
    await settle();
    expect(db.all().every((job) => job.state === 'done')).toBe(true);
    expect(commits).toBeLessThanOrEqual(4);
  });

  it('one that fails does not hold up the others, and is tried again, then dead', async () => {
    const { time, db, boot } = insideWorld();
    for (const id of ['a', 'bad', 'b']) await db.add({ id, runAt: START, maxAttempts: 5 });
    await boot().start();
    await settle();
    expect(['a', 'b'].map((id) => db.job(id).state)).toEqual(['done', 'done']);
    expect(db.job('bad')).toMatchObject({ state: 'due', attempt: 1 });
    await time.pass(HOUR);
    expect(db.job('bad')).toMatchObject({ state: 'dead', attempt: 5 });
  });
});
