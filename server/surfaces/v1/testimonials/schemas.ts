import { z } from 'zod';
import { parseId } from '../../../../shared/ids.ts';
import { MOST_IMAGES } from '../../../domain/media/index.ts';
import { operation } from '../../kit/operation.ts';
import { prose } from '../../kit/prose.ts';
import { email, optionalNumber, optionalText, plain } from '../../kit/scalars.ts';
import { optionalWebAddress } from '../../kit/web-address.ts';
import { optionalFlag } from '../flag.ts';
import { pathId, spaceRef } from '../ids.ts';
import { listSchema, pageQuery } from '../pagination.ts';
import { provenance } from './provenance-schema.ts';

const LONGEST_TEXT = 10_000;
const LONGEST_NAME = 200;
const LONGEST_CAPTION = 300;
const SOCIAL = ['linkedin', 'x', 'instagram', 'website', 'youtube'] as const;

const isoMs = z.iso.datetime({ precision: 3 }).meta({ example: '2026-01-15T10:30:00.000Z' });
const webAddress = z.string();

/** The document's object, and beside it what is ours: `verified`, `headline`, `reply`, `content_hash`, `source`, `test`. */
export const testimonial = z.strictObject({
  id: z.string(),
  object: z.literal('testimonial'),
  space_id: z.string(),
  status: z.enum(['pending', 'approved', 'archived', 'withdrawn']),
  type: z.literal('text'),
  text: z.string().meta({ description: 'Empty once its customer took it back' }),
  rating: z.number().int().min(1).max(5).nullable(),
  featured: z.boolean(),
  tags: z.array(z.string()),
  highlight: z.string().nullable().meta({ description: 'The first stretch of the text that the owner marked' }),
  power_quotes: z.array(z.string()).meta({ description: 'All stretches that the owner marked, in order' }),
  transcription: z.null(),
  author: z.strictObject({
    name: z.string().nullable(),
    title: z.string().nullable(),
    company: z.string().nullable(),
    photo_url: webAddress.nullable(),
    social: z.partialRecord(z.enum(SOCIAL), webAddress),
  }),
  video: z.null(),
  images: z
    .array(z.strictObject({ url: webAddress, caption: z.string().nullable() }))
    .meta({ description: 'Addresses that open for an hour' }),
  created_at: isoMs,
  published_at: isoMs.nullable(),
  headline: z.string().nullable(),
  reply: z.strictObject({ from: z.string(), text: z.string() }).nullable(),
  verified: z.boolean().meta({ description: 'Written here, in a private conversation; false for an import' }),
  content_hash: z.string().meta({ description: 'Of words, rating and name as the customer approved them' }),
  source: z.string().meta({ description: 'Where it was collected; `goodword`: here' }),
  source_url: webAddress.nullable(),
  test: z.boolean(),
});

const tags = z.preprocess(
  (value) => {
    const given = plain(value);
    return typeof given === 'string' ? given.split(',') : given;
  },
  z
    .array(
      z.preprocess(
        (value) => (typeof value === 'number' ? String(value) : value),
        z.string('tags must be a list of texts').max(40, 'a tag is longer than 40 characters'),
      ),
      'tags must be a list of texts',
    )
    .max(20, 'there are more than 20 tags')
    .optional(),
);

const choice = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? plain(value.toLowerCase()) : plain(value)),
    z.enum(values, `status must be ${values.join(' or ')}`).optional(),
  );

const social = z.preprocess(
  plain,
  z
    .object(
      {
        linkedin: optionalWebAddress('author.social.linkedin'),
        x: optionalWebAddress('author.social.x'),
        instagram: optionalWebAddress('author.social.instagram'),
        website: optionalWebAddress('author.social.website'),
        youtube: optionalWebAddress('author.social.youtube'),
      },
      'author.social must be an object',
    )
    .optional(),
);
const author = z.preprocess(
  plain,
  z
    .object(
      {
        name: optionalText('author.name', LONGEST_NAME),
        title: optionalText('author.title', LONGEST_NAME),
        company: optionalText('author.company', LONGEST_NAME),
        photo_url: optionalWebAddress('author.photo_url'),
        email: email('author.email').optional(),
        social,
      },
      'author must be an object',
    )
    .optional(),
);

const mediaId = z
  .string('media must be a list of ids')
  .max(100, 'an id in media is longer than 100 characters')
  .transform((given) => parseId('media', given));
