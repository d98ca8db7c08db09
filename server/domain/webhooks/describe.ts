import { formatId } from '../../../shared/ids.ts';
import type { Contact } from '../contacts/index.ts';
import type { Conversation } from '../conversations/index.ts';
import type { Delivery } from '../deliveries/index.ts';
import type { Testimonial } from '../testimonials/index.ts';

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** The testimonial object of `/v1`: never the author's e-mail. What stands on a page of ours for an hour is not in it: an event may be read much later. */
export function describeTestimonial(testimonial: Testimonial): Record<string, unknown> {
  const { author, imported, body } = testimonial;
  const quotes = testimonial.highlights.map(({ start, end }) => body.slice(start, end));
  return {
    id: formatId('testimonial', testimonial.id),
    object: 'testimonial',
    space_id: formatId('space', testimonial.spaceId),
    status: testimonial.status,
    type: 'text',
    text: body,
    rating: testimonial.rating,
    featured: testimonial.featured,
    tags: testimonial.tags,
    highlight: quotes[0] ?? null,
    power_quotes: quotes,
    transcription: null,
    author: {
      name: author.name,
      title: author.title,
      company: author.company,
      photo_url: imported?.photoUrl ?? null,
      social: imported?.social ?? {},
    },
    video: null,
    images: [],
    created_at: iso(testimonial.createdAt),
    published_at: testimonial.status === 'approved' ? iso(testimonial.approvedAt) : null,
    test: testimonial.test,
  };
}

/** Without the chat link: whoever holds it speaks as the customer. */
export function describeConversation(conversation: Conversation, contact: Contact | null): Record<string, unknown> {
  return {
    id: formatId('conversation', conversation.id),
    object: 'conversation',
    space_id: formatId('space', conversation.spaceId),
    campaign_id: formatId('campaign', conversation.campaignId),
    status: conversation.status,
    channel: conversation.channel,
    about: conversation.context.item,
    contact: contact && describeContact(contact),
    scheduled_at: iso(conversation.scheduledAt),
    completed_at: iso(conversation.completedAt),
    created_at: iso(conversation.createdAt),
    test: conversation.test,
  };
}

export function describeContact(contact: Contact): Record<string, unknown> {
  return {
    id: formatId('contact', contact.id),
    object: 'contact',
    name: contact.name,
    created_at: iso(contact.createdAt),
  };
}

export function describeDelivery(delivery: Delivery, conversation: Conversation | null): Record<string, unknown> {
  return {
    id: formatId('delivery', delivery.id),
    object: 'delivery',
    space_id: conversation && formatId('space', conversation.spaceId),
    conversation_id: delivery.conversationId && formatId('conversation', delivery.conversationId),
    contact_id: delivery.contactId && formatId('contact', delivery.contactId),
    kind: delivery.kind,
    channel: delivery.channel,
    status: delivery.status,
    error: delivery.detail,
    attempts: delivery.attempts,
    created_at: iso(delivery.createdAt),
    test: conversation?.test ?? false,
  };
}
