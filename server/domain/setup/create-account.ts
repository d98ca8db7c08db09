import type { AccountId } from '../../../shared/ids.ts';
import { trustId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';
import {
  type Account,
  type ApiKey,
  type Member,
  makeApiKey,
  newMember,
  type Plan,
  type Scope,
} from '../access/index.ts';
import { type CreateSpaceStores, createSpace, type MadeSpace, type SetupNeeds } from './create-space.ts';

export interface NewAccount {
  name: string;
  memberEmail: string;
  memberName: string;
  spaceName: string;
  spaceSlug: string;
  plan: Plan;
}
export interface MadeAccount extends MadeSpace {
  account: Account;
  member: Member;
  /** The live key, read and write; shown once. */
  key: string;
}

/** A tenant that can start: an owner, a space with campaign and wall, and a key. */
export function createAccount(needs: SetupNeeds & { hasher: Hasher }) {
  return async (stores: CreateSpaceStores, asked: NewAccount): Promise<MadeAccount> => {
    const account: Account = {
      id: trustId('account', needs.ids.uuid()),
      name: asked.name,
      plan: asked.plan,
      defaultSpaceId: null,
      createdAt: needs.clock.now(),
    };
    await stores.access.addAccount(account);
    const member = newMember(needs, { accountId: account.id, email: asked.memberEmail, name: asked.memberName });
    await stores.access.addMember(member);
    const made = await createSpace(needs)(stores, account.id, { name: asked.spaceName, slug: asked.spaceSlug });
    if (!made.ok) throw new Error('a new account has no spaces whose slug could be taken');
    const { row, key } = newKey(needs, {
      accountId: account.id,
      name: 'First key',
      scopes: ['read', 'write'],
      test: false,
    });
    await stores.access.addKey(row);
    return { ...made.value, account, member, key };
  };
}

/** A key and the row that keeps its hash; the key itself is in the answer alone. */
export function newKey(
  needs: SetupNeeds & { hasher: Hasher },
  asked: { accountId: AccountId; name: string; scopes: readonly Scope[]; test: boolean },
): { row: ApiKey; key: string } {
  const { key, hash, hint, test } = makeApiKey(needs, asked.test ? 'test' : 'live');
  const { accountId, name, scopes } = asked;
  const id = trustId('apiKey', needs.ids.uuid());
  return {
    key,
    row: {
      id,
      accountId,
      name,
      scopes,
      hash,
      hint,
      test,
      createdAt: needs.clock.now(),
      lastUsedAt: null,
      revokedAt: null,
    },
  };
}
