export { addressHash } from './address.ts';
export {
  type Attributes,
  type Contact,
  normaliseEmail,
  type Suppression,
  type SuppressionReason,
  suppressionInWords,
} from './contact.ts';
export type { ContactReader, ContactStore } from './store.ts';
