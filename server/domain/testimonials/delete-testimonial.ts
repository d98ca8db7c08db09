import type { TestimonialId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { type Actor, actorName } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import { type FreeMediaStores, freeMediaOf } from '../media/index.ts';
import type { Result } from '../result.ts';
import { type FindError, findForModeration } from './find-for-moderation.ts';
import type { ChangingWalls, TestimonialStore } from './store.ts';
import { isPublic, type Testimonial } from './testimonial.ts';

interface DeleteStores extends FreeMediaStores {
  testimonials: TestimonialStore;
  walls: ChangingWalls;
  facts: FactStore;
}

/**
 * Throws a testimonial away: its words are gone. What stays is the fact, with the receipt of what its customer had agreed to
 * and the hash of the words. The month's quota is not given back.
 */
export function deleteTestimonial(needs: { clock: Clock; ids: Ids }) {
  return async (stores: DeleteStores, actor: Actor, id: TestimonialId): Promise<Result<Testimonial, FindError>> => {
    const found = await findForModeration(stores.testimonials, actor, id);
    if (!found.ok) return found;
    const { accountId, spaceId, status, provenance, contentHash, consent } = found.value;
    await freeMediaOf(needs, stores, found.value);
    await stores.testimonials.removeTestimonial(accountId, id);
    await stores.walls.bumpWalls(spaceId);
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId,
      spaceId,
      kind: 'testimonial.deleted',
      subject: id,
      actor: actorName(actor),
      data: { id, spaceId, was: status, wasPublic: isPublic(found.value), provenance, contentHash, consent },
      at: needs.clock.now(),
    });
    return found;
  };
}
