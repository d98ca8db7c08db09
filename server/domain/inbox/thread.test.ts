import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trustId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';
import { cleanBody } from './clean-body.ts';
import { cleanTags, isDone, slugOf, statusAfterCustomer, threadStatuses, withFollowers } from './thread.ts';
import { participantMark, participantOf, readThreadToken, threadToken, threadUrl } from './thread-link.ts';

describe('the statuses', () => {
  it('stand where helpdesk clients count them', () => {
    expect(threadStatuses).toEqual([
      'open',
      'responded',
      'done',
      'spam',
      'archived',
      'on_hold',
      'auto_done',
      'assistant_assigned',
      'assistant_done',
      'assistant_spam',
    ]);
    expect(threadStatuses.filter(isDone)).toEqual(['done', 'auto_done', 'assistant_done']);
  });

  it.each([
    ['responded', 'open'],
    ['done', 'open'],
    ['on_hold', 'open'],
    ['archived', 'open'],
    ['spam', 'spam'],
    ['assistant_spam', 'assistant_spam'],
  ] as const)('a customer’s word takes %s to %s', (from, to) => {
    expect(statusAfterCustomer(from)).toBe(to);
  });
});

describe('the slug of a subject', () => {
  it.each([
    ['Where is my cake?', 'where-is-my-cake'],
    ['  Écläirs — à la crème!  ', 'eclairs-a-la-creme'],
    ['متى؟', 'conversation'],
    ['///', 'conversation'],
    ['x'.repeat(200), 'x'.repeat(60)],
  ])('%j is %j', (subject, slug) => {
    expect(slugOf(subject)).toBe(slug);
  });

  it('is always one part of an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (subject) => {
        expect(slugOf(subject)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);
      }),
    );
  });
});

it('keeps each tag once, as it was first spelt', () => {
  expect(cleanTags([' Late', 'late', '', 'cake', 'CAKE '])).toEqual(['Late', 'cake']);
});

it('adds followers once, and never the customer', () => {
  const [ann, bob, me] = ['ann', 'bob', 'me'].map((name) => ({ name, email: `${name}@example.com` }));
  if (!ann || !bob || !me) throw new Error('three');
  expect(withFollowers({ followers: [ann] }, [bob, me, { ...ann, name: null }, bob], 'me@example.com')).toEqual([
    ann,
    bob,
  ]);
});

describe('words of several lines', () => {
  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\u0000b\u0007c\td', 'a b c\td'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['\uD800x', '\uFFFDx'],
    ['a\n\n\n\n\n\nb', 'a\n\n\nb'],
    [' \n ', ''],
  ])('%j become %j', (given, kept) => {
    expect(cleanBody(given)).toBe(kept);
  });
});

/** A keyed digest that is enough to tell keys, purposes and texts apart. */
const hasherWith = (secret: string): Hasher => ({
  sha256: (text) => text,
  derive: (purpose, text, bytes) => {
    let state = 7n;
    for (const char of `${secret}|${purpose}|${text}`)
      state = (state * 1_000_003n + BigInt(char.codePointAt(0) ?? 0)) % (1n << 160n);
    const digits = Math.ceil((bytes * 8) / 5);
    return state.toString(32).padStart(digits, '0').slice(-digits);
  },
});
const hasher = hasherWith('secret');
const uuid = fc.uuid({ version: 7 });

describe('the link of a thread', () => {
  it('says whose it is, whatever a mail system did to its case', () => {
    fc.assert(
      fc.property(uuid, fc.emailAddress(), (id, email) => {
        const thread = trustId('thread', id);
        const token = threadToken(hasher, thread, email);
        const mark = participantMark(hasher, thread, email);
        expect(readThreadToken(hasher, token)).toEqual({ threadId: id, mark });
        expect(readThreadToken(hasher, token.toUpperCase())).toEqual({ threadId: id, mark });
        expect(threadUrl('https://words.example', token)).toMatch(/^https:\/\/words\.example\/t\/[0-9a-z]{66}$/);
        const among = [
          { name: null, email: 'somebody@example.com' },
          { name: 'Ann', email },
        ];
        expect(participantOf(hasher, thread, { mark, among })?.email).toBe(email);
        expect(participantOf(hasher, thread, { mark, among: among.slice(0, 1) })?.email).not.toBe(email);
      }),
    );
  });

  it('is refused with any one digit changed, cut, lengthened, or made under another secret', () => {
    fc.assert(
      fc.property(uuid, fc.nat(65), fc.constantFrom(...'0123456789abcdefghjkmnpqrstv'), (id, at, digit) => {
        const token = threadToken(hasher, trustId('thread', id), 'ann@example.com');
        const changed = token.slice(0, at) + digit + token.slice(at + 1);
        if (changed !== token) expect(readThreadToken(hasher, changed)).toBeNull();
        expect(readThreadToken(hasher, token.slice(0, at))).toBeNull();
        expect(readThreadToken(hasher, token + digit)).toBeNull();
        expect(readThreadToken(hasherWith('another'), token)).toBeNull();
      }),
    );
  });

  it('takes anything at all without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        expect(readThreadToken(hasher, text)).toBeNull();
      }),
    );
  });
});
