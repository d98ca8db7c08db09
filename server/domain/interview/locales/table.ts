import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Locale } from './locale.ts';
import { pt } from './pt.ts';
import { sw } from './sw.ts';

/** English first: the language of whoever has none of the others. */
export const everyLocale: readonly Locale[] = [en, es, fr, de, pt, sw, ar];

const byTag: ReadonlyMap<string, Locale> = new Map(everyLocale.map((locale) => [locale.tag, locale]));

/** The bank that speaks to this customer: the tag itself, else its language, else English. */
export function localeOf(tag: string): Locale {
  const wanted = tag.toLowerCase();
  return byTag.get(wanted) ?? byTag.get(wanted.split(/[-_]/)[0] ?? '') ?? en;
}
