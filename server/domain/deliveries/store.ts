import type { AccountId, ConversationId, DeliveryId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Delivery, DeliveryStatus, OutboxItem } from './delivery.ts';

export interface DeliveryReader {
  delivery(accountId: AccountId, id: DeliveryId): Promise<Delivery | null>;
  deliveriesOfConversation(accountId: AccountId, id: ConversationId): Promise<Delivery[]>;
  deliveriesByStatus(accountId: AccountId, status: DeliveryStatus | null, page: PageRequest): Promise<Page<Delivery>>;
  outbox(accountId: AccountId, filter: { to: string | null }, page: PageRequest): Promise<Page<OutboxItem>>;
  outboxItem(accountId: AccountId, id: string): Promise<OutboxItem | null>;
  outboxCount(accountId: AccountId): Promise<number>;
}
export interface DeliveryStore extends DeliveryReader {
  addDelivery(delivery: Delivery): Promise<void>;
  saveDelivery(delivery: Delivery): Promise<void>;
  /** A second one for the same delivery changes nothing: the outbox is an idempotent provider. Answers whether it was new. */
  addOutboxItem(item: OutboxItem): Promise<boolean>;
}
