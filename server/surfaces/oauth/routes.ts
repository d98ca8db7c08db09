import type { Router } from 'express';
import {
  liveToken,
  type OauthReaders,
  type OauthStores,
  redeemCode,
  refreshTokens,
  revokeConnections,
  revokeToken,
} from '../../domain/oauth/index.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { IdempotencyStore } from '../../domain/usage/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Logger } from '../../ports/logger.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import { jsonAnswer, sendAnswer } from '../kit/answer.ts';
import type { AuthenticateToken } from '../kit/authenticate-token.ts';
import { createDialect } from '../kit/dialect.ts';
import type { createIdempotency } from '../kit/idempotency.ts';
import type { Limiter } from '../kit/limiter.ts';
import type { Given } from '../kit/operation.ts';
import { createAuth, type OauthCaller } from './auth.ts';
import { type OauthRefusal, refuse } from './errors.ts';
import { introspectionAnswer, metadataOf, metadataPath, revokedAnswer, tokensAnswer } from './mapper.ts';
import { operations } from './schemas.ts';

type Stores = OauthStores & { idempotency: IdempotencyStore };

export interface OauthSurfaceNeeds {
  uow: UnitOfWork<Stores, OauthReaders & { idempotency: Pick<IdempotencyStore, 'keptAnswer'> }>;
  authenticateToken: AuthenticateToken;
  limiter: Limiter;
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  logger: Logger;
  publicUrl: string;
}

/** What apps call. Mount it after the authorize page, which shares its prefix. */
export function createOauthSurface(needs: OauthSurfaceNeeds): Router {
  const dialect = createDialect<Stores, OauthReaders, OauthRefusal, OauthCaller>({
    ...needs,
    authenticate: createAuth(needs),
    idempotency: keepsNothing,
    limitOf: () => null,
    refuse,
  });
  const revoke = revoking(needs);
  dialect.router.get(metadataPath(needs.publicUrl), (_req, res) =>
    sendAnswer(res, jsonAnswer(200, metadataOf(needs.publicUrl))),
  );
  dialect.write(operations.token, { ask: ({ body }) => body, perform: trading(needs), answer: tokensAnswer });
  dialect.write(operations.revoke, { ask: ({ body }) => body.token ?? null, perform: revoke, answer: revokedAnswer });
  dialect.read(operations.introspect, {
    ask: ({ body }) => body.token ?? null,
    perform: introspecting(needs),
    answer: (live) => introspectionAnswer(live, needs.publicUrl),
  });
  // Answered above; every other method is refused as on any path of ours.
  dialect.leave(metadataPath(needs.publicUrl), 'GET');
  return dialect.end(['/oauth', '/api/oauth']);
}

/** A kept answer would hold raw tokens, and a code must not work twice under anybody's key. */
const keepsNothing: ReturnType<typeof createIdempotency> = (_call, work) => work(async () => undefined);

const missing = (field: string): OauthRefusal => ({
  kind: 'FieldInvalid',
  field,
  message: 'is required',
  missing: true,
  place: 'body',
});

function trading(needs: OauthSurfaceNeeds) {
  const [redeem, refresh] = [redeemCode(needs), refreshTokens(needs)];
  return async (stores: Stores, caller: OauthCaller, asked: Given<typeof operations.token>['body']) => {
    if (caller.by !== 'app') return fail({ kind: 'ClientInvalid' } as const);
    const { client } = caller;
    const traded = await (() => {
      switch (asked.grant_type) {
        case undefined:
          return fail(missing('grant_type'));
        case 'authorization_code':
          if (asked.code === undefined) return fail(missing('code'));
          return redeem(stores, client, {
            code: asked.code,
            redirectUri: asked.redirect_uri ?? null,
            verifier: asked.code_verifier ?? null,
          });
        case 'refresh_token':
          if (asked.refresh_token === undefined) return fail(missing('refresh_token'));
          return refresh(stores, client, { refreshToken: asked.refresh_token, scope: asked.scope ?? null });
        default:
          return fail({ kind: 'GrantTypeUnsupported' } as const);
      }
    })();
    if (!traded.ok && traded.error.kind === 'GrantInvalid' && traded.error.replayed)
      needs.logger.warn('a code or refresh token was used twice; what came of it was revoked', { client: client.id });
    return traded;
  };
}

function revoking(needs: OauthSurfaceNeeds) {
  const [one, all] = [revokeToken(needs), revokeConnections(needs)];
  return async (
    stores: Stores,
    caller: OauthCaller,
    token: string | null,
  ): Promise<Result<number | null, OauthRefusal>> => {
    if (caller.by === 'app') {
      if (token === null) return fail(missing('token'));
      await one(stores, token, { clientId: caller.client.id, memberId: null });
      return ok(null);
    }
    const { grant, member } = caller.holder;
    const whose = { clientId: grant.clientId, memberId: member.id };
    return ok(token === null ? await all(stores, member.id, grant.clientId) : await one(stores, token, whose));
  };
}

/** An app learns of its own tokens; of anybody else's no more than of none. */
function introspecting(needs: OauthSurfaceNeeds) {
  return async (readers: OauthReaders, caller: OauthCaller, token: string | null) => {
    // A public app has nothing that would prove it is the one.
    if (caller.by !== 'app' || caller.client.secretHash === null) return fail({ kind: 'ClientInvalid' } as const);
    if (token === null) return fail(missing('token'));
    const live = await liveToken(needs, readers, token);
    return ok(live?.client.id === caller.client.id ? live : null);
  };
}
