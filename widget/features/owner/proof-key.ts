import { sha256 } from './sha256.ts';

/** RFC 7636, S256: what the frame keeps, and what it may show. */
export interface ProofKey {
  verifier: string;
  challenge: string;
}

export async function proofKey(): Promise<ProofKey> {
  const verifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  return { verifier, challenge: base64url(await digest(verifier)) };
}

async function digest(text: string): Promise<Uint8Array> {
  // Missing where the site around us has no TLS, whatever our own address is.
  if (!crypto.subtle) return sha256(text);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
