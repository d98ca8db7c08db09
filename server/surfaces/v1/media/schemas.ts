import { z } from 'zod';
import { LARGEST_IMAGE_BYTES } from '../../../domain/media/index.ts';
import { operation } from '../../kit/operation.ts';
import { pathId } from '../ids.ts';
import { isoMs } from '../kit-fields.ts';

const types = ['image/png', 'image/jpeg', 'image/webp'] as const;

export const media = z.strictObject({
  id: z.string(),
  object: z.literal('media'),
  content_type: z.enum(types).meta({ description: 'What the bytes are, whatever they were sent as' }),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int().meta({ description: 'As kept: without EXIF and other metadata' }),
  url: z.string().meta({ description: 'Opens the image until `expires_at`, for whoever has it' }),
  expires_at: isoMs,
  created_at: isoMs,
});

/** One black pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

export const operations = {
  create: operation({
    id: 'v1.media.create',
    method: 'POST',
    paths: ['/v1/media'],
    summary: 'Send an image for a testimonial',
    description:
      'The bytes as `image/png`, `image/jpeg` or `image/webp`, or base64 in `file` as JSON; 5 MiB, 40 million pixels and 12,000 on a side at most, 200 MiB an account. Where and with what it was taken is removed; the pixels stay as they are. Then name its id in `media` of `POST /v1/testimonials`.',
    scope: 'write',
    takesFile: { limitBytes: LARGEST_IMAGE_BYTES, types },
    body: z.object({ file: z.string('file must be base64 text').meta({ format: 'byte' }) }),
    success: { 201: media },
    refusals: [400, 402, 409, 422],
    example: { body: { file: PIXEL } },
  }),
  read: operation({
    id: 'v1.media.read',
    method: 'GET',
    paths: ['/v1/media/:id'],
    summary: 'An image, with an address that opens it for an hour',
    scope: 'read',
    params: pathId('media'),
    success: { 200: media },
  }),
  delete: operation({
    id: 'v1.media.delete',
    method: 'DELETE',
    paths: ['/v1/media/:id'],
    summary: 'Throw an image away that no testimonial shows',
    description: 'One that is shown goes with its testimonial.',
    scope: 'write',
    params: pathId('media'),
    success: { 200: z.strictObject({ id: z.string(), object: z.literal('media'), deleted: z.literal(true) }) },
    refusals: [409],
  }),
};
