import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, newNonce, privatePageHeaders, socketOrigin } from './page-headers.ts';

describe('headers of a page', () => {
  it('gives each answer its own nonce', () => {
    expect(newNonce()).not.toBe(newNonce());
  });

  it('allows nothing inline that does not carry the nonce', () => {
    const policy = contentSecurityPolicy({ nonce: 'abc' });
    expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'");
    expect(policy).toContain("style-src 'nonce-abc'");
    expect(policy).not.toContain('unsafe');
  });

  it('lets nobody frame a page unless they are named', () => {
    expect(contentSecurityPolicy({ nonce: 'a' })).toContain("frame-ancestors 'none'");
    expect(contentSecurityPolicy({ nonce: 'a', frameAncestors: ['https://bakery.example'] })).toContain(
      'frame-ancestors https://bakery.example',
    );
  });

  it('keeps a private page out of caches, indexes and referrers', () => {
    expect(privatePageHeaders({ nonce: 'a' })).toMatchObject({
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex, nofollow',
    });
  });

  it('turns the public address into the one a socket uses', () => {
    expect(socketOrigin('https://goodword.example/base')).toBe('wss://goodword.example');
    expect(socketOrigin('http://localhost:3000')).toBe('ws://localhost:3000');
  });
});
