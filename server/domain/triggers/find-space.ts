import { type AccountId, parseId } from '../../../shared/ids.ts';
import type { Account } from '../access/index.ts';
import type { Space, SpaceReader } from '../spaces/index.ts';
import type { SpaceRef } from './start-request.ts';

/** The space that a caller means, among the account's own; another account's is not found, like one that does not exist. */
export async function findSpace(spaces: SpaceReader, account: Account, wanted: SpaceRef): Promise<Space | null> {
  if (wanted.by === 'ref') return spaceByRef(spaces, account.id, wanted.ref);
  return account.defaultSpaceId ? spaces.space(account.id, account.defaultSpaceId) : null;
}

/** By its id in either spelling, or its slug. */
export async function spaceByRef(spaces: SpaceReader, accountId: AccountId, wanted: string): Promise<Space | null> {
  const id = parseId('space', wanted);
  const byId = id && (await spaces.space(accountId, id));
  return byId ?? spaces.spaceBySlug(accountId, wanted.trim().toLowerCase());
}
