import type { ModerationCard } from '../../../shared/contracts/owner.ts';
import type { WallCard } from '../../../shared/contracts/wall.ts';
import type { Testimonial } from '../testimonials/index.ts';

/** What a visitor may see of a testimonial, and nothing more. */
export function wallCard(testimonial: Testimonial): WallCard {
  const { id, body, headline, rating, author, about, locale, highlights, tags, featured, reply, incentive, image } =
    testimonial;
  return {
    id,
    body,
    headline: standsInBody(headline, body) ? null : headline,
    rating,
    author,
    about,
    locale,
    highlights,
    tags,
    featured,
    reply: reply && { from: reply.from, text: reply.text },
    incentive,
    image,
    verified: testimonial.provenance === 'conversation',
    at: new Date(testimonial.submittedAt).toISOString(),
  };
}

/** A headline taken from the words themselves is for mails and excerpts; over the same words it would only say them twice. */
function standsInBody(headline: string | null, body: string): boolean {
  return headline !== null && body.includes(headline.replace(/[.…!?]+$/u, ''));
}

/** What a moderator may see: no e-mail, no phone. */
export function moderationCard(testimonial: Testimonial): ModerationCard {
  return {
    ...wallCard(testimonial),
    status: testimonial.status,
    contentHash: testimonial.contentHash,
    conversationId: testimonial.conversationId,
    receivedAt: new Date(testimonial.submittedAt).toISOString(),
    consent: testimonial.consent?.purposes ?? { publish: true, identity: true, ads: false },
    wantsContact: testimonial.wantsContact,
  };
}
