import type { z } from 'zod';
import { formatId } from '../../../../shared/ids.ts';
import type { Wall, WholeWall } from '../../../domain/walls/index.ts';
import { type ImageLinks, testimonialObject } from '../testimonials/mapper.ts';
import type { fullWall, wallSummary } from './schemas.ts';

export function wallObject(wall: Wall, publicUrl: string): z.infer<typeof wallSummary> {
  return {
    id: formatId('wall', wall.id),
    object: 'wall',
    space_id: formatId('space', wall.spaceId),
    name: wall.name,
    slug: wall.slug,
    template: wall.settings.design,
    theme: wall.settings.theme,
    public_url: `${publicUrl}/w/${wall.slug}`,
    created_at: new Date(wall.createdAt).toISOString(),
  };
}

export function fullWallObject(whole: WholeWall, links: ImageLinks): z.infer<typeof fullWall> {
  const { wall, space, summary } = whole;
  return {
    ...wallObject(wall, links.publicUrl),
    space_slug: space.slug,
    config: {
      template: wall.settings.design,
      theme: wall.settings.theme,
      copy: { title: space.name, locale: space.settings.locale, accent: space.settings.accent },
      blocks: [
        { type: 'summary', average: summary.average, count: summary.count, spread: [...summary.spread] },
        { type: 'testimonials', count: whole.total },
        { type: 'disclosure', sentences: whole.disclosure },
      ],
    },
    testimonials: whole.testimonials.map((one) => testimonialObject(one, links)),
    has_more: whole.hasMore,
  };
}
