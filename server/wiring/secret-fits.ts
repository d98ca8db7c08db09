import { chatToken, chatTokenHash, erasedTokenHash } from '../domain/conversations/index.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Database } from './database.ts';

/** Accounts looked at for a conversation; a database without any fits every secret. */
const LOOKED_AT = 20;

/**
 * Whether this installation's secret is the one that the database was made with. Under another one every link would be dead, and whoever
 * opted out would be written to again: suppressions are found by keyed hashes.
 */
export function secretFits(db: Database, hasher: Hasher): Promise<boolean> {
  return db.uow.read(async ({ access, spaces, conversations }) => {
    for (const account of (await access.accounts()).slice(0, LOOKED_AT)) {
      for (const space of await spaces.spaces(account.id)) {
        const page = await conversations.conversations(account.id, space.id, { cursor: null, limit: 100 });
        // An erased customer's link leads nowhere under any secret.
        const one = page.items.find(({ id, tokenHash }) => tokenHash !== erasedTokenHash(id));
        if (one) return chatTokenHash(hasher, chatToken(hasher, one.id, one.tokenRotation)) === one.tokenHash;
      }
    }
    return true;
  });
}
