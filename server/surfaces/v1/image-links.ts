import { signedMediaUrl } from '../../domain/media/index.ts';
import type { V1Needs } from './dialect.ts';
import type { ImageLinks } from './testimonials/mapper.ts';

/** How the images in an answer are opened: each time by another address, good for an hour. */
export function imageLinks(needs: Pick<V1Needs, 'clock' | 'hasher' | 'publicUrl'>): ImageLinks {
  return { publicUrl: needs.publicUrl, mediaUrl: (id) => signedMediaUrl(needs, id).url };
}
