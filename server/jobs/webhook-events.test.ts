import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatId } from '../../shared/ids.ts';
import { aContact, aConversation, aDelivery, aTestimonial } from '../adapters/db/stores.fixture.ts';
import type { Fact, FactKind } from '../ports/event-publisher.ts';
import { type WebhookWorld, webhookWorld } from './testing/webhook-world.ts';

let world: WebhookWorld;
beforeEach(async () => {
  world = await webhookWorld();
  await world.add('https://hooks.example.com/');
});
afterEach(() => world.close());

const subjectOf = async () => {
  const { account, space, campaign } = world;
  const contact = aContact(account.id);
  const conversation = aConversation({ account, space, campaign, contact }, { test: true });
  const testimonial = aTestimonial(world, { highlights: [{ start: 4, end: 7 }] });
  const delivery = aDelivery(account.id, { conversationId: conversation.id, contactId: contact.id, detail: '550 No' });
  const memberMail = aDelivery(account.id, { kind: 'sign_in', contactId: null, conversationId: null });
  await world.uow.run(async (stores) => {
    await stores.contacts.upsertContact(contact);
    await stores.conversations.addConversation(conversation);
    await stores.testimonials.saveTestimonial(testimonial);
    for (const one of [delivery, memberMail]) await stores.deliveries.addDelivery(one);
  });
  return { contact, conversation, testimonial, delivery, memberMail };
};
const tell = (kind: FactKind, subject: string, over: Partial<Fact> = {}) =>
  world.uow.run(({ facts }) => facts.append({ ...world.fact(kind, subject), ...over }));
const told = async (kind: Parameters<WebhookWorld['newest']>[0]) => (await world.newest(kind))[0]?.data;

describe('what is told', () => {
  it('of a testimonial is its object; of one that was taken back or deleted no more than that', async () => {
    const { testimonial } = await subjectOf();
    const id = formatId('testimonial', testimonial.id);
    const bare = { id, object: 'testimonial', space_id: formatId('space', world.space.id) };
    for (const kind of ['created', 'approved', 'archived'] as const) {
      await tell(`testimonial.${kind}`, testimonial.id);
      const { start, end } = { start: 4, end: 7 };
      const quote = testimonial.body.slice(start, end);
      expect(await told(`testimonial.${kind}`)).toMatchObject({ ...bare, text: testimonial.body, highlight: quote });
    }
    await tell('testimonial.withdrawn', testimonial.id);
    expect(await told('testimonial.withdrawn')).toEqual({ ...bare, status: 'withdrawn', withdrawn: true });
    await tell('testimonial.deleted', testimonial.id);
    expect(await told('testimonial.deleted')).toEqual({ ...bare, deleted: true });
  });

  it('of one that is put back among the approved is an approval, of one that was featured a change', async () => {
    const { testimonial } = await subjectOf();
    await tell('testimonial.updated', testimonial.id, { data: { was: 'archived', is: 'approved' } });
    await tell('testimonial.featured', testimonial.id);
    expect((await world.newest('testimonial.approved')).length).toBe(1);
    expect((await world.newest('testimonial.updated')).length).toBe(1);
  });

  it.each([
    ['conversation.scheduled', 'conversation.started'],
    ['conversation.completed', 'conversation.completed'],
    ['conversation.declined', 'conversation.declined'],
  ] as const)('of %s is the conversation, without its link and address', async (fact, event) => {
    const { conversation, contact } = await subjectOf();
    await tell(fact, conversation.id);
    const data = await told(event);
    expect(data).toMatchObject({
      object: 'conversation',
      id: formatId('conversation', conversation.id),
      contact: { id: formatId('contact', contact.id), name: contact.name },
      test: true,
    });
    expect(JSON.stringify(data)).not.toMatch(/@|\/c\//);
  });

  it('of a message that failed is why, and nothing of a mail to a member', async () => {
    const { delivery, memberMail, conversation } = await subjectOf();
    await tell('delivery.failed', memberMail.id, { spaceId: null });
    expect(await told('delivery.failed')).toBeUndefined();
    await tell('delivery.failed', delivery.id, { spaceId: null });
    const data = await told('delivery.failed');
    expect(data).toMatchObject({
      object: 'delivery',
      conversation_id: formatId('conversation', conversation.id),
      space_id: formatId('space', world.space.id),
      error: '550 No',
      test: true,
    });
    expect(JSON.stringify(data)).not.toContain('@');
  });

  it('of a customer who opted out is the customer, whether they said it in a conversation or by a link', async () => {
    const { conversation, contact } = await subjectOf();
    for (const subject of [conversation.id, contact.id]) {
      await tell('contact.opted_out', subject);
      expect(await told('contact.opted_out')).toMatchObject({
        object: 'contact',
        id: formatId('contact', contact.id),
        opted_out: true,
      });
    }
    expect((await world.newest('contact.opted_out')).length).toBe(2);
  });

  it('is nothing of what is ours alone, and nothing of what is gone', async () => {
    const { conversation } = await subjectOf();
    for (const kind of ['conversation.opened', 'owner.signed_in', 'outbox.added', 'campaign.updated'] as const)
      await tell(kind, conversation.id);
    await tell('testimonial.approved', world.ids.uuid());
    expect(await world.waiting()).toBe(0);
  });
});

describe('an endpoint of one space', () => {
  it('is told of that space, and of what concerns the whole account', async () => {
    const { testimonial, contact } = await subjectOf();
    const elsewhere = await world.uow.run(async (stores) => {
      const space = { ...world.space, id: world.ids.uuid() as typeof world.space.id, slug: 'kiln' }; // a new id of our own
      await stores.spaces.addSpace(space);
      return space;
    });
    const { id } = await world.add('https://kiln.example.com/', { spaceId: elsewhere.id });
    await tell('testimonial.approved', testimonial.id);
    expect(await world.deliveries(id)).toEqual([]);
    await tell('contact.opted_out', contact.id, { spaceId: null });
    expect((await world.deliveries(id)).map(({ event }) => event)).toEqual(['contact.opted_out']);
  });
});
