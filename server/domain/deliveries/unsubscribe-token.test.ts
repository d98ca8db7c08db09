import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';
import { readUnsubscribeToken, unsubscribeToken, unsubscribeUrl } from './unsubscribe-token.ts';

/** A keyed digest that is enough to tell keys, purposes and texts apart: 26 digits, as 16 bytes make. */
const hasherWith = (secret: string): Hasher => ({
  sha256: (text) => text,
  derive: (purpose, text) => {
    let state = 7n;
    for (const char of `${secret}|${purpose}|${text}`)
      state = (state * 1_000_003n + BigInt(char.codePointAt(0) ?? 0)) % (1n << 130n);
    return state.toString(32).padStart(26, '0').slice(-26);
  },
});
const hasher = hasherWith('secret');
const uuid = fc.uuid({ version: 7 });

describe('unsubscribe token', () => {
  it('says who it is about, whatever a mail system did to its case', () => {
    fc.assert(
      fc.property(uuid, uuid, (account, contact) => {
        const token = unsubscribeToken(hasher, trustId('account', account), trustId('contact', contact));
        const found = { accountId: account, contactId: contact };
        expect(readUnsubscribeToken(hasher, token)).toEqual(found);
        expect(readUnsubscribeToken(hasher, token.toUpperCase())).toEqual(found);
        expect(unsubscribeUrl('https://words.example', token)).toMatch(/^https:\/\/words\.example\/u\/[0-9a-z]{78}$/);
      }),
    );
  });

  it('is refused with any one digit changed, cut, lengthened, or made under another secret', () => {
    fc.assert(
      fc.property(
        uuid,
        uuid,
        fc.nat(77),
        fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'),
        (account, contact, at, digit) => {
          const token = unsubscribeToken(hasher, trustId('account', account), trustId('contact', contact));
          const changed = token.slice(0, at) + digit + token.slice(at + 1);
          if (changed !== token) expect(readUnsubscribeToken(hasher, changed)).toBeNull();
          expect(readUnsubscribeToken(hasher, token.slice(0, at))).toBeNull();
          expect(readUnsubscribeToken(hasher, token + digit)).toBeNull();
          expect(readUnsubscribeToken(hasherWith('another'), token)).toBeNull();
        },
      ),
    );
  });

  it('takes anything at all without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(readUnsubscribeToken(hasher, text)).toBeNull();
      }),
    );
  });
});
