import type { Hasher } from '../../ports/hasher.ts';
import type { Actor } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { changesPeople } from './add-contact.ts';
import { addressHash } from './address.ts';
import type { Suppression } from './contact.ts';
import type { ContactStore } from './store.ts';

export type UnblockError =
  | { kind: 'NotAllowed' }
  | { kind: 'SuppressionNotFound' }
  /** Not the owner's to lift: the recipient, or their provider, said so. */
  | { kind: 'SuppressionStays'; reason: Suppression['reason'] };

/** Takes back what the owner alone had put there. */
export function unblockAddress(needs: { hasher: Hasher }) {
  return async (
    stores: { contacts: Pick<ContactStore, 'suppression' | 'removeSuppression'> },
    actor: Actor,
    address: string,
  ): Promise<Result<Suppression, UnblockError>> => {
    if (!changesPeople(actor)) return fail({ kind: 'NotAllowed' });
    const hash = addressHash(needs.hasher, actor.accountId, address);
    const standing = await stores.contacts.suppression(actor.accountId, hash);
    if (!standing) return fail({ kind: 'SuppressionNotFound' });
    if (standing.reason !== 'by_owner') return fail({ kind: 'SuppressionStays', reason: standing.reason });
    await stores.contacts.removeSuppression(actor.accountId, hash);
    return ok(standing);
  };
}
