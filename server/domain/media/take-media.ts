import { trustId } from '../../../shared/ids.ts';
import type { BlobStorage } from '../../ports/blob-storage.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { AccessReader, Actor, Plan } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { readImage } from './images/read-image.ts';
import { ACCOUNT_MEDIA_BYTES, type Media, mediaKey } from './media.ts';
import type { MediaStore } from './store.ts';

export type TakeMediaError =
  | { kind: 'NotAllowed' }
  | { kind: 'MediaInvalid'; message: string }
  | { kind: 'MediaQuotaExceeded'; limit: number; used: number; tier: Plan };

export interface TakeMediaNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  blobs: Pick<BlobStorage, 'put' | 'remove'>;
  uow: UnitOfWork<{ access: AccessReader; media: MediaStore }>;
}

/**
 * Takes in an image. The file is there before its row is, so that no row is ever without its file; a death between the two leaves a
 * file that nothing leads to.
 */
export function takeMedia(needs: TakeMediaNeeds) {
  return async (actor: Actor, sent: Uint8Array): Promise<Result<Media, TakeMediaError>> => {
    if (!actor.permissions.has('testimonials.moderate')) return fail({ kind: 'NotAllowed' });
    const image = readImage(sent);
    if (!image.ok) return fail({ kind: 'MediaInvalid', message: image.error });
    const { type, width, height, bytes } = image.value;
    const media: Media = {
      id: trustId('media', needs.ids.uuid()),
      accountId: actor.accountId,
      testimonialId: null,
      type,
      width,
      height,
      bytes: bytes.length,
      hash: hashOf(needs.hasher, bytes),
      createdAt: needs.clock.now(),
    };
    await needs.blobs.put(mediaKey(media), { bytes, type });
    const kept = await needs.uow.run((stores) => keep(stores, media));
    if (!kept.ok) await needs.blobs.remove(mediaKey(media));
    return kept;
  };
}

/** Counted in the unit that adds it: of two at once that would both just fit, one does. */
async function keep(
  { access, media: store }: { access: AccessReader; media: MediaStore },
  media: Media,
): Promise<Result<Media, TakeMediaError>> {
  const account = await access.account(media.accountId);
  if (!account) return fail({ kind: 'NotAllowed' });
  const used = await store.mediaBytes(media.accountId);
  const limit = ACCOUNT_MEDIA_BYTES;
  if (account.plan !== 'unlimited' && used + media.bytes > limit)
    return fail({ kind: 'MediaQuotaExceeded', limit, used, tier: account.plan });
  await store.addMedia(media);
  return ok(media);
}

/** The port digests text: one character a byte makes one text of one file, and another of any other. */
function hashOf(hasher: Hasher, bytes: Uint8Array): string {
  return hasher.sha256(new TextDecoder('latin1').decode(bytes)).slice(0, 40);
}
