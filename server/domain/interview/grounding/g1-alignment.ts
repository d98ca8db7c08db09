import { joiningWords } from './joining-words.ts';
import { joinsIn, type ReadSegment } from './read-segment.ts';
import type { Token } from './tokens.ts';

/** Share of a segment's words that may be joining words; one always may. */
const mostAdded = 0.1;
const newWord = 'a word that the customer did not say here';

/**
 * G1: every word is the customer's, in the customer's order. Inside a sentence nothing is added; between two that follow
 * each other one joining word may stand. Stricter than a share of inserted words: an "a" before "few", a "for" behind
 * "paid" are closed-class words too, and change what was said.
 */
export function strayWords(segment: ReadSegment): string[] {
  const joins = joinsIn(segment);
  const joined = new Set<Token>([...joins.values()].flat());
  const stray = added(segment).filter((token) => !joined.has(token));
  return [
    ...stray.map(() => newWord),
    ...[...joins].flatMap(([behind, words]) => objectionsTo(segment, behind, words)),
    ...tooMany(segment, joined.size),
    ...notVerbatim(segment),
  ];
}

const added = ({ steps, told }: ReadSegment): Token[] =>
  steps.flatMap((step) => (step.op === 'added' ? (told[step.told] ?? []) : []));

function objectionsTo({ units, lexicon }: ReadSegment, behind: number, words: readonly Token[]): string[] {
  const allowed = joiningWords(lexicon);
  const stray = words.filter(({ key }) => !allowed.includes(key)).map(() => newWord);
  if (words.length > 1) stray.push('adds more than one word between two sentences');
  // A question, an outcry, a smile: joined on, it would no longer be one.
  if (!/[\p{L}\p{M}\p{N}\p{Sc}%][.,;]?$/u.test(units[behind]?.text ?? ''))
    stray.push('joins over the end of a sentence');
  return stray;
}

const tooMany = ({ told }: ReadSegment, words: number): string[] =>
  words > Math.max(1, mostAdded * told.length) ? ['adds too many words'] : [];

function notVerbatim({ op, steps }: ReadSegment): string[] {
  const changed = steps.some((step) => step.op === 'added' || step.op === 'spelt');
  return changed && (op === 'verbatim' || op === 'trim') ? [`is not ${op}`] : [];
}
