import type { z } from 'zod';
import { formatId } from '../../../../shared/ids.ts';
import type { Media } from '../../../domain/media/index.ts';
import { iso } from '../kit-fields.ts';
import type { media } from './schemas.ts';

/** `link`: made for this answer alone. */
export function mediaObject(of: Media, link: { url: string; expiresAt: number }): z.infer<typeof media> {
  return {
    id: formatId('media', of.id),
    object: 'media',
    content_type: of.type,
    width: of.width,
    height: of.height,
    bytes: of.bytes,
    url: link.url,
    expires_at: iso(link.expiresAt),
    created_at: iso(of.createdAt),
  };
}
