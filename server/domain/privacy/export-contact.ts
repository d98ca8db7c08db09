import type { ContactId } from '../../../shared/ids.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Actor } from '../access/index.ts';
import { addressHash, type Contact, type ContactReader, readsPeople, type Suppression } from '../contacts/index.ts';
import type { Conversation, ConversationReader } from '../conversations/index.ts';
import type { Delivery, DeliveryReader, OutboxItem } from '../deliveries/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Testimonial, TestimonialReader } from '../testimonials/index.ts';
import type { Trigger, TriggerReader } from '../triggers/index.ts';

/** Everything that is kept about one person. */
export interface PersonalData {
  contact: Contact;
  suppressions: Suppression[];
  conversations: { conversation: Conversation; deliveries: Delivery[]; copies: OutboxItem[] }[];
  testimonials: Testimonial[];
  triggers: Trigger[];
}
export interface ExportReaders {
  contacts: ContactReader;
  conversations: ConversationReader;
  testimonials: TestimonialReader;
  deliveries: DeliveryReader;
  triggers: TriggerReader;
}

/** What a person is given who asks for their data. */
export function exportContact(needs: { hasher: Hasher }) {
  return async (
    readers: ExportReaders,
    actor: Actor,
    id: ContactId,
  ): Promise<Result<PersonalData, { kind: 'ContactNotFound' } | { kind: 'NotAllowed' }>> => {
    if (!readsPeople(actor)) return fail({ kind: 'NotAllowed' });
    const { accountId } = actor;
    const contact = await readers.contacts.contact(accountId, id);
    if (!contact) return fail({ kind: 'ContactNotFound' });
    const addresses = [contact.email, contact.phone].filter((one) => one !== null);
    const suppressions: Suppression[] = [];
    for (const address of addresses) {
      const found = await readers.contacts.suppression(accountId, addressHash(needs.hasher, accountId, address));
      if (found) suppressions.push(found);
    }
    const conversations: PersonalData['conversations'] = [];
    const testimonials =
      contact.email === null ? [] : await readers.testimonials.testimonialsImportedFrom(accountId, contact.email);
    for (const conversation of await readers.conversations.conversationsOfContact(accountId, id)) {
      const sent = await readers.deliveries.deliveriesOfConversation(accountId, conversation.id);
      const theirs = sent.filter(({ contactId }) => contactId !== null);
      const copies = await readers.deliveries.outboxOf(
        accountId,
        theirs.map((one) => one.id),
      );
      conversations.push({ conversation, deliveries: theirs, copies });
      const said = await readers.testimonials.testimonialOfConversation(accountId, conversation.id);
      if (said) testimonials.push(said);
    }
    const triggers = await readers.triggers.triggersAbout(accountId, { contactId: id, addresses });
    return ok({ contact, suppressions, conversations, testimonials, triggers });
  };
}
