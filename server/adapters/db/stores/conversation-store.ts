import { and, asc, desc, eq, gt, inArray, ne, notInArray, sql } from 'drizzle-orm';
import type { Conversation, ConversationStore } from '../../../domain/conversations/index.ts';
import type { Recorded } from '../../../domain/interview/index.ts';
import { before, NEWEST, readPage } from '../keyset.ts';
import { bound, eachColumn, eachRow, numbered, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';
import { acrossSpaces } from './across-spaces.ts';
import { funnel, NEVER_ASKED } from './funnel.ts';

export function conversationStore(unit: Unit): ConversationStore {
  return {
    conversation: (accountId, id) => unit.first(conversation, { accountId, id }),
    conversationByToken: (tokenHash) => unit.first(conversationByToken, { tokenHash }),
    conversations: (accountId, space, page, status) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) =>
          acrossSpaces(unit, { accountId, space, rows }, (spaceId) =>
            status === undefined
              ? unit.all(conversations, { accountId, spaceId, at, id, rows })
              : unit.all(conversationsIn, { accountId, spaceId, at, id, rows, status }),
          ),
        positionOf: (row) => [row.createdAt, row.id] as const,
      }),
    conversationsOfContact: (accountId, contactId) => unit.all(ofContact, { accountId, contactId }),
    funnel: (accountId, space) => unit.all(funnel(unit.dialect, space !== null), { accountId, spaceId: space ?? '' }),
    conversationEvents: (conversationId, afterSeq) => unit.all(conversationEvents, { conversationId, afterSeq }),
    seqOfClientMessage: async (conversationId, clientId) =>
      (await unit.first(seqOfClientMessage, { conversationId, clientId }))?.seq ?? null,
    lastAsked: async ({ test, except = '', ...whom }) =>
      (await unit.first(test ? lastTried : lastAsked, { ...whom, except }))?.at ?? null,
    unansweredConversations: (accountId, contactId) => unit.all(unansweredConversations, { accountId, contactId }),
    addConversation: (row) => unit.run(addConversation, row),
    appendEvents: (row, events, clientId) => appendEvents(unit, { conversation: row, events, clientId }),
    forgetConversation: async (row) => {
      await unit.run(forgetWords, { conversationId: row.id });
      await unit.run(forgetConversation, row);
    },
    setStatus: (accountId, id, status, at) => unit.run(setStatus, { accountId, id, status, updatedAt: at }),
  };
}

interface Append {
  conversation: Conversation;
  events: readonly Recorded[];
  clientId: string | null;
}

async function appendEvents(unit: Unit, { conversation, events, clientId }: Append): Promise<void> {
  const lastSeq = events.at(-1)?.seq ?? conversation.lastSeq;
  const fromSeq = (events[0]?.seq ?? lastSeq + 1) - 1;
  // Says also that nobody has written in between: what follows must stand right behind what is there.
  const moved = await unit.first(saveConversation, { ...conversation, lastSeq, fromSeq });
  if (!moved) throw new Error(`Conversation ${conversation.id} does not end at event ${fromSeq}: not appended.`);
  await addEvents(unit, { conversation, events, clientId });
}

/** One statement a table, however many events: what a customer says makes half a dozen. */
async function addEvents(unit: Unit, { conversation, events, clientId }: Append): Promise<void> {
  if (events.length === 0) return;
  const conversationId = conversation.id;
  const logged = events.map(({ seq, at, event: { type } }, i) => ({
    conversationId,
    seq,
    type,
    clientId: i === 0 ? clientId : null,
    at,
  }));
  const payloads = events.map(({ seq, event }) => ({ conversationId, seq, event }));
  await unit.run(insertEvents(events.length), numbered(logged));
  await unit.run(insertPayloads(events.length), numbered(payloads));
}

