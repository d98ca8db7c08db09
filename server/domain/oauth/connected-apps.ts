import type { AccountId } from '../../../shared/ids.ts';
import type { Member } from '../access/index.ts';
import type { OauthClient, OauthGrant } from './entities.ts';
import type { OauthReaders } from './oauth-needs.ts';

export interface ConnectedApp {
  grant: OauthGrant;
  client: OauthClient;
  /** null: no longer a member. */
  member: Member | null;
}

/** The apps that act for the account now, newest first. */
export async function connectedApps(
  { oauth, access }: OauthReaders,
  accountId: AccountId,
  now: number,
): Promise<ConnectedApp[]> {
  const found: ConnectedApp[] = [];
  for (const grant of await oauth.grants(accountId)) {
    if (grant.revokedAt !== null || grant.expiresAt <= now) continue;
    const client = await oauth.client(grant.clientId);
    if (client && client.revokedAt === null)
      found.push({ grant, client, member: await access.member(accountId, grant.memberId) });
  }
  return found;
}
