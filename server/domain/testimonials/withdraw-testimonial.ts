import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { FactStore } from '../facts.ts';
import type { ChangingWalls, TestimonialStore } from './store.ts';
import { isPublic, type Testimonial } from './testimonial.ts';

interface WithdrawStores {
  testimonials: TestimonialStore;
  walls: ChangingWalls;
  facts: FactStore;
}

/** The customer takes everything back. Theirs alone to do, for ever; a second time changes nothing. */
export function withdrawTestimonial(needs: { clock: Clock; ids: Ids }) {
  return async (stores: WithdrawStores, testimonial: Testimonial): Promise<void> => {
    if (testimonial.status === 'withdrawn') return;
    const at = needs.clock.now();
    await stores.testimonials.saveTestimonial({
      ...testimonial,
      status: 'withdrawn',
      featured: false,
      approvedHash: null,
      consent: withdrawn(testimonial),
      updatedAt: at,
    });
    await stores.walls.bumpWalls(testimonial.spaceId);
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId: testimonial.accountId,
      spaceId: testimonial.spaceId,
      kind: 'testimonial.withdrawn',
      subject: testimonial.id,
      actor: 'customer',
      data: { was: testimonial.status, wasPublic: isPublic(testimonial) },
      at,
    });
  };
}

/** The receipt stays as proof that it was given and taken back; its purposes are all off. */
function withdrawn(testimonial: Testimonial): Testimonial['consent'] {
  return testimonial.consent && { ...testimonial.consent, purposes: { publish: false, identity: false, ads: false } };
}
