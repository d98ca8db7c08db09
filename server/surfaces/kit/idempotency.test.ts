import { describe, expect, it } from 'vitest';
import { type AccountId, trustId } from '../../../shared/ids.ts';
import type { IdempotencyStore, KeptAnswer } from '../../domain/usage/index.ts';
import { createIdempotency, type KeyedCall } from './idempotency.ts';

const DAY = 86_400_000;
const account: AccountId = trustId('account', '0190aaaa-0000-7000-8000-000000000001');
const call: KeyedCall = { accountId: account, route: 'r', key: 'k', bodyHash: 'h' };

function world(waitMs?: number) {
  const rows = new Map<string, KeptAnswer>();
  const idempotency: IdempotencyStore = {
    keptAnswer: async (a, route, key) => rows.get([a, route, key].join()) ?? null,
    keepAnswer: async (answer) => {
      const name = [answer.accountId, answer.route, answer.key].join();
      if (rows.has(name)) throw new Error('unique');
      rows.set(name, answer);
    },
    forgetAnswersWith: async () => {},
    forgetAnswersBefore: async (at) => {
      for (const [name, row] of rows) if (row.at < at) rows.delete(name);
    },
  };
  const stores = { idempotency };
  const uow = {
    run: <T>(work: (s: typeof stores) => Promise<T>) => work(stores),
    read: <T>(work: (s: typeof stores) => Promise<T>) => work(stores),
  };
  const time = { now: 1000 * DAY };
  return { run: createIdempotency({ uow, clock: { now: () => time.now }, waitMs }), stores, time, rows };
}

/** Work that counts itself and keeps its answer when let go. */
function counted(w: ReturnType<typeof world>) {
  const state = { times: 0, letGo: () => {} };
  const gate = new Promise<void>((done) => {
    state.letGo = done;
  });
  const work = async (keep: Parameters<Parameters<typeof w.run>[1]>[0]) => {
    const answer = { status: 201, body: `effect ${++state.times}` };
    await gate;
    await keep(w.stores, answer);
    return answer;
  };
  return { state, work };
}

describe('calls under one Idempotency-Key', () => {
  it('does the work of 200 concurrent calls once, and gives all of them its bytes', async () => {
    const w = world();
    const { state, work } = counted(w);
    const calls = Array.from({ length: 200 }, () => w.run(call, work));
    state.letGo();
    const bodies = (await Promise.all(calls)).map((outcome) => 'body' in outcome && outcome.body);
    expect(new Set(bodies)).toEqual(new Set(['effect 1']));
    expect(state.times).toBe(1);
  });

  it('says of all but the first that they are repetitions, and of none when the call was refused', async () => {
    const w = world();
    const { state, work } = counted(w);
    const calls = Array.from({ length: 3 }, () => w.run(call, work));
    state.letGo();
    const marks = (outcomes: Awaited<ReturnType<typeof w.run>>[]) =>
      outcomes.map((outcome) =>
        'body' in outcome ? (outcome.headers?.['Idempotent-Replayed'] ?? null) : outcome.kind,
      );
    expect(marks(await Promise.all(calls))).toEqual([null, 'true', 'true']);
    const refused = async () => ({ status: 403, body: 'not now' });
    const other = { ...call, key: 'other' };
    expect(marks(await Promise.all([w.run(other, refused), w.run(other, refused)]))).toEqual([null, null]);
  });

  it('gives the kept bytes to a later call, and says that they are a repetition', async () => {
    const w = world();
    const { state, work } = counted(w);
    state.letGo();
    await w.run(call, work);
    expect(await w.run(call, work)).toEqual({
      status: 201,
      body: 'effect 1',
      headers: { 'Idempotent-Replayed': 'true' },
    });
  });

  it('refuses another body under the same key, while the first runs and after', async () => {
    const w = world();
    const { state, work } = counted(w);
    const first = w.run(call, work);
    expect(await w.run({ ...call, bodyHash: 'other' }, work)).toEqual({ kind: 'IdempotencyKeyReused' });
    state.letGo();
    await first;
    expect(await w.run({ ...call, bodyHash: 'other' }, work)).toEqual({ kind: 'IdempotencyKeyReused' });
    expect(state.times).toBe(1);
  });

  it('tells a call that waited long enough to come back', async () => {
    const w = world(5);
    const { state, work } = counted(w);
    const first = w.run(call, work);
    expect(await w.run(call, work)).toEqual({ kind: 'StillRunning', retryAfterS: 1 });
    state.letGo();
    expect(await first).toMatchObject({ body: 'effect 1' });
    expect(await w.run(call, work)).toMatchObject({ body: 'effect 1' });
  });

  it('keeps answers for 7 days and then lets the key do new work', async () => {
    const w = world();
    const { state, work } = counted(w);
    state.letGo();
    await w.run(call, work);
    w.time.now += 7 * DAY - 1;
    expect(await w.run(call, work)).toMatchObject({ body: 'effect 1' });
    w.time.now += 1;
    expect(await w.run(call, work)).toMatchObject({ body: 'effect 2' });
    expect(await w.run(call, work)).toMatchObject({ body: 'effect 2' });
  });

  it('does the work again when the first answer was not worth keeping', async () => {
    const w = world();
    const refused = async () => ({ status: 403, body: 'not now' });
    expect(await w.run(call, refused)).toMatchObject({ status: 403 });
    const { state, work } = counted(w);
    state.letGo();
    expect(await w.run(call, work)).toMatchObject({ status: 201 });
  });

  it('keeps keys of other accounts and other calls apart', async () => {
    const w = world();
    const { state, work } = counted(w);
    state.letGo();
    await w.run(call, work);
    await w.run({ ...call, route: 'other' }, work);
    await w.run({ ...call, accountId: trustId('account', '0190aaaa-0000-7000-8000-000000000002') }, work);
    expect(state.times).toBe(3);
  });

  it('gives the answer of another process that was faster, instead of failing', async () => {
    const w = world();
    const beaten = async (): Promise<never> => {
      w.rows.set([account, 'r', 'k'].join(), { ...call, status: 200, body: 'theirs', at: w.time.now });
      throw new Error('unique');
    };
    expect(await w.run(call, beaten)).toMatchObject({ status: 200, body: 'theirs' });
  });

  it('lets a bug through, and the key free', async () => {
    const w = world();
    const broken = async (): Promise<never> => {
      throw new Error('bug');
    };
    await expect(w.run(call, broken)).rejects.toThrow('bug');
    const { state, work } = counted(w);
    state.letGo();
    expect(await w.run(call, work)).toMatchObject({ status: 201 });
  });
});
