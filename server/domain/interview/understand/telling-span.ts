import type { QuantityKind } from '../locales/compile-numbers.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { rareFrom, wordBits } from './informativeness.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { isTelling, type Word, wordsOf } from './words.ts';

export interface TellingSpan {
  start: number;
  end: number;
  /** Higher tells more; comparable between spans of one conversation. */
  score: number;
}

const bounds = { min: 8, max: 40 } as const;
/** A date alone ("in March") is worth knowing and not worth pointing at. */
const byKind: Record<Exclude<QuantityKind, 'date'>, number> = {
  change: 60,
  percent: 50,
  money: 50,
  duration: 45,
  clock: 35,
  multiple: 30,
  count: 30,
};

/**
 * The few words of a stretch of text that are worth pointing at: an amount with what it measures, else a short whole
 * clause with something particular in it. What it says about the business, good or bad, plays no part.
 */
export const tellingSpanIn = (text: string, lexicon: Lexicon): TellingSpan | null =>
  bestOf([...quantitySpans(text, lexicon), ...clauseSpans(text, wordsOf(text), lexicon)]);

/** Two words without an amount are not worth a marker. */
const shortestClause = 16;

/**
 * What a highlight in print may mark: an amount before a clause, and never all there is, since a sentence marked from
 * end to end has nothing marked.
 */
export function markIn(text: string, lexicon: Lexicon): { amount: TellingSpan | null; clause: TellingSpan | null } {
  const part = ({ start, end }: TellingSpan): boolean => {
    const rest = text.slice(0, start) + text.slice(end);
    return /[\p{L}\p{N}]/u.test(rest);
  };
  const clauses = clauseSpans(text, wordsOf(text), lexicon).filter(({ start, end }) => end - start >= shortestClause);
  return { amount: bestOf(quantitySpans(text, lexicon).filter(part)), clause: bestOf(clauses.filter(part)) };
}

const bestOf = (spans: readonly TellingSpan[]): TellingSpan | null =>
  spans.reduce<TellingSpan | null>((best, span) => (best === null || span.score > best.score ? span : best), null);

function quantitySpans(text: string, lexicon: Lexicon): TellingSpan[] {
  return quantitiesIn(text, lexicon).flatMap((quantity) => {
    const span = quantity.kind === 'date' ? null : grow(text, quantity);
    return span && quantity.kind !== 'date'
      ? [{ ...span, score: byKind[quantity.kind] + quantity.norm.length / 10 }]
      : [];
  });
}

/**
 * A bare "8%" is too little to recognise: its clause tells what it measures. To the right first ("$60 for a missed
 * appointment"), else from the left ("no hot water for 3 days"), never across a stop and never a part of a word group.
 */
function grow(text: string, quantity: Quantity): { start: number; end: number } | null {
  const { start, end } = quantity;
  if (fits(end - start)) return { start, end };
  const from = start - (/[^.,;:!?…()"“”\n—–،؛؟]*$/u.exec(text.slice(0, start))?.[0].trimStart().length ?? 0);
  const to = end + (/^[^.,;:!?…()"“”\n—–،؛؟]*/u.exec(text.slice(end))?.[0].trimEnd().length ?? 0);
  const spans = [
    { start, end: to },
    { start: from, end },
    { start: from, end: to },
  ];
  return spans.find((span) => fits(span.end - span.start)) ?? null;
}

const fits = (length: number): boolean => length >= bounds.min && length <= bounds.max;

function clauseSpans(text: string, words: readonly Word[], lexicon: Lexicon): TellingSpan[] {
  // In a language that these words do not know every word looks rare, and none is.
  if (!words.some(({ word }) => lexicon.closedClass.has(word))) return [];
  const spans: TellingSpan[] = [];
  for (const match of text.matchAll(/[^.,;:!?…()"“”\n—–،؛؟]+/gu)) {
    const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    const [start, end] = [match.index + lead, match.index + match[0].trimEnd().length];
    if (!fits(end - start) || lexicon.answerStart.test(text.slice(start, end))) continue;
    const inside = words.filter((word) => word.start >= start && word.end <= end);
    const telling = inside.filter(({ word }) => isTelling(word, lexicon) && wordBits(word, lexicon) >= rareFrom);
    if (telling.length < 2) continue;
    const bits = telling.reduce((sum, { word }) => sum + wordBits(word, lexicon), 0);
    spans.push({ start, end, score: Math.min(24, (bits / (end - start)) * 10) });
  }
  return spans;
}
