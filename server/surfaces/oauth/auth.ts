import type { Request } from 'express';
import type { AccessReader, Account, Scope } from '../../domain/access/index.ts';
import { authenticateClient, type OauthClient, type OauthReader, type TokenHolder } from '../../domain/oauth/index.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { AuthenticateToken } from '../kit/authenticate-token.ts';
import { createFailureCount } from '../kit/failed-credentials.ts';
import { readBody } from '../kit/read-body.ts';
import { clientCredentials } from './client-credentials.ts';
import type { OauthRefusal } from './errors.ts';

/** An app with its own credentials, or a member by a token that an app holds. */
export type OauthCaller = { account: Account; scopes: readonly Scope[] } & (
  | { by: 'app'; client: OauthClient }
  | { by: 'member'; holder: TokenHolder }
);

interface AuthNeeds {
  uow: UnitOfWork<unknown, { oauth: OauthReader; access: AccessReader }>;
  authenticateToken: AuthenticateToken;
  hasher: Hasher;
  clock: Clock;
}

/** Who calls: an app's credentials go before a Bearer token, which an app may send along. */
export function createAuth(needs: AuthNeeds) {
  const tooManyFailures = createFailureCount(needs.clock);
  return async (req: Request): Promise<Result<OauthCaller, OauthRefusal>> => {
    const caller = await callerOf(needs, req);
    if (caller.ok || (caller.error.kind !== 'ClientInvalid' && caller.error.kind !== 'TokenInvalid')) return caller;
    const refusal = tooManyFailures(req);
    return refusal ? fail(refusal) : caller;
  };
}

async function callerOf(needs: AuthNeeds, req: Request): Promise<Result<OauthCaller, OauthRefusal>> {
  const body = await readBody(req);
  if (!body.ok) return body;
  const { authorization } = req.headers;
  const given = clientCredentials(authorization, body.value);
  if (!given.ok) return fail({ kind: given.error.kind === 'TwoCredentials' ? 'TwoCredentials' : 'ClientInvalid' });
  const { value: credentials } = given;
  if (credentials) {
    const found = await needs.uow.read(async ({ oauth, access }) => {
      const client = await authenticateClient(needs.hasher, oauth, credentials);
      const account = client && (await access.account(client.accountId));
      return client && account ? { client, account } : null;
    });
    return found ? ok({ by: 'app', ...found, scopes: [] }) : fail({ kind: 'ClientInvalid' });
  }
  const bearer = /^bearer\s+(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
  if (bearer === undefined) return fail({ kind: 'ClientInvalid' });
  const holder = await needs.authenticateToken(bearer);
  return holder
    ? ok({ by: 'member', holder, account: holder.account, scopes: holder.scopes })
    : fail({ kind: 'TokenInvalid' });
}
