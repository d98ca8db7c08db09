import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemActor } from '../domain/access/index.ts';
import { addressHash } from '../domain/contacts/index.ts';
import { chatTokenHash } from '../domain/conversations/index.ts';
import { resendInvitation, unsubscribe } from '../domain/deliveries/index.ts';
import { DAY, NOW, sendingWorld } from './testing/sending-world.ts';

let world: Awaited<ReturnType<typeof sendingWorld>>;
beforeEach(async () => {
  world = await sendingWorld();
});
afterEach(() => world.close());

const tomas = { contact: { email: 'tomas@example.net' } };
const started = () => world.scheduler.start();
const settled = () =>
  vi.waitFor(async () =>
    expect((await world.deliveries()).every((d) => !['queued', 'attempting'].includes(d.status))).toBe(true),
  );
const kindsOf = (kind: string) => world.facts.filter((fact) => fact.kind === kind).length;

describe('an invitation', () => {
  it('is sent as soon as it is asked for, and the books say so in one voice', async () => {
    await started();
    const asked = await world.ask(tomas);
    await settled();
    const [delivery] = await world.deliveries();
    expect(delivery).toMatchObject({ status: 'accepted', provider: 'noting', providerRef: 'Q1', attempts: 1 });
    expect((await world.conversation(asked.conversationId)).status).toBe('invited');
    expect(world.mailer.sent).toMatchObject([
      { key: `rq.${delivery?.id}@words.example`, mail: { messageId: `rq.${delivery?.id}@words.example` } },
    ]);
    expect([kindsOf('delivery.accepted'), kindsOf('conversation.invited')]).toEqual([1, 1]);
  });

  it('carries the chat link that opens the conversation, and its own way out', async () => {
    await started();
    const asked = await world.ask(tomas);
    await settled();
    const mail = world.mailer.sent[0]?.mail;
    const token = /\/c\/([0-9a-z]+)\?rating=5/.exec(mail?.text ?? '')?.[1] ?? '';
    const found = await world.uow.read(({ conversations }) =>
      conversations.conversationByToken(chatTokenHash(world.hasher, token)),
    );
    expect(found?.id).toBe(asked.conversationId);
    expect(mail?.subject).toBe('How did the wholesale bread go, Tomas?');
    expect(mail?.text).toContain(mail?.unsubscribeUrl ?? 'none');
    expect(mail?.html).toContain('14 Brindle Lane');
  });

  it('waits for its time', async () => {
    await started();
    await world.ask({ ...tomas, delayMs: DAY });
    world.clock.advance(DAY - 1);
    world.scheduler.wake();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(world.mailer.sent).toEqual([]);
    world.clock.advance(1);
    world.scheduler.wake();
    await settled();
    expect(world.mailer.sent.length).toBe(1);
  });

  it('of a test key stays in the outbox, though a mailer is configured', async () => {
    await started();
    await world.ask(tomas, world.testKey);
    await settled();
    expect(world.mailer.sent).toEqual([]);
    const [item] = await world.outbox();
    expect(item).toMatchObject({ channel: 'email', to: 'tomas@example.net' });
    expect(item?.links[0]).toMatch(/^https:\/\/words\.example\/c\/[0-9a-z]+$/);
    expect(kindsOf('outbox.added')).toBe(1);
  });

  it('by text lies in the outbox with its link and how to stop', async () => {
    await world.uow.run(({ usage }) =>
      usage.addCredits({
        id: world.needs.ids.uuid(),
        accountId: world.account.id,
        amount: 10,
        reason: 'test',
        at: NOW,
      }),
    );
    await started();
    await world.ask({ contact: { phone: '+447700900123' }, channel: 'sms' });
    await settled();
    const [item] = await world.outbox();
    expect(item).toMatchObject({ channel: 'sms', to: '+447700900123', subject: null, html: null });
    expect(item?.text).toMatch(
      /Brindle Lane Bakehouse: how did the wholesale bread go\? .*\/c\/\S+ Reply STOP to opt out/,
    );
    expect(item?.links.length).toBe(1);
  });
});

