import type { z } from 'zod';
import type { TextRange } from '../../../../shared/contracts/wall.ts';
import { formatId, type SpaceId } from '../../../../shared/ids.ts';
import type { ImportRequest, Testimonial } from '../../../domain/testimonials/index.ts';
import type { Given } from '../../kit/operation.ts';
import type { operations, testimonial } from './schemas.ts';

type TestimonialObject = z.infer<typeof testimonial>;

export const iso = (at: number): string => new Date(at).toISOString();

/** The document's object. Of one that its customer took back only that is said. */
export function testimonialObject(of: Testimonial, publicUrl: string): TestimonialObject {
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
    images:
      gone || !of.image ? [] : [{ url: new URL(of.image.src, `${publicUrl}/`).href, caption: of.image.alt || null }],
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

/** Null: a space that no id can mean. */
export function importRequest({ body }: { body: CreateBody }): (ImportRequest & { space: SpaceId }) | null {
  if (body.space_id === null) return null;
  const { name = null, title = null, company = null, photo_url = null, email = null, social = {} } = body.author ?? {};
  return {
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
    writtenAt: null,
  };
}
