import { type Actor, may } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { SpaceReader } from '../spaces/index.ts';
import type { Review, ReviewFilter, ReviewPage, TestimonialReader } from '../testimonials/index.ts';
import { spaceByRef } from '../triggers/index.ts';

export interface ReviewsAsked {
  /** A space's id in either spelling, or its slug; null: all spaces of the account. */
  business: string | null;
  filter: Omit<ReviewFilter, 'spaceId'>;
  page: ReviewPage;
}
export interface ReviewsFound {
  /** Of the filter, whatever the page. */
  total: number;
  reviews: Review[];
}
export type ReviewsError = { kind: 'SpaceNotFound' } | { kind: 'NotAllowed' };

interface Readers {
  spaces: SpaceReader;
  testimonials: Pick<TestimonialReader, 'reviews' | 'countReviews'>;
}

/** One page of an account's testimonials, across its spaces or of one. */
export async function listReviews(
  readers: Readers,
  actor: Actor,
  asked: ReviewsAsked,
): Promise<Result<ReviewsFound, ReviewsError>> {
  const { business, page } = asked;
  const space = business === null ? null : await spaceByRef(readers.spaces, actor.accountId, business);
  if (business !== null && !space) return fail({ kind: 'SpaceNotFound' });
  const allowed = space ? may(actor, 'testimonials.read', space.id) : readsEverywhere(actor);
  if (!allowed) return fail({ kind: 'NotAllowed' });
  const filter = { ...asked.filter, spaceId: space?.id ?? null };
  const reviews = await readers.testimonials.reviews(actor.accountId, filter, page);
  return ok({
    total: await readers.testimonials.countReviews(actor.accountId, filter),
    reviews: actor.permissions.has('contacts.read') ? reviews : reviews.map((one) => ({ ...one, contact: null })),
  });
}

function readsEverywhere({ permissions, spaces }: Actor): boolean {
  return spaces === 'all' && permissions.has('testimonials.read');
}
