import { fail, ok, type Result } from '../result.ts';
import { endGrant } from './end-grant.ts';
import type { OauthClient, OauthGrant, OauthToken } from './entities.ts';
import { addRefreshToken, type IssuedTokens, issueAccessToken } from './issue-tokens.ts';
import { type OauthNeeds, type OauthStores, REFRESH_GRACE_MS } from './oauth-needs.ts';
import { isOauthSecret, successorOf } from './oauth-secret.ts';
import type { GrantInvalid } from './redeem-code.ts';
import { readScopes } from './scopes.ts';

export interface RefreshGiven {
  refreshToken: string;
  /** A part of what was granted; null: all of it. */
  scope: string | null;
}
export type RefreshError = GrantInvalid | { kind: 'ScopeInvalid' };

const INVALID = { kind: 'GrantInvalid', why: 'The refresh token is unknown, used, expired or revoked' } as const;

/**
 * Trades a refresh token for a new access token and the refresh token that follows it. One that was traded before ends the whole family,
 * unless it is the immediately previous one and was traded within the last minute: then the call is a second worker of the same app, and
 * gets an access token of its own and the same successor. The refusal commits: its unit must not be undone.
 */
export function refreshTokens(needs: OauthNeeds) {
  return async (
    stores: OauthStores,
    client: OauthClient,
    given: RefreshGiven,
  ): Promise<Result<IssuedTokens, RefreshError>> => {
    const family = await familyOf(needs, stores, client, given.refreshToken);
    if (!family) return fail(INVALID);
    const { grant, hash } = family;
    const scopes = given.scope === null ? grant.scopes : readScopes(given.scope);
    if (!scopes?.every((scope) => grant.scopes.includes(scope))) return fail({ kind: 'ScopeInvalid' });
    const next = successorOf(needs.hasher, given.refreshToken);
    if (await stores.oauth.useRefreshToken(hash, needs.clock.now())) {
      await addRefreshToken(needs, stores.oauth, { grant, text: next });
    } else if (!(await inGrace(needs, stores, { hash, next }))) {
      await endGrant(needs, stores, { grant, actor: 'system', reason: 'refresh_replayed' });
      return fail({ ...INVALID, replayed: true });
    }
    return ok(await issueAccessToken(needs, stores.oauth, { grant, scopes, refreshToken: next }));
  };
}

/** The token's family, while it lives and is this app's. */
async function familyOf(
  needs: OauthNeeds,
  { oauth, access }: OauthStores,
  client: OauthClient,
  text: string,
): Promise<{ grant: OauthGrant; hash: string } | null> {
  if (!isOauthSecret('refresh', text)) return null;
  const hash = needs.hasher.sha256(text);
  const token = await oauth.token(hash);
  if (token?.kind !== 'refresh' || token.revokedAt !== null) return null;
  const grant = await oauth.grant(token.grantId);
  if (!grant || grant.clientId !== client.id || grant.revokedAt !== null || grant.expiresAt <= needs.clock.now())
    return null;
  return (await access.member(grant.accountId, grant.memberId)) ? { grant, hash } : null;
}

async function inGrace(
  needs: OauthNeeds,
  { oauth }: OauthStores,
  { hash, next }: { hash: string; next: string },
): Promise<boolean> {
  const before = await oauth.token(hash);
  const after: OauthToken | null = await oauth.token(needs.hasher.sha256(next));
  if (!before || before.usedAt === null || before.revokedAt !== null) return false;
  const previous = after !== null && after.usedAt === null && after.revokedAt === null;
  return previous && needs.clock.now() - before.usedAt <= REFRESH_GRACE_MS;
}
