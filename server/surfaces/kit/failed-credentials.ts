import type { Request } from 'express';
import type { Clock } from '../../ports/clock.ts';
import { createCallLimiter } from './call-window.ts';
import { callerNetwork } from './caller-address.ts';
import type { KitRefusal } from './refusal.ts';

/** Failed credentials from one network in a minute. Those that hold are never refused for what a neighbour does. */
const FAILURES_ALLOWED = 100;

/** Counts a dialect's failed credentials, per network: there is no account to count by. Null: this one may be told what is wrong. */
export function createFailureCount(
  clock: Clock,
): (req: Request) => Extract<KitRefusal, { kind: 'TooManyFailures' }> | null {
  const failures = createCallLimiter({ clock, windowMs: 60_000, capacity: 10_000 });
  return (req) => {
    const spent = failures.spend(callerNetwork(req.ip), FAILURES_ALLOWED);
    return spent.allowed ? null : { kind: 'TooManyFailures', retryAfterS: spent.resetS };
  };
}
