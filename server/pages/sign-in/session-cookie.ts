import type { Request, Response } from 'express';

/** `__Host-` binds the cookie to this host over HTTPS; on plain HTTP (a laptop) browsers refuse it, so a plain name stands in. */
export function sessionCookieName(publicUrl: string): string {
  return publicUrl.startsWith('https://') ? '__Host-goodword' : 'goodword_session';
}

export function readSessionCookie(publicUrl: string, header: string | undefined): string | null {
  const wanted = `${sessionCookieName(publicUrl)}=`;
  const found = header
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(wanted));
  return found ? found.slice(wanted.length) : null;
}

export function setSessionCookie(publicUrl: string, res: Response, secret: string, expiresAt: number): void {
  res.cookie(sessionCookieName(publicUrl), secret, cookieOptions(publicUrl, new Date(expiresAt)));
}

export function clearSessionCookie(publicUrl: string, res: Response): void {
  res.cookie(sessionCookieName(publicUrl), '', cookieOptions(publicUrl, new Date(0)));
}

function cookieOptions(publicUrl: string, expires: Date) {
  return { httpOnly: true, secure: publicUrl.startsWith('https://'), sameSite: 'lax', path: '/', expires } as const;
}

/**
 * A form of ours, posted from our own pages: browsers say where a post comes from, and a foreign page cannot say otherwise. Our pages
 * send no referrer, so browsers may call their origin "null"; then what the browser says of the site decides.
 */
export function isOwnOrigin(publicUrl: string, req: Request): boolean {
  const { origin, host } = req.headers;
  const site = req.headers['sec-fetch-site'];
  if (origin === undefined || origin === 'null')
    return site === 'same-origin' || (site === undefined && origin === undefined);
  return origin === new URL(publicUrl).origin || (URL.canParse(origin) && new URL(origin).host === host);
}
