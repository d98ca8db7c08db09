import { parseId } from '../../../shared/ids.ts';
import type { Account } from '../access/index.ts';
import type { Space, SpaceReader } from '../spaces/index.ts';
import type { SpaceRef } from './start-request.ts';

/** The space that a caller means, among the account's own; another account's is not found, like one that does not exist. */
export async function findSpace(spaces: SpaceReader, account: Account, wanted: SpaceRef): Promise<Space | null> {
  if (wanted.by === 'default') return account.defaultSpaceId ? spaces.space(account.id, account.defaultSpaceId) : null;
  const id = parseId('space', wanted.ref);
  const byId = id && (await spaces.space(account.id, id));
  return byId ?? spaces.spaceBySlug(account.id, wanted.ref.trim().toLowerCase());
}
