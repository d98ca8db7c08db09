import { and, asc, count, desc, eq, inArray, isNull, type SQL } from 'drizzle-orm';
import type { Attachment, InboxStore, Thread, ThreadFilter, ThreadMessage } from '../../../domain/inbox/index.ts';
import { type Db, eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Schema } from '../schema/make-schema.ts';
import type { Unit } from '../unit.ts';

export function inboxStore(unit: Unit): InboxStore {
  return {
    thread: (accountId, id) => unit.first(thread, { accountId, id }),
    threadBySlug: (accountId, slug) => unit.first(threadBySlug, { accountId, slug }),
    threadOfLink: (id) => unit.first(threadOfLink, { id }),
    threadOfConversation: (accountId, conversationId) =>
      unit.first(threadOfConversation, { accountId, conversationId }),
    threads: (accountId, filter, { offset, limit, by }) =>
      unit.once((db, t) =>
        db
          .select()
          .from(t.threads)
          .where(matching(db, t, { accountId, filter }))
          .orderBy(desc(t.threads[by]), desc(t.threads.id))
          .limit(limit)
          .offset(offset),
      ),
    countThreads: async (accountId, filter) => {
      const rows = await unit.once((db, t) =>
        db
          .select({ threads: count() })
          .from(t.threads)
          .where(matching(db, t, { accountId, filter })),
      );
      return rows[0]?.threads ?? 0;
    },
    threadMessages: (accountId, threadId) => unit.all(threadMessages, { accountId, threadId }),
    threadMessage: (accountId, threadId, seq) => unit.first(threadMessage, { accountId, threadId, seq }),
    messageById: (accountId, id) => unit.first(messageById, { accountId, id }),
    messageByOrigin: (accountId, originId) => unit.first(messageByOrigin, { accountId, originId }),
    addThread: async (row) => {
      await unit.run(addThread, row);
      await addTags(unit, row);
    },
    saveThread: async (row) => {
      const saved = await unit.first(saveThread, row);
      if (!saved) throw new Error(`There is no thread ${row.id} in its account: not saved.`);
      await unit.run(removeTags, { threadId: row.id });
      await addTags(unit, row);
    },
    addMessage: (row) => unit.run(addMessage, row),
    saveAttachments: (accountId, id, attachments) => unit.run(saveAttachments, { accountId, id, attachments }),
    eraseThreads: (accountId, contactId) => eraseThreads(unit, { accountId, contactId }),
  };
}

/** One query a shape: what a caller filters by is put together each time. */
function matching(
  db: Db,
  t: Schema,
  { accountId, filter }: { accountId: Thread['accountId']; filter: ThreadFilter },
): SQL | undefined {
  const { space, statuses, contact, assignee, tags } = filter;
  const tagged = (any: readonly string[]) =>
    db
      .select({ id: t.threadTags.threadId })
      .from(t.threadTags)
      .where(
        inArray(
          t.threadTags.tag,
          any.map((tag) => tag.toLowerCase()),
        ),
      );
  return and(
    eq(t.threads.accountId, accountId),
    space && eq(t.threads.spaceId, space),
    statuses && inArray(t.threads.status, [...statuses]),
    contact && eq(t.threads.contactId, contact),
    assignee && (assignee === 'nobody' ? isNull(t.threads.assigneeId) : eq(t.threads.assigneeId, assignee)),
    tags && inArray(t.threads.id, tagged(tags)),
  );
}

async function addTags(unit: Unit, { id, tags }: Thread): Promise<void> {
  for (const tag of new Set(tags.map((one) => one.toLowerCase()))) await unit.run(addTag, { threadId: id, tag });
}

async function eraseThreads(unit: Unit, of: Pick<Thread, 'accountId' | 'contactId'>): Promise<Attachment[]> {
  const attached: Attachment[] = [];
  for (const { id } of await unit.all(threadsOfContact, of)) {
    const messages = await unit.all(threadMessages, { accountId: of.accountId, threadId: id });
    attached.push(...messages.flatMap(({ attachments }) => attachments));
    await unit.run(removeTags, { threadId: id });
    await unit.run(removeMessages, { threadId: id });
    await unit.run(removeThread, { id });
  }
  return attached;
}

