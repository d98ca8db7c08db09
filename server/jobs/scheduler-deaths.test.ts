import { describe, expect, it } from 'vitest';
import type { CrashPoint } from './attempt.ts';
import { settle } from './testing/manual-timer.ts';
import { HOUR, START, schedulerWorld, YEAR } from './testing/scheduler-world.ts';

describe('scheduler, when a process dies', () => {
  const points: CrashPoint[] = ['after-claim', 'after-attempting', 'after-accept', 'before-record', 'after-record'];
  /** Where the provider was called, the mail is out; what a later boot must make of it without asking. */
  const called: CrashPoint[] = ['after-accept', 'before-record', 'after-record'];

  it.each(points)('at %s, with a provider that honours our key: sent once, none doubtful', async (point) => {
    const { time, db, provider, boot } = schedulerWorld({ idempotent: true });
    await dieAt(point, { db, boot });
    await boot().start();
    await time.pass(HOUR);
    expect(db.job('x').state).toBe('done');
    expect(provider.received('x')).toBe(1);
  });

  it.each(points)('at %s, with a provider that knows no key: never twice, and never lost in silence', async (point) => {
    const { time, db, provider, boot } = schedulerWorld();
    await dieAt(point, { db, boot });
    await boot().start();
    await time.pass(48 * HOUR);
    const doubtful = point === 'after-attempting' || point === 'after-accept' || point === 'before-record';
    expect(db.job('x').state).toBe(doubtful ? 'uncertain' : 'done');
    expect(provider.received('x')).toBe(called.includes(point) || point === 'after-claim' ? 1 : 0);
  });

  it('takes over at once, by the boot and not by a lease', async () => {
    const { time, db, boot } = schedulerWorld({ idempotent: true });
    await dieAt('after-attempting', { db, boot });
    const before = time.clock.now();
    await boot().start();
    await settle();
    expect(db.job('x').state).toBe('done');
    expect(time.clock.now()).toBe(before);
  });

  it('a process that was frozen while another took over calls nobody and writes nothing', async () => {
    const { db, provider, boot } = schedulerWorld();
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
    const { db, provider, boot } = schedulerWorld({ idempotent: true });
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
  async function dieAt(point: CrashPoint, { db, boot }: Pick<ReturnType<typeof schedulerWorld>, 'db' | 'boot'>) {
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
    const { db, provider, boot } = schedulerWorld();
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
    const { time, db, provider, boot } = schedulerWorld();
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
      const { time, db, provider, boot } = schedulerWorld();
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
    const { time, db, provider, boot } = schedulerWorld();
    await db.add({ id: 'x', runAt: START + 10 * HOUR });
    await boot().start();
    await time.pass(1_000);
    time.jump(11 * HOUR);
    await time.pass(30_000);
    expect(provider.calls.length).toBe(1);
  });
});
