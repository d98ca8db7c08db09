import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

describe('SHA-256 without crypto.subtle', () => {
  it('agrees with the platform for every length around the block borders, and beyond ASCII', () => {
    const texts = [...Array.from({ length: 140 }, (_, n) => 'a'.repeat(n)), 'كعكة الحفل', '🥖'.repeat(40)];
    for (const text of texts) {
      expect(Buffer.from(sha256(text)).toString('hex')).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });
});
