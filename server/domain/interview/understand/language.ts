import { everyLocale } from '../locales/table.ts';
import { wordsOf } from './words.ts';

/** `sure`: enough letters and words, and no other language near it. Short messages are never sure. */
export interface LanguageReading {
  locale: string;
  sure: boolean;
  /** Written in another script than every language but this one. */
  ownScript: boolean;
}

const letters = /\p{L}/gu;
const arabic = /\p{Script=Arabic}/gu;
const minimum = { letters: 20, words: 4, share: 0.8 } as const;

/**
 * Which of our languages a text is in, by its function words: the commonest words of a language give it away, names and
 * nouns do not. null: none of ours that we could tell. "Ok", "top" and "super" never decide anything.
 */
export function languageOf(text: string): LanguageReading | null {
  const total = text.match(letters)?.length ?? 0;
  const inArabic = text.match(arabic)?.length ?? 0;
  if (total > 0 && inArabic / total > 0.5) return { locale: 'ar', sure: inArabic >= 8, ownScript: true };
  const words = wordsOf(text).map(({ word }) => word);
  const scores = everyLocale
    .filter(({ dir }) => dir === 'ltr')
    .map(({ tag, lexicon }) => ({
      tag,
      score: words.reduce(
        (sum, word) => sum + (lexicon.closedClass.has(word) ? 1 : lexicon.common.has(word) ? 0.6 : 0),
        0,
      ),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || best.score === 0) return null;
  const share = best.score / (best.score + (second?.score ?? 0));
  const covered = best.score / words.length;
  const sure =
    total >= minimum.letters && words.length >= minimum.words && covered >= 0.35 && share >= minimum.share - 0.18;
  return { locale: best.tag, sure, ownScript: false };
}
