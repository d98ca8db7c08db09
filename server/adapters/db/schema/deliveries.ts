import type { Delivery, OutboxItem } from '../../../domain/deliveries/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';

export function deliveryTables(k: Kit, { accounts }: AccessTables) {
  const accountId = () =>
    k
      .id('account', 'account_id')
      .notNull()
      .references(() => accounts.id);

  const deliveries = k.table(
    'deliveries',
    {
      id: k.id('delivery').primaryKey(),
      accountId: accountId(),
      conversationId: k.id('conversation', 'conversation_id'),
      contactId: k.id('contact', 'contact_id'),
      kind: k.text().$type<Delivery['kind']>().notNull(),
      channel: k.text().$type<Delivery['channel']>().notNull(),
      to: k.text().notNull(),
      status: k.text().$type<Delivery['status']>().notNull(),
      provider: k.text(),
      providerRef: k.text('provider_ref'),
      detail: k.text(),
      attempts: k.int().notNull(),
      createdAt: k.ms('created_at').notNull(),
      updatedAt: k.ms('updated_at').notNull(),
    },
    (t) => [
      k.index('deliveries_account').on(t.accountId, t.createdAt, t.id),
      k.index('deliveries_status').on(t.accountId, t.status, t.createdAt, t.id),
      k.index('deliveries_conversation').on(t.conversationId),
    ],
  );

  const outboxItems = k.table(
    'outbox_items',
    {
      id: k.text().primaryKey(),
      accountId: accountId(),
      deliveryId: k.id('delivery', 'delivery_id').unique(),
      channel: k.text().$type<OutboxItem['channel']>().notNull(),
      to: k.text().notNull(),
      subject: k.text(),
      text: k.text().notNull(),
      html: k.text(),
      links: k.json<string[]>().notNull(),
      headers: k.json<OutboxItem['headers']>(),
      at: k.ms().notNull(),
    },
    (t) => [k.index('outbox_items_account').on(t.accountId, t.at, t.id)],
  );

  return { deliveries, outboxItems };
}
