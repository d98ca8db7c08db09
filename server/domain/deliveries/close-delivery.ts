import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { ConversationStatus, ConversationStore } from '../conversations/index.ts';
import type { FactStore } from '../facts.ts';
import type { Delivery } from './delivery.ts';
import type { PreparedSend } from './prepared-send.ts';
import type { DeliveryStore } from './store.ts';

export interface CloseStores {
  conversations: Pick<ConversationStore, 'conversation' | 'setStatus'>;
  deliveries: Pick<DeliveryStore, 'saveDelivery'>;
  facts: FactStore;
}

/**
 * It is not wanted any more. When an attempt died half-way before this, nobody knows whether the provider took it:
 * then it is not "cancelled", which would be a lie, but uncertain.
 */
export async function cancelDelivery(
  needs: { clock: Clock; ids: Ids },
  stores: CloseStores,
  cancel: { delivery: Delivery; reason: string; conversation: ConversationStatus | null },
): Promise<PreparedSend> {
  const { delivery, reason } = cancel;
  const doubtful = delivery.status === 'attempting';
  const status = doubtful ? 'uncertain' : 'cancelled';
  if (!settledStatuses.includes(delivery.status)) {
    const updatedAt = needs.clock.now();
    await stores.deliveries.saveDelivery({ ...delivery, status, detail: reason, updatedAt });
    if (doubtful) await stores.facts.append(deliveryFact(needs, delivery, 'delivery.uncertain'));
  }
  if (cancel.conversation) await moveConversation(needs, stores, delivery, cancel.conversation);
  return { act: 'cancel', reason, doubtful };
}

const settledStatuses: readonly Delivery['status'][] = ['accepted', 'delivered', 'cancelled'];

/** Only a conversation that still waits for its invitation moves: one that the customer opened has gone on by itself. */
export async function moveConversation(
  needs: { clock: Clock },
  stores: Pick<CloseStores, 'conversations'>,
  delivery: Delivery,
  to: ConversationStatus,
): Promise<boolean> {
  if (!delivery.conversationId || delivery.kind !== 'invitation') return false;
  const conversation = await stores.conversations.conversation(delivery.accountId, delivery.conversationId);
  if (!conversation || !waitingStatuses.includes(conversation.status)) return false;
  await stores.conversations.setStatus(delivery.accountId, conversation.id, to, needs.clock.now());
  return true;
}

/** `failed` too: a person may have sent it again. */
export const waitingStatuses: readonly ConversationStatus[] = ['scheduled', 'failed'];

export function deliveryFact(
  needs: { clock: Clock; ids: Ids },
  delivery: Delivery,
  kind: 'delivery.accepted' | 'delivery.failed' | 'delivery.uncertain',
) {
  return {
    id: needs.ids.uuid(),
    accountId: delivery.accountId,
    spaceId: null,
    kind,
    subject: delivery.id,
    actor: 'system',
    data: { kind: delivery.kind, channel: delivery.channel, conversationId: delivery.conversationId },
    at: needs.clock.now(),
  };
}
