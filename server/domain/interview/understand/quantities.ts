import type { Lexicon, NumberLexicon } from '../locales/lexicon.ts';

export type QuantityKind = 'change' | 'percent' | 'money' | 'duration' | 'clock' | 'date' | 'multiple' | 'count';

export interface Quantity {
  kind: QuantityKind;
  start: number;
  end: number;
  /** Digits for words, lower case, single spaces: what a later comparison of quantities uses. */
  norm: string;
}

type Rule = readonly [QuantityKind, RegExp];
const compiled = new WeakMap<NumberLexicon, readonly Rule[]>();

/** Quantities with their place in the text, in order, none overlapping; "5 stars" and "10/10" are ratings, not quantities. */
export function quantitiesIn(text: string, lexicon: Lexicon): Quantity[] {
  if (!mayHoldQuantity(text, lexicon.numbers)) return [];
  const taken = ratingSpans(text, lexicon.numbers);
  const found: Quantity[] = [];
  for (const [kind, rule] of rulesOf(lexicon.numbers)) {
    for (const match of text.matchAll(rule)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (kind === 'change' && !holdsNumber(match[0], lexicon.numbers)) continue;
      if (taken.some((span) => start < span.end && span.start < end)) continue;
      taken.push({ start, end });
      found.push({ kind, start, end, norm: normalise(match[0], lexicon.numbers) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const wordNumber = (n: NumberLexicon): string => [...n.words.keys()].join('|');

function rulesOf(n: NumberLexicon): readonly Rule[] {
  const known = compiled.get(n);
  if (known) return known;
  const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';
  const number = `(?:${digits}|(?:${wordNumber(n)})(?:[ -](?:${wordNumber(n)}))*)`;
  const near = `(?:(?:~|\\b(?:${n.approximately})) ?)?`;
  const rate = `(?: ?(?:/|\\b(?:${n.per})\\b) ?(?:${n.duration})\\b)?`;
  const rule = (kind: QuantityKind, source: string): Rule => [kind, new RegExp(source, 'giu')];
  const rules: readonly Rule[] = [
    ['change', new RegExp(n.fromTo.source, 'giu')],
    rule('percent', `${near}\\b?${number} ?(?:%|(?:${n.percent})\\b)`),
    rule('money', `${near}(?:[$£€¥₹]|\\b(?:USD|EUR|GBP|KES) ?)(?:${digits})(?:k|m|bn)?\\b${rate}`),
    rule('money', `${near}\\b${number}k? (?:${n.currency})\\b${rate}`),
    rule('clock', `${near}\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:${n.clock})(?![\\p{L}])`),
    rule('duration', `${near}\\b${number}[ -]?(?:${n.duration})\\b${rate}`),
    rule(
      'duration',
      `\\b(?:in|within|for|over|after|took|under) (?:less than |under |just |only |about |around )?(?:${n.indefinite}) (?:${n.duration})\\b`,
    ),
    rule('multiple', `${near}\\b(?:${n.multiples})\\b|${near}\\b${number}(?: ?x\\b| times\\b)`),
    rule(
      'date',
      `\\b(?:${n.months}) \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${n.months})\\b|\\b(?:${n.datePrepositions}) (?:${n.months})(?: \\d{4})?\\b|\\b(?:in|since|by|until) (?:19|20)\\d{2}\\b`,
    ),
    rule(
      'count',
      `${near}\\b(?:${digits}|(?!one\\b|zero\\b)(?:${wordNumber(n)})) (?!${n.outOf})(?:more |new |missed |extra )?\\p{L}{3,}`,
    ),
  ];
  compiled.set(n, rules);
  return rules;
}

const anyNumber = new WeakMap<NumberLexicon, RegExp>();

/** One cheap look spares the ten searches for most sentences. */
function mayHoldQuantity(text: string, n: NumberLexicon): boolean {
  let any = anyNumber.get(n);
  if (!any) {
    any = new RegExp(`\\d|\\b(?:${wordNumber(n)}|${n.indefinite}|${n.months}|${n.multiples})\\b`, 'iu');
    anyNumber.set(n, any);
  }
  return any.test(text);
}

const holdsNumber = (text: string, n: NumberLexicon): boolean =>
  /\d/.test(text) ||
  text
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => n.words.has(word));

const ratingSpans = (text: string, n: NumberLexicon): { start: number; end: number }[] =>
  [
    ...text.matchAll(
      new RegExp(
        `\\d+(?:\\.\\d+)? ?(?:/|out of) ?(?:5|10|100)\\b|\\b(?:\\d|${wordNumber(n)})[ -](?:${n.stars})\\b`,
        'giu',
      ),
    ),
  ].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function normalise(text: string, n: NumberLexicon): string {
  return text
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => String(n.words.get(word) ?? word))
    .join(' ');
}
