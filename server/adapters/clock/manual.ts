import type { Clock } from '../../ports/clock.ts';

export interface ManualClock extends Clock {
  set(at: number): void;
  advance(ms: number): void;
}

/** Stands still until it is told: tests and replays own the time. */
export function manualClock(start: number): ManualClock {
  let at = start;
  return {
    now: () => at,
    set: (to) => {
      at = to;
    },
    advance: (ms) => {
      at += ms;
    },
  };
}
