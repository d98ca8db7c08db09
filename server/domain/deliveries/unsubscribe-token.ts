import { type AccountId, type ContactId, formatId, parseId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';

const ID_DIGITS = 26;
const MAC_BYTES = 16;

/** Account and contact in base32, then 128 bits of HMAC over both: needs no table, cannot be guessed, never expires (RFC 8058). */
export function unsubscribeToken(hasher: Hasher, account: AccountId, contact: ContactId): string {
  const digits = bare(formatId('account', account)) + bare(formatId('contact', contact));
  return digits + hasher.derive('unsubscribe', digits, MAC_BYTES);
}

/** Whom the token is about, or null when we did not make it. Case does not matter: some mail systems change it. */
export function readUnsubscribeToken(
  hasher: Hasher,
  token: string,
): { accountId: AccountId; contactId: ContactId } | null {
  const lower = token.toLowerCase();
  const digits = lower.slice(0, 2 * ID_DIGITS);
  const accountId = parseId('account', `acct_${digits.slice(0, ID_DIGITS)}`);
  const contactId = parseId('contact', `ctc_${digits.slice(ID_DIGITS)}`);
  if (!accountId || !contactId) return null;
  return sameText(lower.slice(2 * ID_DIGITS), hasher.derive('unsubscribe', digits, MAC_BYTES))
    ? { accountId, contactId }
    : null;
}

export function unsubscribeUrl(publicUrl: string, token: string): string {
  return `${publicUrl}/u/${token}`;
}

function bare(typeId: string): string {
  return typeId.slice(typeId.indexOf('_') + 1);
}

/** Takes the same time wherever the first difference is. */
function sameText(a: string, b: string): boolean {
  let different = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) different |= a.charCodeAt(i) ^ b.charCodeAt(i % b.length);
  return different === 0;
}
