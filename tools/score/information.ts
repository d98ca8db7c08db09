import { localeOf } from '../../server/domain/interview/locales/table.ts';
import { numbersOf, tokensOf } from './checker/words.ts';

/**
 * I* (interview.md 1.2): bits of the distinct words of an answer, at most 14 a word, and six for each number. The
 * frequency bands come from the shipped word lists, which are coarse: good for ratios between ways of asking the same
 * people, and for nothing else. Printed as "approximate".
 */
export function informationOf(text: string, locale: string): number {
  const { lexicon } = localeOf(locale);
  let bits = 0;
  let unknown = 0;
  for (const word of new Set(tokensOf(text).map((token) => token.word))) {
    if (!/\p{L}/u.test(word)) continue;
    if (lexicon.closedClass.has(word)) bits += 6;
    else if (lexicon.common.has(word)) bits += 10;
    else if (unknown++ < 12) bits += 14;
  }
  return bits + 6 * new Set(numbersOf(text)).size;
}

/** 0 generic, 1 names something, 2 names it with a detail: an amount, a name, an event. */
export function specificityOf(text: string, locale: string): 0 | 1 | 2 {
  const { lexicon } = localeOf(locale);
  const tokens = tokensOf(text);
  const telling = tokens.filter(
    ({ word }) =>
      /\p{L}{3}/u.test(word) &&
      !lexicon.closedClass.has(word) &&
      !lexicon.common.has(word) &&
      !lexicon.genericPraise.has(word),
  );
  const amounts = numbersOf(text).length;
  if (telling.length === 0 && amounts === 0) return 0;
  const named = tokens.some(({ start }) => start > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2)));
  return telling.length >= 2 && (amounts > 0 || named || lexicon.pastEvent.test(text)) ? 2 : 1;
}
