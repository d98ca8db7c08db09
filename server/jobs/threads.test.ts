import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trustId } from '../../shared/ids.ts';
import { memberActor } from '../domain/access/index.ts';
import { addressHash } from '../domain/contacts/index.ts';
import {
  addNote,
  answerOnThreadPage,
  holdThread,
  type OpenThread,
  openThread,
  openThreadPage,
  type Reply,
  reply,
  setThreadStatus,
  type Thread,
  threadToken,
} from '../domain/inbox/index.ts';
import { startConversation } from '../domain/triggers/index.ts';
import { sendingWorld } from './testing/sending-world.ts';

type SendingWorld = Awaited<ReturnType<typeof sendingWorld>>;
const HOUR = 3_600_000;
const OPENING: OpenThread = {
  space: { by: 'default' },
  subject: 'Where is my cake?',
  body: 'It was due on Monday.',
  customer: { name: 'Tomas', email: 'tomas@example.com' },
  attributes: null,
  author: null,
  assignee: null,
  status: null,
  holdUntil: null,
  tags: [],
  data: {},
  followers: [{ name: 'Ann', email: 'ann@example.com' }],
  attachments: [],
  originId: null,
  suppress: { notifications: true, autoresolve: false, surveysUntil: null },
};
const REPLY: Reply = {
  body: 'Coming today.\nBy van 2.',
  attachments: [],
  followers: [],
  originId: null,
  leavesIt: 'responded',
  quiet: false,
  surveysUntil: null,
};

let world: SendingWorld;
let isStarted = false;
beforeEach(async () => {
  world = await sendingWorld();
  isStarted = false;
});
afterEach(() => world.close());

function inbox() {
  const needs = { ...world.needs, startConversation: startConversation(world.needs) };
  const actor = memberActor(world.member);
  const { member } = world;
  const run: SendingWorld['uow']['run'] = (work) => world.uow.run(work);
  const valued = <T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T => {
    if (!result.ok) throw new Error(result.error.kind);
    return result.value;
  };
  return {
    open: (over: Partial<OpenThread> = {}, as = actor) =>
      run(async (stores) => valued(await openThread(needs)(stores, as, { ...OPENING, ...over })).thread),
    reply: (thread: Thread, over: Partial<Reply> = {}) =>
      run(
        async (stores) => valued(await reply(needs)(stores, { actor, member }, thread, { ...REPLY, ...over })).thread,
      ),
    note: (thread: Thread, body: string) =>
      run(async (stores) =>
        valued(await addNote(needs)(stores, { actor, member }, thread, { body, attachments: [], originId: null })),
      ),
    hold: (thread: Thread, until: number | null) =>
      run(async (stores) => valued(await holdThread(needs)(stores, actor, thread, until))),
    status: (thread: Thread, to: Thread['status']) =>
      run(async (stores) => valued(await setThreadStatus(needs)(stores, actor, thread, to))),
    page: (thread: Thread, email: string) =>
      world.uow.read((readers) => openThreadPage(world)(readers, threadToken(world.hasher, thread.id, email))),
    answer: (thread: Thread, email: string, body: string, once = 'one') =>
      run(async (stores) =>
        answerOnThreadPage(needs)(stores, threadToken(world.hasher, thread.id, email), { body, once }),
      ),
    thread: async (thread: Thread) => {
      const found = await world.uow.read((readers) => readers.inbox.thread(thread.accountId, thread.id));
      if (!found) throw new Error('no such thread');
      return found;
    },
  };
}

/** Until everything that is due was done. */
async function idle(): Promise<void> {
  if (!isStarted) await world.scheduler.start();
  isStarted = true;
  world.scheduler.wake();
  await vi.waitFor(async () => {
    const jobs = await world.uow.read((readers) => readers.jobs.jobs({ state: null, limit: 1000 }));
    const now = world.clock.now();
    const waits = jobs.filter(({ state, runAt }) =>
      state === 'due' ? runAt <= now : state === 'running' || state === 'attempting',
    );
    expect(waits).toEqual([]);
  });
}

