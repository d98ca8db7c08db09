import type { CallLimitStore } from '../../domain/usage/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { type CallWindow, spend as spendWindow } from './call-window.ts';
import { type Bucket, pour } from './gcra.ts';

/** `window`: so many calls from its first one on. `bucket`: a burst, then a steady rate. */
export type Limit = { kind: 'window'; limit: number; windowMs: number } | ({ kind: 'bucket' } & Bucket);

export interface Spending {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Seconds, rounded up: until all of it is free again. */
  resetS: number;
  /** Seconds, rounded up, at least 1 when refused: until a call is let through again. */
  retryAfterS: number;
}

/** Counts the calls of one holder (`key`) against a limit; a key always comes with the same limit. */
export interface Limiter {
  spend(key: string, limit: Limit): Promise<Spending>;
}

/** What is kept between two calls: of a window, or of a bucket. */
export type Kept = CallWindow | { fullAt: number };

/** Pure: what is kept after one more call, and whether it is let through. */
export function afterCall(before: Kept | undefined, limit: Limit, now: number): { kept: Kept; spending: Spending } {
  if (limit.kind === 'window') {
    const window = before && 'startedAt' in before ? before : undefined;
    const { window: kept, allowed, remaining, resetS } = spendWindow(window, limit, now);
    return { kept, spending: { allowed, limit: limit.limit, remaining, resetS, retryAfterS: allowed ? 0 : resetS } };
  }
  const poured = pour(before && 'fullAt' in before ? before.fullAt : undefined, limit, now);
  return {
    kept: { fullAt: poured.fullAt },
    spending: {
      allowed: poured.allowed,
      limit: limit.burst,
      remaining: poured.remaining,
      resetS: Math.ceil(poured.resetMs / 1000),
      retryAfterS: Math.ceil(poured.retryMs / 1000),
    },
  };
}

/** For one process: kept in memory, forgotten with it. At `capacity` keys those that were quiet longest go first. */
export function createMemoryLimiter(needs: { clock: Clock; capacity: number }): Limiter {
  const all = new Map<string, Kept>();
  return {
    async spend(key, limit) {
      const { kept, spending } = afterCall(all.get(key), limit, needs.clock.now());
      all.delete(key);
      all.set(key, kept);
      const [oldest] = all.keys();
      if (all.size > needs.capacity && oldest !== undefined) all.delete(oldest);
      return spending;
    },
  };
}

/** For several processes over one database: a row a key, changed in a unit of its own. */
export function createSharedLimiter(needs: { clock: Clock; uow: UnitOfWork<{ limits: CallLimitStore }> }): Limiter {
  return {
    spend: (key, limit) =>
      needs.uow.run(async ({ limits }) => {
        const now = needs.clock.now();
        const before = await limits.callLimit(key);
        // Only `afterCall` writes these rows, and one key always comes with one limit.
        const { kept, spending } = afterCall((before as Kept | null) ?? undefined, limit, now);
        if (spending.allowed || before === null) await limits.keepCallLimit(key, kept, now);
        return spending;
      }),
  };
}

/** `RateLimit-*` of the IETF draft (draft-ietf-httpapi-ratelimit-headers-06); reset in seconds from now. */
export function spendingHeaders(spending: Spending): Record<string, string> {
  return {
    'RateLimit-Limit': String(spending.limit),
    'RateLimit-Remaining': String(spending.remaining),
    'RateLimit-Reset': String(spending.resetS),
  };
}
