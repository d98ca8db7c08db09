/** HMAC-SHA-256 under keys that others hold too: receivers check what we send with them. */
export interface Signer {
  /** The key is the text itself, as UTF-8; hex. */
  hex(key: string, content: string): string;
  /** The key is what the base64 text decodes to; base64. */
  base64(base64Key: string, content: string): string;
}
