import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { pt } from './words/pt.ts';
import { sw } from './words/sw.ts';

export type MailWord = keyof typeof en;
export type MailWords = Readonly<Record<MailWord, string>>;

type CustomerPrefix = 'invitation' | 'reminder' | 'saved' | 'text' | 'thread';
/** What customers read. Members' mails are in English alone, like the console. */
export type CustomerMailWord = Extract<MailWord, `${CustomerPrefix}.${string}`>;
export type CustomerMailWords = Readonly<Record<CustomerMailWord, string>>;

/** A language is one file in `words/` and one line here. */
const catalogues: Readonly<Record<string, { words: CustomerMailWords & Partial<MailWords>; dir: 'ltr' | 'rtl' }>> = {
  en: { words: en, dir: 'ltr' },
  es: { words: es, dir: 'ltr' },
  fr: { words: fr, dir: 'ltr' },
  de: { words: de, dir: 'ltr' },
  pt: { words: pt, dir: 'ltr' },
  sw: { words: sw, dir: 'ltr' },
  ar: { words: ar, dir: 'rtl' },
};
const FALLBACK = 'en';

export interface Tongue {
  /** The language really used. */
  language: string;
  dir: 'ltr' | 'rtl';
  say(word: MailWord, values?: Readonly<Record<string, string | number>>): string;
  date(at: number): string;
}

/** `de-AT` → German, when there is a German catalogue; otherwise English. */
export function tongueFor(locale: string): Tongue {
  const wanted = locale.toLowerCase().split(/[-_]/)[0] ?? FALLBACK;
  const language = Object.hasOwn(catalogues, wanted) ? wanted : FALLBACK;
  const { words, dir } = catalogues[language] ?? { words: en, dir: 'ltr' as const };
  const dates = new Intl.DateTimeFormat(language === FALLBACK ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return {
    language,
    dir,
    say: (word, values = {}) => fill(words[word] ?? en[word], values),
    date: (at) => dates.format(at),
  };
}

/** One pass: a value that looks like a placeholder stays as it is. */
function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
