import { askedLanguage } from '../locales/language-names.ts';
import type { Locale } from '../locales/locale.ts';
import { localeOf } from '../locales/table.ts';
import { languageOf } from '../understand/language.ts';
import type { Turn } from './turn.ts';

/** What a message is read in: its own language where it is plain, else the conversation's. */
export function tongueOf(turn: Turn, text: string): Locale {
  const read = languageOf(text);
  return read?.sure ? localeOf(read.locale) : turn.locale;
}

/** With its region, where that is known: "en-GB" stays what it is when English is spoken. */
export const tagOf = ({ state, locale }: Turn, spoken: Locale): string =>
  spoken.tag === locale.tag ? state.locale : spoken.tag;

/** The second message in a row in one other language; one is enough where the script is another, or when asked. */
export function turnTongue(turn: Turn, text: string): void {
  const asked = askedLanguage(text);
  const read = languageOf(text);
  const to = asked ?? (read?.sure ? read.locale : null);
  if (to === null || to === turn.locale.tag) return;
  const again = turn.state.foreign?.locale === to;
  const otherScript = read !== null && localeOf(to).dir !== turn.locale.dir;
  if (asked !== null || again || otherScript) turn.emit({ type: 'locale.changed', to });
}
