import type { ContactReader } from '../contacts/index.ts';
import type { Follower, Thread } from './thread.ts';

/** The customer first, then the followers; nobody when their data was erased. */
export async function participantsOf(
  stores: { contacts: Pick<ContactReader, 'contact'> },
  thread: Thread,
): Promise<Follower[]> {
  const contact = await stores.contacts.contact(thread.accountId, thread.contactId);
  if (!contact) return [];
  const { name, email } = contact;
  return email === null ? [...thread.followers] : [{ name, email }, ...thread.followers];
}
