import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Actor } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { changesPeople } from './add-contact.ts';
import { addressHash } from './address.ts';
import type { Suppression } from './contact.ts';
import type { ContactStore } from './store.ts';

/** The owner's own "never contact this address". One that stands for another reason stays as it is. */
export function blockAddress(needs: { clock: Clock; hasher: Hasher }) {
  return async (
    stores: { contacts: Pick<ContactStore, 'suppression' | 'addSuppression'> },
    actor: Actor,
    address: string,
  ): Promise<Result<Suppression, { kind: 'NotAllowed' }>> => {
    if (!changesPeople(actor)) return fail({ kind: 'NotAllowed' });
    const { accountId } = actor;
    const hash = addressHash(needs.hasher, accountId, address);
    const standing = await stores.contacts.suppression(accountId, hash);
    if (standing) return ok(standing);
    const added: Suppression = { accountId, addressHash: hash, reason: 'by_owner', createdAt: needs.clock.now() };
    await stores.contacts.addSuppression(added);
    return ok(added);
  };
}