const conversation = query('conversations.conversation', (db, t, p: Of<Pick<Conversation, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.conversations)
    .where(and(eq(t.conversations.id, p.id), eq(t.conversations.accountId, p.accountId)))
    .limit(1),
);
const conversationByToken = query(
  'conversations.conversationByToken',
  (db, t, p: Of<Pick<Conversation, 'tokenHash'>>) =>
    db.select().from(t.conversations).where(eq(t.conversations.tokenHash, p.tokenHash)).limit(1),
);
type Ask = Pick<Conversation, 'accountId' | 'spaceId'> & { at: number; id: string; rows: number };
const conversations = query('conversations.conversations', (db, t, p: Of<Ask>) => {
  const order = [t.conversations.createdAt, t.conversations.id] as const;
  return db
    .select()
    .from(t.conversations)
    .where(
      and(
        eq(t.conversations.spaceId, p.spaceId),
        eq(t.conversations.accountId, p.accountId),
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const conversationsIn = query('conversations.conversationsIn', (db, t, p: Of<Ask & Pick<Conversation, 'status'>>) => {
  const order = [t.conversations.createdAt, t.conversations.id] as const;
  return db
    .select()
    .from(t.conversations)
    .where(
      and(
        eq(t.conversations.spaceId, p.spaceId),
        eq(t.conversations.accountId, p.accountId),
        eq(t.conversations.status, p.status),
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const ofContact = query('conversations.ofContact', (db, t, p: Of<Pick<Conversation, 'accountId' | 'contactId'>>) =>
  db
    .select()
    .from(t.conversations)
    .where(and(eq(t.conversations.contactId, p.contactId), eq(t.conversations.accountId, p.accountId)))
    .orderBy(asc(t.conversations.createdAt), asc(t.conversations.id)),
);
// An inner join: an event whose payload was erased is a tombstone, and no longer part of what was said.
const conversationEvents = query(
  'conversations.conversationEvents',
  (db, t, p: Of<{ conversationId: Conversation['id']; afterSeq: number }>) =>
    db
      .select({ seq: t.conversationEvents.seq, at: t.conversationEvents.at, event: t.conversationPayloads.event })
      .from(t.conversationEvents)
      .innerJoin(
        t.conversationPayloads,
        and(
          eq(t.conversationPayloads.conversationId, t.conversationEvents.conversationId),
          eq(t.conversationPayloads.seq, t.conversationEvents.seq),
        ),
      )
      .where(and(eq(t.conversationEvents.conversationId, p.conversationId), gt(t.conversationEvents.seq, p.afterSeq)))
      .orderBy(asc(t.conversationEvents.seq)),
);
const seqOfClientMessage = query(
  'conversations.seqOfClientMessage',
  (db, t, p: Of<{ conversationId: Conversation['id']; clientId: string }>) =>
    db
      .select({ seq: t.conversationEvents.seq })
      .from(t.conversationEvents)
      .where(
        and(eq(t.conversationEvents.conversationId, p.conversationId), eq(t.conversationEvents.clientId, p.clientId)),
      )
      .limit(1),
);
// Two queries, not one with a flag to fill in: better-sqlite3 takes no boolean for a placeholder.
const lastAsked = latestOf('conversations.lastAsked', false);
const lastTried = latestOf('conversations.lastTried', true);
function latestOf(name: string, test: boolean) {
  return query(name, (db, t, p: Of<Pick<Conversation, 'accountId' | 'spaceId' | 'contactId'> & { except: string }>) =>
    db
      .select({ at: t.conversations.scheduledAt })
      .from(t.conversations)
      .where(
        and(
          eq(t.conversations.contactId, p.contactId),
          eq(t.conversations.spaceId, p.spaceId),
          eq(t.conversations.accountId, p.accountId),
          eq(t.conversations.test, test),
          ne(t.conversations.id, p.except),
          notInArray(t.conversations.status, [...NEVER_ASKED]),
        ),
      )
      .orderBy(desc(t.conversations.scheduledAt))
      .limit(1),
  );
}
const unansweredConversations = query(
  'conversations.unanswered',
  (db, t, p: Of<Pick<Conversation, 'accountId' | 'contactId'>>) =>
    db
      .select()
      .from(t.conversations)
      .where(
        and(
          eq(t.conversations.contactId, p.contactId),
          eq(t.conversations.accountId, p.accountId),
          inArray(t.conversations.status, ['scheduled', 'invited']),
        ),
      )
      .orderBy(asc(t.conversations.createdAt), asc(t.conversations.id)),
);
const addConversation = query('conversations.addConversation', (db, t, _: Of<Conversation>) =>
  db.insert(t.conversations).values(eachColumn(t.conversations)),
);
const saveConversation = query('conversations.saveConversation', (db, t, p: Of<Conversation & { fromSeq: number }>) =>
  db
    .update(t.conversations)
    .set(setColumns(t.conversations, 'status', 'state', 'lastSeq', 'openedAt', 'completedAt', 'expiresAt', 'updatedAt'))
    .where(
      and(
        eq(t.conversations.id, p.id),
        eq(t.conversations.accountId, p.accountId),
        eq(t.conversations.lastSeq, p.fromSeq),
      ),
    )
    .returning({ id: t.conversations.id }),
);
/** One query a number of rows: the numbers are few. */
const insertEvents = (rows: number) =>
  query(`conversations.insertEvents:${rows}`, (db, t, _: Of<Record<string, unknown>>) =>
    db.insert(t.conversationEvents).values(eachRow(t.conversationEvents, rows)),
  );
const insertPayloads = (rows: number) =>
  query(`conversations.insertPayloads:${rows}`, (db, t, _: Of<Record<string, unknown>>) =>
    db.insert(t.conversationPayloads).values(eachRow(t.conversationPayloads, rows)),
  );
const forgetWords = query('conversations.forgetWords', (db, t, p: Of<{ conversationId: Conversation['id'] }>) =>
  db.delete(t.conversationPayloads).where(eq(t.conversationPayloads.conversationId, p.conversationId)),
);
const forgetConversation = query('conversations.forgetConversation', (db, t, p: Of<Conversation>) =>
  db
    .update(t.conversations)
    .set(setColumns(t.conversations, 'status', 'context', 'state', 'tokenHash', 'updatedAt'))
    .where(and(eq(t.conversations.id, p.id), eq(t.conversations.accountId, p.accountId))),
);
const setStatus = query(
  'conversations.setStatus',
  (db, t, p: Of<Pick<Conversation, 'accountId' | 'id' | 'status' | 'updatedAt'>>) =>
    db
      .update(t.conversations)
      .set({
        ...setColumns(t.conversations, 'status', 'updatedAt'),
        completedAt: sql`case when ${p.status} = 'completed' then coalesce(${t.conversations.completedAt}, ${p.updatedAt}) else ${t.conversations.completedAt} end`,
      })
      .where(and(eq(t.conversations.id, p.id), eq(t.conversations.accountId, p.accountId))),
);
