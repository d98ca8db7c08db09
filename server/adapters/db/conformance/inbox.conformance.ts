import { expect, it } from 'vitest';
import type { ThreadFilter } from '../../../domain/inbox/index.ts';
import type { Subject } from '../stores.conformance.ts';
import {
  aContact,
  aConversation,
  aMember,
  aThread,
  aThreadMessage,
  aWorld,
  newId,
  T,
  uuid,
} from '../stores.fixture.ts';

export function inboxConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('finds a thread by its id, its slug, its link and its conversation, each in its own account alone', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const conversation = aConversation(world);
    const thread = aThread(world, { conversationId: conversation.id });
    await run(async ({ conversations, inbox }) => {
      await conversations.addConversation(conversation);
      await inbox.addThread(thread);
    });
    await read(async ({ inbox }) => {
      expect(await inbox.thread(world.account.id, thread.id)).toEqual(thread);
      expect(await inbox.threadBySlug(world.account.id, thread.slug)).toEqual(thread);
      expect(await inbox.threadOfLink(thread.id)).toEqual(thread);
      expect(await inbox.threadOfConversation(world.account.id, conversation.id)).toEqual(thread);
      expect(await inbox.thread(other.account.id, thread.id)).toBeNull();
      expect(await inbox.threadBySlug(other.account.id, thread.slug)).toBeNull();
      expect(await inbox.threadOfConversation(other.account.id, conversation.id)).toBeNull();
      expect(await inbox.threadOfLink(newId('thread'))).toBeNull();
    });
  });

  it('gives a slug and a conversation to one thread alone', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const conversation = aConversation(world);
    const thread = aThread(world, { conversationId: conversation.id });
    await run(async ({ conversations, inbox }) => {
      await conversations.addConversation(conversation);
      await inbox.addThread(thread);
      await inbox.addThread(aThread(other, { slug: thread.slug }));
    });
    for (const over of [{ slug: thread.slug }, { conversationId: conversation.id }]) {
      await expect(run(({ inbox }) => inbox.addThread(aThread(world, over)))).rejects.toThrow();
    }
  });

  it('saves what may change, and refuses a thread of another account', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const thread = aThread(world, { tags: ['late'] });
    await run(({ inbox }) => inbox.addThread(thread));
    const saved = {
      ...thread,
      subject: 'Found',
      status: 'on_hold' as const,
      holdUntil: T + 9,
      tags: ['Cake', 'found'],
      assigneeId: newId('member'),
      followers: [],
      data: {},
      surveysFrom: Number.MAX_SAFE_INTEGER,
      surveyedAt: T + 3,
      lastSeq: 4,
      lastCustomerSeq: 3,
      lastStaffSeq: 4,
      updatedAt: T + 5,
    };
    await run(({ inbox }) => inbox.saveThread(saved));
    expect(await read(({ inbox }) => inbox.thread(world.account.id, thread.id))).toEqual(saved);
    await expect(
      run(({ inbox }) => inbox.saveThread({ ...saved, accountId: other.account.id, subject: 'Stolen' })),
    ).rejects.toThrow();
    expect(await read(({ inbox }) => inbox.thread(world.account.id, thread.id))).toEqual(saved);
  });

  it('lists and counts by everything that one filters by, newest first', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const member = aMember(world.account.id);
    const stranger = aContact(world.account.id);
    const threads = [
      aThread(world, { updatedAt: T + 5, createdAt: T + 1, tags: ['Late', 'cake'] }),
      aThread(world, { updatedAt: T + 4, createdAt: T + 2, status: 'done', tags: ['late'] }),
      aThread(world, { updatedAt: T + 3, createdAt: T + 3, assigneeId: member.id }),
      aThread(world, { updatedAt: T + 2, createdAt: T + 4, contactId: stranger.id }),
    ];
    await run(async ({ access, contacts, inbox }) => {
      await access.addMember(member);
      await contacts.upsertContact(stranger);
      for (const thread of threads) await inbox.addThread(thread);
      await inbox.addThread(aThread(other, { tags: ['late'] }));
    });
    const numbers = async (filter: ThreadFilter, by: 'createdAt' | 'updatedAt' = 'updatedAt') => {
      const page = { offset: 0, limit: 10, by };
      const found = await read(({ inbox }) => inbox.threads(world.account.id, filter, page));
      return found.map(({ id }) => threads.findIndex((thread) => thread.id === id));
    };
    expect(await numbers({})).toEqual([0, 1, 2, 3]);
    expect(await numbers({}, 'createdAt')).toEqual([3, 2, 1, 0]);
    expect(await numbers({ statuses: ['done', 'spam'] })).toEqual([1]);
    expect(await numbers({ tags: ['LATE'] })).toEqual([0, 1]);
    expect(await numbers({ tags: ['cake', 'none'] })).toEqual([0]);
    expect(await numbers({ assignee: member.id })).toEqual([2]);
    expect(await numbers({ assignee: 'nobody', statuses: ['open'] })).toEqual([0, 3]);
    expect(await numbers({ contact: stranger.id })).toEqual([3]);
    expect(await numbers({ space: other.space.id })).toEqual([]);
    await read(async ({ inbox }) => {
      expect(await inbox.countThreads(world.account.id, {})).toBe(4);
      expect(await inbox.countThreads(world.account.id, { tags: ['late'] })).toBe(2);
      const page = await inbox.threads(world.account.id, {}, { offset: 1, limit: 2, by: 'updatedAt' });
      expect(page.map(({ id }) => id)).toEqual([threads[1]?.id, threads[2]?.id]);
    });
  });

  it('keeps messages in order, in their own account, each number once', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const thread = aThread(world);
    const messages = [1, 2, 3].map((seq) => aThreadMessage(thread, { seq, by: seq === 2 ? 'note' : 'member' }));
    await run(async ({ inbox }) => {
      await inbox.addThread(thread);
      for (const message of messages.toReversed()) await inbox.addMessage(message);
    });
    await read(async ({ inbox }) => {
      expect(await inbox.threadMessages(world.account.id, thread.id)).toEqual(messages);
      expect(await inbox.threadMessage(world.account.id, thread.id, 2)).toEqual(messages[1]);
      expect(await inbox.threadMessages(other.account.id, thread.id)).toEqual([]);
      expect(await inbox.threadMessage(other.account.id, thread.id, 2)).toBeNull();
      expect(await inbox.messageById(world.account.id, messages[0]?.id ?? newId('message'))).toEqual(messages[0]);
      expect(await inbox.messageById(other.account.id, messages[0]?.id ?? newId('message'))).toBeNull();
    });
    await expect(run(({ inbox }) => inbox.addMessage(aThreadMessage(thread, { seq: 3 })))).rejects.toThrow();
  });

  it('takes a caller’s own id of a message once in an account', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const originId = uuid();
    const [thread, theirs] = [aThread(world), aThread(other)];
    await run(async ({ inbox }) => {
      await inbox.addThread(thread);
      await inbox.addThread(theirs);
      await inbox.addMessage(aThreadMessage(theirs, { originId }));
    });
    const outcomes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) =>
        run(({ inbox }) => inbox.addMessage(aThreadMessage(thread, { seq: i + 1, originId }))),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const found = await read(({ inbox }) => inbox.messageByOrigin(world.account.id, originId));
    expect(found?.threadId).toBe(thread.id);
    expect(await read(({ inbox }) => inbox.messageByOrigin(world.account.id, uuid()))).toBeNull();
  });

  it('says what became of an attachment', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const thread = aThread(world);
    const message = aThreadMessage(thread);
    const attachments = message.attachments.map((one) => ({ ...one, state: 'stored' as const, bytes: 12 }));
    await run(async ({ inbox }) => {
      await inbox.addThread(thread);
      await inbox.addMessage(message);
      await inbox.saveAttachments(other.account.id, message.id, []);
      await inbox.saveAttachments(world.account.id, message.id, attachments);
    });
    expect(await read(({ inbox }) => inbox.messageById(world.account.id, message.id))).toEqual({
      ...message,
      attachments,
    });
  });

  it('erases a customer’s threads with every word, and nobody else’s', async () => {
    const world = await aWorld(subject.db);
    const stranger = aContact(world.account.id);
    const [gone, stays] = [aThread(world, { tags: ['x'] }), aThread(world, { contactId: stranger.id })];
    const message = aThreadMessage(gone);
    await run(async ({ contacts, inbox }) => {
      await contacts.upsertContact(stranger);
      for (const thread of [gone, stays]) await inbox.addThread(thread);
      await inbox.addMessage(message);
      await inbox.addMessage(aThreadMessage(stays));
    });
    const erase = (account: typeof world.account.id) =>
      run(({ inbox }) => inbox.eraseThreads(account, world.contact.id));
    expect(await erase(newId('account'))).toEqual([]);
    expect(await erase(world.account.id)).toEqual(message.attachments);
    await read(async ({ inbox }) => {
      expect(await inbox.threads(world.account.id, {}, { offset: 0, limit: 9, by: 'updatedAt' })).toEqual([stays]);
      expect(await inbox.messageById(world.account.id, message.id)).toBeNull();
      expect(await inbox.threadMessages(world.account.id, stays.id)).toHaveLength(1);
    });
  });
}
