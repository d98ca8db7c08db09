import type { Clock } from '../../ports/clock.ts';
import { createCallerAuthentication } from '../kit/authenticate-caller.ts';
import type { AuthenticateBearer } from '../kit/authenticate-token.ts';
import { createCallLimiter } from '../kit/call-window.ts';

/** `Authorization: Bearer` with an OAuth token or an API key, or `X-API-Key` → its actor. */
export function createAuth(needs: { authenticateBearer: AuthenticateBearer; clock: Clock }) {
  const failures = createCallLimiter({ clock: needs.clock, windowMs: 60_000, capacity: 10_000 });
  return createCallerAuthentication({ authenticateKey: needs.authenticateBearer, failures });
}
