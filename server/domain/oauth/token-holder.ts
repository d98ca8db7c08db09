import { type Account, type Actor, appActor, type Member, type Scope } from '../access/index.ts';
import type { OauthClient, OauthGrant, OauthToken } from './entities.ts';
import type { OauthNeeds, OauthReaders } from './oauth-needs.ts';
import { isOauthSecret } from './oauth-secret.ts';

/** Whom an access token speaks for. */
export interface TokenHolder {
  actor: Actor;
  account: Account;
  scopes: readonly Scope[];
  token: OauthToken;
  grant: OauthGrant;
  member: Member;
}

/** An access token's text → whom it speaks for; null: unknown, expired or revoked, which nobody outside may tell apart. */
export function tokenHolder(needs: Pick<OauthNeeds, 'clock' | 'hasher'>) {
  return async (readers: OauthReaders, text: string): Promise<TokenHolder | null> => {
    if (!isOauthSecret('access', text)) return null;
    const live = await liveToken(needs, readers, text);
    const account = live && (await readers.access.account(live.grant.accountId));
    if (!live || !account) return null;
    const { token, grant, member } = live;
    const actor = appActor({ grant: grant.id, member, scopes: token.scopes });
    return { actor, account, scopes: token.scopes, token, grant, member };
  };
}

export interface LiveToken {
  token: OauthToken;
  grant: OauthGrant;
  client: OauthClient;
  member: Member;
}

/** A token of either kind that would be taken now. Asked at every use: what is revoked anywhere is refused from then on. */
export async function liveToken(
  needs: Pick<OauthNeeds, 'clock' | 'hasher'>,
  { oauth, access }: OauthReaders,
  text: string,
): Promise<LiveToken | null> {
  const now = needs.clock.now();
  const token = await oauth.token(needs.hasher.sha256(text));
  if (!token || token.usedAt !== null || token.revokedAt !== null || token.expiresAt <= now) return null;
  const grant = await oauth.grant(token.grantId);
  if (!grant || grant.revokedAt !== null || grant.expiresAt <= now) return null;
  const client = await oauth.client(grant.clientId);
  const member = await access.member(grant.accountId, grant.memberId);
  return client && client.revokedAt === null && member ? { token, grant, client, member } : null;
}

/** "Last used" is kept to the minute: one write a minute and token, whatever the traffic. */
const TOUCH_EVERY_MS = 60_000;
export function isDueForTouch({ lastUsedAt }: Pick<OauthToken, 'lastUsedAt'>, now: number): boolean {
  return now - (lastUsedAt ?? 0) >= TOUCH_EVERY_MS;
}
