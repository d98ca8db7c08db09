import type { WallWords } from './words.ts';

/** What is said only after a press or a piece of news. */
export interface LateWords {
  fresh: (count: string) => string;
  close: string;
  /** Answer of the seal. */
  verifiedSince: (day: string) => string;
  proof: string;
}

const english: LateWords = {
  fresh: (count) => `${count} new`,
  close: 'Close',
  verifiedSince: (day) => `Written through a private link, on ${day}.`,
  proof: 'See the proof',
};

/** English is split in two, so that the first paint need not wait for the second; other languages come whole. */
export const lateWords = (words: WallWords): WallWords & LateWords => ({ ...english, ...words });
