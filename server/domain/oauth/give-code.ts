import { trustId } from '../../../shared/ids.ts';
import type { Member } from '../access/index.ts';
import type { AuthorizationRequest } from './check-authorization.ts';
import { CODE_MS, KEPT_AFTER_MS, type OauthNeeds } from './oauth-needs.ts';
import { makeOauthSecret } from './oauth-secret.ts';
import type { OauthStore } from './store.ts';

/** The member said yes: a code for the app's page, good once and for a minute. Only its hash is kept. */
export function giveCode(needs: OauthNeeds) {
  return async (
    oauth: Pick<OauthStore, 'addCode' | 'removeExpired'>,
    member: Member,
    { client, redirectUri, scopes, challenge }: AuthorizationRequest,
  ): Promise<string> => {
    const now = needs.clock.now();
    const code = makeOauthSecret(needs.ids, 'code');
    await oauth.removeExpired(now - KEPT_AFTER_MS);
    await oauth.addCode({
      hash: needs.hasher.sha256(code),
      grantId: trustId('oauthGrant', needs.ids.uuid()),
      accountId: member.accountId,
      memberId: member.id,
      clientId: client.id,
      redirectUri,
      scopes,
      challenge,
      createdAt: now,
      expiresAt: now + CODE_MS,
      usedAt: null,
    });
    return code;
  };
}
