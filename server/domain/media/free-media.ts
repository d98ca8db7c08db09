import { z } from 'zod';
import type { AccountId, MediaId, TestimonialId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { JobStore } from '../../ports/jobs.ts';
import type { Actor } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Media, mediaKey } from './media.ts';
import type { MediaStore } from './store.ts';

export const mediaJobKind = 'media.remove';
export const removeFileJob = z.object({ key: z.string() });

export interface FreeMediaStores {
  media: MediaStore;
  jobs: Pick<JobStore, 'addJob'>;
}
interface FreeNeeds {
  clock: Clock;
  ids: Ids;
}

/** With its row an image has no address any more, from this unit's commit on; its file is removed after that, and again if need be. */
async function free(needs: FreeNeeds, { media: store, jobs }: FreeMediaStores, media: Media): Promise<void> {
  await store.removeMedia(media.accountId, media.id);
  const now = needs.clock.now();
  await jobs.addJob(
    {
      id: needs.ids.uuid(),
      accountId: media.accountId,
      kind: mediaJobKind,
      dedupeKey: `${mediaJobKind}:${media.id}`,
      payload: { key: mediaKey(media) } satisfies z.infer<typeof removeFileJob>,
      runAt: now,
      maxAttempts: 10,
    },
    now,
  );
}

/** Of a testimonial that is deleted or erased. */
export async function freeMediaOf(
  needs: FreeNeeds,
  stores: FreeMediaStores,
  { accountId, id }: { accountId: AccountId; id: TestimonialId },
): Promise<void> {
  for (const one of await stores.media.mediaOfTestimonial(accountId, id)) await free(needs, stores, one);
}

export type RemoveMediaError = { kind: 'NotAllowed' } | { kind: 'MediaNotFound' } | { kind: 'MediaInUse' };

/** Throws an image away that no testimonial shows. */
export function removeMedia(needs: FreeNeeds) {
  return async (stores: FreeMediaStores, actor: Actor, id: MediaId): Promise<Result<Media, RemoveMediaError>> => {
    if (!actor.permissions.has('testimonials.moderate')) return fail({ kind: 'NotAllowed' });
    const media = await stores.media.media(actor.accountId, id);
    if (!media) return fail({ kind: 'MediaNotFound' });
    if (media.testimonialId !== null) return fail({ kind: 'MediaInUse' });
    await free(needs, stores, media);
    return ok(media);
  };
}
