import type { TestimonialId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FactKind } from '../../ports/event-publisher.ts';
import type { Ids } from '../../ports/ids.ts';
import { type Actor, actorName } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import { fail, ok, type Result } from '../result.ts';
import { type FindError, findForModeration } from './find-for-moderation.ts';
import type { ChangingWalls, TestimonialStore } from './store.ts';
import { distinctTags } from './tags.ts';
import { isPublic, type Testimonial, type TestimonialStatus } from './testimonial.ts';

/** What is left out stays as it is. */
export interface TestimonialChange {
  status?: Exclude<TestimonialStatus, 'withdrawn'> | undefined;
  featured?: boolean | undefined;
  tags?: readonly string[] | undefined;
  /** Of the words that the caller decided about: others are not touched. */
  contentHash?: string | undefined;
}

export type UpdateError = FindError | { kind: 'TestimonialWithdrawn' } | { kind: 'ContentChanged' };

interface UpdateStores {
  testimonials: TestimonialStore;
  walls: ChangingWalls;
  facts: FactStore;
}

/**
 * Several of the owner's decisions at once, as one change: all of it is saved or nothing. Each that changes something is a
 * fact of its own, so that whoever waits for an approval hears of it.
 */
export function updateTestimonial(needs: { clock: Clock; ids: Ids }) {
  return async (
    stores: UpdateStores,
    actor: Actor,
    id: TestimonialId,
    change: TestimonialChange,
  ): Promise<Result<Testimonial, UpdateError>> => {
    const found = await findForModeration(stores.testimonials, actor, id);
    if (!found.ok) return found;
    const before = found.value;
    if (before.status === 'withdrawn') return fail({ kind: 'TestimonialWithdrawn' });
    if (change.contentHash !== undefined && change.contentHash !== before.contentHash)
      return fail({ kind: 'ContentChanged' });
    const at = needs.clock.now();
    const after = changed(before, change, { at, by: actorName(actor) });
    const kinds = factsOf(before, after);
    if (kinds.length === 0) return ok(before);
    const saved = { ...after, updatedAt: at };
    await stores.testimonials.saveTestimonial(saved);
    await stores.walls.bumpWalls(saved.spaceId);
    for (const [i, kind] of kinds.entries()) {
      await stores.facts.append({
        id: needs.ids.uuid(),
        accountId: saved.accountId,
        spaceId: saved.spaceId,
        kind,
        subject: saved.id,
        actor: actorName(actor),
        data: {
          was: before.status,
          is: saved.status,
          contentHash: saved.contentHash,
          // A wall that stands open puts the card in place with the first of them, and only changes it with the others.
          wasPublic: isPublic(i === 0 ? before : saved),
        },
        at,
      });
    }
    return ok(saved);
  };
}

function changed(
  before: Testimonial,
  { status: asked, featured, tags }: TestimonialChange,
  now: { at: number; by: string },
): Testimonial {
  const status = asked ?? before.status;
  const decided = status === before.status ? before : { ...before, status, ...approval(before, status, now) };
  return {
    ...decided,
    featured: featured ?? (status === 'archived' ? false : decided.featured),
    tags: tags ? distinctTags(tags) : decided.tags,
  };
}

type Approval = Pick<Testimonial, 'approvedHash' | 'approvedAt' | 'approvedBy'>;

/** Binds to the words as they stand. What is archived keeps its approval, so that it can be put back. */
function approval(before: Testimonial, status: TestimonialStatus, now: { at: number; by: string }): Approval {
  if (status === 'approved') return { approvedHash: before.contentHash, approvedAt: now.at, approvedBy: now.by };
  if (status === 'pending') return { approvedHash: null, approvedAt: null, approvedBy: null };
  const { approvedHash, approvedAt, approvedBy } = before;
  return { approvedHash, approvedAt, approvedBy };
}

function factsOf(before: Testimonial, after: Testimonial): FactKind[] {
  const kinds: FactKind[] = [];
  if (after.status !== before.status) kinds.push(STATUS_FACT[after.status]);
  // Archiving takes the star along: that is no decision of its own.
  if (after.featured !== before.featured && !(after.status === 'archived' && before.status !== 'archived'))
    kinds.push('testimonial.featured');
  if (JSON.stringify(after.tags) !== JSON.stringify(before.tags)) kinds.push('testimonial.updated');
  return kinds;
}

const STATUS_FACT = {
  approved: 'testimonial.approved',
  archived: 'testimonial.archived',
  pending: 'testimonial.updated',
  withdrawn: 'testimonial.withdrawn',
} as const satisfies Record<TestimonialStatus, FactKind>;
