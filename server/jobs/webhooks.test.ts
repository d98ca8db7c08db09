import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatId } from '../../shared/ids.ts';
import { aTestimonial } from '../adapters/db/stores.fixture.ts';
import { answering, type Received, type Receiver, startReceiver } from './testing/receiver.ts';
import { type WebhookWorld, webhookWorld } from './testing/webhook-world.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let world: WebhookWorld;
let receiver: Receiver;
beforeEach(async () => {
  // The stock verifier knows the time by itself.
  world = await webhookWorld({ now: Date.now(), timeoutMs: 500 });
  receiver = await startReceiver();
  await world.start();
});
afterEach(async () => {
  await world.close();
  await receiver.close();
});

const received = (count: number) => vi.waitFor(() => expect(receiver.all.length).toBe(count), { timeout: 5_000 });
const nth = (i: number): Received => receiver.all[i] ?? fail(`call ${i} did not come`);
function fail(message: string): never {
  throw new Error(message);
}
const settledWith = (id: Parameters<WebhookWorld['deliveries']>[0], states: string[]) =>
  vi.waitFor(async () => expect((await world.deliveries(id)).map(({ state }) => state)).toEqual(states), {
    timeout: 5_000,
  });

/** As a receiver writes it from Testivora's text, in ten lines. */
function verifies(secret: string, { headers, body }: Pick<Received, 'headers' | 'body'>, name = 'goodword'): boolean {
  const parts = String(headers[`${name}-signature`])
    .split(',')
    .map((part) => part.split('='));
  const t = parts.find(([key]) => key === 't')?.[1];
  const expected = createHmac('sha256', secret).update(`${t}.${body}`).digest();
  return parts.some(([key, hex = '']) => {
    const given = Buffer.from(hex, 'hex');
    return key === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}
const stock = (secret: string, { headers, body }: Pick<Received, 'headers' | 'body'>) =>
  new Webhook(secret).verify(body, headers as Record<string, string>);
const standsUp = (secret: string, call: Pick<Received, 'headers' | 'body'>): boolean => {
  try {
    stock(secret, call);
    return true;
  } catch {
    return false;
  }
};

describe('a delivery', () => {
  it('is the document’s envelope, signed in both schemes, under our names', async () => {
    const { secret, id } = await world.add(receiver.url);
    await world.happen();
    await received(1);
    const call = nth(0);
    const envelope = receiver.said()[0];
    expect(envelope).toEqual({
      id: expect.stringMatching(/^evt_[0-9a-z]{26}$/),
      object: 'event',
      event: 'testimonial.deleted',
      version: '1.0',
      created: new Date(world.clock.now()).toISOString(),
      attempt: 1,
      data: {
        id: expect.stringMatching(/^tst_/),
        object: 'testimonial',
        space_id: formatId('space', world.space.id),
        deleted: true,
      },
    });
    const [delivery] = await world.deliveries(id);
    expect(call.headers).toMatchObject({
      'content-type': 'application/json',
      'goodword-event': 'testimonial.deleted',
      'goodword-event-id': envelope.id,
      'goodword-delivery': delivery && formatId('delivery', delivery.id),
      'webhook-id': envelope.id,
      'webhook-timestamp': String(Math.floor(world.clock.now() / 1000)),
      host: receiver.host,
    });
    expect(Object.keys(call.headers).some((name) => name.startsWith('testivora'))).toBe(false);
    expect(verifies(secret, call)).toBe(true);
    expect(stock(secret, call)).toEqual(envelope);
  });

  it('stands up to the ten lines of our own guide, which know an old call when they see one', async () => {
    const guide = await readFile(new URL('../../docs/webhooks.md', import.meta.url), 'utf8');
    const code = /```js\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const { isFromGoodword } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const { secret } = await world.add(receiver.url);
    await world.happen();
    await received(1);
    const header = String(nth(0).headers['goodword-signature']);
    expect(isFromGoodword(secret, header, nth(0).body)).toBe(true);
    expect(isFromGoodword(secret, header, `${nth(0).body} `)).toBe(false);
    world.pass(-HOUR);
    await world.happen();
    await received(2);
    expect(isFromGoodword(secret, String(nth(1).headers['goodword-signature']), nth(1).body)).toBe(false);
  });

  it('wears the other product’s names when the endpoint was made so', async () => {
    const { secret } = await world.add(receiver.url, { compat: 'testivora' });
    await world.happen();
    await received(1);
    expect(
      Object.keys(nth(0).headers)
        .filter((name) => /^(goodword|testivora|webhook)-/.test(name))
        .sort(),
    ).toEqual([
      'testivora-delivery',
      'testivora-event',
      'testivora-event-id',
      'testivora-signature',
      'webhook-id',
      'webhook-signature',
      'webhook-timestamp',
    ]);
    expect(verifies(secret, nth(0), 'testivora')).toBe(true);
    expect(standsUp(secret, nth(0))).toBe(true);
  });

  it('stands up to no changed byte of body, id or time, and to no other secret', async () => {
    const { secret } = await world.add(receiver.url);
    const other = await world.add(receiver.url, { events: ['contact.opted_out'] });
    await world.happen();
    await received(1);
    const { headers, body } = nth(0);
    for (let i = 0; i < body.length; i++) {
      const changed = {
        headers,
        body: body.slice(0, i) + String.fromCharCode(body.charCodeAt(i) ^ 1) + body.slice(i + 1),
      };
      expect([verifies(secret, changed), standsUp(secret, changed)], `byte ${i}`).toEqual([false, false]);
    }
    const id = String(headers['webhook-id']);
    expect(standsUp(secret, { headers: { ...headers, 'webhook-id': `${id.slice(0, -1)}z` }, body })).toBe(false);
    const later = String(Number(headers['webhook-timestamp']) + 1);
    expect(standsUp(secret, { headers: { ...headers, 'webhook-timestamp': later }, body })).toBe(false);
    const moved = String(headers['goodword-signature']).replace(/t=\d+/, `t=${later}`);
    expect(verifies(secret, { headers: { ...headers, 'goodword-signature': moved }, body })).toBe(false);
    expect([verifies(other.secret, nth(0)), standsUp(other.secret, nth(0))]).toEqual([false, false]);
  });

  it('is signed with both secrets while a rotation lasts, and with the new one alone after it', async () => {
    const { id, secret } = await world.add(receiver.url);
    const next = await world.rotate(id, HOUR);
    await world.happen();
    await received(1);
    for (const one of [secret, next]) expect([verifies(one, nth(0)), standsUp(one, nth(0))]).toEqual([true, true]);
    world.pass(HOUR);
    await world.happen();
    await received(2);
    expect([verifies(secret, nth(1)), verifies(next, nth(1))]).toEqual([false, true]);
  });

  it('tells what the testimonial was when it happened, without the author’s e-mail', async () => {
    await world.add(receiver.url);
    await world.stop();
    const testimonial = aTestimonial(world, { status: 'approved', test: true });
    await world.uow.run(async (stores) => {
      // In this order: what is told must be what the unit commits, not what stood when the fact was noted.
      await stores.facts.append(world.fact('testimonial.approved', testimonial.id));
      await stores.testimonials.saveTestimonial(testimonial);
    });
    await world.uow.run((stores) => stores.testimonials.saveTestimonial({ ...testimonial, body: 'Changed since.' }));
    await world.restart();
    await received(1);
    expect(receiver.said()[0].data).toMatchObject({
      object: 'testimonial',
      id: formatId('testimonial', testimonial.id),
      text: testimonial.body,
      status: 'approved',
      test: true,
      author: { name: testimonial.author.name },
    });
    expect(nth(0).body).not.toContain('@');
  });

  it('goes to those who asked for it, in their space', async () => {
    const elsewhere = await world.add(receiver.url, { spaceId: null, events: ['conversation.started'] });
    const here = await world.add(receiver.url, { spaceId: world.space.id, events: ['testimonial.deleted'] });
    await world.happen();
    await settledWith(here.id, ['delivered']);
    expect(await world.deliveries(elsewhere.id)).toEqual([]);
  });

  it('does not exist when what it tells of was rolled back', async () => {
    const { id } = await world.add(receiver.url);
    const broken = world.uow.run(async ({ facts }) => {
      await facts.append(world.fact('testimonial.deleted', world.ids.uuid()));
      throw new Error('after the fact');
    });
    await expect(broken).rejects.toThrow('after the fact');
    expect(await world.deliveries(id)).toEqual([]);
  });
});

describe('a receiver that fails', () => {
  const passes = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR];

  it('is tried six times, each later than the one before, and then the event is a dead letter that can be replayed', async () => {
    receiver.answer = answering(500, {}, 'Oh no');
    const { id, secret } = await world.add(receiver.url);
    await world.happen();
    await received(1);
    for (const [i, ms] of passes.entries()) {
      await vi.waitFor(async () => expect((await world.deliveries(id))[0]?.attempts).toBe(i + 1));
      world.pass(ms - 1);
      await new Promise((done) => setTimeout(done, 20));
      expect(receiver.all.length).toBe(i + 1);
      world.pass(1);
      await received(i + 2);
    }
    await settledWith(id, ['dead']);
    world.pass(48 * HOUR);
    const said = receiver.said();
    expect(said.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(new Set(said.map(({ id: event }) => event)).size).toBe(1);
    expect(receiver.all.every((call) => verifies(secret, call))).toBe(true);
    const [dead] = await world.deliveries(id);
    const log = await world.attempts(dead?.id ?? '');
    expect(
      log.map(({ attempt, status, responseBody, requestBody }) => [attempt, status, responseBody, requestBody]),
    ).toEqual(receiver.all.map(({ body }, i) => [i + 1, 500, 'Oh no', body]));
    receiver.answer = answering(200);
    await world.replay(dead?.id ?? '');
    await settledWith(id, ['delivered']);
    expect(receiver.said().at(-1)).toMatchObject({ id: said[0].id, attempt: 7 });
    expect((await world.endpoint(id)).deadInRow).toBe(0);
  });

  it.each([
    ['hangs', () => undefined, 'No answer within 0.5 s.', null],
    ['breaks off', (res) => void res.socket?.destroy(), 'The connection was broken off.', null],
    ['redirects', answering(301, { location: 'http://127.0.0.1:1/inside' }), null, 301],
    ['answers nonsense', answering(404, {}, 'no'), null, 404],
  ] as [string, Receiver['answer'], string | null, number | null][])(
    'by that it %s',
    async (_, answer, error, status) => {
      receiver.answer = answer;
      const { id } = await world.add(receiver.url);
      await world.happen();
      await vi.waitFor(
        async () =>
          expect((await world.deliveries(id))[0]).toMatchObject({
            state: 'queued',
            attempts: 1,
            lastError: error,
            lastStatus: status,
          }),
        { timeout: 3_000 },
      );
    },
  );

  it('has delivered when it breaks off in the middle of its answer: the head of it counts', async () => {
    receiver.answer = (res) => {
      res.writeHead(200, { 'content-length': '1000' });
      res.write('begun', () => res.socket?.destroy());
    };
    const { id } = await world.add(receiver.url);
    await world.happen();
    await settledWith(id, ['delivered']);
  });

  it('is read for 64 KiB and no longer, however much it answers', async () => {
    receiver.answer = answering(200, {}, 'x'.repeat(10_000_000));
    const { id } = await world.add(receiver.url);
    await world.happen();
    await settledWith(id, ['delivered']);
    const [delivery] = await world.deliveries(id);
    expect((await world.attempts(delivery?.id ?? ''))[0]?.responseBody).toHaveLength(64 * 1024);
  });

  it('is left alone for as long as it asks, with everything that is meant for it', async () => {
    receiver.answer = answering(429, { 'retry-after': '600' });
    const { id } = await world.add(receiver.url);
    await world.happen();
    await vi.waitFor(async () => expect((await world.deliveries(id))[0]?.attempts).toBe(1));
    receiver.answer = answering(200);
    await world.happen();
    world.pass(10 * MINUTE - 1);
    await new Promise((done) => setTimeout(done, 30));
    expect(receiver.all.length).toBe(1);
    world.pass(1);
    await settledWith(id, ['delivered', 'delivered']);
  });

  it('is not left alone for longer than six hours', async () => {
    receiver.answer = answering(429, { 'retry-after': '9999999' });
    const { id } = await world.add(receiver.url);
    await world.happen();
    await vi.waitFor(async () => expect((await world.deliveries(id))[0]?.attempts).toBe(1));
    expect((await world.endpoint(id)).holdUntil).toBe(world.clock.now() + 6 * HOUR);
  });
});

describe('an endpoint', () => {
  it('is paused when it says that it is gone; its owner is told, and what waits goes out when it is resumed', async () => {
    receiver.answer = answering(410);
    const { id } = await world.add(receiver.url);
    await world.happen();
    await vi.waitFor(async () =>
      expect(await world.endpoint(id)).toMatchObject({ status: 'paused', pausedBecause: 'gone' }),
    );
    await world.happen(2);
    world.pass(48 * HOUR);
    await new Promise((done) => setTimeout(done, 30));
    expect(receiver.all.length).toBe(1);
    await vi.waitFor(async () => expect(await world.mails()).toMatchObject([{ to: 'ada@bakery.example' }]));
    const [mail] = await world.mails();
    expect(mail?.subject).toBe(`A webhook was paused: ${receiver.host}`);
    expect(mail?.text).toContain(`https://words.example/console#/webhooks/${id}`);
    receiver.answer = answering(200);
    await world.update(id, { status: 'active' });
    await settledWith(id, ['delivered', 'delivered', 'delivered']);
  });

  it('is paused after twenty dead letters in a row', async () => {
    receiver.answer = answering(500);
    const { id } = await world.add(receiver.url);
    await world.happen(20);
    await received(20);
    for (const [i, ms] of [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR].entries()) {
      expect((await world.endpoint(id)).status).toBe('active');
      await vi.waitFor(async () =>
        expect((await world.deliveries(id)).every(({ attempts }) => attempts === i + 1)).toBe(true),
      );
      world.pass(ms);
      await received(20 * (i + 2));
    }
    await vi.waitFor(async () =>
      expect(await world.endpoint(id)).toMatchObject({
        status: 'paused',
        pausedBecause: 'dead_letters',
        deadInRow: 20,
      }),
    );
    expect((await world.deliveries(id, 'dead')).length).toBe(20);
  });

  it('is paused after three days of nothing but failures', async () => {
    receiver.answer = answering(500);
    const { id } = await world.add(receiver.url);
    await world.happen();
    await received(1);
    world.clock.advance(72 * HOUR);
    await world.happen();
    world.wake();
    await vi.waitFor(async () => expect(await world.endpoint(id)).toMatchObject({ pausedBecause: 'days_of_failure' }));
  });

  it('begins anew at a new address: what failed at the old one says nothing of it', async () => {
    receiver.answer = answering(500);
    const { id } = await world.add(receiver.url);
    await world.happen();
    await vi.waitFor(async () => expect((await world.endpoint(id)).failingSince).not.toBeNull());
    await world.update(id, { url: receiver.url });
    expect((await world.endpoint(id)).failingSince).not.toBeNull();
    await world.update(id, { url: `${receiver.url}/new` });
    expect((await world.endpoint(id)).failingSince).toBeNull();
  });

  it('has one attempt at a time, however much waits for it', async () => {
    const open = { now: 0, most: 0 };
    receiver.answer = (res) => {
      open.most = Math.max(open.most, ++open.now);
      setTimeout(() => {
        open.now--;
        res.writeHead(200).end();
      }, 5);
    };
    const { id } = await world.add(receiver.url);
    await Promise.all(Array.from({ length: 30 }, () => world.happen()));
    await settledWith(
      id,
      Array.from({ length: 30 }, () => 'delivered'),
    );
    expect([open.most, receiver.all.length]).toEqual([1, 30]);
  });

  it('that was removed is told nothing more', async () => {
    receiver.answer = answering(500);
    const { id } = await world.add(receiver.url);
    await world.happen();
    await received(1);
    await world.uow.run(({ webhooks }) => webhooks.removeEndpoint(world.account.id, id));
    world.pass(24 * HOUR);
    await new Promise((done) => setTimeout(done, 30));
    expect(receiver.all.length).toBe(1);
  });
});
