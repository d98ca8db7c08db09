import type { RatingHeaderWords } from '../../../ui/rating-header.tsx';
import { formats } from '../../../ui/words.ts';
import { english } from './english.ts';

/** All that a wall says in the product's own voice. The customers' words are never translated. */
export interface WallWords extends RatingHeaderWords {
  lang: string;
  /** Left to right unless said. */
  dir?: 'rtl';
  /** Name of the region for assistive technology. */
  label: string;
  how: string;
  showMore: (count: string) => string;
  collectedWith: string;
}
/** Without what a language does not decide for itself. */
export type WallTexts = Omit<WallWords, 'number' | 'month'>;

const otherLanguages = () => import('./others.ts');

/** English unless we have the language; the other languages are one lazy chunk. @param locale BCP 47 */
export async function wordsFor(locale: string): Promise<WallWords> {
  const language = locale.split('-')[0] ?? '';
  const texts = language === 'en' ? english : ((await otherLanguages()).others[language] ?? english);
  return { ...texts, ...formats(texts.lang === language ? locale : texts.lang) };
}
