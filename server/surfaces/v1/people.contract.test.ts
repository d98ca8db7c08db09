import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatId, trustId } from '../../../shared/ids.ts';
import { uuidv7Ids } from '../../adapters/ids/uuidv7.ts';
import { addressHash } from '../../domain/contacts/index.ts';
import { START } from '../kit/testing/surface-world.ts';
import { operations as contacts } from './contacts/schemas.ts';
import { operations as conversations } from './conversations/schemas.ts';
import { answer, ask } from './fixtures/asked.ts';
import { openV1World, published, type Tenant, typeOf, type V1World } from './fixtures/world.ts';
import { operations as sms } from './sms/schemas.ts';
import { operations as stats } from './stats/schemas.ts';
import { operations as suppressions } from './suppressions/schemas.ts';
import { operations as triggers } from './triggers/schemas.ts';

const DAY = 86_400_000;
let world: V1World;
beforeAll(async () => {
  world = await openV1World();
});
afterEach(() => {
  world.time.now = START;
});
afterAll(() => world.close());

type Json = Record<string, unknown>;
type Listed = { data: Json[]; has_more: boolean; next_cursor: string | null };
const get = (tenant: { key: string }, path: string) => world.say('GET', `/v1/${path}`, tenant);
const post = (tenant: { key: string }, path: string, body: unknown = {}, more: Record<string, string> = {}) =>
  world.say('POST', `/v1/${path}`, tenant, body, more);
const listed = async (tenant: Tenant, path: string) => (await get(tenant, path)).json as unknown as Listed;
const conv = (started: { conversationId: Parameters<typeof formatId<'conversation'>>[1] }) =>
  formatId('conversation', started.conversationId);
const someone = (name: string) => ({ email: `${name}@example.com`, phone: null, name, locale: null });
const setStatus = (tenant: Tenant, started: Awaited<ReturnType<typeof ask>>, status: 'invited' | 'failed') =>
  world.uow.run((stores) =>
    stores.conversations.setStatus(tenant.account.id, started.conversationId, status, world.time.now),
  );
const sent = (tenant: Tenant, started: Awaited<ReturnType<typeof ask>>) =>
  world.uow.read(({ deliveries }) => deliveries.deliveriesOfConversation(tenant.account.id, started.conversationId));

