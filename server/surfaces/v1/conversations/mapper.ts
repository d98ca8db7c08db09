import type { z } from 'zod';
import { formatId } from '../../../../shared/ids.ts';
import type { Contact } from '../../../domain/contacts/index.ts';
import { type Conversation, chatToken, chatTokenHash, chatUrl } from '../../../domain/conversations/index.ts';
import type { Delivery, Resent } from '../../../domain/deliveries/index.ts';
import { view } from '../../../domain/interview/index.ts';
import type { Page } from '../../../domain/page.ts';
import type { Testimonial } from '../../../domain/testimonials/index.ts';
import type { Hasher } from '../../../ports/hasher.ts';
import { type Answer, jsonAnswer } from '../../kit/answer.ts';
import { idOrNull, iso, isoOrNull } from '../kit-fields.ts';
import { listOf } from '../pagination.ts';
import type { conversation, conversationInFull, transcript } from './schemas.ts';

/** What a link is made of. */
export interface LinkNeeds {
  hasher: Hasher;
  publicUrl: string;
}
export interface Found {
  conversation: Conversation;
  contact: Contact | null;
  testimonial: Testimonial | null;
  deliveries: readonly Delivery[];
}

export function conversationOut(needs: LinkNeeds, one: Conversation): z.infer<typeof conversation> {
  return {
    id: formatId('conversation', one.id),
    object: 'conversation',
    space_id: formatId('space', one.spaceId),
    campaign_id: formatId('campaign', one.campaignId),
    contact_id: formatId('contact', one.contactId),
    trigger_id: idOrNull('trigger', one.triggerId),
    kind: one.kind,
    channel: one.channel,
    status: one.status,
    test: one.test,
    about: one.context.item,
    locale: one.context.locale,
    chat_url: linkOf(needs, one),
    scheduled_at: iso(one.scheduledAt),
    opened_at: isoOrNull(one.openedAt),
    completed_at: isoOrNull(one.completedAt),
    expires_at: iso(one.expiresAt),
    created_at: iso(one.createdAt),
    updated_at: iso(one.updatedAt),
  };
}

/** null where no token leads to it any more. */
function linkOf({ hasher, publicUrl }: LinkNeeds, { id, tokenRotation, tokenHash }: Conversation): string | null {
  const token = chatToken(hasher, id, tokenRotation);
  return chatTokenHash(hasher, token) === tokenHash ? chatUrl(publicUrl, token) : null;
}

export function listAnswer(needs: LinkNeeds, page: Page<Conversation>): Answer {
  return jsonAnswer(
    200,
    listOf(page, (one) => conversationOut(needs, one)),
  );
}

export function oneAnswer(needs: LinkNeeds, one: Conversation): Answer {
  return jsonAnswer(200, conversationOut(needs, one));
}

export function fullAnswer(needs: LinkNeeds, { conversation: one, contact, testimonial, deliveries }: Found): Answer {
  return jsonAnswer(200, {
    ...conversationOut(needs, one),
    contact: {
      id: formatId('contact', one.contactId),
      email: contact?.email ?? null,
      phone: contact?.phone ?? null,
      name: contact?.name ?? null,
    },
    testimonial: testimonial && { id: formatId('testimonial', testimonial.id), status: testimonial.status },
    deliveries: deliveries.map(deliveryOut),
  } satisfies z.infer<typeof conversationInFull>);
}

export function deliveryOut(one: Delivery): z.infer<typeof conversationInFull>['deliveries'][number] {
  const { id, kind, channel, to, status, detail, attempts, createdAt, updatedAt } = one;
  return {
    id: formatId('delivery', id),
    object: 'delivery',
    kind,
    channel,
    to,
    status,
    detail,
    attempts,
    created_at: iso(createdAt),
    updated_at: iso(updatedAt),
  };
}

export function entriesOut({ context, state }: Conversation): z.infer<typeof transcript>['entries'] {
  return view(context, state, { testimonial: null }).entries.map(({ id, seq, by, text, question, rating, at }) => ({
    id,
    seq,
    by,
    text,
    question,
    rating,
    at,
  }));
}

export function transcriptAnswer(one: Conversation): Answer {
  return jsonAnswer(200, {
    object: 'transcript',
    conversation_id: formatId('conversation', one.id),
    entries: entriesOut(one),
  } satisfies z.infer<typeof transcript>);
}

export function resentAnswer(needs: LinkNeeds, { conversation: one, deliveryId }: Resent): Answer {
  return jsonAnswer(200, { ...conversationOut(needs, one), delivery_id: formatId('delivery', deliveryId) });
}
