/** Lists and patterns of a language, as its files write them. `\\b` knows ASCII letters alone: these know every script's. */

/** Blank-separated words. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Whole messages, parted by `|`. */
export const lineSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split('|')
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  );

/** Where a word may begin and end, in any script. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';

/** Any of these alternatives, as whole words, anywhere. */
export const anywhere = (alternatives: string): RegExp => new RegExp(`${wordStart}(?:${alternatives})${wordEnd}`, 'iu');

/** Any of these at the start of a sentence, behind opening marks. */
export const atStart = (alternatives: string): RegExp =>
  new RegExp(`^[("'“‘«„¿¡…\\s-]*(?:${alternatives})${wordEnd}`, 'iu');

/** The whole message and nothing but closing marks. */
export const wholly = (alternatives: string): RegExp => new RegExp(`^(?:${alternatives})[\\s.!?,…؟]*$`, 'iu');

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** As people type them: each entry with its accents and without. */
export const accentless = (set: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...set].flatMap((one) => [one, bare(one)]));

/** The same in a pattern, inside its character classes too. */
export const loose = (alternatives: string): string =>
  alternatives.replace(/\[[^\]]*\]|[áàâãäéèêëíîïóôõöúûüçñ]/gu, (found) =>
    found.length > 1 ? found.replace(accented, (letter) => letter + bare(letter)) : `[${found}${bare(found)}]`,
  );
const accented = /[áàâãäéèêëíîïóôõöúûüçñ]/gu;
