import { createHash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base32 } from '../../../shared/base32.ts';
import { hashApiKey, makeApiKey, parseApiKey } from './api-key.ts';
import { crc32 } from './crc32.ts';

const needs = {
  ids: { uuid: () => '', secret: (bytes: number) => base32(randomBytes(bytes)) },
  hasher: { sha256: (text: string) => createHash('sha256').update(text).digest('hex'), derive: () => '' },
};

describe('API keys', () => {
  it('says in the key itself whether it is live, and keeps only its hash and last four characters', () => {
    const made = makeApiKey(needs, 'live');
    expect(made.key).toMatch(/^gw_live_[0-9a-z]{59}$/);
    expect(parseApiKey(made.key)).toEqual({ test: false });
    expect(made.hash).toBe(hashApiKey(needs.hasher, made.key));
    expect(made.hint).toBe(made.key.slice(-4));
    expect(parseApiKey(makeApiKey(needs, 'test').key)).toEqual({ test: true });
  });

  it('tells every mistyped character without a look-up', () => {
    const { key } = makeApiKey(needs, 'live');
    for (let i = 0; i < key.length; i++) {
      for (const other of '0z_A ') {
        if (other !== key[i]) expect(parseApiKey(key.slice(0, i) + other + key.slice(i + 1))).toBeNull();
      }
    }
  });

  it('refuses a live secret under the test prefix', () => {
    expect(parseApiKey(makeApiKey(needs, 'live').key.replace('live', 'test'))).toBeNull();
  });

  it('takes no other text for a key', () => {
    fc.assert(fc.property(fc.string(), (text) => parseApiKey(text) === null));
  });

  it('checks by the CRC-32 that everyone else uses', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
  });
});