describe('what is checked again at the time of sending', () => {
  const later = { ...tomas, delayMs: 2 * DAY };
  async function whenDue() {
    world.clock.advance(3 * DAY);
    await started();
    await settled();
  }

  it('an opt-out since then', async () => {
    const asked = await world.ask(later);
    const hash = addressHash(world.hasher, world.account.id, 'tomas@example.net');
    await world.uow.run(({ contacts }) =>
      contacts.addSuppression({ accountId: world.account.id, addressHash: hash, reason: 'by_owner', createdAt: NOW }),
    );
    await whenDue();
    expect(world.mailer.sent).toEqual([]);
    expect((await world.deliveries())[0]).toMatchObject({
      status: 'cancelled',
      detail: 'This address was put on the list of addresses not to contact.',
    });
    expect((await world.conversation(asked.conversationId)).status).toBe('opted_out');
  });

  it('that they opened the link by themselves', async () => {
    const asked = await world.ask(later);
    await world.uow.run(({ conversations }) =>
      conversations.setStatus(world.account.id, asked.conversationId, 'active', NOW),
    );
    await whenDue();
    expect(world.mailer.sent).toEqual([]);
    expect((await world.conversation(asked.conversationId)).status).toBe('active');
  });

  it('that it expired', async () => {
    const asked = await world.ask(tomas);
    world.clock.advance(40 * DAY);
    await started();
    await settled();
    expect(world.mailer.sent).toEqual([]);
    expect((await world.conversation(asked.conversationId)).status).toBe('expired');
  });

  it('that another invitation of the space reached them meanwhile', async () => {
    const space = { ...world.space, settings: { ...world.space.settings, frequencyDays: 0 } };
    await world.uow.run(({ spaces }) => spaces.saveSpace(space));
    const first = await world.ask(later);
    const second = await world.ask(tomas);
    await world.uow.run(({ spaces }) =>
      spaces.saveSpace({ ...space, settings: { ...space.settings, frequencyDays: 30 } }),
    );
    await world.uow.run(({ conversations }) =>
      conversations.setStatus(world.account.id, second.conversationId, 'completed', NOW),
    );
    await whenDue();
    expect(world.mailer.sent).toEqual([]);
    expect((await world.conversation(first.conversationId)).status).toBe('suppressed');
  });

  it('and does not count the invitation against itself', async () => {
    await world.ask(later);
    await whenDue();
    expect(world.mailer.sent.length).toBe(1);
  });
});

describe('what the provider answers', () => {
  it('no such address: failed, and never used again', async () => {
    world.mailer.answer = () => ({ kind: 'suppress', reason: '550 5.1.1 no such user' });
    await started();
    const asked = await world.ask(tomas);
    await settled();
    expect((await world.deliveries())[0]).toMatchObject({ status: 'failed', detail: '550 5.1.1 no such user' });
    expect((await world.conversation(asked.conversationId)).status).toBe('failed');
    const hash = addressHash(world.hasher, world.account.id, 'tomas@example.net');
    expect(await world.uow.read(({ contacts }) => contacts.suppression(world.account.id, hash))).toMatchObject({
      reason: 'bounced',
    });
  });

  it('refused for what it says: failed, and the address is as good as before', async () => {
    world.mailer.answer = () => ({ kind: 'permanent', reason: '554 5.7.1 spam' });
    await started();
    await world.ask(tomas);
    await settled();
    const hash = addressHash(world.hasher, world.account.id, 'tomas@example.net');
    expect(await world.uow.read(({ contacts }) => contacts.suppression(world.account.id, hash))).toBeNull();
  });

  it('nothing, after all was sent: uncertain, listed, and a person may send it again', async () => {
    world.mailer.answer = () => ({ kind: 'unknown', reason: 'no answer' });
    await started();
    const asked = await world.ask(tomas);
    await settled();
    expect((await world.deliveries())[0]).toMatchObject({ status: 'uncertain' });
    expect(kindsOf('delivery.uncertain')).toBe(1);
    expect((await world.conversation(asked.conversationId)).status).toBe('scheduled');
    world.mailer.answer = () => ({ kind: 'accepted', providerRef: null, response: '250 ok' });
    const [job] = await world.uow.read(({ jobs }) => jobs.jobs({ state: 'uncertain', limit: 10 }));
    await world.uow.run(({ jobs }) => jobs.retry(job?.id ?? '', world.clock.now()));
    await vi.waitFor(async () => expect((await world.deliveries())[0]?.status).toBe('accepted'));
    expect(new Set(world.mailer.sent.map(({ mail }) => mail.messageId)).size).toBe(1);
  });

  it('wrong settings: the channel rests, the others are not tried', async () => {
    world.mailer.answer = () => ({ kind: 'config', reason: '535' });
    await started();
    await world.ask(tomas);
    await vi.waitFor(async () => expect((await world.deliveries())[0]?.detail).toBe('535'));
    await world.ask({ contact: { email: 'odile@example.net' } });
    await vi.waitFor(async () => {
      const due = await world.uow.read(({ jobs }) => jobs.jobs({ state: 'due', limit: 10 }));
      expect(due.length).toBe(2);
      expect(due.every((job) => job.runAt > world.clock.now())).toBe(true);
    });
    expect(world.mailer.sent.length).toBe(1);
    expect((await world.deliveries()).map((d) => d.status)).toEqual(['queued', 'queued']);
  });
});

