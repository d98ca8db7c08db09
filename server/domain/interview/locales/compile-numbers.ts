import { wordEnd, wordStart } from './compile-words.ts';

export type QuantityKind = 'change' | 'percent' | 'money' | 'duration' | 'clock' | 'date' | 'multiple' | 'count';

/** A language's number words. Alternations are written as in a regular expression, longest first. */
export interface NumberWords {
  words: ReadonlyMap<string, number>;
  /** Digits with this language's separators; absent: 1,000.50 and 1.5 and 1,5. */
  digits?: string;
  /** Stands between a number and what it counts: French "dizaine *de* jours". Ends with its space. */
  link?: string;
  /** The unit stands before its number: Swahili "siku 3". */
  unitFirst?: boolean;
  percent: string;
  currency: string;
  duration: string;
  /** Amounts of time that are one word: Arabic "يومين", French "quinzaine". */
  durationWords?: string;
  indefinite: string;
  /** "and a half", with its leading space; absent: none. */
  half?: string;
  per: string;
  months: string;
  /** What may follow the digits of a day: "st|nd|rd|th". */
  ordinal?: string;
  /** Between a day and its month: "of ", "de ". Ends with its space. */
  dateOf?: string;
  datePrepositions: string;
  /** What may stand before an indefinite duration: "in an afternoon". */
  spanPrepositions: string;
  /** Behind an hour: "pm", "Uhr", "h". */
  clock: string;
  /** Before an hour: "a las", "saa". Absent: none. */
  clockBefore?: string;
  multiples: string;
  /** "three *times*". */
  times: string;
  approximately: string;
  fromTo: RegExp;
  stars: string;
  outOf: string;
  /** Number words inside ordinary phrases, which count nothing: "for a second slice", "one day". */
  idioms: string;
  /** Number words that are also articles and count nothing alone: "one", "zero", "un", "uma". */
  notCounts: string;
}

