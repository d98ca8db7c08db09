import type { Clock } from '../../ports/clock.ts';
import { createCallerAuthentication } from '../kit/authenticate-caller.ts';
import type { AuthenticateKey } from '../kit/authenticate-key.ts';

/** `Authorization: Bearer` or `X-API-Key`, on all three calls, → the actor of that key. */
export function createAuth(needs: { authenticateKey: AuthenticateKey; clock: Clock }) {
  return createCallerAuthentication(needs);
}
