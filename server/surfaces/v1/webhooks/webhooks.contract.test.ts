import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatId, parseId } from '../../../../shared/ids.ts';
import { webhookEventKinds } from '../../../../shared/webhooks/events.ts';
import { openWorld, type World } from '../../kit/testing/surface-world.ts';
import { createV1Surface } from '../routes.ts';
import { delivery, deliveryWithLog, envelope, hook, webhook, webhookWithSecret } from './schemas.ts';

let world: World;
let key = '';
let made: Awaited<ReturnType<World['account']>>;
beforeAll(async () => {
  world = await openWorld(createV1Surface);
});
afterAll(() => world.close());
beforeEach(async () => {
  made = await world.account('unlimited');
  key = made.key;
});

async function call(method: string, path: string, body?: unknown, as = key) {
  const reply = await world.call(path, {
    method,
    headers: { Authorization: `Bearer ${as}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { ...reply, said: JSON.parse(reply.text) };
}
const add = async (over: object = {}) =>
  (
    await call('POST', '/v1/webhooks', {
      url: 'https://hooks.example.com/in',
      events: ['testimonial.approved'],
      ...over,
    })
  ).said;
const missing = 'wh_00000000000000000000000000';

describe('a webhook', () => {
  it('is added, with its secret shown this once', async () => {
    const reply = await call('POST', '/v1/webhooks', {
      url: 'https://hooks.example.com/in',
      events: ['testimonial.created', 'testimonial.approved'],
      compat: 'testivora',
      space_id: formatId('space', made.space.id),
    });
    expect(reply.status).toBe(201);
    const said = webhookWithSecret.strict().parse(reply.said);
    expect(said).toMatchObject({
      status: 'active',
      compat: 'testivora',
      events: ['testimonial.created', 'testimonial.approved'],
    });
    expect(said.secret).toMatch(/^whsec_[0-9a-z]{52}$/);
    const read = await call('GET', `/v1/webhooks/${said.id}`);
    const { secret: _, ...rest } = said;
    expect([read.status, read.said]).toEqual([200, rest]);
    expect((await call('GET', '/v1/webhooks')).said).toMatchObject({ object: 'list', data: [rest], has_more: false });
  });

  it('is told of everything when it names no events', async () => {
    expect((await add({ events: undefined })).events).toEqual(webhookEventKinds);
  });

  it('takes its events as a list in one text, as automation tools send it', async () => {
    expect((await add({ events: 'testimonial.created, contact.opted_out' })).events).toEqual([
      'testimonial.created',
      'contact.opted_out',
    ]);
  });

  it.each([
    [{ url: undefined }, 400, 'missing_parameter', 'url'],
    [{ url: 'http://hooks.example.com' }, 422, 'invalid_parameter', 'url'],
    [{ url: 'https://hooks.example.com:22' }, 422, 'invalid_parameter', 'url'],
    [{ url: 'https://user:word@hooks.example.com' }, 422, 'invalid_parameter', 'url'],
    [{ url: 'https://10.0.0.7/' }, 422, 'invalid_parameter', 'url'],
    [{ url: 'https://2130706434/' }, 422, 'invalid_parameter', 'url'],
    [{ events: ['testimonial.loved'] }, 422, 'invalid_parameter', 'events.0'],
    [{ events: [] }, 422, 'invalid_parameter', 'events'],
    [{ compat: 'stripe' }, 422, 'invalid_parameter', 'compat'],
    [{ space_id: 'x' }, 422, 'invalid_parameter', 'space_id'],
  ])('is refused with %j', async (over, status, type, field) => {
    const body = { url: 'https://hooks.example.com/in', events: ['testimonial.approved'], ...over };
    const reply = await call('POST', '/v1/webhooks', body);
    expect([reply.status, reply.said.error]).toMatchObject([status, { type, field }]);
  });

  it('changes, is paused and resumed', async () => {
    const { id } = await add();
    const changed = await call('PATCH', `/v1/webhooks/${id}`, {
      url: 'https://b.example.com/',
      compat: 'testivora',
      status: 'paused',
    });
    expect(changed.said).toMatchObject({
      url: 'https://b.example.com/',
      compat: 'testivora',
      status: 'paused',
      paused_because: 'owner',
    });
    const resumed = await call('PATCH', `/v1/webhooks/${id}`, { status: 'active', compat: null });
    expect(webhook.strict().parse(resumed.said)).toMatchObject({
      status: 'active',
      paused_because: null,
      compat: null,
    });
  });

  it('gets a new secret, and says until when the old one signs too', async () => {
    const { id, secret } = await add();
    const { status, said } = await call('POST', `/v1/webhooks/${id}/rotate-secret`);
    expect(status).toBe(200);
    expect(said.secret).toMatch(/^whsec_/);
    expect(said.secret).not.toBe(secret);
    expect(Date.parse(said.previous_secret_valid_until) - world.time.now).toBe(24 * 3_600_000);
  });

  it('is removed', async () => {
    const { id } = await add();
    expect((await call('DELETE', `/v1/webhooks/${id}`)).said).toEqual({ id, object: 'webhook', deleted: true });
    expect((await call('GET', `/v1/webhooks/${id}`)).status).toBe(404);
  });

  it('is tried with a test event, which is listed, shown and sent again', async () => {
    const { id } = await add();
    const sent = await call('POST', `/v1/webhooks/${id}/test`, { event: 'contact.opted_out' });
    expect(sent.status).toBe(202);
    expect(delivery.strict().parse(sent.said)).toMatchObject({
      event: 'contact.opted_out',
      status: 'queued',
      attempts: 0,
    });
    const list = await call('GET', `/v1/webhooks/${id}/deliveries?status=queued`);
    expect(list.said.data).toEqual([sent.said]);
    const shown = await call('GET', `/v1/webhooks/${id}/deliveries/${sent.said.id}`);
    expect(deliveryWithLog.strict().parse(shown.said).log).toEqual([]);
    const again = await call('POST', `/v1/webhooks/${id}/deliveries/${sent.said.id}/replay`);
    expect([again.status, again.said.event_id]).toEqual([202, sent.said.event_id]);
  });

  it('is another account’s secret: every call answers as if it did not exist', async () => {
    const { id } = await add();
    const sent = await call('POST', `/v1/webhooks/${id}/test`, {});
    const stranger = (await world.account('unlimited')).key;
    const calls: [string, string, unknown?][] = [
      ['GET', `/v1/webhooks/${id}`],
      ['PATCH', `/v1/webhooks/${id}`, { status: 'paused' }],
      ['POST', `/v1/webhooks/${id}/rotate-secret`],
      ['POST', `/v1/webhooks/${id}/test`],
      ['GET', `/v1/webhooks/${id}/deliveries`],
      ['GET', `/v1/webhooks/${id}/deliveries/${sent.said.id}`],
      ['POST', `/v1/webhooks/${id}/deliveries/${sent.said.id}/replay`],
      ['DELETE', `/v1/hooks/${id}`],
      ['DELETE', `/v1/webhooks/${id}`],
    ];
    for (const [method, path, body] of calls) {
      const theirs = await call(method, path, body, stranger);
      const nothing = await call(method, path.replace(id, missing), body, stranger);
      expect([theirs.status, theirs.text], path).toEqual([404, nothing.text]);
    }
    expect((await call('GET', '/v1/webhooks', undefined, stranger)).said.data).toEqual([]);
  });

  it('of one space cannot be bound to another account’s space', async () => {
    const other = await world.account('unlimited');
    const reply = await call('POST', '/v1/webhooks', { url: 'https://a.example.com', space_id: other.space.id });
    expect([reply.status, reply.said.error.type]).toEqual([404, 'not_found']);
  });

  it('is not for keys that only read', async () => {
    const reader = await world.addKey(made.account.id, ['read'], 'live');
    expect((await call('POST', '/v1/webhooks', { url: 'https://a.example.com' }, reader)).said.error.type).toBe(
      'insufficient_scope',
    );
    expect((await call('GET', '/v1/webhooks', undefined, reader)).status).toBe(200);
  });

  it('keeps no secret in the database', async () => {
    const { id, secret } = await add();
    await call('POST', `/v1/webhooks/${id}/test`, {});
    const webhook = parseId('webhook', id);
    const rows = await world.uow.read(async (readers) => ({
      endpoints: await readers.webhooks.endpoints(made.account.id),
      deliveries:
        webhook &&
        (await readers.webhooks.deliveries(
          made.account.id,
          { endpoint: webhook, state: null },
          { cursor: null, limit: 10 },
        )),
      jobs: await readers.jobs.jobs({ state: null, limit: 100 }),
    }));
    expect(JSON.stringify(rows)).not.toContain(secret.slice(6));
  });
});

describe('a REST hook', () => {
  const subscribe = (body: object) => call('POST', '/v1/hooks', body);

  it.each(['hookUrl', 'target_url'])('subscribes by %s and unsubscribes by address', async (name) => {
    const address = { [name]: 'https://hooks.example.com/catch/1' };
    const { status, said } = await subscribe({ ...address, event: 'testimonial.approved' });
    expect(status).toBe(201);
    expect(hook.strict().parse(said).id).toMatch(/^wh_/);
    expect((await call('GET', `/v1/webhooks/${said.id}`)).said).toMatchObject({
      kind: 'zapier',
      events: ['testimonial.approved'],
    });
    expect((await call('DELETE', '/v1/hooks', address)).said).toEqual(said);
    expect((await call('DELETE', '/v1/hooks', address)).status).toBe(404);
  });

  it('unsubscribes by id, in the path, the body or the query', async () => {
    const one = async () =>
      (await subscribe({ hookUrl: 'https://a.example.com', event: 'testimonial.created' })).said.id;
    const [a, b, c] = [await one(), await one(), await one()];
    expect((await call('DELETE', `/v1/hooks/${a}`)).status).toBe(200);
    expect((await call('DELETE', '/v1/hooks', { id: b })).status).toBe(200);
    expect((await call('DELETE', `/v1/hooks?id=${c}`)).status).toBe(200);
    expect((await call('GET', '/v1/webhooks')).said.data).toEqual([]);
  });

  it.each([
    [{ event: 'testimonial.approved' }, 400, 'hookUrl'],
    [{ hookUrl: 'https://a.example.com' }, 400, 'event'],
    [{ hookUrl: 'https://a.example.com', event: 'lunch' }, 422, 'event'],
    [{ hookUrl: 'https://127.2/', event: 'testimonial.approved' }, 422, 'url'],
  ])('is refused with %j', async (body, status, field) => {
    const reply = await subscribe(body);
    expect([reply.status, reply.said.error.field]).toEqual([status, field]);
  });

  it.each(webhookEventKinds)('has a sample of %s, as a bare array of what is posted', async (kind) => {
    const { status, said } = await call('GET', `/v1/hooks/samples/${kind}`);
    expect(status).toBe(200);
    expect(z.array(envelope.strict()).parse(said)).toMatchObject([{ object: 'event', event: kind, version: '1.0' }]);
  });

  it('has no sample of what is no event', async () => {
    expect((await call('GET', '/v1/hooks/samples/lunch')).status).toBe(404);
  });
});
