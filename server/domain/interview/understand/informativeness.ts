import type { Lexicon } from '../locales/lexicon.ts';
import type { Quantity } from './quantities.ts';
import type { Word } from './words.ts';

/**
 * I*: how much a stretch of text tells, in bits, after Xiao et al. 2020 (TOCHI 27(3)): the surprisal of its distinct
 * words, capped so that rare spelling does not pay, plus six bits a quantity. Our frequency bands are coarse: the
 * figure is approximate, good for weighing answers against each other and for nothing else.
 */
export const informativeness = { approximate: true, cap: 14, perQuantity: 6 } as const;

/** Words outside the everyday band. */
export const rareFrom = 13;

export function wordBits(word: string, lexicon: Lexicon): number {
  if (!/\p{L}/u.test(word)) return 0;
  if (lexicon.closedClass.has(word)) return 7;
  if (lexicon.common.has(word)) return 11;
  return word.length > 9 ? informativeness.cap : 13;
}

export function bitsOf(words: readonly Word[], quantities: readonly Quantity[], lexicon: Lexicon): number {
  let bits = quantities.length * informativeness.perQuantity;
  const seen = new Set<string>();
  for (const { word } of words) {
    if (seen.has(word)) continue;
    seen.add(word);
    bits += wordBits(word, lexicon);
  }
  return bits;
}

/** 0 generic, 1 names something, 2 names it with a detail: an amount, a time, a name, or an event. */
export function specificityOf(text: string, words: readonly Word[], quantities: number, lexicon: Lexicon): 0 | 1 | 2 {
  let telling = 0;
  let named = false;
  for (const { word, start } of words) {
    if (lexicon.genericPraise.has(word) || wordBits(word, lexicon) < rareFrom) continue;
    telling++;
    if (start > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))) named = true;
  }
  if (telling === 0 && quantities === 0) return 0;
  return telling >= 2 && (quantities > 0 || named || lexicon.pastEvent.test(text)) ? 2 : 1;
}