/** The same, ready to search with. Made once, when the locale's module loads. */
export interface NumberLexicon {
  words: ReadonlyMap<string, number>;
  /** What makes a number vague: kept with it wherever it is quoted. */
  approximately: RegExp;
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

const symbols = '[$£€¥₹]';
const codes = 'USD|EUR|GBP|KES|TZS|BRL|MXN|COP|ARS|CLP|PEN|SAR|AED|EGP|MAD|CHF|Ksh|Tsh|R\\$';
const plainDigits = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?';

export function compileNumbers(n: NumberWords): NumberLexicon {
  const named = [...n.words.keys()].join('|');
  const digits = n.digits ?? plainDigits;
  const link = n.link ? `(?:${n.link})?` : '';
  const number = `(?<![\\p{L}\\p{Nd}.,])(?:${digits}|(?:${named})(?:[ -](?:${named}))*)`;
  const near = `(?:(?:~|${wordStart}(?:${n.approximately})) ?)?`;
  const rate = `(?: ?(?:/|${wordStart}(?:${n.per})${wordEnd}) ?(?:${n.duration})${wordEnd})?`;
  const half = n.half ? `(?:${n.half})?` : '';
  const rule = (kind: QuantityKind, needs: string | null, source: string): NumberRule => ({
    kind,
    pattern: new RegExp(source, 'giu'),
    numbered: source.includes(number),
    needs: needs === null ? null : new RegExp(needs, 'iu'),
  });
  const day = `\\p{Nd}{1,2}(?:${n.ordinal ?? 'º'})?`;
  const dateOf = n.dateOf ? `(?:${n.dateOf})?` : '';
  const behind = (unit: string): string => `${near}${wordStart}(?:${unit}) ${near}${number}${wordEnd}`;
  const unitFirst: NumberRule[] = n.unitFirst
    ? [
        rule('percent', n.percent, behind(n.percent)),
        rule('money', n.currency, behind(n.currency)),
        rule('duration', n.duration, behind(n.duration)),
      ]
    : [];
  return {
    words: n.words,
    approximately: new RegExp(`~|${wordStart}(?:${n.approximately})${wordEnd}`, 'iu'),
    any: new RegExp(
      `\\p{Nd}|${wordStart}(?:${[named, n.indefinite, n.months, n.multiples, n.durationWords].filter(Boolean).join('|')})${wordEnd}`,
      'iu',
    ),
    noQuantities: new RegExp(
      `(?:${n.idioms})|\\p{Nd}+(?:\\.\\p{Nd}+)? ?(?:/|out of|${n.outOf}) ?(?:5|10|100)${wordEnd}|${wordStart}(?:\\p{Nd}|${named})[ -](?:${n.stars})${wordEnd}`,
      'giu',
    ),
    number: new RegExp(`\\p{Nd}|${named}`, 'iu'),
    rules: [
      { kind: 'change', pattern: new RegExp(n.fromTo.source, 'giu'), numbered: true, needs: null },
      ...unitFirst,
      rule('percent', `%|٪|${n.percent}`, `${near}${number} ?(?:[%٪]|(?:${n.percent})${wordEnd})`),
      rule(
        'money',
        `${symbols}|${codes}`,
        `${near}(?:${symbols}|${wordStart}(?:${codes}) ?)(?:${digits})(?:k|m|bn)?${wordEnd}${rate}`,
      ),
      rule('money', `${symbols}|${codes}`, `${near}${number}k? ?(?:${symbols}|(?:${codes})${wordEnd})${rate}`),
      rule('money', n.currency, `${near}${number}k? ${link}(?:${n.currency})${wordEnd}${rate}`),
      rule(
        'clock',
        n.clock,
        `${near}${wordStart}\\p{Nd}{1,2}(?:[:.]\\p{Nd}{2})? ?(?:${n.clock})(?:\\p{Nd}{2})?${wordEnd}`,
      ),
      rule('clock', ':', `${near}${wordStart}\\p{Nd}{1,2}:\\p{Nd}{2}${wordEnd}`),
      ...(n.clockBefore
        ? [
            rule(
              'clock',
              n.clockBefore,
              `${near}${wordStart}(?:${n.clockBefore}) (?:\\p{Nd}{1,2}(?:[:.]\\p{Nd}{2})?|(?:${named}))${wordEnd}`,
            ),
          ]
        : []),
      rule('duration', n.duration, `${near}${number}${half}[ -]?${link}(?:${n.duration})${wordEnd}${half}${rate}`),
      ...(n.durationWords
        ? [rule('duration', n.durationWords, `${near}${wordStart}(?:${n.durationWords})${wordEnd}${half}${rate}`)]
        : []),
      rule(
        'duration',
        n.duration,
        `${wordStart}(?:${n.spanPrepositions}) (?:(?:${n.approximately}) )?(?:${n.indefinite}) ${link}(?:${n.duration})${wordEnd}`,
      ),
      rule(
        'duration',
        n.duration,
        `${near}${wordStart}(?:${n.indefinite}) (?:${n.duration}) ?(?:/|${wordStart}(?:${n.per})${wordEnd}) ?(?:${n.duration})${wordEnd}`,
      ),
      {
        ...rule(
          'multiple',
          `${n.multiples}|x|${n.times}`,
          `${near}${wordStart}(?:${n.multiples})${wordEnd}|${near}${number}(?: ?x${wordEnd}| (?:${n.times})${wordEnd})`,
        ),
        numbered: false,
      },
      rule(
        'date',
        n.months,
        `${wordStart}(?:${n.months}) ${day}${wordEnd}(?:,? \\p{Nd}{4})?|${wordStart}${day} ${dateOf}(?:${n.months})${wordEnd}`,
      ),
      rule(
        'date',
        `${n.months}|(?:19|20)\\d{2}`,
        `${wordStart}(?:${n.datePrepositions}) (?:${n.months})${wordEnd}(?: ${dateOf}\\p{Nd}{4})?|${wordStart}(?:${n.datePrepositions}) (?:19|20)\\d{2}${wordEnd}`,
      ),
      {
        ...rule(
          'count',
          null,
          `${near}(?<![\\p{L}\\p{Nd}.,])(?:${digits}|(?!(?:${n.notCounts})${wordEnd})(?:${named})) (?!(?:${n.outOf}) )${link}\\p{L}{3,}`,
        ),
        numbered: true,
      },
      ...(n.unitFirst ? [rule('count', null, `${wordStart}\\p{L}{3,} ${number}${wordEnd}`)] : []),
    ],
  };
}
