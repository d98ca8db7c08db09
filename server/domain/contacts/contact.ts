import type { AccountId, ContactId } from '../../../shared/ids.ts';

export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** A customer. E-mail in lower case, phone as E.164; at least one of them, and neither when their data was erased. */
export interface Contact {
  id: ContactId;
  accountId: AccountId;
  email: string | null;
  phone: string | null;
  name: string | null;
  locale: string | null;
  /** What callers know of them beside, one level deep. */
  attributes?: Attributes | null;
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

/** Why an address is not written to, in words that are true of each reason. */
export function suppressionInWords(reason: SuppressionReason): string {
  const words: Record<SuppressionReason, string> = {
    unsubscribed: 'This customer asked not to be contacted.',
    opted_out: 'This customer asked not to be contacted.',
    complained: 'This customer reported an earlier message as unwanted.',
    bounced: 'Mail to this address came back: it does not exist.',
    by_owner: 'This address was put on the list of addresses not to contact.',
    erased: 'This customer’s data was deleted at their request.',
  };
  return words[reason];
}
