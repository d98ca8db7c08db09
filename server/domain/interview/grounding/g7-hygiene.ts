import { clean } from '../understand/clean.ts';
import { instructionsIn, isUnfitByDefault } from '../understand/hygiene.ts';
import { difference } from './difference.ts';
import { speaksToMachine } from './quotable.ts';
import type { ReadSegment } from './read-segment.ts';

const markdown = /\*\*|__|~~|`|\]\(|^\s{0,3}(?:#{1,6}|[*+-]|>|\d{1,2}[.)])\s.*\n/mu;
const entities = /&(?:#x?[\da-f]+|[a-z]{2,8});/iu;

/** G7: nothing that reaches somebody, runs somewhere, hides or gives orders; and nothing personal that the rules keep out. */
export function unclean({ text, units, lexicon }: ReadSegment): string[] {
  const hidden =
    clean(text) !== text.trim() ||
    difference(joiners(units.map((one) => one.text).join()), joiners(text)).more.length > 0;
  return [
    ...(hidden ? ['hidden characters'] : []),
    ...(isUnfitByDefault(text, lexicon) ? ['an address, markup or swearing'] : []),
    ...(markdown.test(text) || entities.test(text) ? ['markup'] : []),
    ...(instructionsIn(text).length > 0 || speaksToMachine(text, lexicon) ? ['speaks to a machine'] : []),
    ...(units.some(({ personal }) => personal) ? ['something personal'] : []),
  ];
}

/** What `clean` leaves, because emoji and some scripts need it. */
const joiners = (text: string): string[] => text.match(/\p{Cf}|[\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu) ?? [];
