import type { MemberId, OauthClientId, OauthGrantId } from '../../../shared/ids.ts';
import { type Actor, actorName } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { endGrant } from './end-grant.ts';
import type { OauthNeeds, OauthStores } from './oauth-needs.ts';
import { isOauthSecret } from './oauth-secret.ts';
import { liveToken } from './token-holder.ts';

/** Whose tokens may be revoked: the app's own, and of those perhaps one member's only. */
export interface RevokedFor {
  clientId: OauthClientId;
  memberId: MemberId | null;
}

/**
 * Ends one token; a refresh token takes its whole family with it (RFC 7009 §2.1). What is unknown, over, or somebody else's is left as it
 * is, and nobody is told the difference. Answers how many tokens stopped working.
 */
export function revokeToken(needs: OauthNeeds) {
  return async (stores: OauthStores, text: string, whose: RevokedFor): Promise<number> => {
    if (!isOauthSecret('access', text) && !isOauthSecret('refresh', text)) return 0;
    const found = await stores.oauth.token(needs.hasher.sha256(text));
    const grant = found && (await stores.oauth.grant(found.grantId));
    if (!found || grant?.clientId !== whose.clientId) return 0;
    if (whose.memberId !== null && grant.memberId !== whose.memberId) return 0;
    // A refresh token that was traded already still names its family: whoever wants it ended gets that.
    if (found.kind === 'refresh')
      return endGrant(needs, stores, { grant, actor: `member:${grant.memberId}`, reason: 'by_app' });
    const live = await liveToken(needs, stores, text);
    await stores.oauth.revokeToken(found.hash, needs.clock.now());
    return live ? 1 : 0;
  };
}

/** Everything that one member gave one app. Answers how many tokens stopped working. */
export function revokeConnections(needs: OauthNeeds) {
  return async (stores: OauthStores, memberId: MemberId, clientId: OauthClientId): Promise<number> => {
    let count = 0;
    for (const grant of await stores.oauth.liveGrants(memberId, clientId, needs.clock.now()))
      count += await endGrant(needs, stores, { grant, actor: `member:${memberId}`, reason: 'by_app' });
    return count;
  };
}

export type DisconnectError = { kind: 'NotAllowed' } | { kind: 'ConnectionNotFound' };

/** A member ends a connection in the console: their own, or, who may change keys, any of the account. */
export function disconnectApp(needs: OauthNeeds) {
  return async (stores: OauthStores, actor: Actor, id: OauthGrantId): Promise<Result<null, DisconnectError>> => {
    const grant = await stores.oauth.grant(id);
    const own = actor.who.kind === 'member' && grant?.memberId === actor.who.id;
    if (!own && !actor.permissions.has('keys.write')) return fail({ kind: 'NotAllowed' });
    if (grant?.accountId !== actor.accountId || grant.revokedAt !== null) return fail({ kind: 'ConnectionNotFound' });
    await endGrant(needs, stores, { grant, actor: actorName(actor), reason: 'by_member' });
    return ok(null);
  };
}
