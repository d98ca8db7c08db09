import type { Request, Response } from 'express';
import { safeNext } from './safe-next.ts';

const NAME = 'goodword_next';
/** As long as the link that is mailed meanwhile. */
const LASTS_MS = 15 * 60_000;
/** Browsers drop what is longer, and everything else in it would go too. */
const LONGEST = 3500;

/** Where this browser was going before it had to sign in. In a cookie, not in the mailed link: it may hold an app's secrets. */
export function keepNext(publicUrl: string, res: Response, next: string): void {
  if (next === '/console' || next.length > LONGEST) return;
  res.cookie(NAME, next, { ...options(publicUrl), maxAge: LASTS_MS });
}

export function keptNext(req: Request): string {
  const found = req.headers.cookie
    ?.split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${NAME}=`));
  return safeNext(decoded(found?.slice(NAME.length + 1) ?? ''));
}

export function clearNext(publicUrl: string, res: Response): void {
  res.clearCookie(NAME, options(publicUrl));
}

function options(publicUrl: string) {
  return { httpOnly: true, secure: publicUrl.startsWith('https://'), sameSite: 'lax', path: '/sign-in' } as const;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ''; // nobody but us writes this cookie; what is not ours leads to the console
  }
}
