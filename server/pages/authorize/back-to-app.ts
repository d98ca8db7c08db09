import type { Response } from 'express';

interface Back {
  redirectUri: string;
  state: string | null;
  /** Who answers (RFC 9207): an app that talks to several servers must not mix them up. */
  issuer: string;
}

/** Leads the browser back to the app. The address holds a code: it is not kept, and not told to whoever comes next. */
export function sendBack(res: Response, to: Back, answer: Readonly<Record<string, string>>): void {
  res
    .status(302)
    .set({
      Location: backAddress(to, answer),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'unsafe-none',
    })
    .end();
}

/** The redirect URI as registered, with the answer behind whatever query it has (RFC 6749 §4.1.2). */
export function backAddress({ redirectUri, state, issuer }: Back, answer: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }), iss: issuer });
  const joint = !redirectUri.includes('?') ? '?' : /[?&]$/.test(redirectUri) ? '' : '&';
  return `${redirectUri}${joint}${query}`;
}

/** How a page's policy names the place of a redirect URI: its origin, or its private scheme. */
export function formActionOf(redirectUri: string): string {
  const { protocol, origin } = new URL(redirectUri);
  return protocol === 'https:' || protocol === 'http:' ? origin : protocol;
}
