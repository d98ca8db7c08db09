import type { Request } from 'express';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { KeyHolder } from './authenticate-key.ts';
import type { CallLimiter } from './call-window.ts';
import { callerNetwork } from './caller-address.ts';
import { presentedKey } from './presented-key.ts';
import type { KitRefusal } from './refusal.ts';

/** Failed keys from one network in one of the limiter's windows. Keys that hold are never refused for what a neighbour does. */
const FAILURES_ALLOWED = 100;

/** A request's API key → who holds it. Failures are counted per network instead of per account: there is no account to count. */
export function createCallerAuthentication<H extends KeyHolder>(needs: {
  authenticateKey(key: string): Promise<H | null>;
  failures: CallLimiter;
}) {
  return async (req: Request): Promise<Result<H, KitRefusal>> => {
    const key = presentedKey(req.headers);
    const holder = key && (await needs.authenticateKey(key));
    if (holder) return ok(holder);
    const spent = needs.failures.spend(callerNetwork(req.ip), FAILURES_ALLOWED);
    if (!spent.allowed) return fail({ kind: 'TooManyFailures', retryAfterS: spent.resetS });
    return fail({ kind: key ? 'KeyInvalid' : 'KeyMissing' });
  };
}
