import { parseId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { OauthClient } from './entities.ts';
import { isOauthSecret } from './oauth-secret.ts';
import type { OauthReader } from './store.ts';

/** Which app this is; null: unknown, revoked, or its secret is wrong, missing, or sent by one that has none. */
export async function authenticateClient(
  hasher: Hasher,
  oauth: Pick<OauthReader, 'client'>,
  given: { id: string; secret: string | null },
): Promise<OauthClient | null> {
  const id = parseId('oauthClient', given.id);
  const client = id && (await oauth.client(id));
  if (!client || client.revokedAt !== null) return null;
  if (client.secretHash === null || given.secret === null)
    return client.secretHash === null && given.secret === null ? client : null;
  // Hashes of 256 random bits: how far two of them agree tells nothing about the secret.
  return isOauthSecret('client', given.secret) && hasher.sha256(given.secret) === client.secretHash ? client : null;
}
