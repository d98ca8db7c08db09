import { WALL_PAGE, type WallPayload, type WallSummary } from '../../../shared/contracts/wall.ts';
import { parseId, type SpaceId } from '../../../shared/ids.ts';
import type { CampaignReader } from '../campaigns/index.ts';
import type { Page } from '../page.ts';
import type { Space, SpaceReader } from '../spaces/index.ts';
import type { RatingSpread, Testimonial, TestimonialReader } from '../testimonials/index.ts';
import type { WallReader } from './store.ts';
import type { Wall } from './wall.ts';
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
    disclosure: await disclosure(readers, wall, { space, shown: page }),
  };
  return { space: space.id, payload };
}

/** Average to one decimal, over every rating that its customer agreed to publish. */
export function wallSummary(spread: RatingSpread): WallSummary {
  const count = spread.reduce((sum, n) => sum + n, 0);
  const total = spread.reduce((sum, n, i) => sum + n * (i + 1), 0);
  return { average: count ? Math.round((total / count) * 10) / 10 : null, count, spread };
}

/** "How these were collected", from the settings and the cards themselves, so that it cannot promise what is not so. */
async function disclosure(
  readers: WallPageReaders,
  wall: Wall,
  { space, shown }: { space: Space; shown: Page<Testimonial> },
): Promise<string[]> {
  const campaign = await readers.campaigns.defaultCampaign(wall.accountId, space.id);
  return [
    'Every customer who is asked gets the same private link and the same questions, whatever they thought of it.',
    rewards(campaign?.settings.incentive ?? null, shown),
    `${space.name} chooses which testimonials stand on this page, and cannot change a word of them. The average counts every rating its customer agreed to publish.`,
    'The words are the customers’ own sentences; “…” marks where one was left out. They can edit or take them back at any time.',
  ];
}

/** "Nobody" is said only where every card is in sight and none of them says otherwise. */
function rewards(incentive: string | null, shown: Page<Testimonial>): string {
  if (incentive) return `Everyone who answers gets this, good or bad: ${incentive}. It is said on each card.`;
  const rewarded = shown.nextCursor !== null || shown.items.some((one) => one.incentive !== null);
  return rewarded
    ? 'Where something was given for answering, good or bad, the card says so.'
    : 'Nobody is paid or rewarded for answering.';
}
