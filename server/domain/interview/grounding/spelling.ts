import type { Lexicon } from '../locales/lexicon.ts';
import { mayBeWorded } from './joining-words.ts';
import { bare } from './tokens.ts';

/**
 * A slip of the fingers and nothing else: an apostrophe left out ("dont"), or two neighbours swapped ("freind"). One
 * letter more, less or other makes too many words of other words ("waiter", "water"): that is never taken for a slip.
 */
export function isSpelling(from: string, to: string, lexicon: Lexicon): boolean {
  if (!mayBeWorded(lexicon) || isKnown(from, lexicon)) return false;
  if (from !== to && bare(from) === bare(to)) return lexicon.closedClass.has(to);
  return isKnown(to, lexicon) && isSwap(from, to);
}

const isKnown = (word: string, { closedClass, common, genericPraise }: Lexicon): boolean =>
  closedClass.has(word) || common.has(word) || genericPraise.has(word);

function isSwap(from: string, to: string): boolean {
  if (from.length !== to.length || from.length < 4 || from[0] !== to[0]) return false;
  const at = [...Array(from.length).keys()].find((index) => from[index] !== to[index]) ?? -1;
  return at > 0 && from[at] === to[at + 1] && from[at + 1] === to[at] && from.slice(at + 2) === to.slice(at + 2);
}
