import { en } from './en.ts';
import type { Locale } from './locale.ts';

const locales: ReadonlyMap<string, Locale> = new Map([['en', en]]);

/** The bank that speaks to this customer: the tag itself, else its language, else English. */
export function localeOf(tag: string): Locale {
  const wanted = tag.toLowerCase();
  return locales.get(wanted) ?? locales.get(wanted.split(/[-_]/)[0] ?? '') ?? en;
}
