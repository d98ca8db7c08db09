import type { Clock } from '../../ports/clock.ts';
import { createCallerAuthentication } from '../kit/authenticate-caller.ts';
import type { AuthenticateKey } from '../kit/authenticate-key.ts';
import { createCallLimiter } from '../kit/call-window.ts';

/** `x-api-key` (`Authorization: Bearer` too) → the actor of that key. */
export function createAuth(needs: { authenticateKey: AuthenticateKey; clock: Clock }) {
  const failures = createCallLimiter({ clock: needs.clock, windowMs: 60_000, capacity: 10_000 });
  return createCallerAuthentication({ authenticateKey: needs.authenticateKey, failures });
}