const mails = (to: string) => world.mailer.sent.map(({ mail }) => mail).filter((mail) => mail.to.address === to);

describe('a member’s reply', () => {
  it('leaves as one letter to each, in one thread of their own', async () => {
    const { open, reply } = inbox();
    const thread = await open();
    await reply(thread);
    await reply(thread, { body: 'It is on its way.' });
    await idle();
    for (const address of ['tomas@example.com', 'ann@example.com']) {
      const [first, second] = mails(address);
      expect([first?.subject, second?.subject]).toEqual(['Re: Where is my cake?', 'Re: Where is my cake?']);
      expect(first).toMatchObject({
        fromName: 'Ada, Brindle Lane Bakehouse',
        replyTo: 'ada@bakery.example',
        unsubscribeUrl: null,
        personal: true,
        messageId: expect.stringMatching(/^th\.[0-9a-f-]{36}\.[0-9a-z]{8}@words\.example$/),
      });
      expect(first?.text).toContain('Coming today.\n\nBy van 2.');
      expect(second?.inReplyTo).toBe(first?.messageId);
      expect(second?.references?.slice(-1)).toEqual([first?.messageId]);
      expect(second?.references?.[0]).toBe(first?.inReplyTo);
    }
    const ids = world.mailer.sent.map(({ mail }) => mail.messageId);
    expect(new Set(ids).size).toBe(4);
  });

  it('gives each a link of their own, to the same thread', async () => {
    const { open, reply, page } = inbox();
    const thread = await open();
    await reply(thread);
    await idle();
    const links = ['tomas@example.com', 'ann@example.com'].map(
      (to) => /\/t\/[0-9a-z]+/.exec(mails(to)[0]?.text ?? '')?.[0],
    );
    expect(new Set(links).size).toBe(2);
    expect(await page(thread, 'ann@example.com')).toMatchObject({ reader: { name: 'Ann' }, thread: { id: thread.id } });
    expect(await page(thread, 'stranger@example.com')).toBeNull();
  });

  it('opens a thread under its own subject when nothing came before', async () => {
    const { open } = inbox();
    await open({
      author: { name: null, email: 'ADA@bakery.example' },
      suppress: { ...OPENING.suppress, notifications: false },
    });
    await idle();
    expect(mails('tomas@example.com').find(({ subject }) => subject === 'Where is my cake?')).toMatchObject({
      inReplyTo: null,
      references: [],
    });
  });

  it('is not sent to an address that came back, but to one that only asked not to be asked', async () => {
    const { open, reply } = inbox();
    const suppress = (email: string, reason: 'bounced' | 'opted_out') =>
      world.uow.run(({ contacts }) =>
        contacts.addSuppression({
          accountId: world.account.id,
          addressHash: addressHash(world.hasher, world.account.id, email),
          reason,
          createdAt: world.clock.now(),
        }),
      );
    await suppress('tomas@example.com', 'opted_out');
    await suppress('ann@example.com', 'bounced');
    const thread = await open();
    await reply(thread);
    await idle();
    expect([mails('tomas@example.com').length, mails('ann@example.com').length]).toEqual([1, 0]);
  });

  it('is mailed to nobody when it is quiet, and a note never is', async () => {
    const { open, reply, note, page } = inbox();
    const thread = await open();
    await reply(thread, { quiet: true });
    await note(thread, 'The driver lost it.');
    await idle();
    expect(world.mailer.sent).toEqual([]);
    const seen = await page(thread, 'tomas@example.com');
    expect(seen?.messages.map(({ body }) => body)).toEqual(['It was due on Monday.', REPLY.body]);
  });

  it('stays in the outbox when a test key opened the thread', async () => {
    const { open, reply } = inbox();
    await reply(await open({}, world.testKey));
    await idle();
    expect(world.mailer.sent).toEqual([]);
    expect((await world.outbox()).map(({ to }) => to).sort()).toEqual(['ann@example.com', 'tomas@example.com']);
    expect((await world.outbox())[0]?.headers).toMatchObject({
      'Message-ID': expect.stringMatching(/^<th\..+@words\.example>$/),
      'In-Reply-To': expect.any(String),
      References: expect.any(String),
      'Reply-To': 'ada@bakery.example',
    });
  });
});

