/**
 * The checker's own reading of a text. It shares nothing with the engine: two readers who make the same mistake would
 * agree on it.
 */
export interface Token {
  word: string;
  start: number;
  end: number;
}

export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.,:][\p{L}\p{M}\p{N}]+)*/gu)) {
    found.push({
      word: match[0].toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

export const wordsOf = (text: string): string[] => tokensOf(text).map(({ word }) => word);

/** Numbers as digits, whatever their script: what may never be in a testimonial unless the customer wrote it. */
export const numbersOf = (text: string): string[] =>
  [...text.matchAll(/\p{Nd}+(?:[.,:]\p{Nd}+)*/gu)].map(([number]) =>
    number.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)),
  );

const negators = new Set(
  'not no never none nothing without nobody cannot dont didnt wasnt isnt cant wont couldnt wouldnt nunca jamas jamás sin nada nadie ni ne pas jamais rien sans aucun aucune nicht kein keine keinen keiner nie niemals ohne nichts não nao nem sem jamais ningún ningun hapana si wala bila hakuna ليس لا لم لن بدون غير ما'.split(
    ' ',
  ),
);

export const negationsIn = (words: readonly string[]): number =>
  words.filter((word) => negators.has(word) || /n't$/u.test(word)).length;
