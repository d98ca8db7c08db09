import { type AccountId, formatId, type SpaceId, trustId } from '../../../shared/ids.ts';
import type { WebhookEventKind } from '../../../shared/webhooks/events.ts';
import type { Fact } from '../../ports/event-publisher.ts';
import type { ContactReader } from '../contacts/index.ts';
import type { ConversationReader } from '../conversations/index.ts';
import type { DeliveryReader } from '../deliveries/index.ts';
import type { Testimonial, TestimonialReader } from '../testimonials/index.ts';
import { describeContact, describeConversation, describeDelivery } from './describe.ts';

export interface SnapshotReaders {
  testimonials: Pick<TestimonialReader, 'testimonial'>;
  conversations: Pick<ConversationReader, 'conversation'>;
  contacts: Pick<ContactReader, 'contact'>;
  deliveries: Pick<DeliveryReader, 'delivery'>;
}
export interface SnapshotNeeds {
  describeTestimonial(testimonial: Testimonial): Record<string, unknown>;
}

export interface Snapshot {
  /** Null: it concerns the whole account. */
  spaceId: SpaceId | null;
  subject: string;
  data: Record<string, unknown>;
}

/** What is told of a fact, as things stand when its unit ends; null: there is nothing left to tell of. */
export async function snapshot(
  needs: SnapshotNeeds,
  readers: SnapshotReaders,
  said: { fact: Fact; kind: WebhookEventKind },
): Promise<Snapshot | null> {
  const { fact, kind } = said;
  const account = trustId('account', fact.accountId);
  if (kind === 'testimonial.deleted' || kind === 'testimonial.withdrawn') return takenAway(fact, kind);
  if (kind.startsWith('testimonial.')) return ofTestimonial(needs, readers, account, fact.subject);
  if (kind.startsWith('conversation.')) return ofConversation(readers, account, fact.subject);
  return kind === 'delivery.failed' ? ofDelivery(readers, account, fact.subject) : ofContact(readers, account, fact);
}

/** The words are gone, or the customer took them back: they are not said once more. */
function takenAway({ subject, spaceId }: Fact, kind: WebhookEventKind): Snapshot | null {
  if (spaceId === null) return null;
  const space = trustId('space', spaceId);
  const data = {
    id: formatId('testimonial', trustId('testimonial', subject)),
    object: 'testimonial',
    space_id: formatId('space', space),
  };
  const end = kind === 'testimonial.deleted' ? { deleted: true } : { status: 'withdrawn', withdrawn: true };
  return { spaceId: space, subject, data: { ...data, ...end } };
}

async function ofTestimonial(
  needs: SnapshotNeeds,
  readers: SnapshotReaders,
  account: AccountId,
  id: string,
): Promise<Snapshot | null> {
  const found = await readers.testimonials.testimonial(account, trustId('testimonial', id));
  return found && { spaceId: found.spaceId, subject: id, data: needs.describeTestimonial(found) };
}

async function ofConversation(readers: SnapshotReaders, account: AccountId, id: string): Promise<Snapshot | null> {
  const found = await readers.conversations.conversation(account, trustId('conversation', id));
  if (!found) return null;
  const contact = await readers.contacts.contact(account, found.contactId);
  return { spaceId: found.spaceId, subject: id, data: describeConversation(found, contact) };
}

/** Only of what went to a customer: a mail to a member is the account's own business. */
async function ofDelivery(readers: SnapshotReaders, account: AccountId, id: string): Promise<Snapshot | null> {
  const found = await readers.deliveries.delivery(account, trustId('delivery', id));
  if (!found?.contactId) return null;
  const conversation = found.conversationId
    ? await readers.conversations.conversation(account, found.conversationId)
    : null;
  return { spaceId: conversation?.spaceId ?? null, subject: id, data: describeDelivery(found, conversation) };
}

/** Said in a conversation, or by the link in a mail: then the fact is about the contact itself. It holds for the whole account. */
async function ofContact(readers: SnapshotReaders, account: AccountId, fact: Fact): Promise<Snapshot | null> {
  const conversation = await readers.conversations.conversation(account, trustId('conversation', fact.subject));
  const id = conversation?.contactId ?? trustId('contact', fact.subject);
  const contact = await readers.contacts.contact(account, id);
  if (!contact) return null;
  return { spaceId: null, subject: id, data: { ...describeContact(contact), opted_out: true } };
}
