import { WALL_PAGE, type WallPayload, type WallSummary } from '../../../shared/contracts/wall.ts';
import { parseId, type SpaceId } from '../../../shared/ids.ts';
import type { CampaignReader } from '../campaigns/index.ts';
import type { SpaceReader } from '../spaces/index.ts';
import type { RatingSpread, TestimonialReader } from '../testimonials/index.ts';
import { disclosure } from './disclosure.ts';
import type { WallReader } from './store.ts';
import { wallCard } from './wall-card.ts';

export interface WallPageReaders {
  walls: WallReader;
  spaces: SpaceReader;
  campaigns: CampaignReader;
  testimonials: TestimonialReader;
}

/** One page of what visitors see, by the wall's id or slug; null: no such wall. */
export async function wallPage(
  readers: WallPageReaders,
  idOrSlug: string,
  cursor: string | null,
): Promise<{ space: SpaceId; payload: WallPayload } | null> {
  const wall = await readers.walls.publicWall(parseId('wall', idOrSlug) ?? idOrSlug);
  const space = wall && (await readers.spaces.space(wall.accountId, wall.spaceId));
  if (!wall || !space) return null;
  const page = await readers.walls.publicTestimonials(wall, { cursor, limit: WALL_PAGE });
  const payload: WallPayload = {
    id: wall.id,
    slug: wall.slug,
    spaceName: space.name,
    design: wall.settings.design,
    theme: wall.settings.theme,
    accent: space.settings.accent,
    locale: space.settings.locale,
    summary: wallSummary(await readers.testimonials.ratings(space.id)),
    cards: page.items.map(wallCard),
    total: await readers.walls.publicCount(wall),
    nextCursor: page.nextCursor,
    generation: wall.generation,
    disclosure: await disclosure(readers, space, page),
  };
  return { space: space.id, payload };
}

/** Average to one decimal, over every rating that its customer agreed to publish. */
export function wallSummary(spread: RatingSpread): WallSummary {
  const count = spread.reduce((sum, n) => sum + n, 0);
  const total = spread.reduce((sum, n, i) => sum + n * (i + 1), 0);
  return { average: count ? Math.round((total / count) * 10) / 10 : null, count, spread };
}
