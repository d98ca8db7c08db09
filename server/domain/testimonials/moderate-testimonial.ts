import type { ModerationAction } from '../../../shared/contracts/owner.ts';
import type { TextRange } from '../../../shared/contracts/wall.ts';
import type { TestimonialId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FactKind } from '../../ports/event-publisher.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { type Actor, actorName } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import { fail, ok, type Result } from '../result.ts';
import { findForModeration } from './find-for-moderation.ts';
import type { ChangingWalls, TestimonialStore } from './store.ts';
import { distinctTags } from './tags.ts';
import { isPublic, type Testimonial } from './testimonial.ts';
import { readUndo, writeUndo } from './undo-token.ts';

export type ModerationError =
  | { kind: 'TestimonialNotFound' }
  | { kind: 'NotAllowed' }
  /** The customer took it back meanwhile. */
  | { kind: 'TestimonialWithdrawn' }
  /** The customer changed the words meanwhile: what was approved is not what stands. */
  | { kind: 'ContentChanged' }
  | { kind: 'InvalidRange' }
  | { kind: 'InvalidUndo' };

export interface Moderated {
  testimonial: Testimonial;
  /** Undoes exactly this; null when nothing changed. */
  undo: string | null;
}

interface ModerateNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
}
interface ModerateStores {
  testimonials: TestimonialStore;
  walls: ChangingWalls;
  facts: FactStore;
}

/** What the owner may do with a customer's words: never change them. Every action is a fact and can be undone. */
export function moderateTestimonial(needs: ModerateNeeds) {
  return async (
    stores: ModerateStores,
    actor: Actor,
    id: TestimonialId,
    action: ModerationAction,
  ): Promise<Result<Moderated, ModerationError>> => {
    const found = await forModeration(stores, actor, id);
    if (!found.ok) return found;
    const changed = apply(found.value, action, {
      at: needs.clock.now(),
      by: actorName(actor),
      signature: signature(actor),
    });
    if (!changed.ok) return changed;
    return ok(await save(needs, stores, { actor, before: found.value, after: changed.value, kind: factOf(action) }));
  };
}

/** Puts back what one action changed, as long as the words are still the ones it was done to. */
export function undoModeration(needs: ModerateNeeds) {
  return async (stores: ModerateStores, actor: Actor, token: string): Promise<Result<Moderated, ModerationError>> => {
    const undo = readUndo(needs.hasher, token);
    if (!undo) return fail({ kind: 'InvalidUndo' });
    const found = await forModeration(stores, actor, undo.id);
    if (!found.ok) return found;
    if (found.value.contentHash !== undo.contentHash) return fail({ kind: 'ContentChanged' });
    const after: Testimonial = { ...found.value, ...undo.before };
    const kind: FactKind = after.status === 'approved' ? 'testimonial.approved' : 'testimonial.updated';
    return ok(await save(needs, stores, { actor, before: found.value, after, kind }));
  };
}

async function forModeration(
  stores: ModerateStores,
  actor: Actor,
  id: TestimonialId,
): Promise<Result<Testimonial, ModerationError>> {
  const found = await findForModeration(stores.testimonials, actor, id);
  return found.ok && found.value.status === 'withdrawn' ? fail({ kind: 'TestimonialWithdrawn' }) : found;
}

function apply(
  before: Testimonial,
  action: ModerationAction,
  now: { at: number; by: string; signature: string },
): Result<Testimonial, ModerationError> {
  switch (action.type) {
    case 'approve':
      if (action.contentHash !== before.contentHash) return fail({ kind: 'ContentChanged' });
      return ok({
        ...before,
        status: 'approved',
        approvedHash: before.contentHash,
        approvedAt: now.at,
        approvedBy: now.by,
      });
    case 'archive':
      return ok({ ...before, status: 'archived', featured: false });
    case 'restore':
      return ok({ ...before, status: before.approvedHash === before.contentHash ? 'approved' : 'pending' });
    case 'feature':
      return ok({ ...before, featured: action.featured });
    case 'highlight':
      return validRanges(action.ranges, before.body)
        ? ok({ ...before, highlights: action.ranges })
        : fail({ kind: 'InvalidRange' });
    case 'tag':
      return ok({ ...before, tags: distinctTags(action.tags) });
    case 'reply':
      return ok({
        ...before,
        reply: action.text.trim() ? { from: now.signature, text: action.text.trim(), at: now.at } : null,
      });
  }
}

/** Who a reply is from, as the card says it. */
function signature(actor: Actor): string {
  return actor.who.kind === 'member' ? actor.who.name : '';
}

/** In order, apart, inside the body, and not through the middle of a surrogate pair. */
function validRanges(ranges: readonly TextRange[], body: string): boolean {
  let last = 0;
  return ranges.every(({ start, end }) => {
    const valid =
      start >= last && end > start && end <= body.length && !splitsPair(body, start) && !splitsPair(body, end);
    last = end;
    return valid;
  });
}

function splitsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}

function factOf(action: ModerationAction): FactKind {
  if (action.type === 'approve') return 'testimonial.approved';
  if (action.type === 'archive') return 'testimonial.archived';
  if (action.type === 'feature') return 'testimonial.featured';
  return 'testimonial.updated';
}

interface Change {
  actor: Actor;
  before: Testimonial;
  after: Testimonial;
  kind: FactKind;
}

async function save(
  needs: ModerateNeeds,
  stores: ModerateStores,
  { actor, before, after, kind }: Change,
): Promise<Moderated> {
  const at = needs.clock.now();
  const saved = { ...after, updatedAt: at };
  await stores.testimonials.saveTestimonial(saved);
  await stores.walls.bumpWalls(saved.spaceId);
  await stores.facts.append({
    id: needs.ids.uuid(),
    accountId: after.accountId,
    spaceId: after.spaceId,
    kind,
    subject: after.id,
    actor: actorName(actor),
    data: { was: before.status, is: after.status, contentHash: after.contentHash, wasPublic: isPublic(before) },
    at,
  });
  return { testimonial: saved, undo: writeUndo(needs.hasher, before) };
}
