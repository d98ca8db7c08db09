import type { Lexicon } from '../locales/lexicon.ts';
import type { Candidate } from './units.ts';

/** How much a sentence carries. Nothing here knows praise from blame. */
export function scoreOf(unit: Candidate, frequent: ReadonlySet<string>, lexicon: Lexicon): number {
  let score = 2 * unit.specificity;
  if (unit.quantities > 0) score += 0.9;
  if (lexicon.firstPerson.test(unit.text)) score += 0.6;
  if ([...unit.content].some((word) => frequent.has(word))) score += 0.5;
  if (unit.words >= 8 && unit.words <= 30) score += 0.4;
  if (lexicon.anaphoricStart.test(unit.text)) score -= 0.8;
  if (shouts(unit.text)) score -= 0.6;
  return score;
}

const shouts = (text: string): boolean => /(?:\b\p{Lu}{3,}\b[\s,!.]*){3,}/u.test(text) || /[!?]{3,}/u.test(text);

/** Words that come back: said more than once in the conversation. */
export function frequentWords(units: readonly Candidate[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const unit of units) {
    for (const word of unit.content) {
      if (seen.has(word)) again.add(word);
      seen.add(word);
    }
  }
  return again;
}

/** Jaccard overlap of two sets of trigrams, 0…1: the same thing said twice. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of one) if (other.has(gram)) shared++;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

export function trigrams(text: string): ReadonlySet<string> {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= bare.length; at++) grams.add(bare.slice(at, at + 3));
  return grams;
}
