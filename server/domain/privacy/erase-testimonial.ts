import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { type Actor, actorName } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import { type FreeMediaStores, freeMediaOf } from '../media/index.ts';
import { type ChangingWalls, isPublic, type Testimonial, type TestimonialStore } from '../testimonials/index.ts';

interface Stores extends FreeMediaStores {
  testimonials: Pick<TestimonialStore, 'saveTestimonial'>;
  walls: ChangingWalls;
  facts: FactStore;
}

/** Withdrawn for ever, and emptied: the receipt stays as proof of what was agreed to, and binds to a hash alone. */
export async function eraseTestimonial(
  needs: { clock: Clock; ids: Ids },
  stores: Stores,
  actor: Actor,
  before: Testimonial,
): Promise<void> {
  const at = needs.clock.now();
  const { consent } = before;
  await freeMediaOf(needs, stores, before);
  await stores.testimonials.saveTestimonial({
    ...before,
    status: 'withdrawn',
    approvedHash: null,
    featured: false,
    consent: consent && { ...consent, purposes: { publish: false, identity: false, ads: false } },
    ...NOTHING_SAID,
    updatedAt: at,
  });
  if (before.status === 'withdrawn') return;
  await stores.walls.bumpWalls(before.spaceId);
  await stores.facts.append({
    id: needs.ids.uuid(),
    accountId: before.accountId,
    spaceId: before.spaceId,
    kind: 'testimonial.withdrawn',
    subject: before.id,
    actor: actorName(actor),
    data: { was: before.status, wasPublic: isPublic(before) },
    at,
  });
}

const NOTHING_SAID = {
  body: '',
  headline: null,
  author: { name: null, title: null, company: null },
  about: null,
  highlights: [],
  tags: [],
  reply: null,
  spans: [],
  image: null,
  imported: null,
  media: null,
  wantsContact: false,
} satisfies Partial<Testimonial>;
