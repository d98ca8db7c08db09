import { compileNumbers } from './compile-numbers.ts';
import { wordEnd, wordStart } from './compile-words.ts';

/** A number agrees with what it counts: siku mbili, watu wawili, mambo mawili, vitu viwili, miezi miwili. */
const agreeing = (stem: string, alone: string): string[] => [alone, ...['wa', 'ma', 'vi', 'mi'].map((of) => of + stem)];
const one = ['moja', 'mmoja', 'kimoja'];
const named: readonly (readonly [readonly string[], number])[] = [
  [['sifuri'], 0],
  [one, 1],
  [agreeing('wili', 'mbili'), 2],
  [agreeing('tatu', 'tatu'), 3],
  [agreeing('nne', 'nne'), 4],
  [agreeing('tano', 'tano'), 5],
  [['sita'], 6],
  [['saba'], 7],
  [agreeing('nane', 'nane'), 8],
  [['tisa'], 9],
  [['kumi'], 10],
  [['ishirini'], 20],
  [['thelathini'], 30],
  [['arobaini', 'arubaini'], 40],
  [['hamsini'], 50],
  [['sitini'], 60],
  [['sabini'], 70],
  [['themanini'], 80],
  [['tisini'], 90],
  [['mia'], 100],
  [['elfu'], 1_000],
  [['laki'], 100_000],
  [['milioni'], 1_000_000],
];
const words = new Map(named.flatMap(([forms, value]) => forms.map((form) => [form, value] as const)));

/** Any of them, said shortly: what searches with it is made over and over. */
const word =
  '(?:(?:wa|ma|vi|mi)?(?:tatu|nne|tano|nane)|(?:wa|ma|vi|mi)wili|mbili|moja|mmoja|kimoja|sita|saba|tisa|kumi|ishirini|thelathini|ar[ou]baini|hamsini|sitini|sabini|themanini|tisini|mia|elfu|laki|milioni|sifuri)';
const plain = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)(?:/[=-])?';
/** "Ishirini na tano", "mia tatu na hamsini": more than one word, which the words alone would cut short. */
const amount = `(?:${plain}|${word}(?:,? (?:na )?${word})*${wordEnd})`;
/** What follows its number and belongs to it: "saa moja na nusu", "saa kumi kwa wiki". */
const rate = ` (?:kwa|kila) (?:saa|siku|wiki|mwezi|mwaka)(?! (?:\\d|${word}))${wordEnd}`;
const half = ' na (?:nusu|robo)';
const digits = `${plain}(?:${half})?(?:${rate})?|${word}(?:(?:,? (?:na )?${word})+(?:${half})?(?:${rate})?|${half}(?:${rate})?|${rate})`;

const ofDay = '(?:asubuhi|mchana|jioni|usiku|alfajiri|alasiri)';
/** "Saa tatu asubuhi" is an hour of the day, "saa tatu" and "masaa matatu" an amount of them. */
const hours = `ma?saa|saa(?! ${amount}(?:${half}| na dakika \\p{L}+)?(?: ya| za)? ${ofDay}${wordEnd})(?! \\d{1,2}[:.]\\d{2})`;

const months =
  'Januari|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba|January|February|March|April|May|June|July|August|September|October|November|December';
const time = 'sekunde|dakika|dk|dak|ma?saa|saa|siku|usiku|wiki|mwezi|miezi|mwaka|miaka|wikendi';
const money = 'shilingi|shillingi|senti|dola|pauni|yuro|euro|faranga|ksh|tsh|ush|sh|kes|tzs|usd|bob';

