import type { Lexicon } from '../locales/lexicon.ts';
import { wordsOf } from './words.ts';

export interface Polarity {
  positive: number;
  negative: number;
}

/** How far a negator reaches, in words. */
const reach = 3;

/**
 * Plainly kind and plainly unkind words, whole phrases first ("not bad at all" is kind). Good enough to refuse a
 * separation or to ask once; never a reason to choose a sentence or a question by.
 */
export function polarityOf(text: string, { polarity }: Lexicon): Polarity {
  const { phrases, positive, negative, negators } = polarity;
  const found: Polarity = { positive: 0, negative: 0 };
  let rest = text.replaceAll('’', "'").replace(phrases.neither, ' ');
  for (const sign of ['positive', 'negative'] as const) {
    rest = rest.replace(phrases[sign], () => {
      found[sign] += 1;
      return ' ';
    });
  }
  let negated = 0;
  for (const { word } of wordsOf(rest)) {
    if (negators.has(word)) {
      negated = reach;
      continue;
    }
    if (positive.has(word)) found[negated > 0 ? 'negative' : 'positive'] += 1;
    else if (negative.has(word)) found[negated > 0 ? 'positive' : 'negative'] += 1;
    negated--;
  }
  return found;
}

/** −1, 0 or 1. */
export function signOf(text: string, lexicon: Lexicon): number {
  const { positive, negative } = polarityOf(text, lexicon);
  return Math.sign(positive - negative);
}
