import type { z } from 'zod';
import { formatId } from '../../../../shared/ids.ts';
import type { Contact } from '../../../domain/contacts/index.ts';
import type { Page } from '../../../domain/page.ts';
import type { Erased, PersonalData } from '../../../domain/privacy/index.ts';
import type { Testimonial } from '../../../domain/testimonials/index.ts';
import { type Answer, jsonAnswer } from '../../kit/answer.ts';
import { conversationOut, deliveryOut, entriesOut, type LinkNeeds } from '../conversations/mapper.ts';
import { idOrNull, iso } from '../kit-fields.ts';
import { listOf } from '../pagination.ts';
import { suppressionOut } from '../suppressions/mapper.ts';
import { triggerOut } from '../triggers/mapper.ts';
import type { contact, personalData } from './schemas.ts';

type DataOut = z.infer<typeof personalData>;

function contactOut(one: Contact): z.infer<typeof contact> {
  const { id, email, phone, name, locale, createdAt, updatedAt } = one;
  return {
    id: formatId('contact', id),
    object: 'contact',
    email,
    phone,
    name,
    locale,
    erased: email === null && phone === null,
    created_at: iso(createdAt),
    updated_at: iso(updatedAt),
  };
}

export function listAnswer(page: Page<Contact>): Answer {
  return jsonAnswer(200, listOf(page, contactOut));
}

export function oneAnswer(one: Contact): Answer {
  return jsonAnswer(200, contactOut(one));
}

export function addedAnswer({ contact: one, isNew }: { contact: Contact; isNew: boolean }): Answer {
  return jsonAnswer(isNew ? 201 : 200, contactOut(one));
}

export function erasedAnswer({ contact: one, conversations, testimonials }: Erased): Answer {
  return jsonAnswer(200, { ...contactOut(one), removed: { conversations, testimonials } });
}

export function dataAnswer(needs: LinkNeeds, data: PersonalData): Answer {
  return jsonAnswer(200, {
    object: 'contact_export',
    contact: contactOut(data.contact),
    suppressions: data.suppressions.map(suppressionOut),
    conversations: data.conversations.map(({ conversation, deliveries, copies }) => ({
      ...conversationOut(needs, conversation),
      entries: entriesOut(conversation),
      deliveries: deliveries.map(deliveryOut),
      messages: copies.map(({ channel, to, subject, text, at }) => ({ channel, to, subject, text, at: iso(at) })),
    })),
    testimonials: data.testimonials.map(testimonialOut),
    triggers: data.triggers.map(triggerOut),
  } satisfies DataOut);
}

/** To the person themselves: also what no other answer tells. */
function testimonialOut(one: Testimonial): DataOut['testimonials'][number] {
  const { imported, consent } = one;
  return {
    id: formatId('testimonial', one.id),
    object: 'testimonial',
    space_id: formatId('space', one.spaceId),
    conversation_id: idOrNull('conversation', one.conversationId),
    status: one.status,
    text: one.body,
    headline: one.headline,
    rating: one.rating,
    author: one.author,
    imported: imported && {
      source: imported.source,
      source_id: imported.sourceId,
      url: imported.url,
      photo_url: imported.photoUrl,
      email: imported.email,
      social: { ...imported.social },
    },
    reply: one.reply?.text ?? null,
    consent: consent && { ...consent.purposes, text: consent.text, at: iso(consent.at) },
    created_at: iso(one.createdAt),
    submitted_at: iso(one.submittedAt),
  };
}
