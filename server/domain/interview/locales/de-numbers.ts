import { compileNumbers } from './compile-numbers.ts';
import { wordEnd, wordStart } from './compile-words.ts';
import { loosely } from './de-common-words.ts';

const ones: readonly [string, number][] = [
  ['ein', 1],
  ['zwei', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
];
const tens: readonly [string, number][] = [
  ['zwanzig', 20],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
];

const spoken: readonly [string, number][] = [
  ['null', 0],
  ['eins', 1],
  ['eine', 1],
  ['einen', 1],
  ['einem', 1],
  ['einer', 1],
  ...ones,
  ['zwo', 2],
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
  ['dreizehn', 13],
  ['vierzehn', 14],
  ['fünfzehn', 15],
  ['sechzehn', 16],
  ['siebzehn', 17],
  ['achtzehn', 18],
  ['neunzehn', 19],
  ...tens,
  ...tens.flatMap(([ten, tenfold]) =>
    ones.map(([one, value]): [string, number] => [`${one}und${ten}`, tenfold + value]),
  ),
  ['hundert', 100],
  ['einhundert', 100],
  ['tausend', 1000],
  ['eintausend', 1000],
  ...ones.slice(1).flatMap(([one, value]): [string, number][] => [
    [`${one}hundert`, value * 100],
    [`${one}tausend`, value * 1000],
  ]),
  ['zehntausend', 10000],
  ['dutzend', 12],
  ['anderthalb', 1.5],
  ['eineinhalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
  ['viereinhalb', 4.5],
  ['fünfeinhalb', 5.5],
];
const words = new Map(
  spoken.flatMap(([word, value]): [string, number][] => [
    [word, value],
    [word.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ß', 'ss'), value],
  ]),
);

const named = [...words.keys()].join('|');
const amount = `(?:\\d(?:[\\d.,\\u00A0\\u202F]*\\d)?|(?:${named}))`;
const units =
  '%|€|Prozent|Euro|Tagen?|Wochen?|Monaten?|Jahren?|Minuten?|Min|Sekunden|Stunden?|Std|Nächten?|Kunden|Kilo|kg|km|Bestellungen';
const vague = '(?:etwa |ungefähr |ca\\.? |rund |fast |knapp |über |unter |nur |gerade mal |mehr als |weniger als )?';
const fromTo = new RegExp(
  loosely(
    `(?<![\\p{L}])von ${vague}${amount}(?:\\s?(?:${units})(?![\\p{L}]))?(?: (?!auf )\\p{L}{1,14}){0,3}? auf (?:jetzt |inzwischen |mittlerweile |nur noch )?${vague}${amount}(?:\\s?(?:${units})(?![\\p{L}]))?`,
  ),
  'iu',
);

const span = 'Tag|Abend|Nachmittag|Vormittag|Morgen|Mittag|Nacht|Wochenende';

export const deNumbers = compileNumbers({
  words,
  // A no-break space may stand between a number and its sign, which no rule expects: it goes with the digits.
  digits:
    '(?:\\d{1,3}(?:[.\\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)(?:[\\u00A0\\u202F](?=[€%]|[Ee]uro|[Tt]age|[Ss]t|[Mm]in))?',
  percent: '%|prozent',
  currency: 'euros?|eur|cents?|franken|fr\\.|chf|dollar|usd|mille',
  duration: loosely(
    'sekunden?|sek|minuten?|min|stunden?|std|h|tage?n?s?|werktagen?|arbeitstagen?|nacht|nächten?|wochenenden?|wochen?|monate?[ns]?|jahre?[ns]?|jahrzehnten?|quartale?',
  ),
  durationWords: loosely(
    '(?:ein(?:e[rnms]?)? )?(?:gute[nr]? |knappe[nr]? |ganze[nr]? )?halb(?:e|en|er|es) (?:Stunde|Tag|Tages|Jahr|Jahres|Nacht)|(?:eine[r]? )?(?:gute[nr]? |knappe[nr]? )?(?:Viertelstunde|Dreiviertelstunde|halbstunde)|(?:ein(?:em)? )?Vierteljahr',
  ),
  indefinite: 'ein paar|einige|einigen|wenige|wenigen|mehrere|mehreren|einer|einem|einen|eine|ein',
  per: 'pro|je|im|in der|am|die|den|jede|jeden|jedes|täglich',
  months: loosely(
    'Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Feb|Aug|Sept|Sep|Okt|Nov|Dez',
  ),
  ordinal: '\\.',
  datePrepositions: loosely(
    'im Jahr|im Jahre|Anfang|Mitte|Ende|seit|bis|ab|im|in|vor|nach|letzten|diesen|vergangenen|Sommer|Winter|Herbst|Frühling|Frühjahr|Jahr',
  ),
  spanPrepositions: loosely('innerhalb von|innerhalb|binnen|innert|in|nach|für|seit|vor|über|während'),
  clock: 'Uhr',
  // "um 8 da" is an hour, "um 8 Kilo leichter" is none.
  clockBefore: loosely(
    `(?:um|gegen)(?= (?:\\p{Nd}{1,2}(?:[:.]\\p{Nd}{2})?|${named})(?:\\s*(?:[.,;!?]|$)| (?:da|dort|vor ort|bei|war|waren|kam|kamen|morgens|früh|abends|nachmittags|nachts|fertig|geliefert|stand|standen|hier)(?![\\p{L}])))`,
  ),
  multiples: loosely(
    'doppelt so|halb so|dreimal so|die Hälfte|um die Hälfte|halbiert(?:e|en)?|verdoppelt(?:e|en)?|verdreifacht(?:e|en)?|vervierfacht|(?:zwei|drei|vier|fünf|sechs|zehn|hundert)mal|\\d+-?mal|(?:zwei|drei|vier|fünf|zehn)fach|das (?:Doppelte|Dreifache)',
  ),
  times: 'Mal|Male',
  approximately: loosely(
    'ungefähr|circa|zirka|ca\\.?|etwa|rund|fast|beinahe|knapp|gut|über|unter|mehr als|weniger als|mindestens|höchstens|maximal|max\\.?|mind\\.?|bis zu|nur|gerade mal|gerade einmal|locker|schätzungsweise|um die|an die',
  ),
  fromTo,
  stars: 'Sterne?n?',
  outOf: 'von',
  notCounts: 'eins|eine|einen|einem|einer|ein|null|acht|hundert|tausend',
  idioms: loosely(
    [
      // "ein Tag am See", "eines Tages": no amounts, unless a span of time is meant ("in einem Tag").
      `(?<!${wordStart}(?:in|innerhalb|binnen|innert|nach|für|über|um|nur|dauerte|gedauert|gewartet|gekostet|verloren|von|an) )${wordStart}ein(?:e[nmrs]?)? (?:schöne[rnms]? |ganze[rnms]? |tolle[rnms]? )?(?:${span})${wordEnd}`,
      `${wordStart}eines (?:Tages|Abends|Nachts|Morgens)${wordEnd}`,
      `${wordStart}24[- ]?(?:Stunden|h)-\\p{L}+`,
      `${wordStart}24 ?/ ?7${wordEnd}`,
      `${wordStart}24 Stunden am Tag`,
      `${wordStart}(?:eine|einen|ne) (?:Sekunde|Minute|Moment) (?:bitte|mal|noch)`,
      `${wordStart}(?:einen|ein) Moment${wordEnd}`,
      `${wordStart}tausend (?:Dank|Mal)${wordEnd}`,
      `${wordStart}zu (?:zweit|dritt|viert|fünft|sechst|acht)${wordEnd}`,
      `${wordStart}in acht nehm\\p{L}*`,
      `${wordStart}(?:ein|zwei|drei) (?:von|der|des|dieser|unserer)${wordEnd}`,
      `${wordStart}ein, zwei${wordEnd}`,
      `${wordStart}(?:hundert|100|1000|tausend) ?(?:%|prozent)(?:ig)?(?= (?:zufrieden|empfehl|weiterempfehl|sicher|überzeugt))`,
      `${wordStart}zu (?:100|1000|hundert) ?(?:%|prozent)`,
      `${wordStart}(?:100|hundert)-?prozentig`,
      `${wordStart}auf (?:einen|den ersten) Blick`,
      `${wordStart}mit (?:einem|zwei|drei) (?:Klicks?|Worten?)${wordEnd}`,
    ].join('|'),
  ),
});
