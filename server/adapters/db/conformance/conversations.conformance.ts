import { expect, it } from 'vitest';
import type { Subject } from '../stores.conformance.ts';
import { aContact, aConversation, aSpace, aTestimonial, aWorld, newId, recorded, T, uuid } from '../stores.fixture.ts';

export function conversationsConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('finds a conversation by its account and id, or by its token’s hash', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const conversation = aConversation(world, { triggerId: newId('trigger'), openedAt: T + 1 });
    await run(({ conversations }) => conversations.addConversation(conversation));
    await read(async ({ conversations }) => {
      expect(await conversations.conversation(world.account.id, conversation.id)).toEqual(conversation);
      expect(await conversations.conversationByToken(conversation.tokenHash)).toEqual(conversation);
      expect(await conversations.conversation(other.account.id, conversation.id)).toBeNull();
      expect(await conversations.conversationByToken('unknown')).toBeNull();
    });
  });

  it('appends events in order with every character as it was said, and saves the row as given', async () => {
    const world = await aWorld(subject.db);
    const conversation = aConversation(world);
    const [first, second] = [recorded(1, 2), recorded(3, 3)];
    const saved = {
      ...conversation,
      status: 'completed' as const,
      lastSeq: 5,
      openedAt: T + 1,
      completedAt: T + 5,
      updatedAt: T + 5,
    };
    await run(async ({ conversations }) => {
      await conversations.addConversation(conversation);
      await conversations.appendEvents({ ...conversation, lastSeq: 2 }, first, 'client-1');
      await conversations.appendEvents(saved, second, null);
    });
    await read(async ({ conversations }) => {
      expect(await conversations.conversationEvents(conversation.id, 0)).toEqual([...first, ...second]);
      expect(await conversations.conversationEvents(conversation.id, 4)).toEqual(second.slice(2));
      expect(await conversations.conversationEvents(newId('conversation'), 0)).toEqual([]);
      expect(await conversations.conversation(world.account.id, conversation.id)).toEqual(saved);
      expect(await conversations.seqOfClientMessage(conversation.id, 'client-1')).toBe(1);
      expect(await conversations.seqOfClientMessage(conversation.id, 'client-2')).toBeNull();
    });
  });

  it('saves the row when there is nothing to append', async () => {
    const world = await aWorld(subject.db);
    const conversation = aConversation(world);
    const opened = { ...conversation, status: 'opened' as const, openedAt: T + 7 };
    await run(async ({ conversations }) => {
      await conversations.addConversation(conversation);
      await conversations.appendEvents(opened, [], null);
    });
    expect(await read(({ conversations }) => conversations.conversation(world.account.id, opened.id))).toEqual(opened);
  });

  it('refuses events that do not stand right behind the last one', async () => {
    const world = await aWorld(subject.db);
    const conversation = aConversation(world);
    await run(async ({ conversations }) => {
      await conversations.addConversation(conversation);
      await conversations.appendEvents({ ...conversation, lastSeq: 2 }, recorded(1, 2), null);
    });
    for (const from of [1, 2, 4]) {
      const appending = run(({ conversations }) =>
        conversations.appendEvents({ ...conversation, lastSeq: from }, recorded(from, 1), null),
      );
      await expect(appending).rejects.toThrow(/does not end at event/);
    }
    expect(await read(({ conversations }) => conversations.conversationEvents(conversation.id, 0))).toHaveLength(2);
  });

  it('takes a client’s message once, of fifty that carry its id', async () => {
    const world = await aWorld(subject.db);
    const conversation = aConversation(world);
    await run(({ conversations }) => conversations.addConversation(conversation));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () =>
        run(async ({ conversations }) => {
          const now = await conversations.conversationByToken(conversation.tokenHash);
          const seq = (now?.lastSeq ?? 0) + 1;
          await conversations.appendEvents({ ...conversation, lastSeq: seq }, recorded(seq, 1), 'same');
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await read(({ conversations }) => conversations.conversationEvents(conversation.id, 0))).toHaveLength(1);
  });

  it('lets two conversations use the same client id', async () => {
    const world = await aWorld(subject.db);
    const [one, two] = [aConversation(world), aConversation(world)];
    await run(async ({ conversations }) => {
      for (const conversation of [one, two]) {
        await conversations.addConversation(conversation);
        await conversations.appendEvents({ ...conversation, lastSeq: 1 }, recorded(1, 1), 'mine');
      }
    });
    expect(await read(({ conversations }) => conversations.seqOfClientMessage(two.id, 'mine'))).toBe(1);
  });

  it('pages through a space’s conversations newest first', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const all = Array.from({ length: 5 }, (_, i) => aConversation(world, { createdAt: T + i }));
    await run(async ({ conversations }) => {
      for (const conversation of all) await conversations.addConversation(conversation);
    });
    const ask = (cursor: string | null) =>
      read(({ conversations }) => conversations.conversations(world.account.id, world.space.id, { cursor, limit: 3 }));
    const first = await ask(null);
    const second = await ask(first.nextCursor);
    expect([...first.items, ...second.items]).toEqual([...all].reverse());
    expect(second.nextCursor).toBeNull();
    const page = { cursor: null, limit: 9 };
    const foreign = await read(({ conversations }) =>
      conversations.conversations(other.account.id, world.space.id, page),
    );
    expect(foreign.items).toEqual([]);
  });

  it('knows when a contact was last asked by a space: not when suppressed, cancelled or failed', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const about = { accountId: world.account.id, spaceId: world.space.id, contactId: world.contact.id, test: false };
    const ask = (except?: ReturnType<typeof newId<'conversation'>>) =>
      read(({ conversations }) => conversations.lastAsked({ ...about, except }));
    expect(await ask()).toBeNull();
    const sent = aConversation(world, { status: 'invited', scheduledAt: T + 5 });
    const planned = aConversation(world, { status: 'scheduled', scheduledAt: T + 9 });
    const never = (['suppressed', 'cancelled', 'failed'] as const).map((status, i) =>
      aConversation(world, { status, scheduledAt: T + 100 + i }),
    );
    await run(async ({ conversations }) => {
      for (const conversation of [sent, planned, ...never]) await conversations.addConversation(conversation);
    });
    expect(await ask()).toBe(T + 9);
    expect(await ask(planned.id)).toBe(T + 5);
    const elsewhere = await read(({ conversations }) => conversations.lastAsked({ ...about, spaceId: newId('space') }));
    expect(elsewhere).toBeNull();
    const foreign = await read(({ conversations }) =>
      conversations.lastAsked({ ...about, accountId: other.account.id }),
    );
    expect(foreign).toBeNull();
  });

  it('keeps what test keys asked apart from what customers were truly asked', async () => {
    const world = await aWorld(subject.db);
    const about = { accountId: world.account.id, spaceId: world.space.id, contactId: world.contact.id };
    const ask = (test: boolean) => read(({ conversations }) => conversations.lastAsked({ ...about, test }));
    const tried = aConversation(world, { status: 'invited', test: true, scheduledAt: T + 9 });
    const sent = aConversation(world, { status: 'invited', test: false, scheduledAt: T + 8 });
    await run(({ conversations }) => conversations.addConversation(tried));
    expect([await ask(true), await ask(false)]).toEqual([T + 9, null]);
    await run(({ conversations }) => conversations.addConversation(sent));
    expect([await ask(true), await ask(false)]).toEqual([T + 9, T + 8]);
  });

  it('lists what a contact has not answered yet, in every space of the account', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const [scheduled, invited] = [aConversation(world), aConversation(world, { status: 'invited', createdAt: T + 1 })];
    const stranger = aContact(world.account.id);
    await run(async ({ contacts, conversations }) => {
      await contacts.upsertContact(stranger);
      for (const conversation of [
        scheduled,
        invited,
        aConversation(world, { status: 'active' }),
        aConversation(world, { contactId: stranger.id }),
      ]) {
        await conversations.addConversation(conversation);
      }
    });
    const found = await read(({ conversations }) =>
      conversations.unansweredConversations(world.account.id, world.contact.id),
    );
    expect(found).toEqual([scheduled, invited]);
    const foreign = await read(({ conversations }) =>
      conversations.unansweredConversations(other.account.id, world.contact.id),
    );
    expect(foreign).toEqual([]);
  });

  it('is changed by its own account only', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const conversation = aConversation(world);
    await run(async ({ conversations }) => {
      await conversations.addConversation(conversation);
      await conversations.setStatus(other.account.id, conversation.id, 'cancelled', T + 1);
    });
    const find = () => read(({ conversations }) => conversations.conversation(world.account.id, conversation.id));
    expect(await find()).toEqual(conversation);
    const theirs = { ...conversation, accountId: other.account.id, lastSeq: 1 };
    await expect(
      run(({ conversations }) => conversations.appendEvents(theirs, recorded(1, 1), null)),
    ).rejects.toThrow();
    expect(await find()).toEqual(conversation);
    await run(({ conversations }) => conversations.setStatus(world.account.id, conversation.id, 'invited', T + 2));
    expect(await find()).toEqual({ ...conversation, status: 'invited', updatedAt: T + 2 });
  });

  it('refuses a second conversation with the same token', async () => {
    const world = await aWorld(subject.db);
    const tokenHash = uuid();
    await run(({ conversations }) => conversations.addConversation(aConversation(world, { tokenHash })));
    const again = run(({ conversations }) => conversations.addConversation(aConversation(world, { tokenHash })));
    await expect(again).rejects.toThrow();
  });

  it('lists one status, or all spaces, as it lists one space', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const second = { ...world, space: aSpace(world.account.id, { slug: 'second' }) };
    const all = Array.from({ length: 6 }, (_, i) =>
      aConversation(i % 2 ? second : world, {
        createdAt: T + Math.floor(i / 3),
        status: i % 3 ? 'completed' : 'invited',
      }),
    );
    await run(async (stores) => {
      await stores.spaces.addSpace(second.space);
      for (const one of [...all, aConversation(other)]) await stores.conversations.addConversation(one);
    });
    const newest = [...all].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
    await read(async ({ conversations }) => {
      const { id } = world.account;
      const first = await conversations.conversations(id, null, { cursor: null, limit: 4 });
      const rest = await conversations.conversations(id, null, { cursor: first.nextCursor, limit: 4 });
      expect([...first.items, ...rest.items]).toEqual(newest);
      const done = await conversations.conversations(id, null, { cursor: null, limit: 9 }, 'completed');
      expect(done.items).toEqual(newest.filter(({ status }) => status === 'completed'));
      const here = await conversations.conversations(id, second.space.id, { cursor: null, limit: 9 }, 'completed');
      expect(here.items).toEqual(
        newest.filter(({ status, spaceId }) => status === 'completed' && spaceId === second.space.id),
      );
      const foreign = await conversations.conversations(other.account.id, second.space.id, { cursor: null, limit: 9 });
      expect(foreign.items).toEqual([]);
      expect(await conversations.conversationsOfContact(id, world.contact.id)).toEqual([...newest].reverse());
      expect(await conversations.conversationsOfContact(other.account.id, world.contact.id)).toEqual([]);
    });
  });

  it('counts by the month in UTC how far those asked have got', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const second = { ...world, space: aSpace(world.account.id, { slug: 'second' }) };
    const [december, january] = [Date.UTC(2025, 11, 31, 23, 59, 59, 999), Date.UTC(2026, 0, 1)];
    const done = aConversation(world, { createdAt: december, status: 'completed', openedAt: january });
    const pending = aConversation(world, { createdAt: january, status: 'active', openedAt: january });
    const more = [
      aConversation(second, { createdAt: january, status: 'scheduled' }),
      ...(['suppressed', 'cancelled', 'failed'] as const).map((status) => aConversation(world, { status })),
      aConversation(world, { test: true }),
      aConversation(world, { kind: 'support' }),
      aConversation(other),
    ];
    await run(async (stores) => {
      await stores.spaces.addSpace(second.space);
      for (const one of [done, pending, ...more]) await stores.conversations.addConversation(one);
      await stores.testimonials.saveTestimonial(aTestimonial(world, { conversationId: done.id }));
      await stores.testimonials.saveTestimonial(
        aTestimonial(world, { conversationId: pending.id, status: 'pending', approvedHash: null }),
      );
    });
    await read(async ({ conversations }) => {
      const before = { month: '2025-12', asked: 1, opened: 1, completed: 1, published: 1 };
      expect(await conversations.funnel(world.account.id, null)).toEqual([
        { month: '2026-01', asked: 2, opened: 1, completed: 0, published: 0 },
        before,
      ]);
      expect(await conversations.funnel(world.account.id, world.space.id)).toEqual([
        { month: '2026-01', asked: 1, opened: 1, completed: 0, published: 0 },
        before,
      ]);
      expect(await conversations.funnel(other.account.id, world.space.id)).toEqual([]);
    });
  });

  it('forgets the words of one conversation, and keeps its dates', async () => {
    const world = await aWorld(subject.db);
    const [gone, kept] = [aConversation(world), aConversation(world)];
    await run(async ({ conversations }) => {
      for (const one of [gone, kept]) {
        await conversations.addConversation(one);
        await conversations.appendEvents({ ...one, lastSeq: 2 }, recorded(1, 2), 'client-1');
      }
    });
    const context = { ...gone.context, firstName: null, fullName: null, item: 'your order' };
    const forgotten = {
      ...gone,
      status: 'cancelled' as const,
      context,
      tokenHash: `erased:${gone.id}`,
      updatedAt: T + 9,
    };
    await run(({ conversations }) => conversations.forgetConversation(forgotten));
    await read(async ({ conversations }) => {
      expect(await conversations.conversation(world.account.id, gone.id)).toEqual({ ...forgotten, lastSeq: 2 });
      expect(await conversations.conversationEvents(gone.id, 0)).toEqual([]);
      expect(await conversations.conversationByToken(gone.tokenHash)).toBeNull();
      expect(await conversations.conversationEvents(kept.id, 0)).toHaveLength(2);
    });
  });
}
