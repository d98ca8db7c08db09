import { createHash, createHmac, createSecretKey } from 'node:crypto';
import { base32 } from '../../../shared/base32.ts';
import type { Hasher } from '../../ports/hasher.ts';

/** The purpose is part of what is signed: a link of one kind is never valid as another. */
export function nodeCryptoHasher(secret: string): Hasher {
  if (secret.length < 16) throw new Error('The installation secret is too short: 16 characters at least.');
  // Made once: from a text, every signature would make it anew.
  const key = createSecretKey(secret, 'utf8');
  return {
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    derive: (purpose, text, bytes) => {
      if (!Number.isInteger(bytes) || bytes < 1 || bytes > 32) throw new RangeError(`derive: ${bytes} bytes of 32`);
      return base32(createHmac('sha256', key).update(`${purpose}\0${text}`, 'utf8').digest().subarray(0, bytes));
    },
  };
}
