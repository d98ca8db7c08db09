import type { JobStores } from '../job-kind.ts';
import { createScheduler, type SchedulerNeeds } from '../scheduler.ts';
import { manualTime } from './manual-timer.ts';
import { memoryDatabase } from './memory-jobs.ts';
import { providerStandIn } from './provider-stand-in.ts';

export const START = Date.UTC(2026, 10, 20, 9);
export const HOUR = 3_600_000;
export const YEAR = 365 * 24 * HOUR;
export const silent = { info() {}, warn() {}, error() {} };

/** A scheduler's surroundings in memory: time, table, provider; `boot` makes one life of a process after the other. */
export function schedulerWorld({ idempotent = false } = {}) {
  let boots = 0;
  const time = manualTime(START);
  const db = memoryDatabase();
  const { provider, kind } = providerStandIn({ idempotent });
  provider.now = () => time.clock.now();
  const boot = (changes: Partial<SchedulerNeeds<JobStores>> = {}) =>
    createScheduler<JobStores>({
      uow: db.uow,
      clock: time.clock,
      timer: time.timer,
      logger: silent,
      kinds: { send: kind },
      boot: `boot-${++boots}`,
      random: () => 1,
      ...changes,
    });
  return { time, db, provider, kind, boot };
}
