import type { AccountId, ConversationId, DeliveryId } from '../../../shared/ids.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Delivery, DeliveryStatus, OutboxItem } from './delivery.ts';

export interface DeliveryReader {
  delivery(accountId: AccountId, id: DeliveryId): Promise<Delivery | null>;
  deliveriesOfConversation(accountId: AccountId, id: ConversationId): Promise<Delivery[]>;
  deliveriesByStatus(accountId: AccountId, status: DeliveryStatus | null, page: PageRequest): Promise<Page<Delivery>>;
  outbox(accountId: AccountId, filter: { to: string | null }, page: PageRequest): Promise<Page<OutboxItem>>;
  outboxItem(accountId: AccountId, id: string): Promise<OutboxItem | null>;
  /** The copies of these deliveries, oldest first. */
  outboxOf(accountId: AccountId, deliveries: readonly DeliveryId[]): Promise<OutboxItem[]>;
  outboxCount(accountId: AccountId): Promise<number>;
}
export interface DeliveryStore extends DeliveryReader {
  addDelivery(delivery: Delivery): Promise<void>;
  saveDelivery(delivery: Delivery): Promise<void>;
  /** A second one for the same delivery changes nothing: the outbox is an idempotent provider. Answers whether it was new. */
  addOutboxItem(item: OutboxItem): Promise<boolean>;
  forgetOutboxOf(accountId: AccountId, delivery: DeliveryId): Promise<void>;
  /** Copies of mails to members about customers' words, from `since` on: each may quote several customers. */
  forgetNotices(accountId: AccountId, since: number): Promise<void>;
}
