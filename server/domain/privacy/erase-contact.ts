import type { ContactId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { JobStore } from '../../ports/jobs.ts';
import { type Actor, actorName } from '../access/index.ts';
import type { CampaignReader } from '../campaigns/index.ts';
import { addressHash, type Contact, type ContactStore, changesPeople } from '../contacts/index.ts';
import type { ConversationStore } from '../conversations/index.ts';
import type { DeliveryStore } from '../deliveries/index.ts';
import type { FactStore } from '../facts.ts';
import type { InboxStore } from '../inbox/index.ts';
import type { MediaStore } from '../media/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ChangingWalls, Testimonial, TestimonialStore } from '../testimonials/index.ts';
import type { TriggerStore } from '../triggers/index.ts';
import type { IdempotencyStore } from '../usage/index.ts';
import type { WebhookStore } from '../webhooks/index.ts';
import { eraseConversation } from './erase-conversation.ts';
import { eraseTestimonial } from './erase-testimonial.ts';

export interface EraseNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
}
export interface EraseStores {
  contacts: ContactStore;
  conversations: ConversationStore;
  campaigns: Pick<CampaignReader, 'campaign'>;
  testimonials: TestimonialStore;
  media: MediaStore;
  walls: ChangingWalls;
  deliveries: DeliveryStore;
  triggers: TriggerStore;
  inbox: Pick<InboxStore, 'eraseThreads'>;
  webhooks: Pick<WebhookStore, 'forgetSubject'>;
  idempotency: Pick<IdempotencyStore, 'forgetAnswersWith'>;
  jobs: JobStore;
  facts: FactStore;
}
export interface Erased {
  contact: Contact;
  conversations: number;
  testimonials: number;
}
export type EraseError = { kind: 'ContactNotFound' } | { kind: 'NotAllowed' };

/**
 * Deletes everything about a person, in one unit. What stays: that there were conversations and when, the keyed hash of each address
 * (so that nobody asks again), and what was agreed to and taken back, without a word or a name. A second time changes nothing.
 */
export function eraseContact(needs: EraseNeeds) {
  return async (stores: EraseStores, actor: Actor, id: ContactId): Promise<Result<Erased, EraseError>> => {
    if (!changesPeople(actor)) return fail({ kind: 'NotAllowed' });
    const { accountId } = actor;
    const contact = await stores.contacts.contact(accountId, id);
    if (!contact) return fail({ kind: 'ContactNotFound' });
    const addresses = [contact.email, contact.phone].filter((one) => one !== null);
    for (const address of addresses) await neverAgain(needs, stores, contact, address);
    const words = await wordsOf(stores, contact);
    for (const one of words) await eraseTestimonial(needs, stores, actor, one);
    const conversations = await stores.conversations.conversationsOfContact(accountId, id);
    for (const one of conversations) await eraseConversation(needs, stores, one);
    const first = conversations[0];
    if (first) await stores.deliveries.forgetNotices(accountId, first.createdAt);
    await stores.triggers.forgetTriggers(accountId, { contactId: id, addresses });
    for (const address of addresses) await stores.idempotency.forgetAnswersWith(accountId, address);
    await forgetTold(stores, contact, [...words, ...conversations]);
    const attached = await stores.inbox.eraseThreads(accountId, id);
    const at = needs.clock.now();
    const counts = { conversations: conversations.length, testimonials: words.length };
    if (addresses.length > 0) {
      await stores.contacts.forgetContact(accountId, id, at);
      await stores.facts.append({
        id: needs.ids.uuid(),
        accountId,
        spaceId: null,
        kind: 'contact.erased',
        subject: id,
        actor: actorName(actor),
        // Nothing refers to these files any more: whoever tidies the storage finds them here.
        data: { ...counts, files: attached.map((file) => file.id) },
        at,
      });
    }
    return ok({ contact: (await stores.contacts.contact(accountId, id)) ?? contact, ...counts });
  };
}

/** In place of whatever reason stood there: an owner may lift their own, but not this one. */
async function neverAgain(
  needs: EraseNeeds,
  stores: EraseStores,
  { accountId }: Contact,
  address: string,
): Promise<void> {
  const hash = addressHash(needs.hasher, accountId, address);
  await stores.contacts.removeSuppression(accountId, hash);
  await stores.contacts.addSuppression({
    accountId,
    addressHash: hash,
    reason: 'erased',
    createdAt: needs.clock.now(),
  });
}

/** What was told of the person to other systems is kept to be told again; their own copies are beyond our reach. */
async function forgetTold(
  stores: EraseStores,
  { id, accountId }: Contact,
  about: readonly { id: string }[],
): Promise<void> {
  await stores.webhooks.forgetSubject(accountId, id);
  for (const one of about) await stores.webhooks.forgetSubject(accountId, one.id);
}

/** Said in a conversation, or imported under the person's address. */
async function wordsOf(stores: EraseStores, { id, accountId, email }: Contact): Promise<Testimonial[]> {
  const found: Testimonial[] =
    email === null ? [] : await stores.testimonials.testimonialsImportedFrom(accountId, email);
  for (const conversation of await stores.conversations.conversationsOfContact(accountId, id)) {
    const said = await stores.testimonials.testimonialOfConversation(accountId, conversation.id);
    if (said) found.push(said);
  }
  return found;
}
