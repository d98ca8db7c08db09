import type { Clock } from '../../ports/clock.ts';
import type { Timer } from '../timer.ts';

export interface ManualTime {
  clock: Clock;
  timer: Timer;
  /** Time passes: timers fire in order, and the wall clock moves with them. */
  pass(ms: number): Promise<void>;
  /** The wall clock is set, as an administrator or a network does it; timers do not notice. */
  jump(ms: number): void;
  /** How many timers are waiting. */
  armed(): number;
}

/** A monotonic time for timers and a wall clock beside it that may jump. */
export function manualTime(start: number): ManualTime {
  let wall = start;
  let monotonic = 0;
  let waiting: { at: number; fire: () => void }[] = [];
  return {
    clock: { now: () => wall },
    timer: {
      after(ms, then) {
        const entry = { at: monotonic + ms, fire: then };
        waiting.push(entry);
        return () => {
          waiting = waiting.filter((other) => other !== entry);
        };
      },
    },
    async pass(ms) {
      const until = monotonic + ms;
      for (;;) {
        await settle();
        const next = waiting.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((other) => other !== next);
        wall += next.at - monotonic;
        monotonic = next.at;
        next.fire();
      }
      wall += until - monotonic;
      monotonic = until;
      await settle();
    },
    jump: (ms) => {
      wall += ms;
    },
    armed: () => waiting.length,
  };
}

/** Everything that can go on without time passing has gone on. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 60; i++) await new Promise((resolve) => setImmediate(resolve));
}
