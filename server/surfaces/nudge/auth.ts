import type { Clock } from '../../ports/clock.ts';
import { createCallerAuthentication } from '../kit/authenticate-caller.ts';
import type { AuthenticateBearer } from '../kit/authenticate-token.ts';

/** `Authorization: Bearer` with an OAuth token or an API key, or `X-API-Key` → its actor. */
export function createAuth({ authenticateBearer, clock }: { authenticateBearer: AuthenticateBearer; clock: Clock }) {
  return createCallerAuthentication({ authenticateKey: authenticateBearer, clock });
}
