import type { Hasher } from '../../ports/hasher.ts';

/** RFC 7636 §4.1. */
const VERIFIER = /^[A-Za-z0-9._~-]{43,128}$/;
/** The base64url of 32 bytes, without padding: what S256 gives, and nothing that `plain` would. */
const CHALLENGE = /^[A-Za-z0-9_-]{43}$/;
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function isChallenge(text: string): boolean {
  return CHALLENGE.test(text);
}

/** S256: base64url(SHA-256(verifier)) without padding (RFC 7636 §4.2); null: this cannot be a verifier. */
export function challengeOf(hasher: Hasher, verifier: string): string | null {
  return VERIFIER.test(verifier) ? base64url(hasher.sha256(verifier)) : null;
}

/** Does this answer to the code's challenge? A verifier without a challenge is a downgrade, and refused (RFC 9700 §2.1.1). */
export function provesChallenge(hasher: Hasher, challenge: string | null, verifier: string | null): boolean {
  if (challenge === null || verifier === null) return challenge === null && verifier === null;
  return challengeOf(hasher, verifier) === challenge;
}

function base64url(hex: string): string {
  let bits = '';
  for (const digit of hex) bits += Number.parseInt(digit, 16).toString(2).padStart(4, '0');
  let out = '';
  for (let at = 0; at < bits.length; at += 6)
    out += BASE64URL.charAt(Number.parseInt(bits.slice(at, at + 6).padEnd(6, '0'), 2));
  return out;
}
