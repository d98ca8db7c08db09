import type { Lexicon } from '../locales/lexicon.ts';
import { quantitiesIn } from '../understand/quantities.ts';
import { difference } from './difference.ts';
import type { ReadSegment } from './read-segment.ts';
import { type Token, tokensOf } from './tokens.ts';

/** G2: the same amounts, with their units and with what makes them vague; nothing converted, rounded or projected. */
export function changedQuantities({ text, units, told, said, lexicon }: ReadSegment): string[] {
  const amounts = (one: string): string[] => quantitiesIn(one, lexicon).map(({ norm }) => norm);
  const { more } = difference(
    units.flatMap((unit) => amounts(unit.text)),
    amounts(text),
  );
  const numbers = difference(numbersIn(said, lexicon), numbersIn(told, lexicon));
  const vague = difference(
    units.flatMap((unit) => vagueIn(unit.text, lexicon)),
    vagueIn(text, lexicon),
  );
  return [
    ...more.map(() => 'an amount that the customer did not say'),
    ...[...numbers.more, ...vague.more].map(() => 'a number, or what makes it vague, is added'),
    ...[...numbers.less, ...vague.less].map(() => 'a number, or what makes it vague, is lost'),
  ];
}

/** Digits, number words, and the signs that give them a meaning. */
const numbersIn = (tokens: readonly Token[], { numbers }: Lexicon): string[] =>
  tokens
    .filter(
      ({ key, word }) => /\p{N}/u.test(key) || numbers.words.has(key) || (!word && /[\p{Sc}%٪~≈±<>=+°]/u.test(key)),
    )
    .map(({ key }) => key);

/** "About", "almost", "up to": wherever they stand. */
const vagueIn = (text: string, { numbers }: Lexicon): string[] =>
  [...text.matchAll(new RegExp(numbers.approximately.source, 'giu'))].flatMap(({ 0: match }) =>
    tokensOf(match).map(({ key }) => key),
  );
