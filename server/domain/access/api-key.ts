import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { checked, isChecked } from './checked-secret.ts';

/**
 * `gw_live_` or `gw_test_`, 256 random bits in Crockford base32 (52 characters), then the CRC-32 of everything before it (7 characters).
 * The prefix lets secret scanners find a leaked key, the checksum spares them false alarms and tells a typo without a look-up.
 */
const SHAPE = /^gw_(live|test)_[0-9a-hjkmnp-tv-z]{59}$/;
const SECRET_BYTES = 32;

export interface MadeApiKey {
  /** Shown once, never stored. */
  key: string;
  hash: string;
  /** The last four characters. */
  hint: string;
  test: boolean;
}

export function makeApiKey(needs: { ids: Ids; hasher: Hasher }, kind: 'live' | 'test'): MadeApiKey {
  const key = checked(`gw_${kind}_${needs.ids.secret(SECRET_BYTES)}`);
  if (!SHAPE.test(key)) throw new Error('the id source gave a secret of another shape than an API key needs');
  return { key, hash: hashApiKey(needs.hasher, key), hint: key.slice(-4), test: kind === 'test' };
}

/** Null: not one of ours, or mistyped. Says nothing about whether the key was ever given out. */
export function parseApiKey(text: string): { test: boolean } | null {
  const shape = SHAPE.exec(text);
  return shape && isChecked(text) ? { test: shape[1] === 'test' } : null;
}

/** What a key is stored and found by: 256 random bits need no salt (ASVS 11.4). */
export function hashApiKey(hasher: Hasher, key: string): string {
  return hasher.sha256(key);
}