describe('conversations', () => {
  it('are told in full, with their customer and what was sent, and nothing beside', async () => {
    const tenant = await world.tenant();
    const started = await ask(world, tenant);
    const reply = await get(tenant, `conversations/${conv(started)}`);
    expect(published(conversations.read, reply)).toEqual(reply.json);
    expect(reply.json).toMatchObject({
      id: conv(started),
      object: 'conversation',
      space_id: formatId('space', tenant.space.id),
      campaign_id: formatId('campaign', tenant.campaign.id),
      kind: 'testimonial',
      channel: 'email',
      status: 'scheduled',
      test: false,
      about: 'the celebration cake',
      chat_url: started.chatUrl,
      scheduled_at: '2026-01-15T10:30:00.000Z',
      opened_at: null,
      contact: { email: 'maya@example.com', phone: null, name: 'Maya Lind' },
      testimonial: null,
      deliveries: [{ kind: 'invitation', channel: 'email', to: 'maya@example.com', status: 'queued', attempts: 0 }],
    });
  });

  it('are listed newest first, by space and status, without gaps or repeats while others come', async () => {
    const tenant = await world.tenant('agency');
    const all = [];
    for (let i = 0; i < 7; i++) {
      world.time.now = START + Math.floor(i / 2);
      all.push(conv(await ask(world, tenant, { contact: someone(`c${i}`) })));
    }
    const newest = [...all].reverse();
    const first = await listed(tenant, 'conversations?limit=3');
    await ask(world, tenant, { contact: someone('late') });
    const second = await listed(tenant, `conversations?limit=3&cursor=${first.next_cursor}`);
    const third = await listed(tenant, `conversations?limit=3&cursor=${second.next_cursor}`);
    expect([...first.data, ...second.data, ...third.data].map(({ id }) => id)).toEqual(newest);
    expect([first.has_more, third.has_more, third.next_cursor]).toEqual([true, false, null]);
    const reply = await get(tenant, `conversations?space_id=${tenant.space.id}&status=scheduled`);
    expect(published(conversations.list, reply)).toEqual(reply.json);
    expect((reply.json as unknown as Listed).data).toHaveLength(8);
    expect((await listed(tenant, 'conversations?status=completed')).data).toEqual([]);
  });

  it('are listed across the spaces of an account and of no other', async () => {
    const [tenant, other] = [await world.tenant(), await world.tenant()];
    await ask(world, other);
    const second = { ...tenant.space, id: trustId('space', uuidv7Ids().uuid()), slug: 'second' };
    const campaign = { ...tenant.campaign, id: trustId('campaign', uuidv7Ids().uuid()), spaceId: second.id };
    await world.uow.run(async (stores) => {
      await stores.spaces.addSpace(second);
      await stores.campaigns.addCampaign(campaign);
    });
    const here = await ask(world, tenant);
    world.time.now = START + 1;
    const there = await ask(world, { ...tenant, space: second });
    const ids = async (query: string) => (await listed(tenant, `conversations${query}`)).data.map(({ id }) => id);
    expect(await ids('')).toEqual([conv(there), conv(here)]);
    expect(await ids('?space_id=second')).toEqual([conv(there)]);
    const page = await listed(tenant, 'conversations?limit=1');
    expect(await ids(`?limit=1&cursor=${page.next_cursor}`)).toEqual([conv(here)]);
  });

  it.each([
    ['conversations?status=done', [422, 'invalid_status', 'status']],
    ['conversations?cursor=nonsense', [400, 'invalid_parameter', 'cursor']],
    ['conversations?limit=101', [400, 'invalid_parameter', 'limit']],
    ['conversations?space_id=nothing', [404, 'not_found', undefined]],
    ['conversations/nothing', [404, 'not_found', undefined]],
    ['contacts?cursor=x', [400, 'invalid_parameter', 'cursor']],
    ['contacts?email=nobody', [400, 'invalid_parameter', 'email']],
    ['suppressions?cursor=x', [400, 'invalid_parameter', 'cursor']],
    ['suppressions?phone=0791', [400, 'invalid_parameter', 'phone']],
    ['triggers?cursor=x', [400, 'invalid_parameter', 'cursor']],
    ['triggers?space_id=nothing', [404, 'not_found', undefined]],
    ['stats?space_id=nothing', [404, 'not_found', undefined]],
  ])('GET /v1/%s is refused', async (path, refusal) => {
    expect(typeOf(await get(await world.tenant(), path))).toEqual(refusal);
  });

  it('have a transcript: what was said, by whom and when', async () => {
    const tenant = await world.tenant();
    const started = await ask(world, tenant);
    const empty = await get(tenant, `conversations/${conv(started)}/transcript`);
    expect(empty.json).toMatchObject({ object: 'transcript', conversation_id: conv(started) });
    await answer(world, started, 'The cake stood for three days and tasted of butter.');
    const reply = await get(tenant, `conversations/${conv(started)}/transcript`);
    expect(published(conversations.transcript, reply)).toEqual(reply.json);
    const said = (reply.json as unknown as { entries: Json[] }).entries.filter(({ by }) => by === 'customer');
    expect(said).toMatchObject([
      { rating: 5, question: 'q.rating' },
      { text: 'The cake stood for three days and tasted of butter.', rating: null },
    ]);
  });
});

