import { describe, expect, it } from 'vitest';
import { askedTooSoon } from './asked-too-soon.ts';

const DAY = 86_400_000;
const now = 1_000 * DAY;
const why = (lastAskedAt: number | null, frequencyDays = 30) => askedTooSoon({ lastAskedAt, now, frequencyDays });

describe('asking too often', () => {
  it('lets through who was never asked, or long enough ago', () => {
    expect(why(null)).toBeNull();
    expect(why(now - 30 * DAY)).toBeNull();
    expect(why(now - 30 * DAY + 1)).not.toBeNull();
  });

  it('is off at 0 days', () => {
    expect(why(now, 0)).toBeNull();
  });

  it('says when, in words', () => {
    expect(why(now - 1)).toContain('within the last day');
    expect(why(now - DAY)).toContain('a day ago');
    expect(why(now - 12 * DAY)).toContain('12 days ago by');
    expect(why(now - 1, 1)).toContain('once in 1 day.');
  });

  it('counts an invitation that still waits for its time, and does not call it the past', () => {
    expect(why(now + 2 * DAY)).toContain('already going to be asked');
  });
});
