/** Digests, as the domain needs them. Everything is UTF-8 in, lower-case text out. */
export interface Hasher {
  /** SHA-256 in hex: for content and for secrets of at least 128 random bits. */
  sha256(text: string): string;
  /** HMAC-SHA-256 under the installation's secret, first `bytes` bytes in Crockford base32: derivable links. */
  derive(purpose: string, text: string, bytes: number): string;
}
