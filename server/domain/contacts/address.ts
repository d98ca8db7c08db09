import type { AccountId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';
import { normaliseEmail } from './contact.ts';

/** What a suppression is found by: keyed, so that the list alone tells nobody an address. */
export function addressHash(hasher: Hasher, account: AccountId, address: string): string {
  return hasher.derive('suppression', `${account}:${normaliseEmail(address)}`, 20);
}
