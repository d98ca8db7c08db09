import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Container, createContainer } from '../../server/container.ts';
import { systemActor } from '../../server/domain/access/index.ts';
import type { MadeAccount } from '../../server/domain/setup/index.ts';
import { startConversation } from '../../server/domain/triggers/index.ts';
import type { ChatInput, ChatView } from '../../shared/contracts/chat.ts';

const DAY = 86_400_000;
const dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-ends-'));
const time = { now: Date.UTC(2026, 10, 20) };
let goodword: Container;
let made: MadeAccount;
let asked = 0;

beforeAll(async () => {
  const env = { GOODWORD_DATA_DIR: dataDir, LOG_LEVEL: 'error', GOODWORD_PUBLIC_URL: 'https://words.example' };
  goodword = await createContainer(readConfig(env), { clock: { now: () => time.now } });
  made = await goodword.admin.setup({
    name: 'Brindle Lane',
    memberEmail: 'nell@brindlelane.example',
    memberName: 'Nell',
    spaceName: 'Brindle Lane',
    spaceSlug: 'brindle-lane',
    plan: 'unlimited',
  });
});
afterAll(async () => {
  await goodword.close();
  rmSync(dataDir, { recursive: true });
});

/** A customer with a link, who says what they are told to. */
async function customer() {
  const { core } = goodword;
  const email = `customer-${++asked}@example.com`;
  const ask = () =>
    core.db.uow.run((stores) =>
      startConversation(core)(stores, systemActor(made.account.id), {
        surface: 'test',
        space: { by: 'default' },
        channel: 'email',
        contact: { email, phone: null, name: 'Tomas Okafor', locale: null },
        about: 'wholesale bread',
        data: {},
        delayMs: 0,
      }),
    );
  const started = await ask();
  if (!started.ok) throw new Error(started.error.kind);
  const token = started.value.chatUrl.split('/').at(-1) ?? '';
  const look = async (): Promise<ChatView> => {
    const opened = await core.talk.open(token);
    if (!opened.ok) throw new Error(opened.error.kind);
    return opened.value.view;
  };
  const say = async (input: ChatInput): Promise<ChatView> => {
    const { step } = await look();
    const question = 'question' in step ? step.question.id : null;
    const said = await core.talk.say(token, { id: crypto.randomUUID(), question, input });
    if (!said.ok) throw new Error(`${said.error.code}: ${said.error.message}`);
    return said.value.view;
  };
  const conversation = () =>
    core.db.uow.read(({ conversations }) => conversations.conversation(made.account.id, started.value.conversationId));
  const testimonial = () =>
    core.db.uow.read(({ testimonials }) =>
      testimonials.testimonialOfConversation(made.account.id, started.value.conversationId),
    );
  return { id: started.value.conversationId, token, look, say, ask, conversation, testimonial };
}

async function toReview(one: Awaited<ReturnType<typeof customer>>): Promise<ChatView> {
  let view = await one.look();
  for (let turn = 0; turn < 14 && view.step.kind !== 'review'; turn++) {
    const { step } = view;
    if (step.kind === 'rating') view = await one.say({ type: 'rate', rating: 4 });
    else if (step.kind === 'identity')
      view = await one.say({ type: 'identify', name: 'Tomas Okafor', title: '', company: '', style: 'full' });
    else if (step.kind === 'choice') view = await one.say({ type: 'choose', choice: step.quickReplies[0]?.id ?? '' });
    else if (step.kind === 'text' && step.question.id === 'q.story')
      view = await one.say({
        type: 'say',
        text: 'The rolls came at 7:38 every day for six months. Not one delivery was missed.',
      });
    else view = await one.say({ type: 'skip' });
  }
  return view;
}

const consent = { type: 'consent', publish: true, identity: true, ads: false } as const;