describe('cancelling a conversation', () => {
  it.each(['scheduled', 'invited'] as const)('ends one that is %s: nothing more is sent', async (status) => {
    const tenant = await world.tenant();
    const started = await ask(world, tenant, { delayMs: DAY });
    if (status === 'invited') await setStatus(tenant, started, 'invited');
    const reply = await post(tenant, `conversations/${conv(started)}/cancel`);
    expect([reply.status, reply.json]).toMatchObject([200, { id: conv(started), status: 'cancelled' }]);
    expect(published(conversations.cancel, reply)).toEqual(reply.json);
    expect(await sent(tenant, started)).toMatchObject([{ status: 'cancelled' }]);
    const jobs = await world.uow.read((readers) => readers.jobs.jobs({ state: 'cancelled', limit: 1000 }));
    expect(jobs.filter(({ accountId }) => accountId === tenant.account.id)).toHaveLength(1);
    const facts = await world.uow.run((stores) => stores.facts.factsAbout(tenant.account.id, started.conversationId));
    expect(facts.map(({ kind }) => kind)).toEqual(['conversation.scheduled', 'conversation.cancelled']);
    expect(typeOf(await post(tenant, `conversations/${conv(started)}/cancel`))).toEqual([409, 'conflict', undefined]);
  });

  it('comes too late once the customer has answered', async () => {
    const tenant = await world.tenant();
    const started = await ask(world, tenant);
    await answer(world, started, 'Lovely.');
    const reply = await post(tenant, `conversations/${conv(started)}/cancel`);
    expect([reply.status, reply.json.error]).toMatchObject([409, { type: 'conflict', conversation_status: 'active' }]);
  });
});

describe('sending an invitation again', () => {
  const again = (tenant: Tenant, started: Awaited<ReturnType<typeof ask>>, more?: Record<string, string>) =>
    post(tenant, `conversations/${conv(started)}/resend`, {}, more);

  it.each(['invited', 'failed'] as const)('makes a new delivery of one that is %s', async (status) => {
    const tenant = await world.tenant();
    const started = await ask(world, tenant);
    await setStatus(tenant, started, status);
    world.time.now = START + DAY;
    const reply = await again(tenant, started);
    expect([reply.status, reply.json]).toMatchObject([200, { id: conv(started), status, chat_url: started.chatUrl }]);
    expect(published(conversations.resend, reply)).toEqual(reply.json);
    const deliveries = await sent(tenant, started);
    expect(deliveries.map(({ kind, to }) => [kind, to])).toEqual([
      ['invitation', 'maya@example.com'],
      ['invitation', 'maya@example.com'],
    ]);
    expect(reply.json.delivery_id).toBe(deliveries[1] && formatId('delivery', deliveries[1].id));
  });

  it('has one effect under one key', async () => {
    const tenant = await world.tenant();
    const started = await ask(world, tenant);
    await setStatus(tenant, started, 'invited');
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => again(tenant, started, { 'Idempotency-Key': 'k' })),
    );
    expect(new Set(replies.map(({ status, text }) => `${status}${text}`)).size).toBe(1);
    expect(await sent(tenant, started)).toHaveLength(2);
  });

  it('is refused while the first one waits, after five times, after the end, and to one who may not be asked', async () => {
    const tenant = await world.tenant();
    const started = await ask(world, tenant);
    expect(typeOf(await again(tenant, started))).toEqual([409, 'conflict', undefined]);
    await setStatus(tenant, started, 'invited');
    for (let i = 0; i < 5; i++) expect((await again(tenant, started)).status).toBe(200);
    expect(typeOf(await again(tenant, started))).toEqual([409, 'conflict', undefined]);
    const second = await ask(world, tenant, { contact: someone('second') });
    await setStatus(tenant, second, 'invited');
    await post(tenant, 'suppressions', { email: 'second@example.com' });
    expect(typeOf(await again(tenant, second))).toEqual([409, 'suppressed', undefined]);
    const third = await ask(world, tenant, { contact: someone('third') });
    await setStatus(tenant, third, 'invited');
    world.time.now = START + 31 * DAY;
    expect(typeOf(await again(tenant, third))).toEqual([409, 'conflict', undefined]);
  });

  it('by text needs the credits of a text', async () => {
    const tenant = await world.tenant();
    await world.addCredits(tenant.account.id, 3);
    const phone = '+254712345678';
    const started = await ask(world, tenant, {
      channel: 'sms',
      contact: { email: null, phone, name: 'John', locale: null },
    });
    await setStatus(tenant, started, 'invited');
    await world.addCredits(tenant.account.id, -1);
    expect(typeOf(await again(tenant, started))).toEqual([402, 'quota_exceeded', undefined]);
    await world.addCredits(tenant.account.id, 1);
    expect((await again(tenant, started)).status).toBe(200);
  });
});

