import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pour } from './gcra.ts';

const READS = { perMinute: 120, burst: 240 };
const NOW = 1_800_000_000_000;

function calls(times: readonly number[], rule = READS, start?: number) {
  let fullAt = start;
  return times.map((at) => {
    const poured = pour(fullAt, rule, at);
    fullAt = poured.fullAt;
    return poured;
  });
}

describe('a token bucket', () => {
  it.each([READS, { perMinute: 30, burst: 60 }, { perMinute: 200, burst: 200 }, { perMinute: 7, burst: 3 }])(
    'lets exactly its burst through at once (%j), then refuses and says when to come back',
    (rule) => {
      const all = calls(Array(rule.burst + 2).fill(NOW), rule);
      expect(all.map((one) => one.allowed)).toEqual([...Array(rule.burst).fill(true), false, false]);
      expect(all.slice(0, rule.burst).map((one) => one.remaining)).toEqual(
        Array.from({ length: rule.burst }, (_, i) => rule.burst - 1 - i),
      );
      const refused = all.at(-1);
      expect(refused?.retryMs).toBeCloseTo(60_000 / rule.perMinute, 1);
      const again = pour(refused?.fullAt, rule, NOW + (refused?.retryMs ?? 0));
      expect(again.allowed).toBe(true);
      expect(again.remaining).toBe(0);
    },
  );

  it('fills at its rate and no further than its burst', () => {
    const empty = calls(Array(240).fill(NOW)).at(-1)?.fullAt;
    expect(calls(Array(31).fill(NOW + 15_000), READS, empty).filter((one) => one.allowed)).toHaveLength(30);
    expect(calls(Array(300).fill(NOW + 3_600_000), READS, empty).filter((one) => one.allowed)).toHaveLength(240);
  });

  it('never lets more through than burst + rate × time, whatever the times of the calls', () => {
    const times = fc.array(fc.integer({ min: 0, max: 120_000 }), { maxLength: 300 });
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 50 }), (at, perMinute, burst) => {
        const sorted = [...at].sort((a, b) => a - b).map((ms) => NOW + ms);
        const let_ = calls(sorted, { perMinute, burst }).filter((one) => one.allowed).length;
        const span = ((sorted.at(-1) ?? NOW) - (sorted[0] ?? NOW)) / 60_000;
        return let_ <= burst + Math.floor(span * perMinute + 1e-6);
      }),
    );
  });

  it('does not refuse for years when the clock is set back', () => {
    const poured = pour(NOW + 10 * 365 * 86_400_000, READS, NOW);
    expect(poured.allowed).toBe(false);
    expect(poured.retryMs).toBeCloseTo(500, 1);
  });
});
