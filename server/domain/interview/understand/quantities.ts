import type { NumberLexicon, QuantityKind } from '../locales/compile-numbers.ts';
import type { Lexicon } from '../locales/lexicon.ts';

export interface Quantity {
  kind: QuantityKind;
  start: number;
  end: number;
  /** Digits for words, lower case, single spaces: what a later comparison of quantities uses. */
  norm: string;
}

/** Quantities with their place in the text, in order, none overlapping; ratings and idioms are none. */
export function quantitiesIn(text: string, lexicon: Lexicon): Quantity[] {
  const { any, number, noQuantities, rules } = lexicon.numbers;
  if (!any.test(text)) return [];
  // Looked for when there is something that it could forbid: most sentences have nothing.
  let taken: { start: number; end: number }[] | null = null;
  const found: Quantity[] = [];
  const hasNumber = number.test(text);
  for (const { kind, pattern, numbered, needs } of rules) {
    if ((numbered && !hasNumber) || needs?.test(text) === false) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (kind === 'change' && !holdsNumber(match[0], lexicon.numbers)) continue;
      if (kind === 'count' && !hasUnit(match[0], lexicon)) continue;
      taken ??= [...text.matchAll(noQuantities)].map(({ index, 0: none }) => ({
        start: index,
        end: index + none.length,
      }));
      if (taken.some((span) => start < span.end && span.start < end)) continue;
      taken.push({ start, end });
      found.push({ kind, start, end, norm: normalise(match[0], lexicon.numbers) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "5 because" and "two who" count nothing: what is counted is a thing. */
const hasUnit = (text: string, lexicon: Lexicon): boolean =>
  !lexicon.closedClass.has(text.toLowerCase().split(' ').at(-1) ?? '');

const holdsNumber = (text: string, n: NumberLexicon): boolean =>
  /\p{Nd}/u.test(text) ||
  text
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => n.words.has(word));

function normalise(text: string, n: NumberLexicon): string {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => String(n.words.get(word) ?? word))
    .join(' ');
}
