import { type Actor, may } from '../access/index.ts';
import type { Space, SpaceReader } from '../spaces/index.ts';
import type { TestimonialReader } from '../testimonials/index.ts';

export interface Business {
  space: Space;
  /** Where its testimonials were collected, each source once. */
  sources: string[];
}

/** Every space that the actor may read, the oldest first. */
export async function listBusinesses(
  readers: { spaces: Pick<SpaceReader, 'spaces'>; testimonials: Pick<TestimonialReader, 'sources'> },
  actor: Actor,
): Promise<Business[]> {
  const found: Business[] = [];
  for (const space of await readers.spaces.spaces(actor.accountId)) {
    if (!may(actor, 'testimonials.read', space.id)) continue;
    found.push({ space, sources: await readers.testimonials.sources(actor.accountId, space.id) });
  }
  return found;
}
