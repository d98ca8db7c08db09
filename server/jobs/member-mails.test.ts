import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { trustId } from '../../shared/ids.ts';
import { createSignInTickets, newMember } from '../domain/access/index.ts';
import { scheduleHelpRequest, scheduleOwnerNotices, scheduleSignInMail } from '../domain/deliveries/index.ts';
import type { Testimonial } from '../domain/testimonials/index.ts';
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

describe('mails to members', () => {
  it('the sign-in link works, and its secret is nowhere in the database', async () => {
    await started();
    const [ticket] = await world.uow.run(async (stores) => {
      const tickets = await createSignInTickets(world.needs)(stores.access, 'ada@bakery.example');
      for (const one of tickets) await scheduleSignInMail(world.needs, stores, one);
      return tickets;
    });
    await settled();
    const mail = world.mailer.sent[0]?.mail;
    expect(mail?.text).toContain(`https://words.example/sign-in/${ticket?.secret}`);
    expect(mail?.unsubscribeUrl).toBeNull();
    const jobs = await world.uow.read((readers) => readers.jobs.jobs({ state: null, limit: 100 }));
    expect(JSON.stringify([jobs, await world.deliveries()])).not.toContain(ticket?.secret);
  });

  it('a sign-in link that expired before it could be sent is not sent', async () => {
    await world.uow.run(async (stores) => {
      for (const one of await createSignInTickets(world.needs)(stores.access, 'ada@bakery.example'))
        await scheduleSignInMail(world.needs, stores, one);
    });
    world.clock.advance(DAY);
    await started();
    await settled();
    expect(world.mailer.sent).toEqual([]);
  });

  it('"Tomas wrote" goes to those who can approve, once for each version, and not when it is decided already', async () => {
    const { account } = world;
    const viewer = {
      ...newMember(world.needs, { accountId: account.id, email: 'viewer@bakery.example', name: 'Vi' }),
      role: 'viewer' as const,
    };
    await world.uow.run(({ access }) => access.addMember(viewer));
    const words = testimonialFor(world);
    await world.uow.run(async (stores) => {
      await stores.testimonials.saveTestimonial(words);
      await scheduleOwnerNotices(world.needs, stores, words);
      await scheduleOwnerNotices(world.needs, stores, words);
    });
    await started();
    await settled();
    expect(world.mailer.sent.map(({ mail }) => mail.to.address)).toEqual(['ada@bakery.example']);
    expect(world.mailer.sent[0]?.mail.subject).toBe('Tomas O. wrote: “Gave my morning crew back ten hours a week.”');
    expect(world.mailer.sent[0]?.mail.text).toContain(`https://words.example/console#/approvals/${words.id}`);
    const other = { ...testimonialFor(world), status: 'approved' as const };
    await world.uow.run(async (stores) => {
      await stores.testimonials.saveTestimonial(other);
      await scheduleOwnerNotices(world.needs, stores, other);
    });
    await vi.waitFor(async () =>
      expect((await world.deliveries()).map((d) => d.status).sort()).toEqual(['accepted', 'cancelled']),
    );
    expect(world.mailer.sent.length).toBe(1);
  });

  it('a call for help can be answered directly', async () => {
    await started();
    const asked = await world.ask(tomas);
    const conversation = await world.conversation(asked.conversationId);
    await world.uow.run((stores) => scheduleHelpRequest(world.needs, stores, conversation));
    await settled();
    const help = world.mailer.sent.find(({ mail }) => mail.to.address === 'ada@bakery.example')?.mail;
    expect(help).toMatchObject({
      replyTo: 'tomas@example.net',
      subject: 'Tomas Okafor would like to hear from Brindle Lane Bakehouse',
    });
    expect(help?.text).toContain(`/console#/conversations/${asked.conversationId}`);
  });
});

function testimonialFor({ needs, account, space }: typeof world): Testimonial {
  return {
    id: trustId('testimonial', needs.ids.uuid()),
    accountId: account.id,
    spaceId: space.id,
    conversationId: null,
    provenance: 'conversation',
    status: 'pending',
    body: 'Gave my morning crew back ten hours a week.',
    headline: null,
    rating: 5,
    author: { name: 'Tomas O.', title: null, company: null },
    about: null,
    locale: 'en',
    contentHash: 'h1',
    approvedHash: null,
    approvedAt: null,
    approvedBy: null,
    featured: false,
    highlights: [],
    tags: [],
    reply: null,
    incentive: null,
    wantsContact: false,
    consent: null,
    spans: [],
    image: null,
    imported: null,
    media: null,
    test: false,
    createdAt: NOW,
    updatedAt: NOW,
    submittedAt: NOW,
  };
}
