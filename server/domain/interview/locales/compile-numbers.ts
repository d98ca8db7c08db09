export type QuantityKind = 'change' | 'percent' | 'money' | 'duration' | 'clock' | 'date' | 'multiple' | 'count';

/** A language's number words. Alternations are written as in a regular expression, longest first. */
export interface NumberWords {
  words: ReadonlyMap<string, number>;
  percent: string;
  currency: string;
  duration: string;
  indefinite: string;
  per: string;
  months: string;
  datePrepositions: string;
  /** What may stand before an indefinite duration: "in an afternoon". */
  spanPrepositions: string;
  clock: string;
  multiples: string;
  approximately: string;
  fromTo: RegExp;
  stars: string;
  outOf: string;
  /** Number words inside ordinary phrases, which count nothing: "for a second slice", "one day". */
  idioms: string;
}

/** The same, ready to search with. Made once, when the locale's module loads. */
export interface NumberLexicon {
  words: ReadonlyMap<string, number>;
  /** One cheap look that spares the others for most sentences. */
  any: RegExp;
  /** "5 stars", "10/10", "one day": look like quantities and are none. */
  noQuantities: RegExp;
  /** A number in digits or words: not yet a quantity. */
  number: RegExp;
  /** In order of precedence. */
  rules: readonly NumberRule[];
}

export interface NumberRule {
  kind: QuantityKind;
  pattern: RegExp;
  /** Whether every match holds a number. */
  numbered: boolean;
  /** What every match holds besides: a look for a few words spares most sentences the search itself, ten times as dear. */
  needs: RegExp | null;
}

export function compileNumbers(n: NumberWords): NumberLexicon {
  const named = [...n.words.keys()].join('|');
  const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';
  const number = `(?<![\\p{L}\\d.,])(?:${digits}|(?:${named})(?:[ -](?:${named}))*)`;
  const near = `(?:(?:~|\\b(?:${n.approximately})) ?)?`;
  const rate = `(?: ?(?:/|\\b(?:${n.per})\\b) ?(?:${n.duration})\\b)?`;
  const rule = (kind: QuantityKind, needs: string | null, source: string): NumberRule => ({
    kind,
    pattern: new RegExp(source, 'giu'),
    numbered: source.includes(number),
    needs: needs === null ? null : new RegExp(needs, 'iu'),
  });
  const day = '\\d{1,2}(?:st|nd|rd|th)?';
  return {
    words: n.words,
    any: new RegExp(`\\d|\\b(?:${named}|${n.indefinite}|${n.months}|${n.multiples})\\b`, 'iu'),
    noQuantities: new RegExp(
      `(?:${n.idioms})|\\d+(?:\\.\\d+)? ?(?:/|out of) ?(?:5|10|100)\\b|\\b(?:\\d|${named})[ -](?:${n.stars})\\b`,
      'giu',
    ),
    number: new RegExp(`\\d|${named}`, 'iu'),
    rules: [
      { kind: 'change', pattern: new RegExp(n.fromTo.source, 'giu'), numbered: true, needs: null },
      rule('percent', `%|${n.percent}`, `${near}${number} ?(?:%|(?:${n.percent})\\b)`),
      rule(
        'money',
        '[$£€¥₹]|USD|EUR|GBP|KES',
        `${near}(?:[$£€¥₹]|\\b(?:USD|EUR|GBP|KES) ?)(?:${digits})(?:k|m|bn)?\\b${rate}`,
      ),
      rule('money', n.currency, `${near}${number}k? (?:${n.currency})\\b${rate}`),
      rule('clock', n.clock, `${near}\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:${n.clock})(?![\\p{L}])`),
      rule('duration', n.duration, `${near}${number}(?: and a half)?[ -]?(?:${n.duration})\\b${rate}`),
      rule(
        'duration',
        n.duration,
        `\\b(?:${n.spanPrepositions}) (?:${n.approximately} )?(?:${n.indefinite}) (?:${n.duration})\\b`,
      ),
      rule(
        'duration',
        n.duration,
        `${near}\\b(?:${n.indefinite}) (?:${n.duration}) ?(?:/|\\b(?:${n.per})\\b) ?(?:${n.duration})\\b`,
      ),
      {
        ...rule(
          'multiple',
          `${n.multiples}|x|times`,
          `${near}\\b(?:${n.multiples})\\b|${near}${number}(?: ?x\\b| times\\b)`,
        ),
        numbered: false,
      },
      rule('date', n.months, `\\b(?:${n.months}) ${day}\\b(?:,? \\d{4})?|\\b${day} (?:of )?(?:${n.months})\\b`),
      rule(
        'date',
        `${n.months}|(?:19|20)\\d{2}`,
        `\\b(?:${n.datePrepositions}) (?:${n.months})\\b(?: \\d{4})?|\\b(?:${n.datePrepositions}) (?:19|20)\\d{2}\\b`,
      ),
      {
        ...rule(
          'count',
          null,
          `${near}(?<![\\p{L}\\d.,])(?:${digits}|(?!one\\b|zero\\b)(?:${named})) (?!${n.outOf})\\p{L}{3,}`,
        ),
        numbered: true,
      },
    ],
  };
}
