import type { AccountId, ConversationId, SpaceId, TestimonialId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Testimonial, TestimonialStatus } from './testimonial.ts';

/** Ratings the customers agreed to publish: how many of 1, 2, 3, 4 and 5. Kept in the same unit as the change. */
export type RatingSpread = [number, number, number, number, number];

/** A testimonial with whose it is and whom it is from, for lists that go across spaces. */
export interface Review {
  testimonial: Testimonial;
  spaceName: string;
  /** Who was asked; null: imported, or nobody's any more. */
  contact: { email: string | null; phone: string | null } | null;
  /** Visitors see it: public, and its space has a wall. */
  shown: boolean;
}
/** null: whichever. Withdrawn ones are in no list. */
export interface ReviewFilter {
  spaceId: SpaceId | null;
  source: string | null;
  shown: boolean | null;
}
/** By page number, because a foreign dialect counts so: the pages before are walked in the index. `page` from 0, `limit` up to 100. */
export interface ReviewPage {
  page: number;
  limit: number;
  oldestFirst: boolean;
}

export interface TestimonialReader {
  testimonial(accountId: AccountId, id: TestimonialId): Promise<Testimonial | null>;
  testimonialOfConversation(accountId: AccountId, id: ConversationId): Promise<Testimonial | null>;
  /** Whether the space has, or had until its customer took it back, an import with this hash. */
  hasContent(accountId: AccountId, space: SpaceId, contentHash: string): Promise<boolean>;
  /** Imported ones whose author has this e-mail address. */
  testimonialsImportedFrom(accountId: AccountId, email: string): Promise<Testimonial[]>;
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
  /** In the order in which they came. */
  reviews(accountId: AccountId, filter: ReviewFilter, page: ReviewPage): Promise<Review[]>;
  countReviews(accountId: AccountId, filter: ReviewFilter): Promise<number>;
  review(accountId: AccountId, id: TestimonialId): Promise<Review | null>;
  /** Each source once, in alphabetical order. */
  sources(accountId: AccountId, space: SpaceId): Promise<string[]>;
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
