import type { Clock } from '../../ports/clock.ts';
import type { JobStore } from '../../ports/jobs.ts';
import type { Conversation, ConversationStatus, ConversationStore } from '../conversations/index.ts';
import { sendingKeys } from './job-payloads.ts';
import type { DeliveryStore } from './store.ts';

export interface StopStores {
  conversations: Pick<ConversationStore, 'setStatus'>;
  deliveries: Pick<DeliveryStore, 'deliveriesOfConversation' | 'saveDelivery'>;
  jobs: Pick<JobStore, 'cancel'>;
}

/** Nothing more is sent to the customer of this conversation, which ends as `status`. `detail`: why, for the list of deliveries. */
export async function stopAsking(
  needs: { clock: Clock },
  stores: StopStores,
  conversation: Conversation,
  end: { status: ConversationStatus; detail: string },
): Promise<void> {
  const now = needs.clock.now();
  for (const key of sendingKeys(conversation.id)) await stores.jobs.cancel(key, now);
  for (const delivery of await stores.deliveries.deliveriesOfConversation(conversation.accountId, conversation.id)) {
    // One that is being attempted at this moment ends by itself: as accepted or as uncertain, both of which are true.
    if (delivery.status !== 'queued' || delivery.contactId === null) continue;
    await stores.deliveries.saveDelivery({ ...delivery, status: 'cancelled', detail: end.detail, updatedAt: now });
  }
  await stores.conversations.setStatus(conversation.accountId, conversation.id, end.status, now);
}
