import type { TestimonialId } from '../../../shared/ids.ts';
import { type Actor, may } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { TestimonialReader } from './store.ts';
import type { Testimonial } from './testimonial.ts';

export type FindError = { kind: 'TestimonialNotFound' } | { kind: 'NotAllowed' };

/** A testimonial that the actor may decide about. One of another account, or of a space that is not theirs, is not found. */
export async function findForModeration(
  testimonials: TestimonialReader,
  actor: Actor,
  id: TestimonialId,
): Promise<Result<Testimonial, FindError>> {
  const testimonial = await testimonials.testimonial(actor.accountId, id);
  if (!testimonial || (actor.spaces !== 'all' && !actor.spaces.has(testimonial.spaceId)))
    return fail({ kind: 'TestimonialNotFound' });
  return may(actor, 'testimonials.moderate', testimonial.spaceId) ? ok(testimonial) : fail({ kind: 'NotAllowed' });
}
