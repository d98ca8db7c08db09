import type { Locale } from '../locales/locale.ts';
import { signOf } from '../understand/polarity.ts';
import { assemble } from './assemble.ts';
import { frequentWords, scoreOf } from './score.ts';
import type { Candidate } from './units.ts';

const bounds = { min: 40, max: 140 } as const;

/**
 * One whole sentence that can stand alone, or none. Never chosen for being kind: the polarity list can only veto one
 * that speaks against the customer's own rating.
 */
export function headlineOf(units: readonly Candidate[], rating: number | null, locale: Locale): string | null {
  if (units.length < 3) return null;
  const { lexicon } = locale;
  const frequent = frequentWords(units);
  let best: { text: string; score: number } | null = null;
  for (const unit of units) {
    if (!canStandAlone(unit, locale) || speaksAgainst(unit.text, rating, locale)) continue;
    const text = assemble([{ ...unit, index: 0, of: 1 }], locale).body;
    if (text.length < bounds.min || text.length > bounds.max) continue;
    const score = scoreOf(unit, frequent, lexicon);
    if (best === null || score > best.score) best = { text, score };
  }
  return best?.text ?? null;
}

function canStandAlone(unit: Candidate, { lexicon }: Locale): boolean {
  if (unit.quantities === 0 && unit.role !== 'result' && unit.role !== 'specific') return false;
  if (unit.bound || lexicon.anaphoricStart.test(unit.text) || lexicon.answerStart.test(unit.text)) return false;
  if (/[?:]["”’)]?$/u.test(unit.text)) return false;
  return ![lexicon.conditional, lexicon.sarcasm, lexicon.danglingComparison].some((pattern) => pattern.test(unit.text));
}

function speaksAgainst(text: string, rating: number | null, { lexicon }: Locale): boolean {
  if (rating === null || rating === 3) return false;
  return signOf(text, lexicon) === (rating > 3 ? -1 : 1);
}
