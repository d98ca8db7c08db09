import { trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { FactStore } from '../facts.ts';
import type { ChangingWalls, TestimonialStore } from './store.ts';
import { isPublic, type Testimonial } from './testimonial.ts';

/** What the customer just approved; the rest of a testimonial belongs to the owner. */
export type ApprovedWords = Omit<
  Testimonial,
  | 'id'
  | 'media'
  | 'status'
  | 'approvedHash'
  | 'approvedAt'
  | 'approvedBy'
  | 'featured'
  | 'tags'
  | 'reply'
  | 'image'
  | 'imported'
  | 'createdAt'
  | 'updatedAt'
  | 'submittedAt'
>;

interface SubmitNeeds {
  clock: Clock;
  ids: Ids;
}
interface SubmitStores {
  testimonials: TestimonialStore;
  walls: ChangingWalls;
  facts: FactStore;
}

/**
 * Saves the words of a finished conversation. The owner's approval binds to the content's hash: other words, name or rating
 * are pending again; the same ones keep their place.
 */
export function submitTestimonial(needs: SubmitNeeds) {
  return async (stores: SubmitStores, words: ApprovedWords): Promise<Testimonial> => {
    const now = needs.clock.now();
    const before =
      words.conversationId &&
      (await stores.testimonials.testimonialOfConversation(words.accountId, words.conversationId));
    const unchanged = before && before.contentHash === words.contentHash && before.status !== 'withdrawn';
    const testimonial: Testimonial = before
      ? {
          ...before,
          ...words,
          ...(unchanged ? { highlights: before.highlights } : BACK_TO_PENDING),
          updatedAt: now,
          submittedAt: unchanged ? before.submittedAt : now,
        }
      : {
          ...words,
          ...BACK_TO_PENDING,
          id: trustId('testimonial', needs.ids.uuid()),
          tags: [],
          reply: null,
          image: null,
          imported: null,
          media: null,
          createdAt: now,
          updatedAt: now,
          submittedAt: now,
        };
    await stores.testimonials.saveTestimonial(testimonial);
    await stores.walls.bumpWalls(testimonial.spaceId);
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId: words.accountId,
      spaceId: words.spaceId,
      kind: before ? 'testimonial.updated' : 'testimonial.created',
      subject: testimonial.id,
      actor: 'customer',
      data: {
        status: testimonial.status,
        contentHash: words.contentHash,
        wasPublic: before ? isPublic(before) : false,
      },
      at: now,
    });
    return testimonial;
  };
}

const BACK_TO_PENDING = {
  status: 'pending',
  approvedHash: null,
  approvedAt: null,
  approvedBy: null,
  featured: false,
} as const;
