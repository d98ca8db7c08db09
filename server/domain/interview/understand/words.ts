import type { Lexicon } from '../locales/lexicon.ts';

export interface Word {
  start: number;
  end: number;
  /** Lower case, straight apostrophes. */
  word: string;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu;

/** Words with their place in the text. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      word: match[0].toLowerCase().replaceAll('’', "'"),
    });
  }
  return found;
}

export const isContent = (word: string, lexicon: Lexicon): boolean =>
  !lexicon.closedClass.has(word) && /\p{L}{2}/u.test(word);

/** Content words that are not merely praise or blame. */
export const isTelling = (word: string, lexicon: Lexicon): boolean =>
  isContent(word, lexicon) && !lexicon.genericPraise.has(word);

/** A message as it is compared with a set of whole messages: lower case, bare of punctuation, emoji and courtesies. */
export function bareMessage(text: string, lexicon: Lexicon): string {
  const bare = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\p{Extended_Pictographic}|\uFE0F|\u200D/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}'/ ?…-]+/gu, ' ')
    .trim()
    .replace(/\s+/gu, ' ');
  const words = bare.split(' ').filter((word) => word !== '');
  while (words.length > 1 && lexicon.courtesies.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && lexicon.courtesies.has(words.at(-1) ?? '')) words.pop();
  const message = words.join(' ');
  return message === '?' || message === '??' ? message : message.replace(/\?+$/u, '').trim() || bare;
}
