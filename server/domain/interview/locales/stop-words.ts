import type { Leaving } from './lexicon.ts';
import { everyLocale } from './table.ts';

const all = everyLocale.map(({ lexicon }) => lexicon.leaving);
const union = (pick: (of: Leaving) => ReadonlySet<string>): ReadonlySet<string> =>
  new Set(all.flatMap((of) => [...pick(of)]));

/**
 * How people say stop, in every shipped language at once: whoever answers a Spanish question in French must be heard.
 * REMOVE and DELETE take words back; they do not opt out.
 */
export const leavingWords: Leaving = {
  stop: union(({ stop }) => stop),
  stopAnywhere: all.flatMap(({ stopAnywhere }) => stopAnywhere),
  withdraw: union(({ withdraw }) => withdraw),
  withdrawAnywhere: all.flatMap(({ withdrawAnywhere }) => withdrawAnywhere),
  start: union(({ start }) => start),
};
