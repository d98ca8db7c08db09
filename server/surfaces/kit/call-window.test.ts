import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCallLimiter, spend } from './call-window.ts';

const HOUR = 3_600_000;

describe('a window of calls', () => {
  it('lets exactly the limit through, says what is left and when it ends, and starts again after it', () => {
    let now = 1_000_000;
    const limiter = createCallLimiter({ clock: { now: () => now }, windowMs: HOUR, capacity: 10 });
    const first = limiter.spend('a', 2);
    expect(first).toMatchObject({ allowed: true, remaining: 1, resetS: 3600 });
    now += 1_800_500;
    expect(limiter.spend('a', 2)).toMatchObject({ allowed: true, remaining: 0, resetS: 1800 });
    const refused = limiter.spend('a', 2);
    expect(refused.allowed).toBe(false);
    expect(refused).toMatchObject({ limit: 2, remaining: 0, resetS: 1800 });
    expect(limiter.spend('b', 2).allowed).toBe(true);
    now = 1_000_000 + HOUR;
    expect(limiter.spend('a', 2)).toMatchObject({ allowed: true, remaining: 1 });
  });

  it('never lets more than the limit through in one window, whatever the times of the calls', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(HOUR)), fc.integer({ min: 1, max: 20 }), (times, limit) => {
        let window: ReturnType<typeof spend>['window'] | undefined;
        let allowed = 0;
        const start = 5_000;
        for (const time of [0, ...times].sort((a, b) => a - b)) {
          const spent = spend(window, { limit, windowMs: HOUR + 1 }, start + time);
          window = spent.window;
          allowed += spent.allowed ? 1 : 0;
        }
        return allowed === Math.min(limit, times.length + 1);
      }),
    );
  });

  it('does not refuse for years when the clock is set back', () => {
    let now = 4_000_000_000_000;
    const limiter = createCallLimiter({ clock: { now: () => now }, windowMs: HOUR, capacity: 10 });
    limiter.spend('a', 1);
    now = 1_800_000_000_000;
    expect(limiter.spend('a', 1)).toMatchObject({ allowed: true, resetS: 3600 });
  });

  it('forgets the oldest callers first when a million of them come', () => {
    let now = 0;
    const limiter = createCallLimiter({ clock: { now: () => now++ }, windowMs: HOUR, capacity: 3 });
    for (const key of ['a', 'b', 'c', 'd']) limiter.spend(key, 1);
    expect(limiter.spend('d', 1).allowed).toBe(false);
    expect(limiter.spend('a', 1).allowed).toBe(true);
  });
});