const thread = query('inbox.thread', (db, t, p: Of<Pick<Thread, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.threads)
    .where(and(eq(t.threads.id, p.id), eq(t.threads.accountId, p.accountId)))
    .limit(1),
);
const threadBySlug = query('inbox.threadBySlug', (db, t, p: Of<Pick<Thread, 'accountId' | 'slug'>>) =>
  db
    .select()
    .from(t.threads)
    .where(and(eq(t.threads.accountId, p.accountId), eq(t.threads.slug, p.slug)))
    .limit(1),
);
const threadOfLink = query('inbox.threadOfLink', (db, t, p: Of<Pick<Thread, 'id'>>) =>
  db.select().from(t.threads).where(eq(t.threads.id, p.id)).limit(1),
);
const threadOfConversation = query(
  'inbox.threadOfConversation',
  (db, t, p: Of<Pick<Thread, 'accountId' | 'conversationId'>>) =>
    db
      .select()
      .from(t.threads)
      .where(and(eq(t.threads.conversationId, p.conversationId), eq(t.threads.accountId, p.accountId)))
      .limit(1),
);
const threadsOfContact = query('inbox.threadsOfContact', (db, t, p: Of<Pick<Thread, 'accountId' | 'contactId'>>) =>
  db
    .select()
    .from(t.threads)
    .where(and(eq(t.threads.contactId, p.contactId), eq(t.threads.accountId, p.accountId))),
);
const threadMessages = query('inbox.threadMessages', (db, t, p: Of<Pick<ThreadMessage, 'accountId' | 'threadId'>>) =>
  db
    .select()
    .from(t.threadMessages)
    .where(and(eq(t.threadMessages.threadId, p.threadId), eq(t.threadMessages.accountId, p.accountId)))
    .orderBy(asc(t.threadMessages.seq)),
);
const threadMessage = query(
  'inbox.threadMessage',
  (db, t, p: Of<Pick<ThreadMessage, 'accountId' | 'threadId' | 'seq'>>) =>
    db
      .select()
      .from(t.threadMessages)
      .where(
        and(
          eq(t.threadMessages.threadId, p.threadId),
          eq(t.threadMessages.seq, p.seq),
          eq(t.threadMessages.accountId, p.accountId),
        ),
      )
      .limit(1),
);
const messageById = query('inbox.messageById', (db, t, p: Of<Pick<ThreadMessage, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.threadMessages)
    .where(and(eq(t.threadMessages.id, p.id), eq(t.threadMessages.accountId, p.accountId)))
    .limit(1),
);
const messageByOrigin = query('inbox.messageByOrigin', (db, t, p: Of<Pick<ThreadMessage, 'accountId' | 'originId'>>) =>
  db
    .select()
    .from(t.threadMessages)
    .where(and(eq(t.threadMessages.accountId, p.accountId), eq(t.threadMessages.originId, p.originId)))
    .limit(1),
);
const addThread = query('inbox.addThread', (db, t, _: Of<Thread>) =>
  db.insert(t.threads).values(eachColumn(t.threads)),
);
const saveThread = query('inbox.saveThread', (db, t, p: Of<Thread>) =>
  db
    .update(t.threads)
    .set(
      setColumns(
        t.threads,
        'spaceId',
        'subject',
        'status',
        'holdUntil',
        'tags',
        'assigneeId',
        'followers',
        'data',
        'surveysFrom',
        'surveyedAt',
        'lastSeq',
        'lastCustomerSeq',
        'lastStaffSeq',
        'updatedAt',
      ),
    )
    .where(and(eq(t.threads.id, p.id), eq(t.threads.accountId, p.accountId)))
    .returning({ id: t.threads.id }),
);
const addTag = query('inbox.addTag', (db, t, _: Of<{ threadId: Thread['id']; tag: string }>) =>
  db.insert(t.threadTags).values(eachColumn(t.threadTags)),
);
const removeTags = query('inbox.removeTags', (db, t, p: Of<{ threadId: Thread['id'] }>) =>
  db.delete(t.threadTags).where(eq(t.threadTags.threadId, p.threadId)),
);
const addMessage = query('inbox.addMessage', (db, t, _: Of<ThreadMessage>) =>
  db.insert(t.threadMessages).values(eachColumn(t.threadMessages)),
);
const saveAttachments = query(
  'inbox.saveAttachments',
  (db, t, p: Of<Pick<ThreadMessage, 'accountId' | 'id' | 'attachments'>>) =>
    db
      .update(t.threadMessages)
      .set(setColumns(t.threadMessages, 'attachments'))
      .where(and(eq(t.threadMessages.id, p.id), eq(t.threadMessages.accountId, p.accountId))),
);
const removeMessages = query('inbox.removeMessages', (db, t, p: Of<{ threadId: Thread['id'] }>) =>
  db.delete(t.threadMessages).where(eq(t.threadMessages.threadId, p.threadId)),
);
const removeThread = query('inbox.removeThread', (db, t, p: Of<Pick<Thread, 'id'>>) =>
  db.delete(t.threads).where(eq(t.threads.id, p.id)),
);
