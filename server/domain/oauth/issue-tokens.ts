import type { Scope } from '../access/index.ts';
import type { OauthGrant, OauthToken } from './entities.ts';
import { ACCESS_TOKEN_MS, KEPT_AFTER_MS, type OauthNeeds } from './oauth-needs.ts';
import { makeOauthSecret } from './oauth-secret.ts';
import type { OauthStore } from './store.ts';

/** What an app is given; nothing of it is kept but hashes. */
export interface IssuedTokens {
  accessToken: string;
  refreshToken: string;
  /** Seconds from now until the access token ends. */
  expiresInS: number;
  scopes: readonly Scope[];
}

/** A new access token beside the given refresh token, whose row is the caller's to write. */
export async function issueAccessToken(
  needs: OauthNeeds,
  oauth: OauthStore,
  given: { grant: OauthGrant; scopes: readonly Scope[]; refreshToken: string },
): Promise<IssuedTokens> {
  const { grant, scopes, refreshToken } = given;
  const now = needs.clock.now();
  const accessToken = makeOauthSecret(needs.ids, 'access');
  const expiresAt = Math.min(now + ACCESS_TOKEN_MS, grant.expiresAt);
  await oauth.removeExpiredAccess(grant.id, now - KEPT_AFTER_MS);
  await oauth.addToken(tokenRow(needs, { kind: 'access', text: accessToken, grant, scopes, expiresAt }));
  return { accessToken, refreshToken, expiresInS: Math.floor((expiresAt - now) / 1000), scopes };
}

export async function addRefreshToken(
  needs: OauthNeeds,
  oauth: OauthStore,
  { grant, text }: { grant: OauthGrant; text: string },
): Promise<void> {
  const { scopes, expiresAt } = grant;
  await oauth.addToken(tokenRow(needs, { kind: 'refresh', text, grant, scopes, expiresAt }));
}

interface NewToken {
  kind: OauthToken['kind'];
  text: string;
  grant: OauthGrant;
  scopes: readonly Scope[];
  expiresAt: number;
}

function tokenRow(needs: OauthNeeds, { kind, text, grant, scopes, expiresAt }: NewToken): OauthToken {
  return {
    hash: needs.hasher.sha256(text),
    kind,
    grantId: grant.id,
    scopes,
    createdAt: needs.clock.now(),
    expiresAt,
    usedAt: null,
    lastUsedAt: null,
    revokedAt: null,
  };
}
