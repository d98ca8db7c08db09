import { randomBytes } from 'node:crypto';

/** 128 random bits: one per answer, never per process. */
export const newNonce = (): string => randomBytes(16).toString('base64');

export interface PagePolicy {
  nonce: string;
  /** Origins the page's script may talk to beside its own (the socket's `wss://…`). */
  connect?: readonly string[];
  /** Sources of pictures beside our own origin. */
  images?: readonly string[];
  /** Where its form may lead beside our own origin: browsers ask that of the redirect that answers it too. */
  formAction?: readonly string[];
  /** Who may frame the page; nobody when absent. */
  frameAncestors?: readonly string[];
}

/**
 * The strictest policy a page of ours can have: only what carries the nonce runs or styles, and no string becomes code
 * or markup (Trusted Types with no policy allowed). Source: CSP Level 3, Trusted Types.
 */
export function contentSecurityPolicy(policy: PagePolicy): string {
  const { nonce, connect = [], images = [], formAction = [], frameAncestors = [] } = policy;
  const framed = frameAncestors.length === 0 ? "'none'" : frameAncestors.join(' ');
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'nonce-${nonce}'`,
    `img-src ${["'self'", 'data:', ...images].join(' ')}`,
    `connect-src ${["'self'", ...connect].join(' ')}`,
    `form-action ${["'self'", ...formAction].join(' ')}`,
    "base-uri 'none'",
    `frame-ancestors ${framed}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Every header of a private page: not cached, not indexed, not framed, and its address (a secret) never leaves it. */
export function privatePageHeaders(policy: PagePolicy): Record<string, string> {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy(policy),
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  };
}

/** The WebSocket origin of a public URL: older Safari does not count it as 'self'. */
export const socketOrigin = (publicUrl: string): string => new URL(publicUrl).origin.replace(/^http/, 'ws');
