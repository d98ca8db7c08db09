import { crc32 } from './crc32.ts';

const CHECKSUM_LENGTH = 7;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A secret's text with the CRC-32 of all of it behind it, in Crockford base32: 7 characters. */
export function checked(body: string): string {
  let value = crc32(body);
  let checksum = '';
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    checksum = ALPHABET.charAt(value & 31) + checksum;
    value >>>= 5;
  }
  return body + checksum;
}

/** Tells a typo and a stranger's text without a look-up; says nothing about whether the secret was ever given out. */
export function isChecked(text: string): boolean {
  return text.length > CHECKSUM_LENGTH && text === checked(text.slice(0, -CHECKSUM_LENGTH));
}
