import type { AccessReader } from '../../domain/access/index.ts';
import {
  isDueForTouch,
  isOauthSecret,
  type OauthReader,
  type OauthStore,
  type TokenHolder,
  tokenHolder,
} from '../../domain/oauth/index.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { AuthenticateKey, KeyHolder } from './authenticate-key.ts';

export type AuthenticateToken = (token: string) => Promise<TokenHolder | null>;

/** An OAuth access token's text → whom it speaks for; null: malformed, unknown, expired or revoked. */
export function createTokenAuthenticator(needs: {
  uow: UnitOfWork<{ oauth: OauthStore }, { oauth: OauthReader; access: AccessReader }>;
  hasher: Hasher;
  clock: Clock;
}): AuthenticateToken {
  const touching = new Set<string>();
  const find = tokenHolder(needs);
  return async (text) => {
    const holder = await needs.uow.read((readers) => find(readers, text));
    if (!holder) return null;
    const { token, grant } = holder;
    const now = needs.clock.now();
    if (touching.has(token.hash) || !isDueForTouch(token, now)) return holder;
    touching.add(token.hash);
    try {
      await needs.uow.run(({ oauth }) => oauth.touchToken(token.hash, grant.id, now));
    } finally {
      touching.delete(token.hash);
    }
    return { ...holder, token: { ...token, lastUsedAt: now } };
  };
}

/** Whoever calls with an API key, or with an OAuth token, which says more about itself. */
export type BearerHolder = KeyHolder & Partial<Pick<TokenHolder, 'token' | 'grant' | 'member'>>;
export type AuthenticateBearer = (text: string) => Promise<BearerHolder | null>;

/** Takes either: their texts begin differently. */
export function createBearerAuthenticator(needs: {
  authenticateKey: AuthenticateKey;
  authenticateToken: AuthenticateToken;
}): AuthenticateBearer {
  return (text) => (isOauthSecret('access', text) ? needs.authenticateToken(text) : needs.authenticateKey(text));
}
