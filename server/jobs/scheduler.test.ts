import { describe, expect, it } from 'vitest';
import type { InsideKind, JobStores } from './job-kind.ts';
import { CONFIG_PAUSE_MS, insideRetry } from './retry.ts';
import { settle } from './testing/manual-timer.ts';
import { HOUR, START, schedulerWorld } from './testing/scheduler-world.ts';

describe('scheduler', () => {
  it('does what is due at once, and what is due later at its time, on one timer and without asking in between', async () => {
    const { time, db, provider, boot } = schedulerWorld();
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
    const { time, db, provider, boot } = schedulerWorld();
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
    const { db, boot } = schedulerWorld();
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
    const { db, provider, boot } = schedulerWorld();
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
    const { db, boot } = schedulerWorld();
    await db.add({ id: 'x', kind: 'from-the-future', runAt: START });
    await boot().start();
    await settle();
    expect(db.job('x')).toMatchObject({ state: 'held', lastError: 'no such kind of job: from-the-future' });
  });

  it('cancels what is not wanted any more when its time comes, without calling anybody', async () => {
    const { db, provider, boot } = schedulerWorld();
    provider.prepare = () => 'cancel';
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await settle();
    expect(db.job('x')).toMatchObject({ state: 'cancelled', lastError: 'opted out' });
    expect(provider.calls).toEqual([]);
  });

  it('buries a payload that cannot be read, at once', async () => {
    const { db, boot } = schedulerWorld();
    await db.add({ id: 'x', runAt: START, payload: 'not an object' });
    await boot().start();
    await settle();
    expect(db.job('x').state).toBe('dead');
  });
});

describe('scheduler, trying again', () => {
  it('waits 5 min, 15 min, 1 h, 3 h, 6 h, then 12 h, and gives up within 48 hours', async () => {
    const { time, db, provider, boot } = schedulerWorld();
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
    const { time, db, provider, boot } = schedulerWorld();
    provider.answer = () => ({ kind: 'retry', reason: '552 5.2.2', afterMs: null, giveUpAfter: 3 });
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(48 * HOUR);
    expect(provider.calls.length).toBe(3);
    expect(db.job('x').state).toBe('dead');
  });

  it('never again after a refusal', async () => {
    const { time, db, provider, boot } = schedulerWorld();
    provider.answer = () => ({ kind: 'suppress', reason: '550 5.1.1' });
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(48 * HOUR);
    expect(provider.calls.length).toBe(1);
    expect(db.job('x')).toMatchObject({ state: 'dead', lastError: '550 5.1.1' });
  });

  it('never again when nobody knows whether it went out: uncertain, for a person to decide', async () => {
    const { time, db, provider, boot } = schedulerWorld();
    provider.answer = () => ({ kind: 'unknown', reason: 'no answer' });
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(48 * HOUR);
    expect(provider.calls.length).toBe(1);
    expect(db.job('x').state).toBe('uncertain');
    expect(provider.settled).toEqual([{ id: 'x', as: 'uncertain' }]);
  });

  it('asks an idempotent provider again after an unknown end', async () => {
    const { time, db, provider, boot } = schedulerWorld({ idempotent: true });
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
    const { time, db, provider, boot } = schedulerWorld();
    provider.answer = () => ({ kind: 'config', reason: '535' });
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await time.pass(10 * CONFIG_PAUSE_MS);
    expect(db.job('x')).toMatchObject({ state: 'due', attempt: 0, lastError: '535' });
    expect(provider.calls.length).toBe(11);
  });

  it('calls it doubtful when our own adapter throws in the middle', async () => {
    const { db, provider, boot } = schedulerWorld();
    provider.answer = () => {
      throw new Error('a bug');
    };
    await db.add({ id: 'x', runAt: START });
    await boot().start();
    await settle();
    expect(db.job('x').state).toBe('uncertain');
  });

  it('keeps the answer of a provider until a full disk lets it be saved', async () => {
    const { time, db, provider, boot } = schedulerWorld();
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

describe('scheduler, jobs that stay inside', () => {
  function insideWorld() {
    const { time, db, boot } = schedulerWorld();
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
