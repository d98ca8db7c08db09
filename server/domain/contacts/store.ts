import type { AccountId, ContactId } from '../../../shared/ids.ts';
import type { Contact, Suppression } from './contact.ts';

export interface ContactReader {
  contact(accountId: AccountId, id: ContactId): Promise<Contact | null>;
  contactByEmail(accountId: AccountId, email: string): Promise<Contact | null>;
  contactByPhone(accountId: AccountId, phone: string): Promise<Contact | null>;
  suppression(accountId: AccountId, addressHash: string): Promise<Suppression | null>;
}
export interface ContactStore extends ContactReader {
  /** Makes the contact, or takes over what is newly known (an address only where nobody else has it); answers the one that stands. */
  upsertContact(contact: Contact): Promise<Contact>;
  /** A second one for the same address changes nothing. */
  addSuppression(suppression: Suppression): Promise<void>;
  /** Only the recipient may restart: for their own word alone. */
  removeSuppression(accountId: AccountId, addressHash: string): Promise<void>;
}