describe('contacts', () => {
  it('are made once for each address, and learn what is new', async () => {
    const tenant = await world.tenant();
    const first = await post(tenant, 'contacts', { email: 'Maya@Example.com ' });
    expect([first.status, first.json]).toMatchObject([
      201,
      { object: 'contact', email: 'maya@example.com', phone: null, name: null, locale: null, erased: false },
    ]);
    expect(published(contacts.create, first)).toEqual(first.json);
    const again = await post(tenant, 'contacts', { email: 'maya@example.com', phone: '+44 7911 123456', name: 'Maya' });
    expect([again.status, again.json]).toMatchObject([
      200,
      { id: first.json.id, phone: '+447911123456', name: 'Maya' },
    ]);
    const one = await get(tenant, `contacts/${first.json.id}`);
    expect([published(contacts.read, one), one.json]).toEqual([again.json, again.json]);
    for (const query of [
      'email=MAYA@example.com',
      'phone=%2B447911123456',
      'email=maya@example.com&phone=%2B447911123456',
    ])
      expect((await listed(tenant, `contacts?${query}`)).data).toEqual([again.json]);
    expect((await listed(tenant, 'contacts?email=other@example.com')).data).toEqual([]);
  });

  it('are listed newest first, page by page', async () => {
    const tenant = await world.tenant();
    const ids = [];
    for (let i = 0; i < 5; i++) {
      world.time.now = START + Math.floor(i / 2);
      ids.unshift((await post(tenant, 'contacts', { email: `c${i}@example.com` })).json.id);
    }
    const first = await listed(tenant, 'contacts?limit=2');
    await post(tenant, 'contacts', { email: 'late@example.com' });
    const second = await listed(tenant, `contacts?limit=10&cursor=${first.next_cursor}`);
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids);
    const reply = await get(tenant, 'contacts');
    expect(published(contacts.list, reply)).toEqual(reply.json);
  });

  it.each([
    [{}, [400, 'missing_parameter', 'email']],
    [{ email: 'nobody' }, [422, 'invalid_parameter', 'email']],
    [{ phone: '0791' }, [422, 'invalid_parameter', 'phone']],
    [{ email: 'a@example.com', name: ['x', 'y'] }, [422, 'invalid_parameter', 'name']],
  ])('refuses %j', async (body, refusal) => {
    expect(typeOf(await post(await world.tenant(), 'contacts', body))).toEqual(refusal);
  });
});

