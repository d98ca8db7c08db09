import { expect, it } from 'vitest';
import { CHALLENGE, openOauthWorld, VERIFIER } from './fixtures/oauth-world.ts';
import { challengeOf, isChallenge, provesChallenge } from './pkce.ts';

const { hasher } = openOauthWorld().needs;

it('makes the challenge of RFC 7636, appendix B', () => {
  expect(challengeOf(hasher, VERIFIER)).toBe(CHALLENGE);
  expect(isChallenge(CHALLENGE)).toBe(true);
});

it.each([
  ['too short', 'a'.repeat(42)],
  ['too long', 'a'.repeat(129)],
  ['with a letter that none may have', `${'a'.repeat(42)}+`],
  ['empty', ''],
])('takes nothing for a verifier that is %s', (_what, text) => {
  expect(challengeOf(hasher, text)).toBeNull();
});

it.each(['', CHALLENGE.slice(1), `${CHALLENGE}=`, `${CHALLENGE}a`, 'a b'.padEnd(43, 'c')])(
  'takes no challenge like “%s”: it may be plain',
  (text) => expect(isChallenge(text)).toBe(false),
);

it('asks for a verifier exactly when there is a challenge', () => {
  expect(provesChallenge(hasher, CHALLENGE, VERIFIER)).toBe(true);
  expect(provesChallenge(hasher, null, null)).toBe(true);
  expect(provesChallenge(hasher, CHALLENGE, null)).toBe(false);
  expect(provesChallenge(hasher, CHALLENGE, CHALLENGE)).toBe(false);
  expect(provesChallenge(hasher, CHALLENGE, `${VERIFIER.slice(1)}x`)).toBe(false);
  expect(provesChallenge(hasher, null, VERIFIER)).toBe(false);
});
