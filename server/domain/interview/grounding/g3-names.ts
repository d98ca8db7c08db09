import { joiningWords } from './joining-words.ts';
import type { ReadSegment } from './read-segment.ts';
import { bare, tokensOf } from './tokens.ts';

/** G3: whatever is written as a name was said, here, by the customer, or is the customer's own name, role or company. */
export function unknownNames({ told, said, steps, lexicon }: ReadSegment, names: readonly string[]): string[] {
  const known = new Set([
    ...said.map(({ key }) => bare(key)),
    ...names.flatMap((name) => tokensOf(name).map(({ key }) => bare(key))),
    ...joiningWords(lexicon),
  ]);
  const spelt = new Set(steps.flatMap((step) => (step.op === 'spelt' ? [step.told] : [])));
  return told
    .filter(({ raw, key }, at) => /^\p{Lu}/u.test(raw) && !known.has(bare(key)) && !spelt.has(at))
    .map(() => 'a name that the customer did not say here');
}
