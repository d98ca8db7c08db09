/** Base letters and straight apostrophes: "é" like "e", "أ" like "ا". Text messages are written without accents. */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/gu, "'");
