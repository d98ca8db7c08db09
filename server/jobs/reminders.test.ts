import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressHash } from '../domain/contacts/index.ts';
import { DAY, sendingWorld } from './testing/sending-world.ts';

let world: Awaited<ReturnType<typeof sendingWorld>>;
beforeEach(async () => {
  world = await sendingWorld();
  await world.scheduler.start();
});
afterEach(() => world.close());

const sent = () => world.mailer.sent.map(({ mail }) => mail.subject);
const mails = (count: number) => vi.waitFor(() => expect(sent()).toHaveLength(count));
const passes = async (days: number) => {
  world.clock.advance(days * DAY);
  world.scheduler.wake();
  // What is due now is taken at once; nothing to wait for means that nothing was.
  await new Promise((resolve) => setTimeout(resolve, 60));
};
const invited = async () => {
  const asked = await world.ask({ contact: { email: 'tomas@example.net' } });
  await mails(1);
  await vi.waitFor(async () => expect(await world.reminders()).toHaveLength(1));
  return asked.conversationId;
};
const stars = { id: 'message-1', question: 'q.rating', input: { type: 'rate' as const, rating: 5 } };

describe('after an invitation that nobody answers', () => {
  it('asks on the third day and on the seventh, and then leaves it', async () => {
    const id = await invited();
    await passes(2.9);
    expect(sent()).toHaveLength(1);
    await passes(0.2);
    await mails(2);
    await passes(4);
    await mails(3);
    await passes(20);
    expect(sent()).toEqual([
      'How did the wholesale bread go, Tomas?',
      'Still happy to hear how the wholesale bread went',
      'Still happy to hear how the wholesale bread went',
    ]);
    expect((await world.conversation(id)).state.reminders).toBe(2);
  });

  it('asks an address no more that was suppressed meanwhile', async () => {
    const id = await invited();
    await world.uow.run(({ contacts }) =>
      contacts.addSuppression({
        accountId: world.account.id,
        addressHash: addressHash(world.hasher, world.account.id, 'tomas@example.net'),
        reason: 'unsubscribed',
        createdAt: world.clock.now(),
      }),
    );
    await passes(8);
    expect(sent()).toHaveLength(1);
    expect((await world.conversation(id)).state.reminders).toBe(0);
    expect((await world.reminders())[0]?.status).toBe('cancelled');
  });

  it('writes each once, however often the mail server has to be asked', async () => {
    const id = await invited();
    world.mailer.answer = () => ({ kind: 'retry', reason: '451 later', afterMs: null });
    await passes(3.1);
    await mails(2);
    world.mailer.answer = () => ({ kind: 'accepted', providerRef: 'Q2', response: '250 ok' });
    await passes(0.5);
    await mails(3);
    expect((await world.conversation(id)).state.reminders).toBe(1);
  });
});

describe('after the first answer', () => {
  it('says a day later that the answers are saved, and where it stands', async () => {
    const id = await invited();
    await passes(1);
    await world.answer(id, stars);
    await passes(0.9);
    expect(sent()).toHaveLength(1);
    await passes(0.2);
    await mails(2);
    expect(sent()[1]).toBe('Your answers about the wholesale bread are saved');
    expect(world.mailer.sent[1]?.mail.text).toMatch(/question 2 of about \d/);
  });

  it('says nothing to one who went on to the end', async () => {
    const id = await invited();
    await world.answer(id, stars);
    await world.answer(id, { id: 'message-2', question: 'q.story', input: { type: 'stop' } });
    await passes(8);
    expect(sent()).toHaveLength(1);
  });

  it('waits as long again when they answered meanwhile', async () => {
    const id = await invited();
    await world.answer(id, stars);
    await passes(0.5);
    const said = { type: 'say' as const, text: 'The bread comes warm every morning at six.' };
    await world.answer(id, { id: 'message-2', question: 'q.story', input: said });
    await passes(0.6);
    expect(sent()).toHaveLength(1);
    await passes(0.5);
    await mails(2);
  });
});
