import type { WallCard } from '../../shared/contracts/wall.ts';

/** `sheet` comes in two tones (white, sunk); which one follows from the neighbours, once the columns are known. */
export type CardKind = 'sheet' | 'pull' | 'media' | 'inverted';

/** At least so many other cards lie between two of quote only, so that they never touch in up to four columns. */
const PULL_EVERY = 5;

/** A kind for each card, in reading order: hierarchy comes from what was said, rhythm from what stands nearby. */
export function rhythm(cards: readonly WallCard[]): CardKind[] {
  let sincePull = 3;
  return cards.map((card) => {
    sincePull++;
    if (card.featured) return 'inverted';
    if (card.image) return 'media';
    if (sincePull < PULL_EVERY || !standsAlone(card)) return 'sheet';
    sincePull = 0;
    return 'pull';
  });
}

function standsAlone(card: WallCard): boolean {
  return card.body.length <= 90 && !card.headline && !card.reply && !card.incentive && !card.body.includes('\n');
}
