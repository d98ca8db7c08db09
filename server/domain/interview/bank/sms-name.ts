import { fold, lettersOutsideGsm, segmentsOf, smsCaps } from '../../../../shared/text-message.ts';
import { isOwnerLanguage, ownerLanguages } from './languages.ts';
import { plainLetters } from './plain-letters.ts';

/** What a text message names: the business, what is asked about, where help is. */
type Named = 'biz' | 'item' | 'hlp';

/** Why this cannot stand in a text message of this language as it is; null: it can. */
export function smsNameProblem(name: string, named: Named, language: string): string | null {
  const cap = smsCaps[named];
  const { encoding, units } = segmentsOf(fold(name));
  const gsm = ownerLanguages[isOwnerLanguage(language) ? language : 'en'] === 'gsm7';
  if (gsm && encoding === 'ucs2')
    return `Text messages cannot write ${lettersOutsideGsm(fold(name)).slice(0, 6).join(' ')} at their plain price.`;
  return units <= cap ? null : `At most ${cap} characters; this takes ${units}.`;
}

/** A name made short enough: its base letters, cut between words. The owner may write a better one. */
export function shortForTexts(name: string, named: Named): string {
  const plain = segmentsOf(fold(name)).encoding === 'gsm7' ? fold(name) : plainLetters(fold(name));
  const written = [...plain].filter((letter) => segmentsOf(letter).encoding === 'gsm7').join('');
  const cap = smsCaps[named];
  if (segmentsOf(written).units <= cap) return written.trim();
  const cut = written.slice(0, cap + 1);
  const at = cut.lastIndexOf(' ');
  return (at > 5 ? cut.slice(0, at) : cut.slice(0, cap)).replace(/[\s,&-]+$/u, '').trim();
}
