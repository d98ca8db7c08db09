import type { z } from 'zod';
import type { TextRange } from '../../../../shared/contracts/wall.ts';
import { formatId, type MediaId, type SpaceId } from '../../../../shared/ids.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import type { ImportRequest, Testimonial } from '../../../domain/testimonials/index.ts';
import type { Given } from '../../kit/operation.ts';
import type { operations, testimonial } from './schemas.ts';

type TestimonialObject = z.infer<typeof testimonial>;

export const iso = (at: number): string => new Date(at).toISOString();

/** The document's object. Of one that its customer took back only that is said. */
export function testimonialObject(of: Testimonial, links: ImageLinks): TestimonialObject {
  const gone = of.status === 'withdrawn';
  const quotes = gone ? [] : of.highlights.map((range) => stretch(of.body, range));
  return {
    id: formatId('testimonial', of.id),
    object: 'testimonial',
    space_id: formatId('space', of.spaceId),
    status: of.status,
    type: 'text',
    text: gone ? '' : of.body,
    rating: gone ? null : of.rating,
    featured: of.featured,
    tags: of.tags,
    highlight: quotes[0] ?? null,
    power_quotes: quotes,
    transcription: null,
    author: gone ? NOBODY : authorOf(of),
    video: null,
    images: gone ? [] : imagesOf(of, links),
    created_at: iso(of.createdAt),
    published_at: of.status === 'approved' && of.approvedAt !== null ? iso(of.approvedAt) : null,
    headline: gone ? null : of.headline,
    reply: of.reply && !gone ? { from: of.reply.from, text: of.reply.text } : null,
    verified: of.provenance === 'conversation',
    content_hash: of.contentHash,
    source: of.provenance === 'conversation' ? 'goodword' : (of.imported?.source ?? 'api'),
    source_url: gone ? null : (of.imported?.url ?? null),
    test: of.test,
  };
}

/** What images are shown by: those that came over the API for an hour, others where they stand. */
export interface ImageLinks {
  publicUrl: string;
  mediaUrl(id: MediaId): string;
}

function imagesOf({ image, media }: Testimonial, { publicUrl, mediaUrl }: ImageLinks): TestimonialObject['images'] {
  if (media) return media.map(({ id, caption }) => ({ url: mediaUrl(id), caption }));
  return image ? [{ url: new URL(image.src, `${publicUrl}/`).href, caption: image.alt || null }] : [];
}

const NOBODY: TestimonialObject['author'] = { name: null, title: null, company: null, photo_url: null, social: {} };

/** Without the e-mail, which is in no answer. */
function authorOf({ author, imported }: Testimonial): TestimonialObject['author'] {
  return {
    name: author.name,
    title: author.title,
    company: author.company,
    photo_url: imported?.photoUrl ?? null,
    social: { ...imported?.social },
  };
}

function stretch(body: string, { start, end }: TextRange): string {
  return body.slice(start, end);
}

type CreateBody = Given<typeof operations.create>['body'];

type Asked = Result<ImportRequest & { space: SpaceId }, { kind: 'SpaceNotFound' } | { kind: 'MediaUnknown' }>;

/** What no id can mean is refused like the id of nothing. */
export function importRequest({ body }: { body: CreateBody }): Asked {
  const media: ImportRequest['media'][number][] = [];
  for (const { id, caption = null } of body.media ?? []) {
    if (id === null) return fail({ kind: 'MediaUnknown' });
    media.push({ id, caption });
  }
  if (body.space_id === null) return fail({ kind: 'SpaceNotFound' });
  const { name = null, title = null, company = null, photo_url = null, email = null, social = {} } = body.author ?? {};
  return ok({
    space: body.space_id,
    body: body.text,
    rating: body.rating ?? null,
    status: body.status ?? 'approved',
    tags: body.tags ?? [],
    author: { name, title, company },
    imported: {
      source: body.source ?? 'api',
      sourceId: null,
      url: body.source_url ?? null,
      photoUrl: photo_url,
      email,
      social: Object.fromEntries(
        Object.entries(social).filter((pair): pair is [string, string] => pair[1] !== undefined),
      ),
    },
    locale: body.locale ?? null,
    media,
    writtenAt: null,
  });
}
