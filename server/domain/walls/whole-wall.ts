import type { WallSummary } from '../../../shared/contracts/wall.ts';
import type { Space } from '../spaces/index.ts';
import type { Testimonial } from '../testimonials/index.ts';
import { disclosure } from './disclosure.ts';
import type { Wall } from './wall.ts';
import { type WallPageReaders, wallSummary } from './wall-page.ts';

/** Read at a time; what one answer holds at most is ahead of any wall that a person looks through. */
const PAGE = 100;
const MOST = 5000;

export interface WholeWall {
  wall: Wall;
  space: Space;
  /** Filtered and ordered as visitors see them. */
  testimonials: Testimonial[];
  /** There are more than one answer holds. */
  hasMore: boolean;
  /** How many are on it in all. */
  total: number;
  summary: WallSummary;
  disclosure: string[];
}

/** Everything that visitors see of a wall, in one piece; null: its space is gone. */
export async function wholeWall(readers: WallPageReaders, wall: Wall): Promise<WholeWall | null> {
  const space = await readers.spaces.space(wall.accountId, wall.spaceId);
  if (!space) return null;
  const testimonials: Testimonial[] = [];
  let cursor: string | null = null;
  do {
    const page = await readers.walls.publicTestimonials(wall, { cursor, limit: PAGE });
    testimonials.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null && testimonials.length < MOST);
  return {
    wall,
    space,
    testimonials,
    hasMore: cursor !== null,
    total: await readers.walls.publicCount(wall),
    summary: wallSummary(await readers.testimonials.ratings(space.id)),
    disclosure: await disclosure(readers, space, { items: testimonials, nextCursor: cursor }),
  };
}
