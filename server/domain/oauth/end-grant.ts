import type { OauthGrant } from './entities.ts';
import type { OauthNeeds, OauthStores } from './oauth-needs.ts';

/** Why a connection ended. */
export type EndReason = 'by_member' | 'by_app' | 'code_replayed' | 'refresh_replayed';

/** Ends a connection and every token of it; nothing of it works from the commit on. Answers how many tokens still worked. */
export async function endGrant(
  needs: OauthNeeds,
  { oauth, facts }: Pick<OauthStores, 'oauth' | 'facts'>,
  ended: { grant: OauthGrant; actor: string; reason: EndReason },
): Promise<number> {
  const { grant, actor, reason } = ended;
  const now = needs.clock.now();
  const first = await oauth.revokeGrant(grant.id, now);
  const count = await oauth.revokeTokens(grant.id, now);
  if (first)
    await facts.append({
      id: needs.ids.uuid(),
      accountId: grant.accountId,
      spaceId: null,
      kind: 'app.disconnected',
      subject: grant.id,
      actor,
      data: { client: grant.clientId, reason },
      at: now,
    });
  return count;
}
