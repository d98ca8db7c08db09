import { addressHash } from '../contacts/index.ts';
import { approvedContent, namedItem, type Recorded, submission } from '../interview/index.ts';
import { submitTestimonial, withdrawTestimonial } from '../testimonials/index.ts';
import type { Conversation } from './conversation.ts';
import type { ConverseNeeds, ConverseStores } from './converse.ts';

type Facts = Pick<ConverseNeeds, 'clock' | 'ids' | 'hasher'>;

interface SpokenEvents {
  conversation: Conversation;
  recorded: readonly Recorded[];
}

/** What the rest of the product does because of what was just said, in the same unit. Answers the conversation as it now stands. */
export async function consequences<S extends ConverseStores>(
  needs: ConverseNeeds<S>,
  stores: S,
  spoken: SpokenEvents,
): Promise<Conversation> {
  let conversation = spoken.conversation;
  for (const { event, seq } of spoken.recorded) {
    if (event.type === 'consent.given') conversation = await consented(needs, stores, conversation, seq);
    if (event.type === 'consent.declined') conversation = await keptPrivate(needs, stores, conversation);
    if (event.type === 'consent.withdrawn') conversation = await takenBack(needs, stores, conversation);
    if (event.type === 'opt.out') conversation = await optedOut(needs, stores, conversation);
    if (event.type === 'opt.in') conversation = await optedIn(needs, stores, conversation);
    if (event.type === 'completed' && event.outcome === 'private')
      conversation = await keptPrivate(needs, stores, conversation);
    if (event.type === 'human.requested') await helpRequested(needs, stores, conversation);
    if (event.type === 'set.aside') await fact(needs, stores, conversation, 'conversation.set_aside');
  }
  return conversation;
}

async function consented<S extends ConverseStores>(
  needs: ConverseNeeds<S>,
  stores: S,
  conversation: Conversation,
  seq: number,
): Promise<Conversation> {
  const at = needs.clock.now();
  const words = submission(conversation.context, conversation.state);
  if (!words) return keptPrivate(needs, stores, conversation);
  const contentHash = needs.hasher.sha256(approvedContent(words));
  const { receipt } = words;
  const campaign = await stores.campaigns.campaign(conversation.accountId, conversation.campaignId);
  const testimonial = await submitTestimonial(needs)(stores, {
    accountId: conversation.accountId,
    spaceId: conversation.spaceId,
    conversationId: conversation.id,
    provenance: 'conversation',
    body: words.body,
    headline: words.headline,
    rating: words.rating,
    author: words.author,
    about: namedItem(conversation.context.item),
    locale: words.locale,
    contentHash,
    highlights: words.highlights,
    incentive: campaign?.settings.incentive ?? null,
    wantsContact: words.wantsContact,
    spans: words.spans,
    test: conversation.test,
    consent: {
      textHash: contentHash,
      purposes: receipt.purposes,
      text: receipt.text,
      version: receipt.version,
      locale: receipt.locale,
      channel: receipt.channel,
      seq,
      at,
    },
  });
  if (testimonial.status === 'pending') await needs.notices.newWords(stores, testimonial);
  await fact(needs, stores, conversation, 'conversation.completed');
  return { ...conversation, status: 'completed', completedAt: at };
}

async function keptPrivate(needs: Facts, stores: ConverseStores, conversation: Conversation): Promise<Conversation> {
  if (conversation.status === 'declined') return conversation;
  await takenBack(needs, stores, conversation);
  const declined: Conversation = { ...conversation, status: 'declined', completedAt: needs.clock.now() };
  await fact(needs, stores, declined, 'conversation.declined');
  return declined;
}

async function takenBack(needs: Facts, stores: ConverseStores, conversation: Conversation): Promise<Conversation> {
  const testimonial = await stores.testimonials.testimonialOfConversation(conversation.accountId, conversation.id);
  if (testimonial) await withdrawTestimonial(needs)(stores, testimonial);
  return conversation;
}

async function optedOut(needs: Facts, stores: ConverseStores, conversation: Conversation): Promise<Conversation> {
  const { accountId } = conversation;
  const createdAt = needs.clock.now();
  for (const hash of await addressHashes(needs, stores, conversation)) {
    await stores.contacts.addSuppression({ accountId, addressHash: hash, reason: 'opted_out', createdAt });
  }
  await fact(needs, stores, conversation, 'contact.opted_out');
  return conversation.status === 'completed' ? conversation : { ...conversation, status: 'opted_out' };
}

/** The customer goes on after a stop of their own: their word, so the address may be written to again. */
async function optedIn(needs: Facts, stores: ConverseStores, conversation: Conversation): Promise<Conversation> {
  for (const hash of await addressHashes(needs, stores, conversation)) {
    await stores.contacts.removeSuppression(conversation.accountId, hash);
  }
  return conversation.status === 'opted_out' ? { ...conversation, status: 'active' } : conversation;
}

async function addressHashes(needs: Facts, stores: ConverseStores, conversation: Conversation): Promise<string[]> {
  const contact = await stores.contacts.contact(conversation.accountId, conversation.contactId);
  const addresses = [contact?.email, contact?.phone].filter((one) => typeof one === 'string');
  return addresses.map((address) => addressHash(needs.hasher, conversation.accountId, address));
}

async function helpRequested<S extends ConverseStores>(
  needs: ConverseNeeds<S>,
  stores: S,
  conversation: Conversation,
): Promise<void> {
  await needs.notices.helpWanted(stores, conversation);
  await fact(needs, stores, conversation, 'conversation.help_requested');
}

type FactOfConversation =
  | 'conversation.declined'
  | 'conversation.completed'
  | 'conversation.help_requested'
  | 'conversation.set_aside'
  | 'contact.opted_out';

async function fact(
  needs: Facts,
  stores: ConverseStores,
  conversation: Conversation,
  kind: FactOfConversation,
): Promise<void> {
  await stores.facts.append({
    id: needs.ids.uuid(),
    accountId: conversation.accountId,
    spaceId: conversation.spaceId,
    kind,
    subject: conversation.id,
    actor: 'customer',
    data: { status: conversation.status },
    at: needs.clock.now(),
  });
}