describe('how a conversation ends', () => {
  it('is complete with consent, and its receipt binds to the words that were shown', async () => {
    const one = await customer();
    await toReview(one);
    await one.say(consent);
    const testimonial = await one.testimonial();
    expect((await one.conversation())?.status).toBe('completed');
    expect(testimonial).toMatchObject({ status: 'pending', author: { name: 'Tomas Okafor' }, rating: 4 });
    expect(testimonial?.consent).toMatchObject({
      textHash: testimonial?.contentHash,
      purposes: { publish: true, identity: true, ads: false },
    });
  });

  it('publishes nothing without the first of the three consents', async () => {
    const one = await customer();
    await toReview(one);
    await one.say({ type: 'consent', publish: false, identity: true, ads: true });
    expect((await one.conversation())?.status).toBe('declined');
    expect(await one.testimonial()).toBeNull();
  });

  it('shows no name where showing it was not agreed to', async () => {
    const one = await customer();
    await toReview(one);
    await one.say({ ...consent, identity: false });
    expect((await one.testimonial())?.author).toEqual({ name: null, title: null, company: null });
  });

  it('is kept private when there are no words, and does not stay open for ever', async () => {
    const one = await customer();
    let view = await one.look();
    for (let turn = 0; turn < 14 && view.step.kind !== 'done'; turn++) {
      const { step } = view;
      if (step.kind === 'rating') view = await one.say({ type: 'rate', rating: 5 });
      else if (step.kind === 'identity')
        view = await one.say({ type: 'identify', name: 'T', title: '', company: '', style: 'first' });
      else if (step.kind === 'choice') view = await one.say({ type: 'choose', choice: step.quickReplies[0]?.id ?? '' });
      else view = await one.say({ type: 'skip' });
    }
    expect(view.step).toMatchObject({ kind: 'done', outcome: 'private' });
    expect((await one.conversation())?.status).toBe('declined');
  });

  it('stops at a word, bars the address everywhere in the account, and lets only the customer go on', async () => {
    const one = await customer();
    await one.say({ type: 'rate', rating: 3 });
    const view = await one.say({ type: 'stop' });
    expect(view.step).toMatchObject({ kind: 'done', outcome: 'stopped' });
    expect((await one.conversation())?.status).toBe('opted_out');
    const again = await one.ask();
    expect(again.ok && again.value).toMatchObject({
      status: 'suppressed',
      reason: expect.stringContaining('asked not to be contacted'),
    });
    await one.say({ type: 'reopen' });
    expect((await one.conversation())?.status).toBe('active');
  });

  it('takes a repeated message once', async () => {
    const one = await customer();
    const message = { id: 'the-same-id-twice', question: 'q.rating', input: { type: 'rate', rating: 2 } } as const;
    const first = await goodword.core.talk.say(one.token, message);
    const second = await goodword.core.talk.say(one.token, message);
    expect(second.ok && first.ok && second.value.view).toEqual(first.ok && first.value.view);
    expect((await one.look()).entries.filter((entry) => entry.rating === 2)).toHaveLength(1);
  });

  it('lets the customer take the words back a year later, and bring them back', async () => {
    const one = await customer();
    await toReview(one);
    await one.say(consent);
    time.now += 365 * DAY;
    await one.say({ type: 'withdraw' });
    expect((await one.testimonial())?.status).toBe('withdrawn');
    await one.say({ type: 'reopen' });
    await one.say(consent);
    expect((await one.testimonial())?.status).toBe('pending');
  });

  it('notes the opening of a link once, and a link preview not at all', async () => {
    const one = await customer();
    await one.look();
    expect((await one.conversation())?.openedAt).toBeNull();
    await goodword.core.talk.noteOpened(one.token);
    await goodword.core.talk.noteOpened(one.token);
    expect(await one.conversation()).toMatchObject({ status: 'opened', openedAt: time.now });
    const events = await goodword.core.db.uow.read(async ({ conversations }) =>
      conversations.conversationEvents(one.id, 0),
    );
    expect(events.filter(({ event }) => event.type === 'invite.opened')).toHaveLength(1);
  });

  it('is closed to answers a month after it was due, but never to taking words back', async () => {
    const one = await customer();
    await one.say({ type: 'rate', rating: 1 });
    time.now += 31 * DAY;
    await expect(one.say({ type: 'skip' })).rejects.toThrow('closed');
    expect((await one.look()).step).toMatchObject({ kind: 'done', outcome: 'expired' });
  });

  it('cannot be opened under another secret: whoever opted out would be asked again', async () => {
    const other = mkdtempSync(path.join(tmpdir(), 'goodword-other-'));
    await goodword.db.backup(path.join(other, 'goodword.db'));
    const env = { GOODWORD_DATA_DIR: other, LOG_LEVEL: 'error' };
    await expect(createContainer(readConfig(env))).rejects.toThrow('another secret');
    rmSync(other, { recursive: true });
  });
});
