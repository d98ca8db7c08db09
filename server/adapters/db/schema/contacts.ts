import { sql } from 'drizzle-orm';
import type { Attributes, SuppressionReason } from '../../../domain/contacts/index.ts';
import type { Trigger } from '../../../domain/triggers/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';

/** Customers, whom never to ask again, and the log of who asked us to ask them. */
export function contactTables(k: Kit, { accounts }: AccessTables) {
  const accountId = () =>
    k
      .id('account', 'account_id')
      .notNull()
      .references(() => accounts.id);

  const contacts = k.table(
    'contacts',
    {
      id: k.id('contact').primaryKey(),
      accountId: accountId(),
      email: k.text(),
      phone: k.text(),
      name: k.text(),
      locale: k.text(),
      attributes: k.json<Attributes>(),
      createdAt: k.ms('created_at').notNull(),
      updatedAt: k.ms('updated_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('contacts_email').on(t.accountId, t.email),
      k.uniqueIndex('contacts_phone').on(t.accountId, t.phone),
      k.index('contacts_account').on(t.accountId, t.createdAt, t.id),
    ],
  );

  // No reference to the contact: a suppression outlives erasure.
  const suppressions = k.table(
    'suppressions',
    {
      accountId: accountId(),
      addressHash: k.text('address_hash').notNull(),
      reason: k.text().$type<SuppressionReason>().notNull(),
      createdAt: k.ms('created_at').notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.accountId, t.addressHash] }),
      k.index('suppressions_account').on(t.accountId, t.createdAt, t.addressHash),
    ],
  );

  // The trigger is written before the conversation it starts, and stays when that is erased: no references to either.
  const triggers = k.table(
    'triggers',
    {
      id: k.id('trigger').primaryKey(),
      accountId: accountId(),
      spaceId: k.id('space', 'space_id').notNull(),
      surface: k.text().notNull(),
      status: k.text().$type<Trigger['status']>().notNull(),
      reason: k.text(),
      contactId: k.id('contact', 'contact_id'),
      who: k.text().notNull(),
      conversationId: k.id('conversation', 'conversation_id'),
      data: k.json<Trigger['data']>().notNull(),
      createdAt: k.ms('created_at').notNull(),
    },
    (t) => [
      k.index('triggers_space').on(t.spaceId, t.createdAt, t.id),
      // Partial: those that led to nobody, to be found by whom they meant. What led to a conversation is found by that.
      k.index('triggers_unmatched').on(t.accountId, sql`lower(${t.who})`).where(sql`${t.contactId} is null`),
    ],
  );

  return { contacts, suppressions, triggers };
}
export type ContactTables = ReturnType<typeof contactTables>;
