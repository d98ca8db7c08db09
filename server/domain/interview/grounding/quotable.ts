import type { Slot } from '../commands.ts';
import { type Candidate, candidatesOfText } from '../compose/units.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import type { Locale } from '../locales/locale.ts';
import { localeOf } from '../locales/table.ts';
import { readMessage } from '../understand/read-message.ts';

/** One message in which the customer told something. */
export interface GroundingSource {
  entry: string;
  text: string;
  seq: number;
  role: Slot;
  /** The question it answered, by bank id; absent: unknown. A leading rating is no sentence then. */
  question?: string | null;
  /** The language it was read in; absent: the conversation's. */
  locale?: string;
}

/** One whole sentence, the smallest thing that a wording can be made of. */
export interface Quotable extends Candidate {
  locale: Locale;
}

/** The same sentences that the composer would choose among: talk about the talk, questions to us and orders to machines are none. */
export function quotableIn(source: GroundingSource, spoken: Locale): Quotable[] {
  const locale = source.locale === undefined ? spoken : localeOf(source.locale);
  const text = contentAlone(source, locale.lexicon);
  return candidatesOfText({ id: source.entry, text, seq: source.seq, rev: 0 }, source.role, locale.lexicon).map(
    (candidate) => ({ ...candidate, locale }),
  );
}

/** What is no content becomes line breaks, so that every sentence keeps its place. */
function contentAlone({ text, question }: GroundingSource, lexicon: Lexicon): string {
  let masked = '';
  for (const { start, end, kind } of readMessage(text, question ?? null, lexicon).sentences) {
    const sentence = text.slice(start, end);
    const gap = text.slice(masked.length, start);
    masked += /\S/u.test(gap) ? '\n'.repeat(gap.length) : gap;
    masked += kind === 'content' && !speaksToMachine(sentence, lexicon) ? sentence : '\n'.repeat(end - start);
  }
  return masked;
}

export const speaksToMachine = (text: string, { instructions }: Lexicon): boolean =>
  instructions.some((pattern) => text.search(pattern) >= 0);
