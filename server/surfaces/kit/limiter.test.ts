import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../adapters/db/database.ts';
import { openDatabase } from '../../adapters/db/open-database.ts';
import {
  afterCall,
  createMemoryLimiter,
  createSharedLimiter,
  type Limit,
  type Limiter,
  spendingHeaders,
} from './limiter.ts';

const BUCKET: Limit = { kind: 'bucket', perMinute: 60, burst: 3 };
const WINDOW: Limit = { kind: 'window', limit: 3, windowMs: 60_000 };
const START = Date.UTC(2026, 0, 15);
const time = { now: START };
const clock = { now: () => time.now };

let database: Database;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'goodword-limiter-'));
  const logger = { info() {}, warn() {}, error() {} };
  database = await openDatabase({ dataDir: folder, databaseUrl: null, clock, publisher: { published() {} }, logger });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

let made = 0;
const limiters: [string, () => Limiter][] = [
  ['in memory', () => createMemoryLimiter({ clock, capacity: 100 })],
  ['in the database', () => createSharedLimiter({ clock, uow: database.uow })],
];

describe.each(limiters)('a limiter %s', (_where, open) => {
  const fresh = () => {
    time.now = START;
    const limiter = open();
    const key = `k${++made}`;
    return { limiter, key, spend: (limit: Limit) => limiter.spend(key, limit) };
  };

  it.each([
    ['bucket', BUCKET],
    ['window', WINDOW],
  ])('lets exactly as many through as a %s holds, however many come at once', async (_kind, limit) => {
    const { spend } = fresh();
    const all = await Promise.all(Array.from({ length: 20 }, () => spend(limit)));
    expect(all.map(({ allowed }) => allowed)).toEqual([true, true, true, ...Array(17).fill(false)]);
    expect(all.slice(0, 4).map(({ remaining }) => remaining)).toEqual([2, 1, 0, 0]);
    expect(all[3]).toMatchObject({ limit: 3, retryAfterS: limit.kind === 'bucket' ? 1 : 60 });
  });

  it('lets one more through each second when a bucket says 60 a minute, and not a moment before', async () => {
    const { spend } = fresh();
    for (let i = 0; i < 3; i++) await spend(BUCKET);
    time.now += 999;
    expect((await spend(BUCKET)).allowed).toBe(false);
    time.now += 1;
    expect([(await spend(BUCKET)).allowed, (await spend(BUCKET)).allowed]).toEqual([true, false]);
  });

  it('opens a new window when the old one is over', async () => {
    const { spend } = fresh();
    for (let i = 0; i < 5; i++) await spend(WINDOW);
    time.now += 59_999;
    expect((await spend(WINDOW)).allowed).toBe(false);
    time.now += 1;
    expect(await spend(WINDOW)).toMatchObject({ allowed: true, remaining: 2 });
  });

  it('counts one holder apart from another', async () => {
    const { limiter, spend } = fresh();
    for (let i = 0; i < 4; i++) await spend(BUCKET);
    expect((await limiter.spend(`other${made}`, BUCKET)).allowed).toBe(true);
  });
});

describe('what is kept', () => {
  it('is seen by every process over one database, and outlives each of them', async () => {
    time.now = START;
    const [one, other] = [
      createSharedLimiter({ clock, uow: database.uow }),
      createSharedLimiter({ clock, uow: database.uow }),
    ];
    for (let i = 0; i < 2; i++) await one.spend('shared', WINDOW);
    expect(await other.spend('shared', WINDOW)).toMatchObject({ allowed: true, remaining: 0 });
    expect((await one.spend('shared', WINDOW)).allowed).toBe(false);
  });

  it('is started anew when it is of another kind than the limit', () => {
    const { kept } = afterCall(undefined, WINDOW, START);
    expect(afterCall(kept, BUCKET, START).spending).toMatchObject({ allowed: true, remaining: 2 });
  });

  it('forgets in memory whoever was quiet longest, when there is no more room', async () => {
    time.now = START;
    const limiter = createMemoryLimiter({ clock, capacity: 2 });
    for (const key of ['a', 'a', 'a', 'b', 'a', 'c']) await limiter.spend(key, WINDOW);
    expect((await limiter.spend('a', WINDOW)).allowed).toBe(false);
    expect((await limiter.spend('b', WINDOW)).remaining).toBe(2);
  });

  it('never lets more through than burst and rate give, at whatever times calls come', () => {
    const calls = fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(calls, (gaps) => {
        let [now, kept, allowed] = [START, undefined as Parameters<typeof afterCall>[0], 0];
        for (const gap of gaps) {
          now += gap;
          const after = afterCall(kept, BUCKET, now);
          kept = after.kept;
          if (after.spending.allowed) allowed++;
        }
        expect(allowed).toBeLessThanOrEqual(3 + Math.floor((now - START) / 1000));
      }),
    );
  });

  it('is told in three headers', () => {
    const { spending } = afterCall(undefined, BUCKET, START);
    expect(spendingHeaders(spending)).toEqual({
      'RateLimit-Limit': '3',
      'RateLimit-Remaining': '2',
      'RateLimit-Reset': '1',
    });
  });
});
