import { type Response, Router } from 'express';
import { parseId } from '../../../shared/ids.ts';
import { type Media, type MediaReader, mediaKey, opensMedia } from '../../domain/media/index.ts';
import { isPublic, type TestimonialReader } from '../../domain/testimonials/index.ts';
import type { BlobStorage } from '../../ports/blob-storage.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';

interface MediaNeeds {
  uow: UnitOfWork<unknown, { media: MediaReader; testimonials: TestimonialReader }>;
  blobs: Pick<BlobStorage, 'get'>;
  clock: Clock;
  hasher: Hasher;
}

/**
 * Images: for an hour to whoever holds a signed address, and to everybody at an address that stays for as long as a public testimonial
 * shows them. A wrong signature, one that is over and an unknown id are answered alike.
 */
export function createMediaSurface(needs: MediaNeeds): Router {
  const router = Router();
  router.get('/media/:id', async (req, res) => {
    const id = parseId('media', req.params.id);
    const opens = id && opensMedia(needs, id, { expires: String(req.query.e), given: String(req.query.s) });
    await send(needs, res, opens ? await needs.uow.read(({ media }) => media.mediaById(id)) : null);
  });
  router.get('/media/:id/:hash', async (req, res) => {
    await send(needs, res, await published(needs, req.params));
  });
  return router;
}

async function published(needs: MediaNeeds, named: { id: string; hash: string }): Promise<Media | null> {
  const id = parseId('media', named.id);
  if (!id) return null;
  return needs.uow.read(async ({ media, testimonials }) => {
    const found = await media.mediaById(id);
    if (found?.hash !== named.hash || found.testimonialId === null) return null;
    const shownBy = await testimonials.testimonial(found.accountId, found.testimonialId);
    return shownBy && isPublic(shownBy) ? found : null;
  });
}

/** Never active in any page or tab: it is an image, whatever else somebody may have hidden in it. */
async function send(needs: MediaNeeds, res: Response, media: Media | null): Promise<void> {
  const blob = media && (await needs.blobs.get(mediaKey(media)));
  res.set('X-Content-Type-Options', 'nosniff');
  if (!media || !blob) {
    const error = { code: 'not_found', message: 'There is no such image.', details: {} };
    return void res.status(404).set('Cache-Control', 'no-store').json({ error });
  }
  res
    .set({
      'Content-Type': media.type,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Disposition': `inline; filename="${media.id}.${media.type.slice('image/'.length)}"`,
      // No longer: what is withdrawn or erased is to be gone soon.
      'Cache-Control': 'private, max-age=300',
      'Referrer-Policy': 'no-referrer',
    })
    .end(blob.bytes);
}
