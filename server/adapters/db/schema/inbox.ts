import type { Attributes } from '../../../domain/contacts/index.ts';
import type { Attachment, Follower, ThreadMessage, ThreadStatus } from '../../../domain/inbox/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';
import type { ContactTables } from './contacts.ts';
import type { SpaceTables } from './spaces.ts';

/** Threads of the inbox, what was said in them, and by which tags and followers they are found. */
export function inboxTables(k: Kit, others: AccessTables & SpaceTables & ContactTables) {
  const accountId = () =>
    k
      .id('account', 'account_id')
      .notNull()
      .references(() => others.accounts.id);

  const threads = k.table(
    'threads',
    {
      id: k.id('thread').primaryKey(),
      accountId: accountId(),
      spaceId: k
        .id('space', 'space_id')
        .notNull()
        .references(() => others.spaces.id),
      contactId: k
        .id('contact', 'contact_id')
        .notNull()
        .references(() => others.contacts.id),
      conversationId: k.id('conversation', 'conversation_id').unique(),
      slug: k.text().notNull(),
      subject: k.text().notNull(),
      status: k.text().$type<ThreadStatus>().notNull(),
      holdUntil: k.ms('hold_until'),
      tags: k.json<readonly string[]>().notNull(),
      assigneeId: k.id('member', 'assignee_id'),
      followers: k.json<readonly Follower[]>().notNull(),
      data: k.json<Attributes>().notNull(),
      surveysFrom: k.ms('surveys_from').notNull(),
      surveyedAt: k.ms('surveyed_at'),
      test: k.bool().notNull(),
      lastSeq: k.int('last_seq').notNull(),
      lastCustomerSeq: k.int('last_customer_seq'),
      lastStaffSeq: k.int('last_staff_seq'),
      createdAt: k.ms('created_at').notNull(),
      updatedAt: k.ms('updated_at').notNull(),
    },
    (t) => [
      k.uniqueIndex('threads_slug').on(t.accountId, t.slug),
      k.index('threads_space').on(t.spaceId, t.status, t.updatedAt),
      k.index('threads_account').on(t.accountId, t.updatedAt, t.id),
      k.index('threads_contact').on(t.contactId),
    ],
  );
  const threadId = () =>
    k
      .id('thread', 'thread_id')
      .notNull()
      .references(() => threads.id);

  /** In lower case. */
  const threadTags = k.table('thread_tags', { threadId: threadId(), tag: k.text().notNull() }, (t) => [
    k.primaryKey({ columns: [t.threadId, t.tag] }),
    k.index('thread_tags_tag').on(t.tag),
  ]);

  const threadMessages = k.table(
    'thread_messages',
    {
      id: k.id('message').primaryKey(),
      accountId: accountId(),
      threadId: threadId(),
      seq: k.int().notNull(),
      by: k.text().$type<ThreadMessage['by']>().notNull(),
      memberId: k.id('member', 'member_id'),
      author: k.json<ThreadMessage['author']>().notNull(),
      body: k.text().notNull(),
      mailId: k.text('mail_id').notNull(),
      attachments: k.json<readonly Attachment[]>().notNull(),
      originId: k.text('origin_id'),
      at: k.ms().notNull(),
    },
    (t) => [
      k.uniqueIndex('thread_messages_seq').on(t.threadId, t.seq),
      k.uniqueIndex('thread_messages_origin').on(t.accountId, t.originId),
    ],
  );

  return { threads, threadTags, threadMessages };
}