/** By id alone, or with a caption beside it; null: the id of nothing. */
const media = z.preprocess(
  (value) => {
    const given = plain(value);
    return typeof given === 'string' ? given.split(',') : given;
  },
  z
    .array(
      z.union(
        [
          mediaId.transform((id) => ({ id, caption: undefined })),
          z.object({ id: mediaId, caption: optionalText('media.caption', LONGEST_CAPTION) }),
        ],
        'media must be a list of ids, or of {id, caption}',
      ),
      'media must be a list of ids',
    )
    .max(MOST_IMAGES, `there are more than ${MOST_IMAGES} media`)
    .optional(),
);

const createBody = z.object({
  space_id: spaceRef,
  text: prose('text', LONGEST_TEXT),
  rating: optionalNumber('rating', { min: 1, max: 5 }).refine(
    (value) => value === undefined || Number.isInteger(value),
    'rating must be a whole number from 1 to 5',
  ),
  status: choice('approved', 'pending'),
  tags,
  author,
  locale: optionalText('locale', 35).refine(isLanguage, 'locale must be a BCP 47 tag'),
  source: optionalText('source', 40),
  source_url: optionalWebAddress('source_url'),
  media,
});

const changeBody = z.object({
  status: choice('pending', 'approved', 'archived'),
  featured: optionalFlag('featured'),
  tags,
  content_hash: optionalText('content_hash', 200),
});

const deleted = z.strictObject({
  id: z.string(),
  object: z.literal('testimonial'),
  space_id: z.string(),
  deleted: z.literal(true),
});

export const operations = {
  list: operation({
    id: 'v1.testimonials.list',
    method: 'GET',
    paths: ['/v1/testimonials'],
    summary: 'The testimonials of a space, newest first',
    description: 'Without `status` all of them but those taken back by their customers.',
    scope: 'read',
    query: z.object({ space_id: spaceRef, status: choice('pending', 'approved', 'archived'), ...pageQuery }),
    success: { 200: listSchema(testimonial) },
    refusals: [400, 422],
    example: { query: { space_id: 'SPACE_ID', status: 'approved', limit: 50 } },
  }),
  read: operation({
    id: 'v1.testimonials.read',
    method: 'GET',
    paths: ['/v1/testimonials/:id'],
    summary: 'One testimonial',
    scope: 'read',
    params: pathId('testimonial'),
    success: { 200: testimonial },
  }),
  create: operation({
    id: 'v1.testimonials.create',
    method: 'POST',
    paths: ['/v1/testimonials'],
    summary: 'Import a testimonial that was collected elsewhere',
    description:
      'Counts against the month’s testimonials. It is never shown as verified. `media` names images from `POST /v1/media`; the first of them stands on the wall.',
    scope: 'write',
    body: createBody,
    success: { 201: testimonial },
    refusals: [400, 402, 409, 422],
    example: {
      body: {
        space_id: 'SPACE_ID',
        text: 'Cerré 3 clientes en una semana.',
        rating: 5,
        author: { name: 'Ana López' },
      },
    },
  }),
  update: operation({
    id: 'v1.testimonials.update',
    method: 'PATCH',
    paths: ['/v1/testimonials/:id'],
    summary: 'Approve, archive, feature or tag a testimonial',
    description:
      'What is left out stays. With `content_hash`, 409 when the customer changed the words since they were read.',
    scope: 'write',
    params: pathId('testimonial'),
    body: changeBody,
    success: { 200: testimonial },
    refusals: [400, 409, 422],
    example: { body: { status: 'approved', featured: true } },
  }),
  delete: operation({
    id: 'v1.testimonials.delete',
    method: 'DELETE',
    paths: ['/v1/testimonials/:id'],
    summary: 'Throw a testimonial away',
    description: 'Its words are gone for good, and are off every wall. The month’s quota is not given back.',
    scope: 'write',
    params: pathId('testimonial'),
    success: { 200: deleted },
  }),
  provenance: operation({
    id: 'v1.testimonials.provenance',
    method: 'GET',
    paths: ['/v1/testimonials/:id/provenance'],
    summary: 'How a testimonial came about',
    scope: 'read',
    params: pathId('testimonial'),
    success: { 200: provenance },
  }),
};

function isLanguage(tag: string | undefined): boolean {
  if (tag === undefined) return true;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false; // a RangeError: not well-formed
  }
}