describe('a person’s data', () => {
  /** Someone whose words are everywhere, under strings that nobody else has. */
  async function known(tenant: Tenant) {
    const started = await ask(world, tenant, {
      contact: { email: 'canary@example.com', phone: null, name: 'Canary Lind', locale: null },
      about: 'the canary cake',
      data: { note: 'canary note' },
    });
    await world.addCredits(tenant.account.id, 3);
    await post(tenant, 'contacts', { email: 'canary@example.com', phone: '+447911123456' }, { 'Idempotency-Key': 'c' });
    await answer(world, started, 'The canary sang until the cake was gone.');
    const row = await world.collected(tenant, {
      conversationId: started.conversationId,
      body: 'The canary sang.',
      headline: 'Canary',
      author: { name: 'Canary L.', title: 'Canary keeper', company: 'Canary Ltd' },
      about: 'the canary cake',
      reply: { from: 'Ada', text: 'Thank you, canary!' },
    });
    const imported = await world.collected(tenant, {
      provenance: 'import',
      body: 'A canary elsewhere.',
      author: { name: 'Canary', title: null, company: null },
      imported: {
        source: 'google',
        sourceId: null,
        url: null,
        photoUrl: null,
        email: 'Canary@example.com',
        social: {},
      },
    });
    const [delivery] = await sent(tenant, started);
    await world.uow.run(async (stores) => {
      const { id: accountId } = tenant.account;
      for (const subject of [started.contact.id, started.conversationId, row.id, imported.id, delivery?.id ?? ''])
        await stores.webhooks.addEvent({
          id: trustId('event', uuidv7Ids().uuid()),
          accountId,
          spaceId: null,
          kind: 'testimonial.created',
          subject,
          data: { said: 'canary' },
          createdAt: START,
        });
      const copy = { accountId, channel: 'email' as const, subject: 'Canary?', html: null, links: [], at: START };
      const deliveryId = delivery?.id ?? null;
      await stores.deliveries.addOutboxItem({
        ...copy,
        id: `${started.conversationId}-o`,
        deliveryId,
        to: 'canary@example.com',
        text: 'Dear Canary',
      });
      if (delivery) await stores.deliveries.saveDelivery({ ...delivery, detail: '550 canary@example.com unknown' });
      const notice = trustId('delivery', uuidv7Ids().uuid());
      const mail = {
        id: notice,
        accountId,
        conversationId: null,
        contactId: null,
        kind: 'owner_notice' as const,
        channel: 'email' as const,
        to: 'owner@rye.example',
      };
      const rest = {
        status: 'accepted' as const,
        provider: 'outbox',
        providerRef: null,
        detail: null,
        attempts: 1,
        createdAt: START,
        updatedAt: START,
      };
      await stores.deliveries.addDelivery({ ...mail, ...rest });
      await stores.deliveries.addOutboxItem({
        ...copy,
        id: `${notice}-o`,
        deliveryId: notice,
        to: 'owner@rye.example',
        text: 'Canary wrote: The canary sang.',
      });
      await stores.triggers.addTrigger({
        id: trustId('trigger', uuidv7Ids().uuid()),
        accountId,
        spaceId: tenant.space.id,
        surface: 'x',
        status: 'rejected',
        reason: 'No.',
        contactId: null,
        who: 'CANARY@example.com',
        conversationId: null,
        data: { canary: 1 },
        createdAt: START,
      });
    });
    return { started, row, imported, id: formatId('contact', started.contact.id) };
  }

  it('is handed out whole', async () => {
    const tenant = await world.tenant();
    const { id, started } = await known(tenant);
    await ask(world, tenant, { contact: someone('somebody-else') });
    const reply = await get(tenant, `contacts/${id}/export`);
    expect(published(contacts.export, reply)).toEqual(reply.json);
    expect(reply.json).toMatchObject({
      object: 'contact_export',
      contact: { id, email: 'canary@example.com', phone: '+447911123456', name: 'Canary Lind' },
      suppressions: [],
      conversations: [
        {
          id: conv(started),
          about: 'the canary cake',
          deliveries: [{ to: 'canary@example.com' }],
          messages: [{ to: 'canary@example.com', text: 'Dear Canary' }],
        },
      ],
      triggers: [{ who: 'canary@example.com', data: { note: 'canary note' } }, { who: 'CANARY@example.com' }],
    });
    const { testimonials } = reply.json as unknown as { testimonials: Json[] };
    expect(testimonials.map(({ text }) => text).sort()).toEqual(['A canary elsewhere.', 'The canary sang.']);
    expect(reply.text).toContain('The canary sang until the cake was gone.');
    expect(reply.text).not.toContain('somebody-else');
  });

  it('is deleted wherever it is, is never asked for again, and a second time changes nothing', async () => {
    const tenant = await world.tenant();
    const { id, started, row, imported } = await known(tenant);
    const reply = await post(tenant, `contacts/${id}/erase`);
    expect([reply.status, reply.json]).toMatchObject([
      200,
      { id, email: null, phone: null, name: null, erased: true, removed: { conversations: 1, testimonials: 2 } },
    ]);
    expect(published(contacts.erase, reply)).toEqual(reply.json);
    expect((await world.standing(tenant, row.id))?.status).toBe('withdrawn');
    expect(await world.standing(tenant, imported.id)).toMatchObject({ status: 'withdrawn', body: '', imported: null });
    const everything = await world.uow.run(async (stores) => {
      const { account, space } = tenant;
      const page = { cursor: null, limit: 100 };
      return JSON.stringify([
        await stores.contacts.contact(account.id, started.contact.id),
        await stores.conversations.conversation(account.id, started.conversationId),
        await stores.conversations.conversationEvents(started.conversationId, 0),
        await stores.deliveries.deliveriesByStatus(account.id, null, page),
        await stores.deliveries.outbox(account.id, { to: null }, page),
        await stores.triggers.triggers(account.id, space.id, page),
        await stores.testimonials.testimonial(account.id, row.id),
        await stores.idempotency.keptAnswer(account.id, 'v1.contacts.create', 'c'),
        await stores.facts.factsAbout(account.id, started.contact.id),
        await stores.webhooks.newestEvents(account.id, 'testimonial.created', 100),
      ]);
    });
    expect(everything).not.toMatch(/canary/i);
    expect(everything).toContain('owner@rye.example');
    for (const path of ['', '/transcript'])
      expect((await get(tenant, `conversations/${conv(started)}${path}`)).status).toBe(200);
    expect((await get(tenant, `conversations/${conv(started)}`)).json).toMatchObject({
      chat_url: null,
      status: 'cancelled',
    });
    const asked = await ask(world, tenant, { contact: someone('canary') });
    expect([asked.status, asked.reason]).toEqual(['suppressed', 'This customer’s data was deleted at their request.']);
    expect((await listed(tenant, 'contacts')).data.map((one) => one.id)).not.toContain(id);
    const before = world.tableCounts();
    const again = await post(tenant, `contacts/${id}/erase`);
    expect([again.status, again.json.erased]).toEqual([200, true]);
    expect(world.tableCounts()).toEqual(before);
    const list = (await listed(tenant, 'suppressions')).data;
    expect(list.map(({ reason }) => reason)).toEqual(['erased', 'erased']);
    expect(typeOf(await world.say('DELETE', '/v1/suppressions?email=canary@example.com', tenant))).toEqual([
      409,
      'conflict',
      undefined,
    ]);
  });

  it('takes the place of an owner’s own block, which the owner could lift', async () => {
    const tenant = await world.tenant();
    const made = await post(tenant, 'contacts', { email: 'maya@example.com' });
    await post(tenant, 'suppressions', { email: 'maya@example.com' });
    await post(tenant, `contacts/${made.json.id}/erase`);
    expect((await listed(tenant, 'suppressions?email=maya@example.com')).data).toMatchObject([{ reason: 'erased' }]);
  });
});

