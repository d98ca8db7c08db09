import type { Lexicon } from '../locales/lexicon.ts';
import type { CustomerEntry, InterviewState } from '../state.ts';
import { wordsOf } from './words.ts';

export interface Correction {
  /** The earlier message, and the number in it. */
  entry: string;
  start: number;
  end: number;
  /** The number that replaces it, as typed in the correction, and where it stands there. */
  to: string;
  at: { start: number; end: number };
}

const maxWords = 16;

/**
 * "Actually it was 8 hours, not 10". Taken only when the old number stands exactly once in what was said before: a
 * guess here would put words into somebody's mouth.
 */
export function correctionIn(text: string, state: InterviewState, lexicon: Lexicon): Correction | null {
  if (!lexicon.correction.lead.test(text) || wordsOf(text).length > maxWords) return null;
  const groups = lexicon.correction.pattern.exec(text);
  const [to, old] = [groups?.groups?.to, groups?.groups?.old];
  if (!groups || to === undefined || old === undefined || to === old) return null;
  const places = state.entries
    .filter(
      (entry): entry is CustomerEntry => entry.by === 'customer' && entry.kind === 'say' && entry.question !== null,
    )
    .flatMap((entry) => placesOf(old, entry));
  const [only, ...others] = places;
  if (!only || others.length > 0) return null;
  const start = text.indexOf(to, groups.index);
  return { ...only, to, at: { start, end: start + to.length } };
}

function placesOf(number: string, entry: CustomerEntry): { entry: string; start: number; end: number }[] {
  const exact = new RegExp(`(?<![\\d.,])${number.replace(/[.]/g, '\\.')}(?![\\d]|[.,]\\d)`, 'gu');
  return [...entry.text.matchAll(exact)].map(({ index }) => ({
    entry: entry.id,
    start: index,
    end: index + number.length,
  }));
}
