import { sql } from 'drizzle-orm';
import type { Conversation } from '../../../domain/conversations/index.ts';
import type { InterviewContext, InterviewEvent, InterviewState } from '../../../domain/interview/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';
import type { ContactTables } from './contacts.ts';
import type { SpaceTables } from './spaces.ts';

export function conversationTables(k: Kit, others: AccessTables & SpaceTables & ContactTables) {
  const conversations = k.table(
    'conversations',
    {
      id: k.id('conversation').primaryKey(),
      accountId: k
        .id('account', 'account_id')
        .notNull()
        .references(() => others.accounts.id),
      spaceId: k
        .id('space', 'space_id')
        .notNull()
        .references(() => others.spaces.id),
      campaignId: k
        .id('campaign', 'campaign_id')
        .notNull()
        .references(() => others.campaigns.id),
      contactId: k
        .id('contact', 'contact_id')
        .notNull()
        .references(() => others.contacts.id),
      triggerId: k.id('trigger', 'trigger_id'),
      kind: k.text().$type<Conversation['kind']>().notNull(),
      channel: k.text().$type<Conversation['channel']>().notNull(),
      status: k.text().$type<Conversation['status']>().notNull(),
      test: k.bool().notNull(),
      tokenHash: k.text('token_hash').notNull().unique(),
      tokenRotation: k.int('token_rotation').notNull(),
      context: k.json<InterviewContext>().notNull(),
      state: k.json<InterviewState>().notNull(),
      lastSeq: k.int('last_seq').notNull(),
      scheduledAt: k.ms('scheduled_at').notNull(),
      openedAt: k.ms('opened_at'),
      completedAt: k.ms('completed_at'),
      expiresAt: k.ms('expires_at').notNull(),
      createdAt: k.ms('created_at').notNull(),
      updatedAt: k.ms('updated_at').notNull(),
    },
    (t) => [
      k.index('conversations_space').on(t.spaceId, t.createdAt, t.id),
      k.index('conversations_contact').on(t.contactId, t.spaceId, t.scheduledAt),
    ],
  );
  const conversationId = () =>
    k
      .id('conversation', 'conversation_id')
      .notNull()
      .references(() => conversations.id);

  /** The log without anybody's words: it stays, as a tombstone, when the payloads are erased. */
  const conversationEvents = k.table(
    'conversation_events',
    {
      conversationId: conversationId(),
      seq: k.int().notNull(),
      type: k.text().$type<InterviewEvent['type']>().notNull(),
      clientId: k.text('client_id'),
      at: k.ms().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.conversationId, t.seq] }),
      k
        .uniqueIndex('conversation_events_client')
        .on(t.conversationId, t.clientId)
        .where(sql`${t.clientId} is not null`),
    ],
  );

  const conversationPayloads = k.table(
    'conversation_payloads',
    { conversationId: conversationId(), seq: k.int().notNull(), event: k.json<InterviewEvent>().notNull() },
    (t) => [k.primaryKey({ columns: [t.conversationId, t.seq] })],
  );

  return { conversations, conversationEvents, conversationPayloads };
}
export type ConversationTables = ReturnType<typeof conversationTables>;