describe('suppressions', () => {
  it('tell a hash, a reason and a time, and never an address', async () => {
    const tenant = await world.tenant();
    const added = await post(tenant, 'suppressions', { email: 'Maya@example.com' });
    const hash = addressHash(world.hasher, tenant.account.id, 'maya@example.com');
    expect([added.status, added.json]).toEqual([
      201,
      { object: 'suppression', address_hash: hash, reason: 'by_owner', created_at: '2026-01-15T10:30:00.000Z' },
    ]);
    expect(published(suppressions.create, added)).toEqual(added.json);
    await post(tenant, 'suppressions', { phone: '+447911123456' });
    const reply = await get(tenant, 'suppressions');
    expect(published(suppressions.list, reply)).toEqual(reply.json);
    expect((reply.json as unknown as Listed).data).toHaveLength(2);
    expect(reply.text).not.toMatch(/maya|7911/);
    expect((await listed(tenant, 'suppressions?email=maya@example.com')).data).toEqual([added.json]);
    expect((await listed(tenant, 'suppressions?email=other@example.com')).data).toEqual([]);
    expect((await ask(world, tenant)).status).toBe('suppressed');
  });

  it('page by page', async () => {
    const tenant = await world.tenant();
    for (let i = 0; i < 3; i++) await post(tenant, 'suppressions', { email: `c${i}@example.com` });
    const first = await listed(tenant, 'suppressions?limit=2');
    const second = await listed(tenant, `suppressions?limit=2&cursor=${first.next_cursor}`);
    expect(new Set([...first.data, ...second.data].map((one) => one.address_hash)).size).toBe(3);
  });

  it.each(['query', 'body'])('are lifted by their owner alone, by %s', async (place) => {
    const tenant = await world.tenant();
    await post(tenant, 'suppressions', { email: 'maya@example.com' });
    const lift = (email: string) =>
      place === 'query'
        ? world.say('DELETE', `/v1/suppressions?email=${email}`, tenant)
        : world.say('DELETE', '/v1/suppressions', tenant, { email });
    const lifted = await lift('maya@example.com');
    expect([lifted.status, lifted.json]).toMatchObject([200, { reason: 'by_owner', deleted: true }]);
    expect(published(suppressions.remove, lifted)).toEqual(lifted.json);
    expect(typeOf(await lift('maya@example.com'))).toEqual([404, 'not_found', undefined]);
    await world.uow.run((stores) =>
      stores.contacts.addSuppression({
        accountId: tenant.account.id,
        addressHash: addressHash(world.hasher, tenant.account.id, 'maya@example.com'),
        reason: 'unsubscribed',
        createdAt: START,
      }),
    );
    expect(typeOf(await lift('maya@example.com'))).toEqual([409, 'conflict', undefined]);
    expect((await post(tenant, 'suppressions', { email: 'maya@example.com' })).json.reason).toBe('unsubscribed');
    expect(typeOf(await world.say('DELETE', '/v1/suppressions', tenant))).toEqual([400, 'missing_parameter', 'email']);
  });

  it.each([
    [{}, [400, 'missing_parameter', 'email']],
    [{ email: 'a@example.com', phone: '+447911123456' }, [422, 'invalid_parameter', 'phone']],
    [{ email: 'nobody' }, [422, 'invalid_parameter', 'email']],
  ])('refuse %j', async (body, refusal) => {
    expect(typeOf(await post(await world.tenant(), 'suppressions', body))).toEqual(refusal);
  });
});

