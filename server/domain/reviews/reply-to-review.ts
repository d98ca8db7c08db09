import type { TestimonialId } from '../../../shared/ids.ts';
import type { Actor } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ModerationError, moderateTestimonial, Review, TestimonialStore } from '../testimonials/index.ts';

type Moderate = ReturnType<typeof moderateTestimonial>;
type Stores = Parameters<Moderate>[0] & { testimonials: Pick<TestimonialStore, 'review'> };

/** The owner's words under a testimonial; a second reply takes the place of the first. `id` null: the id of nothing. */
export function replyToReview(needs: { moderate: Moderate }) {
  return async (
    stores: Stores,
    actor: Actor,
    { id, text }: { id: TestimonialId | null; text: string },
  ): Promise<Result<Review, ModerationError>> => {
    if (!id) return fail({ kind: 'TestimonialNotFound' });
    const replied = await needs.moderate(stores, actor, id, { type: 'reply', text });
    if (!replied.ok) return replied;
    const review = await stores.testimonials.review(actor.accountId, id);
    if (!review) return fail({ kind: 'TestimonialNotFound' });
    return ok(actor.permissions.has('contacts.read') ? review : { ...review, contact: null });
  };
}