describe('"never ask me again"', () => {
  const tokenOf = async () => {
    await started();
    await world.ask(tomas);
    await settled();
    return /\/u\/([0-9a-z]+)/.exec(world.mailer.sent[0]?.mail.unsubscribeUrl ?? '')?.[1] ?? '';
  };
  const press = (token: string) => world.uow.run((stores) => unsubscribe(world.needs)(stores, token));

  it('stops what is planned, at once and account-wide, and twice is like once', async () => {
    const token = await tokenOf();
    const space = { ...world.space, settings: { ...world.space.settings, frequencyDays: 0 } };
    await world.uow.run(({ spaces }) => spaces.saveSpace(space));
    const planned = await world.ask({ ...tomas, delayMs: DAY });
    await press(token);
    await press(token.toUpperCase());
    expect((await world.conversation(planned.conversationId)).status).toBe('opted_out');
    expect((await world.deliveries()).map((d) => d.status).sort()).toEqual(['accepted', 'cancelled']);
    expect(await world.uow.read(({ jobs }) => jobs.nextDueAt())).toBeNull();
    expect(kindsOf('contact.opted_out')).toBe(1);
    expect((await world.ask(tomas)).status).toBe('suppressed');
  });

  it('is no error for a token that is not ours, and does nothing', async () => {
    const token = await tokenOf();
    const forged = `${token.slice(0, -1)}${token.endsWith('0') ? '1' : '0'}`;
    for (const wrong of ['', 'x', forged, token.slice(0, 52), `${token}0`, '💥'.repeat(40)]) await press(wrong);
    expect(kindsOf('contact.opted_out')).toBe(0);
  });
});

describe('an invitation that is sent again', () => {
  const again = async (id: Awaited<ReturnType<typeof world.ask>>['conversationId']) => {
    const { accountId } = await world.conversation(id);
    const resent = await world.uow.run((stores) => resendInvitation(world.needs)(stores, systemActor(accountId), id));
    if (!resent.ok) throw new Error(resent.error.kind);
    world.scheduler.wake();
  };

  it('goes out although the conversation no longer waits for it, and the books count both', async () => {
    await started();
    const { conversationId } = await world.ask(tomas);
    await settled();
    await again(conversationId);
    await vi.waitFor(() => expect(world.mailer.sent).toHaveLength(2));
    await settled();
    expect((await world.conversation(conversationId)).status).toBe('invited');
    const [first, second] = world.mailer.sent;
    expect(second?.mail.text).toBe(first?.mail.text);
    expect(second?.mail.messageId).not.toBe(first?.mail.messageId);
  });

  it('does not go out to one who unsubscribed in between', async () => {
    await started();
    const { conversationId, contact } = await world.ask(tomas);
    await settled();
    const { accountId } = await world.conversation(conversationId);
    await world.uow.run(async (stores) => {
      await resendInvitation(world.needs)(stores, systemActor(accountId), conversationId);
      await stores.contacts.addSuppression({
        accountId,
        addressHash: addressHash(world.hasher, accountId, contact.email ?? ''),
        reason: 'unsubscribed',
        createdAt: NOW,
      });
    });
    world.scheduler.wake();
    await settled();
    expect(world.mailer.sent).toHaveLength(1);
    expect((await world.deliveries()).map(({ status }) => status).sort()).toEqual(['accepted', 'cancelled']);
  });
});
