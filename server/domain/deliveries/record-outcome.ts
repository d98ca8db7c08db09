import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { addressHash, type ContactStore } from '../contacts/index.ts';
import { type CloseStores, deliveryFact, moveConversation } from './close-delivery.ts';
import type { Delivery } from './delivery.ts';
import { type ReminderStores, scheduleReminder } from './schedule-reminder.ts';
import type { DeliveryReader } from './store.ts';

export interface OutcomeNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
}
export interface OutcomeStores extends CloseStores {
  deliveries: CloseStores['deliveries'] & ReminderStores['deliveries'] & Pick<DeliveryReader, 'delivery'>;
  contacts: Pick<ContactStore, 'addSuppression' | 'contact'>;
  jobs: ReminderStores['jobs'];
}

/** What became of an attempt, after the rules of trying again were applied. */
export type Ended =
  | { as: 'accepted'; providerRef: string | null; detail: string }
  /** Tried again later; `doubtful`: it may have gone out, so it stays `attempting`. */
  | { as: 'waiting'; detail: string; doubtful: boolean }
  /** `bounced`: the address itself is bad and is never used again. */
  | { as: 'failed'; detail: string; bounced: boolean }
  | { as: 'uncertain'; detail: string };

/**
 * Saved in the same unit that commits `attempting` for the job: from here on a crash leaves a doubtful delivery, not a
 * lost one. False, and nothing saved, when the delivery is no longer as it was checked (the customer just unsubscribed).
 */
export async function beginAttempt(
  needs: { clock: Clock },
  stores: Pick<OutcomeStores, 'deliveries'>,
  attempt: { delivery: Delivery; provider: string; reference: string },
): Promise<boolean> {
  const { delivery, provider, reference } = attempt;
  const now = await stores.deliveries.delivery(delivery.accountId, delivery.id);
  if (now?.status !== delivery.status) return false;
  await stores.deliveries.saveDelivery({
    ...now,
    status: 'attempting',
    provider,
    providerRef: reference,
    attempts: now.attempts + 1,
    updatedAt: needs.clock.now(),
  });
  return true;
}

/** Delivery, conversation, suppression and fact together, in the unit that ends the job. */
export async function recordOutcome(
  needs: OutcomeNeeds,
  stores: OutcomeStores,
  outcome: { delivery: Delivery; ended: Ended },
): Promise<void> {
  const { ended } = outcome;
  const now = needs.clock.now();
  const delivery =
    (await stores.deliveries.delivery(outcome.delivery.accountId, outcome.delivery.id)) ?? outcome.delivery;
  const next: Delivery = {
    ...delivery,
    status: statusAfter(ended),
    detail: ended.detail,
    // Refused before the message itself was begun: that was an attempt too.
    attempts: delivery.status === 'attempting' ? delivery.attempts : delivery.attempts + 1,
    updatedAt: now,
  };
  if (ended.as === 'accepted' && ended.providerRef) next.providerRef = ended.providerRef;
  await stores.deliveries.saveDelivery(next);
  if (ended.as === 'waiting') return;
  await stores.facts.append(deliveryFact(needs, next, `delivery.${ended.as}`));
  if (ended.as === 'accepted') {
    await invited(needs, stores, next);
    await planNext(needs, stores, next);
  }
  if (ended.as === 'failed') {
    await moveConversation(needs, stores, next, 'failed');
    if (ended.bounced) await neverAgain(needs, stores, next);
  }
}

function statusAfter(ended: Ended): Delivery['status'] {
  if (ended.as !== 'waiting') return ended.as;
  return ended.doubtful ? 'attempting' : 'queued';
}

async function invited(needs: OutcomeNeeds, stores: OutcomeStores, delivery: Delivery): Promise<void> {
  if (!(await moveConversation(needs, stores, delivery, 'invited'))) return;
  const fact = deliveryFact(needs, delivery, 'delivery.accepted');
  const conversation = delivery.conversationId ?? delivery.id;
  await stores.facts.append({
    ...fact,
    id: needs.ids.uuid(),
    kind: 'conversation.invited',
    subject: conversation,
    data: { channel: delivery.channel },
  });
}

/** Behind an invitation and behind each reminder stands the next one, until somebody answers. */
async function planNext(needs: OutcomeNeeds, stores: OutcomeStores, delivery: Delivery): Promise<void> {
  if (!delivery.conversationId || (delivery.kind !== 'invitation' && delivery.kind !== 'reminder')) return;
  const conversation = await stores.conversations.conversation(delivery.accountId, delivery.conversationId);
  if (conversation) await scheduleReminder(needs, stores, conversation);
}

async function neverAgain(needs: OutcomeNeeds, stores: OutcomeStores, delivery: Delivery): Promise<void> {
  const hash = addressHash(needs.hasher, delivery.accountId, delivery.to);
  await stores.contacts.addSuppression({
    accountId: delivery.accountId,
    addressHash: hash,
    reason: 'bounced',
    createdAt: needs.clock.now(),
  });
}
