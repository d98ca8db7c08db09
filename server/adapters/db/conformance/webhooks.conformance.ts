import { expect, it } from 'vitest';
import type { WebhookAttempt, WebhookDelivery, WebhookEndpoint, WebhookEvent } from '../../../domain/webhooks/index.ts';
import type { Subject } from '../stores.conformance.ts';
import { aWorld, newId, T, uuid, type World } from '../stores.fixture.ts';

const anEndpoint = ({ account }: World, over: Partial<WebhookEndpoint> = {}): WebhookEndpoint => ({
  id: newId('webhook'),
  accountId: account.id,
  spaceId: null,
  url: 'https://hooks.example.com/in',
  events: ['testimonial.approved'],
  kind: 'endpoint',
  compat: null,
  status: 'active',
  pausedBecause: null,
  rotation: 0,
  previousSecretUntil: null,
  deadInRow: 0,
  failingSince: null,
  holdUntil: null,
  jobSerial: 0,
  plannedAt: null,
  createdAt: T,
  updatedAt: T,
  ...over,
});
const anEvent = ({ account, space }: World, over: Partial<WebhookEvent> = {}): WebhookEvent => ({
  id: newId('event'),
  accountId: account.id,
  spaceId: space.id,
  kind: 'testimonial.approved',
  subject: uuid(),
  data: { z: 1, a: 'in its own order\0' },
  createdAt: T,
  ...over,
});
const aWebhookDelivery = (
  endpoint: WebhookEndpoint,
  event: WebhookEvent,
  over: Partial<WebhookDelivery> = {},
): WebhookDelivery => ({
  id: newId('delivery'),
  accountId: endpoint.accountId,
  endpointId: endpoint.id,
  eventId: event.id,
  event: event.kind,
  state: 'queued',
  attempts: 0,
  tries: 0,
  nextAt: T,
  lastStatus: null,
  lastError: null,
  createdAt: T,
  updatedAt: T,
  ...over,
});
const anAttempt = (delivery: WebhookDelivery, over: Partial<WebhookAttempt> = {}): WebhookAttempt => ({
  id: uuid(),
  accountId: delivery.accountId,
  deliveryId: delivery.id,
  attempt: 1,
  at: T,
  durationMs: 12,
  requestHeaders: { 'webhook-id': 'evt_1' },
  requestBody: '{"a":1}',
  status: 500,
  responseBody: 'Oh no',
  error: null,
  ...over,
});

