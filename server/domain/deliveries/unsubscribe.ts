import type { AccountId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { JobStore } from '../../ports/jobs.ts';
import { addressHash, type Contact, type ContactStore } from '../contacts/index.ts';
import type { Conversation, ConversationStore } from '../conversations/index.ts';
import type { FactStore } from '../facts.ts';
import { invitationDedupeKey, reminderDedupeKeys } from './job-payloads.ts';
import type { DeliveryStore } from './store.ts';
import { readUnsubscribeToken } from './unsubscribe-token.ts';

export interface UnsubscribeNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
}
export interface UnsubscribeStores {
  contacts: Pick<ContactStore, 'contact' | 'suppression' | 'addSuppression'>;
  conversations: Pick<ConversationStore, 'unansweredConversations' | 'setStatus'>;
  deliveries: Pick<DeliveryStore, 'deliveriesOfConversation' | 'saveDelivery'>;
  jobs: Pick<JobStore, 'cancel'>;
  facts: FactStore;
}

/**
 * "Never ask me again": account-wide, for every address of the contact, at once and for ever (RFC 8058).
 * A token that is not ours, or of somebody erased, is no error: whoever presses the button must see it work.
 */
export function unsubscribe(needs: UnsubscribeNeeds) {
  return async (stores: UnsubscribeStores, token: string): Promise<void> => {
    const who = readUnsubscribeToken(needs.hasher, token);
    const contact = who && (await stores.contacts.contact(who.accountId, who.contactId));
    if (!contact) return;
    const isNew = await suppressAll(needs, stores, contact);
    for (const conversation of await stores.conversations.unansweredConversations(contact.accountId, contact.id)) {
      await stopAsking(needs, stores, conversation);
    }
    if (isNew) await stores.facts.append(optedOut(needs, contact.accountId, contact.id));
  };
}

async function suppressAll(needs: UnsubscribeNeeds, stores: UnsubscribeStores, contact: Contact): Promise<boolean> {
  const { accountId } = contact;
  let isNew = false;
  for (const address of [contact.email, contact.phone]) {
    if (!address) continue;
    const hash = addressHash(needs.hasher, accountId, address);
    if (await stores.contacts.suppression(accountId, hash)) continue;
    isNew = true;
    await stores.contacts.addSuppression({
      accountId,
      addressHash: hash,
      reason: 'unsubscribed',
      createdAt: needs.clock.now(),
    });
  }
  return isNew;
}

async function stopAsking(
  needs: UnsubscribeNeeds,
  stores: UnsubscribeStores,
  conversation: Conversation,
): Promise<void> {
  const now = needs.clock.now();
  for (const key of [invitationDedupeKey(conversation.id), ...reminderDedupeKeys(conversation.id)]) {
    await stores.jobs.cancel(key, now);
  }
  for (const delivery of await stores.deliveries.deliveriesOfConversation(conversation.accountId, conversation.id)) {
    // One that is being attempted at this moment ends by itself: as accepted or as uncertain, both of which are true.
    if (delivery.status !== 'queued' || delivery.contactId === null) continue;
    await stores.deliveries.saveDelivery({
      ...delivery,
      status: 'cancelled',
      detail: 'The customer unsubscribed.',
      updatedAt: now,
    });
  }
  await stores.conversations.setStatus(conversation.accountId, conversation.id, 'opted_out', now);
}

function optedOut(needs: UnsubscribeNeeds, accountId: AccountId, contact: string) {
  const data = { by: 'one-click' };
  return {
    id: needs.ids.uuid(),
    accountId,
    spaceId: null,
    kind: 'contact.opted_out' as const,
    subject: contact,
    actor: 'customer',
    data,
    at: needs.clock.now(),
  };
}
