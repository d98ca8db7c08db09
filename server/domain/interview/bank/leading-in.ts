import type { OwnerLanguage } from './languages.ts';
import { leadingWords } from './leading-words.ts';
import { plainLetters } from './plain-letters.ts';

export type Lead = 'exclamation' | 'praise' | 'nod' | 'staff' | 'content' | 'reward' | 'thanks';

/** How a wording says what the answer should be, and with which of its words; null: it does not. */
export function leadingIn(text: string, language: OwnerLanguage): { lead: Lead; said: string } | null {
  const plain = plainLetters(text);
  const { praise, balanced, nod, staff, content, thanks } = leadingWords[language];
  const found = (pattern: RegExp): string | null => spelled(text, pattern.exec(plain));
  const leads: [Lead, string | null][] = [
    ['exclamation', found(/[!¡！]/u)],
    ['thanks', found(thanks)],
    ['content', found(content)],
    ['staff', found(staff[0]) ?? found(staff[1])],
    ['reward', paysForPraise(text, language)],
    ['nod', found(nod)],
    ['praise', balanced.test(plain) ? null : found(praise)],
  ];
  for (const [lead, said] of leads) if (said) return { lead, said };
  return null;
}

/** A reward that hangs on praise, by its words; one that is given "good or bad" does not. null: none is. */
export function paysForPraise(text: string, language: OwnerLanguage): string | null {
  const plain = plainLetters(text);
  const { reward, forPraise, balanced } = leadingWords[language];
  return forPraise.test(plain) && !balanced.test(plain) ? spelled(text, reward.exec(plain)) : null;
}

/** What was found, as its writer spelled it: with its accents. */
function spelled(text: string, match: RegExpExecArray | null): string | null {
  if (!match) return null;
  const composed = text.normalize('NFC');
  const sameLength = composed.length === plainLetters(text).length;
  return (sameLength ? composed.slice(match.index, match.index + match[0].length) : match[0]).trim();
}