describe('triggers, stats and credits', () => {
  it('lists who asked to ask and what became of it', async () => {
    const tenant = await world.tenant();
    const started = await ask(world, tenant);
    world.time.now = START + 1;
    await ask(world, tenant);
    const reply = await get(tenant, 'triggers');
    expect(published(triggers.list, reply)).toEqual(reply.json);
    expect((reply.json as unknown as Listed).data).toMatchObject([
      { status: 'suppressed', reason: expect.stringContaining('within the last day') },
      {
        object: 'trigger',
        surface: 'reputaflow.trigger',
        status: 'scheduled',
        reason: null,
        who: 'maya@example.com',
        conversation_id: conv(started),
        data: { source: 'till', about: 'the celebration cake' },
      },
    ]);
    const first = await listed(tenant, 'triggers?limit=1');
    expect((await listed(tenant, `triggers?limit=1&space_id=crumb&cursor=${first.next_cursor}`)).data).toHaveLength(1);
  });

  it('counts those asked by the month, and what became of them', async () => {
    const tenant = await world.tenant();
    const december = Date.UTC(2025, 11, 31, 23, 59);
    world.time.now = december;
    const finished = await ask(world, tenant, { contact: someone('one') });
    world.time.now = START;
    const opened = await ask(world, tenant, { contact: someone('two') });
    await ask(world, tenant, { contact: someone('three') });
    await ask(world, tenant, { contact: someone('three') });
    await answer(world, opened, 'Lovely.');
    await world.uow.run((stores) =>
      stores.conversations.setStatus(tenant.account.id, finished.conversationId, 'completed', START),
    );
    await world.collected(tenant, { conversationId: finished.conversationId });
    await world.collected(tenant, { conversationId: opened.conversationId, status: 'pending' });
    const reply = await get(tenant, 'stats?space_id=crumb');
    expect(published(stats.read, reply)).toEqual(reply.json);
    expect(reply.json).toEqual({
      object: 'stats',
      space_id: formatId('space', tenant.space.id),
      asked: 3,
      opened: 1,
      completed: 1,
      published: 1,
      completion_rate: 0.3333,
      by_month: [
        { month: '2026-01', asked: 2, opened: 1, completed: 0, published: 0, completion_rate: 0 },
        { month: '2025-12', asked: 1, opened: 0, completed: 1, published: 1, completion_rate: 1 },
      ],
    });
    expect((await get(tenant, 'stats')).json).toEqual({ ...reply.json, space_id: null });
    expect((await get(await world.tenant(), 'stats')).json).toMatchObject({
      asked: 0,
      completion_rate: null,
      by_month: [],
    });
  });

  it('tells the balance of credits', async () => {
    const tenant = await world.tenant();
    await world.addCredits(tenant.account.id, 42);
    const reply = await get(tenant, 'sms/credits');
    expect(reply.json).toEqual({ object: 'sms_credits', credits: 42, required: 3 });
    expect(published(sms.credits, reply)).toEqual(reply.json);
  });
});

