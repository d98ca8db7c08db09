export { addContact, changesPeople, type NewContact, readsPeople } from './add-contact.ts';
export { addressHash } from './address.ts';
export { blockAddress } from './block-address.ts';
export {
  type Attributes,
  type Contact,
  normaliseEmail,
  type Suppression,
  type SuppressionReason,
  suppressionInWords,
} from './contact.ts';
export type { ContactReader, ContactStore } from './store.ts';
export { type UnblockError, unblockAddress } from './unblock-address.ts';
