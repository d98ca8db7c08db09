import type { AccountId, ContactId } from '../../../shared/ids.ts';
import type { Attributes, Contact, Suppression } from './contact.ts';

export interface ContactReader {
  contact(accountId: AccountId, id: ContactId): Promise<Contact | null>;
  contactByEmail(accountId: AccountId, email: string): Promise<Contact | null>;
  contactByPhone(accountId: AccountId, phone: string): Promise<Contact | null>;
  suppression(accountId: AccountId, addressHash: string): Promise<Suppression | null>;
}
export interface ContactStore extends ContactReader {
  /** Makes the contact or takes over a newer name; answers the one that stands. */
  upsertContact(contact: Contact): Promise<Contact>;
  /** Instead of all that were known. */
  replaceAttributes(accountId: AccountId, id: ContactId, attributes: Attributes, at: number): Promise<void>;
  /** A second one for the same address changes nothing. */
  addSuppression(suppression: Suppression): Promise<void>;
  /** Only the recipient may restart: for their own word alone. */
  removeSuppression(accountId: AccountId, addressHash: string): Promise<void>;
}
