import { trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Actor } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Contact } from './contact.ts';
import type { ContactStore } from './store.ts';

export type NewContact = Pick<Contact, 'email' | 'phone' | 'name' | 'locale'>;

/** Makes a contact, or takes what is new over into the one who has the address. At least one address is given. */
export function addContact(needs: { clock: Clock; ids: Ids }) {
  return async (
    stores: { contacts: Pick<ContactStore, 'upsertContact'> },
    actor: Actor,
    given: NewContact,
  ): Promise<Result<{ contact: Contact; isNew: boolean }, { kind: 'NotAllowed' }>> => {
    if (!changesPeople(actor)) return fail({ kind: 'NotAllowed' });
    const now = needs.clock.now();
    const id = trustId('contact', needs.ids.uuid());
    const { accountId } = actor;
    const contact = await stores.contacts.upsertContact({ id, accountId, ...given, createdAt: now, updatedAt: now });
    return ok({ contact, isNew: contact.id === id });
  };
}

/** Contacts belong to the account: a right in one space is not enough. */
export function changesPeople({ permissions, spaces }: Actor): boolean {
  return spaces === 'all' && permissions.has('settings.write');
}

export function readsPeople({ permissions, spaces }: Actor): boolean {
  return spaces === 'all' && permissions.has('contacts.read');
}
