import type { Lexicon } from '../locales/lexicon.ts';
import { difference } from './difference.ts';
import { joiningWords } from './joining-words.ts';
import type { ReadSegment } from './read-segment.ts';
import { bare, type Token } from './tokens.ts';

/**
 * G4: as many negators with the same neighbours, as much weight and as much doubt as before, by the same person and in
 * the same tense.
 */
export function changedPolarity({ said, told, lexicon }: ReadSegment): string[] {
  const weighs = (tokens: readonly Token[]): string[] =>
    tokens.filter(({ key }) => weighty(key, lexicon)).map(({ key }) => bare(key));
  const { less, more } = difference(weighs(said), weighs(told));
  const around = difference(negations(said, lexicon), negations(told, lexicon));
  return [
    ...more.map(() => 'a negation, a degree, a person or a tense is added'),
    ...less.map(() => 'a negation, a degree, a person or a tense is lost'),
    ...[...around.less, ...around.more].map(() => 'something else is denied'),
  ];
}

function weighty(key: string, lexicon: Lexicon): boolean {
  const { polarity, grounding, firstPerson, finiteVerb, pastEvent } = lexicon;
  if (grounding.guarded.has(key) || grounding.hedges.has(key) || isNegator(key, polarity.negators)) return true;
  return [firstPerson, finiteVerb, pastEvent].some((pattern) => pattern.test(key));
}

/** "dont" denies as much as "don't". */
const isNegator = (key: string, negators: ReadonlySet<string>): boolean =>
  negators.has(key) || (key.endsWith('nt') && negators.has(`${key.slice(0, -1)}'t`));

function negations(tokens: readonly Token[], lexicon: Lexicon): string[] {
  const joining = joiningWords(lexicon);
  const keys = tokens.map(({ key }) => bare(key)).filter((key) => !joining.includes(key));
  const negators = new Set([...lexicon.polarity.negators].map(bare));
  return keys.flatMap((key, at) =>
    negators.has(key) ? [[keys[at - 1] ?? '', key, keys[at + 1] ?? ''].join(' ').trim()] : [],
  );
}
