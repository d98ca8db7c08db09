import type { Clock } from '../../ports/clock.ts';

/** A window opens with its first call and lasts `windowMs`; in it, `limit` calls are let through. */
export interface CallWindow {
  startedAt: number;
  count: number;
}

export interface Spent {
  window: CallWindow;
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Until the window ends: seconds, rounded up. */
  resetS: number;
}

/** Pure: the window after one more call, and whether that call is let through. A clock that ran backwards opens a new window. */
export function spend(before: CallWindow | undefined, rule: { limit: number; windowMs: number }, now: number): Spent {
  const open = before && now >= before.startedAt && now - before.startedAt < rule.windowMs;
  const window = open ? before : { startedAt: now, count: 0 };
  const allowed = window.count < rule.limit;
  const count = allowed ? window.count + 1 : window.count;
  return {
    window: { startedAt: window.startedAt, count },
    allowed,
    limit: rule.limit,
    remaining: Math.max(0, rule.limit - count),
    resetS: Math.ceil((window.startedAt + rule.windowMs - now) / 1000),
  };
}

export interface CallLimiter {
  spend(key: string, limit: number): Spent;
}

/** Windows are kept in memory and forgotten with the process. At `capacity` keys the oldest go first. */
export function createCallLimiter(needs: { clock: Clock; windowMs: number; capacity: number }): CallLimiter {
  const windows = new Map<string, CallWindow>();
  return {
    spend(key, limit) {
      const now = needs.clock.now();
      const before = windows.get(key);
      const spent = spend(before, { limit, windowMs: needs.windowMs }, now);
      // A new window goes to the end, so that the map stays in order of age and making room looks at its front alone.
      if (spent.window.startedAt !== before?.startedAt) windows.delete(key);
      windows.set(key, spent.window);
      makeRoom(windows, needs, now);
      return spent;
    },
  };
}

function makeRoom(windows: Map<string, CallWindow>, rule: { windowMs: number; capacity: number }, now: number): void {
  for (const [key, window] of windows) {
    if (windows.size <= rule.capacity && now - window.startedAt < rule.windowMs) return;
    windows.delete(key);
  }
}