describe('a customer’s word', () => {
  it('opens the thread again, once however often the form is sent, and tells whoever can answer', async () => {
    const { open, reply, answer, thread: now } = inbox();
    const thread = await open();
    await reply(thread);
    await Promise.all([
      answer(thread, 'tomas@example.com', 'Thank you!'),
      answer(thread, 'tomas@example.com', 'Thank you!'),
    ]);
    expect(await now(thread)).toMatchObject({ status: 'open', lastSeq: 3, lastCustomerSeq: 3 });
    await idle();
    expect(mails('ada@bakery.example')).toMatchObject([
      { subject: 'Tomas wrote to Brindle Lane Bakehouse: Where is my cake?', replyTo: null },
    ]);
  });

  it('needs no notice when it was answered before that was sent', async () => {
    const { open, reply } = inbox();
    const thread = await open({ suppress: { ...OPENING.suppress, notifications: false } });
    await reply(thread, { quiet: true });
    await idle();
    expect(world.mailer.sent).toEqual([]);
  });
});

describe('on hold', () => {
  it('comes back by itself at its time', async () => {
    const { open, hold, thread: now } = inbox();
    const thread = await open();
    await hold(thread, world.clock.now() + HOUR);
    await idle();
    expect(await now(thread)).toMatchObject({ status: 'on_hold' });
    world.clock.advance(HOUR);
    await idle();
    expect(await now(thread)).toMatchObject({ status: 'open', holdUntil: null });
    expect(world.facts.at(-1)).toMatchObject({ kind: 'inbox.thread_changed', actor: 'system' });
  });

  it('stays when it was held longer meanwhile, and a customer ends it', async () => {
    const { open, hold, answer, thread: now } = inbox();
    const thread = await open();
    await hold(thread, world.clock.now() + HOUR);
    await hold(thread, world.clock.now() + 3 * HOUR);
    world.clock.advance(HOUR);
    await idle();
    expect(await now(thread)).toMatchObject({ status: 'on_hold' });
    await answer(thread, 'tomas@example.com', 'Any news?');
    expect(await now(thread)).toMatchObject({ status: 'open', holdUntil: null });
  });

  it('is not possible until yesterday', async () => {
    const { open, hold } = inbox();
    const thread = await open();
    await expect(hold(thread, world.clock.now() - 1)).rejects.toThrow('HoldInPast');
  });
});

describe('done', () => {
  it('asks how it went, once', async () => {
    const { open, status } = inbox();
    const thread = await open();
    for (const to of ['done', 'open', 'done'] as const) await status(thread, to);
    const asked = (await world.deliveries()).filter(({ kind }) => kind === 'invitation');
    expect(asked).toMatchObject([{ to: 'tomas@example.com' }]);
    const triggers = await world.uow.read((readers) =>
      readers.triggers.triggers(world.account.id, world.space.id, { cursor: null, limit: 9 }),
    );
    expect(triggers.items).toMatchObject([{ surface: 'reamaze.done', data: { thread: 'where-is-my-cake' } }]);
  });

  it('spares whoever was asked lately, and asks another time', async () => {
    const { open, status } = inbox();
    await world.ask({ contact: { email: 'tomas@example.com' } });
    await status(await open(), 'done');
    const asked = (await world.deliveries()).filter(({ kind }) => kind === 'invitation');
    expect(asked).toHaveLength(1);
  });
});

it('says nothing about a thread whose link was made up', async () => {
  const { open } = inbox();
  await open();
  const read = (token: string) => world.uow.read((readers) => openThreadPage(world)(readers, token));
  expect(await read('x'.repeat(66))).toBeNull();
  expect(
    await read(threadToken(world.hasher, trustId('thread', world.needs.ids.uuid()), 'tomas@example.com')),
  ).toBeNull();
});