describe('what is another account’s', () => {
  it('is answered like what does not exist, byte for byte, and stays as it was', async () => {
    const [tenant, other] = [await world.tenant(), await world.tenant()];
    const theirs = await ask(world, other);
    const nobodys = (id: string) => id.replace(/.$/, (c) => (c === '0' ? '1' : '0'));
    const paths: [string, (id: string) => string, string][] = [
      ['GET', (id) => `conversations/${id}`, conv(theirs)],
      ['GET', (id) => `conversations/${id}/transcript`, conv(theirs)],
      ['POST', (id) => `conversations/${id}/cancel`, conv(theirs)],
      ['POST', (id) => `conversations/${id}/resend`, conv(theirs)],
      ['GET', (id) => `contacts/${id}`, formatId('contact', theirs.contact.id)],
      ['GET', (id) => `contacts/${id}/export`, formatId('contact', theirs.contact.id)],
      ['POST', (id) => `contacts/${id}/erase`, formatId('contact', theirs.contact.id)],
      ['GET', (id) => `conversations?space_id=${id}`, other.space.id],
      ['GET', (id) => `triggers?space_id=${id}`, other.space.id],
      ['GET', (id) => `stats?space_id=${id}`, other.space.id],
    ];
    const before = world.tableCounts();
    for (const [method, path, id] of paths) {
      const foreign = await world.say(method, `/v1/${path(id)}`, tenant, method === 'POST' ? {} : undefined);
      const unknown = await world.say(method, `/v1/${path(nobodys(id))}`, tenant, method === 'POST' ? {} : undefined);
      expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
    }
    for (const path of ['conversations', 'contacts', 'suppressions', 'triggers', 'contacts?email=maya@example.com'])
      expect((await listed(tenant, path)).data).toEqual([]);
    expect(world.tableCounts()).toEqual(before);
    expect(await sent(other, theirs)).toMatchObject([{ status: 'queued' }]);
  });

  it('keeps reading from writing', async () => {
    const tenant = await world.tenant('agency');
    const started = await ask(world, tenant);
    const reader = { key: await world.addKey(tenant.account.id, ['read'], 'live') };
    const writer = { key: await world.addKey(tenant.account.id, ['write'], 'live') };
    const missing = [403, 'insufficient_scope', undefined];
    for (const path of [
      `conversations/${conv(started)}/cancel`,
      `conversations/${conv(started)}/resend`,
      'contacts',
      'suppressions',
      'import',
    ])
      expect(typeOf(await post(reader, path))).toEqual(missing);
    for (const path of ['conversations', 'contacts', 'suppressions', 'triggers', 'stats', 'sms/credits'])
      expect(typeOf(await get(writer, path))).toEqual(missing);
  });
});
