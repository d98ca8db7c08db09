import type { Request } from 'express';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Clock } from '../../ports/clock.ts';
import type { KeyHolder } from './authenticate-key.ts';
import { createFailureCount } from './failed-credentials.ts';
import { presentedKey } from './presented-key.ts';
import type { KitRefusal } from './refusal.ts';

/** A request's API key (`Authorization: Bearer` or `X-API-Key`) → who holds it. */
export function createCallerAuthentication<H extends KeyHolder>(needs: {
  authenticateKey(key: string): Promise<H | null>;
  clock: Clock;
}) {
  const tooManyFailures = createFailureCount(needs.clock);
  return async (req: Request): Promise<Result<H, KitRefusal>> => {
    const key = presentedKey(req.headers);
    const holder = key && (await needs.authenticateKey(key));
    if (holder) return ok(holder);
    return fail(tooManyFailures(req) ?? { kind: key ? 'KeyInvalid' : 'KeyMissing' });
  };
}
