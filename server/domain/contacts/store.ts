import type { AccountId, ContactId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Attributes, Contact, Suppression } from './contact.ts';

export interface ContactReader {
  contact(accountId: AccountId, id: ContactId): Promise<Contact | null>;
  contactByEmail(accountId: AccountId, email: string): Promise<Contact | null>;
  contactByPhone(accountId: AccountId, phone: string): Promise<Contact | null>;
  /** Newest first; those erased are in no list. */
  contacts(accountId: AccountId, page: PageRequest): Promise<Page<Contact>>;
  suppression(accountId: AccountId, addressHash: string): Promise<Suppression | null>;
  /** Newest first. */
  suppressions(accountId: AccountId, page: PageRequest): Promise<Page<Suppression>>;
}
export interface ContactStore extends ContactReader {
  /** Makes the contact, or takes over what is newly known (an address only where nobody else has it); answers the one that stands. */
  upsertContact(contact: Contact): Promise<Contact>;
  /** Empties everything about the person; what refers to the contact keeps its id. */
  forgetContact(accountId: AccountId, id: ContactId, at: number): Promise<void>;
  /** Instead of all that were known. */
  replaceAttributes(accountId: AccountId, id: ContactId, attributes: Attributes, at: number): Promise<void>;
  /** A second one for the same address changes nothing. */
  addSuppression(suppression: Suppression): Promise<void>;
  /** For the recipient's own word, and for what the owner alone had put there. */
  removeSuppression(accountId: AccountId, addressHash: string): Promise<void>;
}
