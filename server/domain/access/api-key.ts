import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { crc32 } from './crc32.ts';

/**
 * `gw_live_` or `gw_test_`, 256 random bits in Crockford base32 (52 characters), then the CRC-32 of everything before it (7 characters).
 * The prefix lets secret scanners find a leaked key, the checksum spares them false alarms and tells a typo without a look-up.
 */
const SHAPE = /^gw_(live|test)_[0-9a-hjkmnp-tv-z]{59}$/;
const SECRET_BYTES = 32;
const CHECKSUM_LENGTH = 7;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export interface MadeApiKey {
  /** Shown once, never stored. */
  key: string;
  hash: string;
  /** The last four characters. */
  hint: string;
  test: boolean;
}

export function makeApiKey(needs: { ids: Ids; hasher: Hasher }, kind: 'live' | 'test'): MadeApiKey {
  const body = `gw_${kind}_${needs.ids.secret(SECRET_BYTES)}`;
  const key = body + checksum(body);
  if (!SHAPE.test(key)) throw new Error('the id source gave a secret of another shape than an API key needs');
  return { key, hash: hashApiKey(needs.hasher, key), hint: key.slice(-4), test: kind === 'test' };
}

/** Null: not one of ours, or mistyped. Says nothing about whether the key was ever given out. */
export function parseApiKey(text: string): { test: boolean } | null {
  const shape = SHAPE.exec(text);
  if (!shape) return null;
  const body = text.slice(0, -CHECKSUM_LENGTH);
  return text === body + checksum(body) ? { test: shape[1] === 'test' } : null;
}

/** What a key is stored and found by: 256 random bits need no salt (ASVS 11.4). */
export function hashApiKey(hasher: Hasher, key: string): string {
  return hasher.sha256(key);
}

function checksum(body: string): string {
  let value = crc32(body);
  let out = '';
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    out = ALPHABET.charAt(value & 31) + out;
    value >>>= 5;
  }
  return out;
}
