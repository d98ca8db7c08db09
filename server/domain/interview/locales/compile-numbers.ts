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
  /** In order of precedence. */
  rules: readonly (readonly [QuantityKind, RegExp])[];
}

export function compileNumbers(n: NumberWords): NumberLexicon {
  const named = [...n.words.keys()].join('|');
  const digits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';
  const number = `(?<![\\p{L}\\d.,])(?:${digits}|(?:${named})(?:[ -](?:${named}))*)`;
  const near = `(?:(?:~|\\b(?:${n.approximately})) ?)?`;
  const rate = `(?: ?(?:/|\\b(?:${n.per})\\b) ?(?:${n.duration})\\b)?`;
  const rule = (kind: QuantityKind, source: string): readonly [QuantityKind, RegExp] => [
    kind,
    new RegExp(source, 'giu'),
  ];
  const day = '\\d{1,2}(?:st|nd|rd|th)?';
  return {
    words: n.words,
    any: new RegExp(`\\d|\\b(?:${named}|${n.indefinite}|${n.months}|${n.multiples})\\b`, 'iu'),
    noQuantities: new RegExp(
      `(?:${n.idioms})|\\d+(?:\\.\\d+)? ?(?:/|out of) ?(?:5|10|100)\\b|\\b(?:\\d|${named})[ -](?:${n.stars})\\b`,
      'giu',
    ),
    rules: [
      ['change', new RegExp(n.fromTo.source, 'giu')],
      rule('percent', `${near}${number} ?(?:%|(?:${n.percent})\\b)`),
      rule('money', `${near}(?:[$£€¥₹]|\\b(?:USD|EUR|GBP|KES) ?)(?:${digits})(?:k|m|bn)?\\b${rate}`),
      rule('money', `${near}${number}k? (?:${n.currency})\\b${rate}`),
      rule('clock', `${near}\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:${n.clock})(?![\\p{L}])`),
      rule('duration', `${near}${number}(?: and a half)?[ -]?(?:${n.duration})\\b${rate}`),
      rule('duration', `\\b(?:${n.spanPrepositions}) (?:${n.approximately} )?(?:${n.indefinite}) (?:${n.duration})\\b`),
      rule(
        'duration',
        `${near}\\b(?:${n.indefinite}) (?:${n.duration}) ?(?:/|\\b(?:${n.per})\\b) ?(?:${n.duration})\\b`,
      ),
      rule('multiple', `${near}\\b(?:${n.multiples})\\b|${near}${number}(?: ?x\\b| times\\b)`),
      rule('date', `\\b(?:${n.months}) ${day}\\b(?:,? \\d{4})?|\\b${day} (?:of )?(?:${n.months})\\b`),
      rule(
        'date',
        `\\b(?:${n.datePrepositions}) (?:${n.months})\\b(?: \\d{4})?|\\b(?:${n.datePrepositions}) (?:19|20)\\d{2}\\b`,
      ),
      rule('count', `${near}(?<![\\p{L}\\d.,])(?:${digits}|(?!one\\b|zero\\b)(?:${named})) (?!${n.outOf})\\p{L}{3,}`),
    ],
  };
}
