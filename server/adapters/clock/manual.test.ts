import { describe, expect, it } from 'vitest';
import { manualClock } from './manual.ts';
import { systemClock } from './system.ts';

describe('clocks', () => {
  it('stands still until it is told', () => {
    const clock = manualClock(1000);
    expect([clock.now(), clock.now()]).toEqual([1000, 1000]);
    clock.advance(250);
    expect(clock.now()).toBe(1250);
    clock.set(7);
    expect(clock.now()).toBe(7);
  });

  it('tells the time of the system in whole milliseconds', () => {
    const before = Date.now();
    const now = systemClock().now();
    expect(Number.isInteger(now)).toBe(true);
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });
});
