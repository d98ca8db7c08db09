import type { AccountId, ConversationId, SpaceId, TestimonialId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Testimonial, TestimonialStatus } from './testimonial.ts';

/** Ratings the customers agreed to publish: how many of 1, 2, 3, 4 and 5. Kept in the same unit as the change. */
export type RatingSpread = [number, number, number, number, number];

export interface TestimonialReader {
  testimonial(accountId: AccountId, id: TestimonialId): Promise<Testimonial | null>;
  testimonialOfConversation(accountId: AccountId, id: ConversationId): Promise<Testimonial | null>;
  testimonials(
    accountId: AccountId,
    space: SpaceId,
    status: TestimonialStatus,
    page: PageRequest,
  ): Promise<Page<Testimonial>>;
  /** Whatever the owner decided about them, without those taken back; newest first. */
  newestTestimonials(accountId: AccountId, space: SpaceId, page: PageRequest): Promise<Page<Testimonial>>;
  countByStatus(accountId: AccountId, space: SpaceId, status: TestimonialStatus): Promise<number>;
  statusCounts(accountId: AccountId, space: SpaceId): Promise<Record<TestimonialStatus, number>>;
  ratings(space: SpaceId): Promise<RatingSpread>;
}
/** The space's walls grow a generation in the unit that changes what they may show. (Walls know testimonials, not the other way round.) */
export interface ChangingWalls {
  bumpWalls(space: SpaceId): Promise<unknown>;
}

export interface TestimonialStore extends TestimonialReader {
  /** Inserts or replaces, and moves the space's rating counts by what changed. */
  saveTestimonial(testimonial: Testimonial): Promise<void>;
  /** Takes the row away, and out of the space's counts. */
  removeTestimonial(accountId: AccountId, id: TestimonialId): Promise<void>;
}
