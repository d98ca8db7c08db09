import { parseId } from '../../../shared/ids.ts';
import type { SpaceReader } from '../spaces/index.ts';
import type { Testimonial } from '../testimonials/index.ts';
import type { WallReader } from './store.ts';

/** A published testimonial and its space, by an id that anyone may hold; null unless it is public. */
export async function publishedTestimonial(
  readers: { walls: WallReader; spaces: SpaceReader },
  id: string,
): Promise<{ testimonial: Testimonial; business: string; wallSlug: string | null } | null> {
  const known = parseId('testimonial', id);
  const testimonial = known && (await readers.walls.publicTestimonial(known));
  const space = testimonial && (await readers.spaces.space(testimonial.accountId, testimonial.spaceId));
  if (!testimonial || !space) return null;
  const [wall] = await readers.walls.wallsOfSpace(space.accountId, space.id);
  return { testimonial, business: space.name, wallSlug: wall?.slug ?? null };
}
