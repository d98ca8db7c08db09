export { addressHash } from './address.ts';
export { type Contact, normaliseEmail, type Suppression, type SuppressionReason } from './contact.ts';
export type { ContactReader, ContactStore } from './store.ts';
