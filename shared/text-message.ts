/**
 * What a text message costs (3GPP TS 23.038): 160 septets alone or 153 a part, or, with one character outside the GSM-7
 * alphabet, 70 UTF-16 units alone or 67 a part.
 */
export interface SmsSize {
  encoding: 'gsm7' | 'ucs2';
  /** Septets or UTF-16 units. */
  units: number;
  segments: number;
}

/** The longest that settings allow in a text message: with these every bank text is one segment. */
export const smsCaps = { biz: 21, item: 19, first: 11, link: 26, hlp: 17, quote: 54, topic: 15 } as const;

/** What a text message may take in a language that GSM-7 can write, and in one that it cannot: two parts of 67. */
export const smsRoom = { gsm7: 160, ucs2: 134 } as const;

const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Two septets each. */
const extended = new Set('^{}\\[~]|€');

export function segmentsOf(text: string): SmsSize {
  let septets = 0;
  for (const letter of text) {
    if (basic.has(letter)) septets += 1;
    else if (extended.has(letter)) septets += 2;
    else return sized('ucs2', text.length, 70, 67);
  }
  return sized('gsm7', septets, 160, 153);
}

const sized = (encoding: SmsSize['encoding'], units: number, alone: number, part: number): SmsSize => ({
  encoding,
  units,
  segments: units <= alone ? 1 : Math.ceil(units / part),
});

/** The letters that make a text message of 160 one of 70, each once. */
export const lettersOutsideGsm = (text: string): string[] => [
  ...new Set([...text].filter((letter) => !basic.has(letter) && !extended.has(letter))),
];

const marks: readonly [RegExp, string][] = [
  [/[\u2018\u2019\u201A\u2032]/gu, "'"],
  [/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"'],
  [/[\u2013\u2014\u2212]/gu, '-'],
  [/\u2026/gu, '...'],
  [/[\u00A0\u202F\u2009]/gu, ' '],
];

/** Typographic marks to their plain forms. Letters are never touched: a name is spelled as its owner spells it. */
export const fold = (text: string): string =>
  marks.reduce((sofar, [mark, plain]) => sofar.replace(mark, plain), text.normalize('NFC'));
