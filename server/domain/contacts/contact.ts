import type { AccountId, ContactId } from '../../../shared/ids.ts';

/** A customer. E-mail in lower case, phone as E.164; at least one of them. */
export interface Contact {
  id: ContactId;
  accountId: AccountId;
  email: string | null;
  phone: string | null;
  name: string | null;
  locale: string | null;
  createdAt: number;
  updatedAt: number;
}

export type SuppressionReason = 'unsubscribed' | 'bounced' | 'complained' | 'opted_out' | 'by_owner' | 'erased';

/** "Never contact this address again", account-wide. Found by the address's hash, so that it outlives erasure. */
export interface Suppression {
  accountId: AccountId;
  addressHash: string;
  reason: SuppressionReason;
  createdAt: number;
}

/** One spelling per address: what is compared, hashed and mailed. */
export function normaliseEmail(email: string): string {
  return email.trim().toLowerCase();
}