export const swNumbers = compileNumbers({
  words,
  digits,
  unitFirst: true,
  percent: '%|asilimia|pasenti',
  // A bare "elfu tano" is money where something was paid.
  currency: `${money}|(?<=(?:lip|tozw|toz|gharim|uz|nunu|dai|oko|pungu|tumi|bei)\\p{L}* (?:(?:ni|ya|kama|karibu|hadi|tu|kwa|zaidi ya) )?)(?:elfu|laki|milioni)`,
  duration: `sekunde|dakika|dak|dk|${hours}|siku|wiki|wikendi|mwezi|miezi|mwaka(?! (?:wa )?(?:19|20)\\d{2})|miaka|usiku(?= ${amount})`,
  durationWords: `nusu saa|robo saa|robo tatu (?:ya )?saa|nusu siku|nusu mwaka|(?:saa|siku|wiki|wikendi) nzima|(?:mwezi|mwaka|usiku|mchana) mzima|usiku kucha|mchana kutwa|siku kutwa|(?<=(?:ndani ya|baada ya|kwa|muda wa|lichukua|liisha|lisubiri) )(?:sekunde|dakika|saa|siku|wiki) (?:chache|kadhaa)|(?<=(?:ndani ya|baada ya|kwa|muda wa|lichukua|liisha|lisubiri) )(?:masaa (?:machache|kadhaa)|(?:miezi|miaka) (?:michache|kadhaa))`,
  indefinite: 'nusu|robo',
  per: 'kwa|kila',
  months,
  datePrepositions:
    'mwezi wa|mwezi|tangu|toka|mnamo|hadi|mpaka|tokea|mwaka wa|mwaka|kufikia|mwishoni mwa|mwanzoni mwa|tarehe',
  spanPrepositions: 'kwa muda wa|kwa|ndani ya|baada ya|kabla ya',
  clock: 'am|pm|a\\.m\\.|p\\.m\\.',
  clockBefore: 'saa kumi na|saa',
  multiples: `mara (?:mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi|\\d+)(?: (?:zaidi|haraka))?|nusu (?:ya )?(?:bei|gharama|muda|wakati|pesa)|maradufu`,
  times: 'mara',
  approximately:
    'kama|karibu|karibia|takriban|takribani|zaidi ya|chini ya|pungufu ya|angalau|hadi|mpaka|kiasi cha|wastani wa|hivi|tu|yapata|si zaidi ya|sio zaidi ya',
  fromTo: new RegExp(
    `${wordStart}(?:kutoka|toka) (?:(?:${time}|asilimia|${money}) )?(?:kama |karibu )?(?:${amount})%?(?: (?:${time}))?[^.,;!?\\d]{0,20}? (?:hadi|mpaka|kufika|kufikia|na kuwa) (?:(?:${time}|asilimia|${money}) )?(?:kama |karibu |chini ya )?(?:${amount})%?(?: (?:${time})${wordEnd})?`,
    'iu',
  ),
  stars: 'nyota',
  // The number stands behind its noun, so that the word behind a number is not what it counts.
  outOf: 'kati ya|kwa|\\p{L}{3,}(?! ?\\p{Nd})',
  notCounts: `(?:${word})`,
  idioms: [
    `${wordStart}nyota (?:\\p{Nd}|${word})${wordEnd}`,
    `${wordStart}(?:alama|namba|nambari|chaguo|jibu|nawapa|ninawapa|nitawapa|ningewapa|naipa|ninaipa|nampa|natoa|ninatoa|ningetoa|darasa la|awamu ya|ilikuwa|tulikuwa) (?:\\p{Nd}{1,2}|${word})${wordEnd}(?! (?:na nusu|${time}))`,
    `${wordStart}24 ?/ ?7${wordEnd}`,
    `${wordStart}saa 24 kwa siku(?: 7| saba)?`,
    `${wordStart}asilimia (?:mia(?: moja)?|100)${wordEnd}`,
    `${wordStart}(?:100|mia) ?%`,
    `${wordStart}mia (?:kwa|juu ya|fil) mia`,
    `${wordStart}moja kwa moja${wordEnd}`,
    `${wordStart}(?:moja moja|mmoja mmoja|saba saba|nane nane|mbili mbili|wawili wawili)${wordEnd}`,
    `${wordStart}mara moja${wordEnd}`,
    `(?<!(?:kwa|ndani ya|baada ya|muda wa|kila|tu|lichukua) )${wordStart}(?:siku|usiku) (?:moja|mmoja)${wordEnd}(?! (?:tu|kwa|na))`,
    // "One" counts nothing but time, money and the like.
    `${wordStart}(?!(?:${time}|asilimia|${money}|mia|elfu|laki|milioni|kila|kumi|mara|kwa) )\\p{L}{3,} (?:${one.join('|')})${wordEnd}`,
    `(?<!(?<!\\p{L})m[ae]\\p{L}{1,14} )${wordStart}matatu${wordEnd}`,
    `${wordStart}(?:wote|zote|yote|vyote|sote|nyote|hao|hawa|hizi|hizo|haya|hayo|hivi|hivyo|lakini|sasa|tena|kuwa|kwamba|wenye|ndio|ndiyo) (?:\\p{Nd}{1,2}|${word})${wordEnd}`,
    `${wordStart}tarehe \\p{Nd}{1,2}(?! (?:${months}))(?:[/.-]\\p{Nd}{1,4}){0,2}`,
    `${wordStart}(?:sura|mguu|macho|mikono) (?:mbili|mawili|miwili)`,
  ].join('|'),
});
