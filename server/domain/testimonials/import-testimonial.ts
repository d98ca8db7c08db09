import { type AccountId, type SpaceId, trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Fact, FactKind } from '../../ports/event-publisher.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { type AccessReader, type Actor, actorName, may, type Plan } from '../access/index.ts';
import type { FactStore } from '../facts.ts';
import { approvedContent } from '../interview/index.ts';
import { type AttachedMedia, type Media, type MediaStore, publishedMediaPath } from '../media/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { SpaceReader } from '../spaces/index.ts';
import { monthOf, planLimits, type UsageStore } from '../usage/index.ts';
import type { ChangingWalls, TestimonialStore } from './store.ts';
import { distinctTags } from './tags.ts';
import type { Imported, Testimonial } from './testimonial.ts';

/** Words that were collected elsewhere. */
export interface ImportRequest {
  space: SpaceId;
  body: string;
  /** 1 to 5. */
  rating: number | null;
  status: 'approved' | 'pending';
  tags: readonly string[];
  author: Testimonial['author'];
  imported: Imported;
  /** BCP 47 of the words; null: the space's. */
  locale: string | null;
  /** At most four images of the account that no testimonial shows yet. */
  media: readonly AttachedMedia[];
  /** When they were written, epoch milliseconds; null: now. Walls and lists stand in this order. */
  writtenAt: number | null;
}

export type ImportError =
  | { kind: 'SpaceNotFound' }
  | { kind: 'NotAllowed' }
  | { kind: 'MediaUnknown' }
  | { kind: 'TestimonialQuotaExceeded'; limit: number; used: number; tier: Plan };

interface ImportNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  publicUrl: string;
}
export interface ImportStores {
  access: AccessReader;
  spaces: SpaceReader;
  usage: UsageStore;
  testimonials: TestimonialStore;
  media: MediaStore;
  walls: ChangingWalls;
  facts: FactStore;
}

/**
 * Takes in a testimonial that was collected elsewhere. It counts against the month's testimonials, is never shown as
 * verified, and its rating stays out of the wall's average: nobody agreed to it here.
 */
export function importTestimonial(needs: ImportNeeds) {
  return async (
    stores: ImportStores,
    actor: Actor,
    request: ImportRequest,
  ): Promise<Result<Testimonial, ImportError>> => {
    const account = await stores.access.account(actor.accountId);
    const space = account && (await stores.spaces.space(account.id, request.space));
    if (!account || !space) return fail({ kind: 'SpaceNotFound' });
    if (!may(actor, 'testimonials.moderate', space.id)) return fail({ kind: 'NotAllowed' });
    const now = needs.clock.now();
    const used = await stores.usage.used(account.id, 'testimonials', monthOf(now));
    const limit = planLimits[account.plan].testimonialsAMonth;
    if (limit !== null && used >= limit)
      return fail({ kind: 'TestimonialQuotaExceeded', limit, used, tier: account.plan });
    const images = await unusedImages(stores.media, account.id, request.media);
    if (!images) return fail({ kind: 'MediaUnknown' });
    const testimonial = {
      ...made(needs, actor, { request, locale: request.locale ?? space.settings.locale }),
      ...shown(needs, images, request.media),
    };
    await stores.usage.addUsage(account.id, 'testimonials', monthOf(now), 1);
    await stores.testimonials.saveTestimonial(testimonial);
    for (const { id } of images) await stores.media.attachMedia(account.id, id, testimonial.id);
    await stores.walls.bumpWalls(space.id);
    await stores.facts.append(fact(needs, testimonial, { actor, kind: 'testimonial.created' }));
    if (testimonial.status === 'approved')
      await stores.facts.append(fact(needs, testimonial, { actor, kind: 'testimonial.approved' }));
    return ok(testimonial);
  };
}

/** Null: one of them is not the account's, is in use, or is named twice; which of these is nobody else's business. */
async function unusedImages(
  media: MediaStore,
  accountId: AccountId,
  asked: readonly AttachedMedia[],
): Promise<Media[] | null> {
  const found: Media[] = [];
  for (const { id } of asked) {
    const one = await media.media(accountId, id);
    if (!one || one.testimonialId !== null || found.some((other) => other.id === one.id)) return null;
    found.push(one);
  }
  return found;
}

function shown(
  { publicUrl }: ImportNeeds,
  [first]: readonly Media[],
  asked: readonly AttachedMedia[],
): Pick<Testimonial, 'image' | 'media'> {
  if (!first) return { image: null, media: null };
  const { width, height } = first;
  const src = `${publicUrl}${publishedMediaPath(first)}`;
  return { image: { src, width, height, alt: asked[0]?.caption ?? '' }, media: [...asked] };
}

/** What an import is known again by: its words, rating and name. */
export function importedHash(hasher: Hasher, { body, rating, author }: ImportRequest): string {
  return hasher.sha256(approvedContent({ body, headline: null, rating, author }));
}

function made(
  needs: ImportNeeds,
  actor: Actor,
  { request, locale }: { request: ImportRequest; locale: string },
): Omit<Testimonial, 'image' | 'media'> {
  const now = needs.clock.now();
  const { space, body, rating, status, author, imported } = request;
  const contentHash = importedHash(needs.hasher, request);
  const approved = status === 'approved';
  return {
    id: trustId('testimonial', needs.ids.uuid()),
    accountId: actor.accountId,
    spaceId: space,
    conversationId: null,
    provenance: 'import',
    status,
    body,
    headline: null,
    rating,
    author,
    about: null,
    locale,
    contentHash,
    approvedHash: approved ? contentHash : null,
    approvedAt: approved ? now : null,
    approvedBy: approved ? actorName(actor) : null,
    featured: false,
    highlights: [],
    tags: distinctTags(request.tags),
    reply: null,
    incentive: null,
    wantsContact: false,
    consent: null,
    spans: [],
    imported,
    test: actor.who.kind === 'key' && actor.who.test,
    createdAt: now,
    updatedAt: now,
    submittedAt: request.writtenAt ?? now,
  };
}

function fact(
  needs: ImportNeeds,
  { id, accountId, spaceId, status, contentHash, createdAt, test }: Testimonial,
  { actor, kind }: { actor: Actor; kind: FactKind },
): Fact {
  return {
    id: needs.ids.uuid(),
    accountId,
    spaceId,
    kind,
    subject: id,
    actor: actorName(actor),
    // An open wall puts the card in place with the first of the two.
    data: { status, contentHash, provenance: 'import', wasPublic: kind === 'testimonial.approved' && !test },
    at: createdAt,
  };
}