export function webhooksConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);
  const page = { cursor: null, limit: 2 };

  it('keeps endpoints as they are saved, oldest first, each in its own account', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const first = anEndpoint(world, { compat: 'testivora' });
    const second = anEndpoint(world, { createdAt: T + 1, kind: 'zapier' });
    const changed: WebhookEndpoint = {
      ...first,
      spaceId: world.space.id,
      url: 'https://b.example.com/',
      events: ['contact.opted_out', 'delivery.failed'],
      compat: null,
      status: 'paused',
      pausedBecause: 'gone',
      rotation: 2,
      previousSecretUntil: T + 9,
      deadInRow: 3,
      failingSince: T + 1,
      holdUntil: T + 2,
      jobSerial: 7,
      plannedAt: T + 5,
      updatedAt: T + 4,
    };
    await run(async ({ webhooks }) => {
      await webhooks.addEndpoint(second);
      await webhooks.addEndpoint(first);
      await webhooks.saveEndpoint({ ...changed, accountId: other.account.id });
    });
    expect(await read(({ webhooks }) => webhooks.endpoints(world.account.id))).toEqual([first, second]);
    await run(({ webhooks }) => webhooks.saveEndpoint(changed));
    await read(async ({ webhooks }) => {
      expect(await webhooks.endpoint(world.account.id, first.id)).toEqual(changed);
      expect(await webhooks.endpoint(other.account.id, first.id)).toBeNull();
      expect(await webhooks.endpoints(other.account.id)).toEqual([]);
    });
  });

  it('keeps events with their data to the letter, and shows the newest of a kind', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const all = Array.from({ length: 3 }, (_, i) => anEvent(world, { createdAt: T + i }));
    await run(async ({ webhooks }) => {
      for (const event of all) await webhooks.addEvent(event);
      await webhooks.addEvent(anEvent(world, { kind: 'contact.opted_out', createdAt: T + 9 }));
    });
    await read(async ({ webhooks }) => {
      const found = await webhooks.event(world.account.id, all[0]?.id ?? newId('event'));
      expect(JSON.stringify(found?.data)).toBe(JSON.stringify(all[0]?.data));
      expect(await webhooks.newestEvents(world.account.id, 'testimonial.approved', 2)).toEqual([all[2], all[1]]);
      expect(await webhooks.newestEvents(other.account.id, 'testimonial.approved', 2)).toEqual([]);
      expect(await webhooks.event(other.account.id, all[0]?.id ?? newId('event'))).toBeNull();
    });
  });

  it('pages deliveries newest first, all of them or those in one state', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const endpoint = anEndpoint(world);
    const events = Array.from({ length: 5 }, () => anEvent(world));
    const all = events.map((event, i) =>
      aWebhookDelivery(endpoint, event, { createdAt: T + i, state: i % 2 ? 'dead' : 'delivered', nextAt: null }),
    );
    await run(async ({ webhooks }) => {
      await webhooks.addEndpoint(endpoint);
      for (const event of events) await webhooks.addEvent(event);
      for (const delivery of all) await webhooks.addDelivery(delivery);
    });
    await read(async ({ webhooks }) => {
      const of = { endpoint: endpoint.id, state: null };
      const first = await webhooks.deliveries(world.account.id, of, page);
      expect(first.items).toEqual([all[4], all[3]]);
      const second = await webhooks.deliveries(world.account.id, of, { ...page, cursor: first.nextCursor });
      expect(second.items).toEqual([all[2], all[1]]);
      const dead = await webhooks.deliveries(world.account.id, { ...of, state: 'dead' }, page);
      expect(dead).toEqual({ items: [all[3], all[1]], nextCursor: null });
      expect((await webhooks.deliveries(other.account.id, of, page)).items).toEqual([]);
    });
  });

  it('knows which of an endpoint’s queued deliveries comes first', async () => {
    const world = await aWorld(subject.db);
    const endpoint = anEndpoint(world);
    const another = anEndpoint(world);
    const event = anEvent(world);
    const next = anEvent(world);
    const done = anEvent(world);
    const late = aWebhookDelivery(endpoint, event, { nextAt: T + 50 });
    const soon = aWebhookDelivery(endpoint, next, { nextAt: T + 20 });
    await run(async ({ webhooks }) => {
      for (const one of [endpoint, another]) await webhooks.addEndpoint(one);
      for (const one of [event, next, done]) await webhooks.addEvent(one);
      for (const one of [late, soon]) await webhooks.addDelivery(one);
      await webhooks.addDelivery(aWebhookDelivery(endpoint, done, { nextAt: null, state: 'delivered' }));
      await webhooks.addDelivery(aWebhookDelivery(another, event, { nextAt: T }));
    });
    const first = () => read(({ webhooks }) => webhooks.nextQueued(world.account.id, endpoint.id));
    expect(await first()).toEqual(soon);
    const delivered = {
      ...soon,
      state: 'delivered' as const,
      attempts: 3,
      tries: 2,
      nextAt: null,
      lastStatus: 204,
      lastError: 'before',
      updatedAt: T + 5,
    };
    await run(({ webhooks }) => webhooks.saveDelivery(delivered));
    expect(await first()).toEqual(late);
    expect(await read(({ webhooks }) => webhooks.delivery(world.account.id, soon.id))).toEqual(delivered);
  });

  it('sends one event to one endpoint once', async () => {
    const world = await aWorld(subject.db);
    const endpoint = anEndpoint(world);
    const event = anEvent(world);
    const twice = run(async ({ webhooks }) => {
      await webhooks.addEndpoint(endpoint);
      await webhooks.addEvent(event);
      await webhooks.addDelivery(aWebhookDelivery(endpoint, event));
      await webhooks.addDelivery(aWebhookDelivery(endpoint, event));
    });
    await expect(twice).rejects.toThrow();
  });

  it('keeps the log of a delivery, whatever bytes were answered, and forgets it with its endpoint', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const [endpoint, kept] = [anEndpoint(world), anEndpoint(world)];
    const event = anEvent(world);
    const delivery = aWebhookDelivery(endpoint, event);
    const spared = aWebhookDelivery(kept, event);
    const attempts = [
      anAttempt(delivery),
      anAttempt(delivery, { attempt: 2, status: null, responseBody: null, error: 'No answer.' }),
    ];
    await run(async ({ webhooks }) => {
      for (const one of [endpoint, kept]) await webhooks.addEndpoint(one);
      await webhooks.addEvent(event);
      for (const one of [delivery, spared]) await webhooks.addDelivery(one);
      for (const one of [...attempts].reverse()) await webhooks.addAttempt(one);
      await webhooks.addAttempt(anAttempt(spared, { responseBody: 'a\0b' }));
    });
    await read(async ({ webhooks }) => {
      expect(await webhooks.attempts(world.account.id, delivery.id)).toEqual(attempts);
      expect(await webhooks.attempts(other.account.id, delivery.id)).toEqual([]);
      expect(await webhooks.attempts(world.account.id, spared.id)).toMatchObject([{ responseBody: 'a\uFFFDb' }]);
    });
    expect(await run(({ webhooks }) => webhooks.removeEndpoint(other.account.id, endpoint.id))).toBe(false);
    expect(await run(({ webhooks }) => webhooks.removeEndpoint(world.account.id, endpoint.id))).toBe(true);
    await read(async ({ webhooks }) => {
      expect(await webhooks.endpoint(world.account.id, endpoint.id)).toBeNull();
      expect(await webhooks.delivery(world.account.id, delivery.id)).toBeNull();
      expect(await webhooks.attempts(world.account.id, delivery.id)).toEqual([]);
      expect(await webhooks.delivery(world.account.id, spared.id)).toEqual(spared);
    });
  });
}
