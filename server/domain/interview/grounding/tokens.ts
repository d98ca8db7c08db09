/** A word, or a sign that is no mere punctuation: what a wording is compared by. */
export interface Token {
  /** Lower case, composed, straight apostrophes. */
  key: string;
  raw: string;
  start: number;
  end: number;
  word: boolean;
}

/** Punctuation is left out: what is printed is always the customer's own. A percent sign, a currency, an emoji count. */
const pattern = /([\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*)|[^\s.,;:!?¡¿'"“”‘’„«»‹›…()–—、。，！？؟،؛·-]/gu;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(pattern)].map((match) => ({
    key: match[0].normalize('NFC').toLowerCase().replaceAll('’', "'"),
    raw: match[0],
    start: match.index,
    end: match.index + match[0].length,
    word: match[1] !== undefined,
  }));
}

/** "don't" and "dont" are one word, typed twice. */
export const bare = (key: string): string => key.replaceAll("'", '');
