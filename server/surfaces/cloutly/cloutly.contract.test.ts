import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatId } from '../../../shared/ids.ts';
import { type Reply, START, type World } from '../kit/testing/surface-world.ts';
import { BUSINESS, INVITE, INVITED, REVIEWS } from './fixtures/document.ts';
import { addWall, aReview, imported, keep, type Tenant } from './fixtures/shelf.ts';
import { openCloutlyWorld } from './fixtures/world.ts';
import { operations } from './schemas.ts';

const DAY = 86_400_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
let world: World;
beforeAll(async () => {
  world = await openCloutlyWorld();
});
afterEach(() => {
  world.time.now = START;
});
afterAll(() => world.close());

type Json = Record<string, unknown>;
const ask = (method: string, path: string, key: string, body?: unknown, more: Record<string, string> = {}) =>
  world.call(`/api/v1/${path}`, {
    method,
    headers: { 'x-api-key': key, 'Content-Type': 'application/json', ...more },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
const reviewsOf = async (tenant: Tenant, query = '') => {
  const reply = await ask('GET', `reviews${query}`, tenant.key);
  return { reply, ...(reply.json as { total: number; reviews: Json[] }) };
};
const invite = (tenant: Tenant, over: Json = {}, more?: Record<string, string>) =>
  ask(
    'POST',
    'send-review-invite',
    tenant.key,
    { firstName: 'John', channel: { email: 'john@example.com' }, businessId: tenant.space.id, ...over },
    more,
  );
const refused = (reply: Reply, status: number, field?: string) => {
  expect(reply.json).toEqual({
    statusCode: status,
    error: expect.stringMatching(/^[A-Z]/),
    message: expect.stringMatching(/^\S.*\S$/),
    ...(field === undefined ? {} : { field }),
  });
  expect(reply.status).toBe(status);
};
/** What is answered is what is published, no more and no less. */
const asPublished = (reply: Reply, { success }: (typeof operations)[keyof typeof operations]) => {
  const schema = (success as Record<number, { parse(value: unknown): unknown }>)[reply.status];
  expect(schema?.parse(reply.json)).toEqual(reply.json);
};

describe('GET /businesses', () => {
  it('has the document’s fields, with each source once', async () => {
    const tenant = await world.account();
    const google = imported('Google');
    await keep(world, aReview(tenant), aReview(tenant, google), aReview(tenant, google));
    await keep(world, aReview(tenant, { ...imported('gone'), status: 'withdrawn' }));
    const reply = await ask('GET', 'businesses', tenant.key);
    const [business] = reply.json as unknown as Json[];
    expect(Object.keys(business ?? {})).toEqual(Object.keys(JSON.parse(BUSINESS)));
    expect(reply.json).toEqual([{ id: tenant.space.id, name: 'Crumb & Co', sources: ['goodword', 'google'] }]);
    asPublished(reply, operations.businesses);
  });

  it('shows no other account’s', async () => {
    const [tenant, other] = [await world.account(), await world.account()];
    await keep(world, aReview(other, imported('theirs')));
    expect((await ask('GET', 'businesses', tenant.key)).text).not.toMatch(new RegExp(`${other.space.id}|theirs`));
  });
});

describe('GET /reviews', () => {
  it('has every field of the document, in its order', async () => {
    const tenant = await world.account();
    await keep(world, aReview(tenant));
    const { reply, reviews } = await reviewsOf(tenant);
    const sample = JSON.parse(REVIEWS);
    expect(Object.keys(reply.json)).toEqual(Object.keys(sample));
    expect(Object.keys(reviews[0] ?? {})).toEqual(Object.keys(sample.reviews[0]));
    expect(reviews[0]).toEqual({
      authorName: 'Tim Crowel',
      businessId: tenant.space.id,
      createdAt: '2026-01-15T10:30:00.000Z',
      email: null,
      id: expect.stringMatching(UUID),
      isArchived: false,
      name: 'Tim Crowel',
      phoneNumber: null,
      photo: null,
      rating: '5',
      showOnWidget: false,
      response: null,
      shield: false,
      source: 'goodword',
      sourceFeedbackId: null,
      status: 'New',
      reviewUrl: null,
      text: 'Fantastic. Couldn’t be more satisfied.',
      type: null,
      videoRef: null,
      gifRef: null,
      updatedAt: '2026-01-15T10:30:00.000Z',
    });
    asPublished(reply, operations.reviews);
  });

  it('tells of an imported one what its source told, but never the author’s address', async () => {
    const tenant = await world.account();
    const from = { sourceId: '601a', url: 'https://reviews.example/1', photoUrl: 'https://cdn.example/tim.jpg' };
    await keep(world, aReview(tenant, { ...imported('Trustpilot', from), rating: null, status: 'archived' }));
    const { reply, reviews } = await reviewsOf(tenant);
    expect(reviews[0]).toMatchObject({
      source: 'trustpilot',
      sourceFeedbackId: '601a',
      reviewUrl: 'https://reviews.example/1',
      photo: 'https://cdn.example/tim.jpg',
      email: null,
      rating: null,
      isArchived: true,
    });
    expect(reply.text).not.toContain('hidden@example.com');
    asPublished(reply, operations.reviews);
  });

  it('knows whom it asked', async () => {
    const tenant = await world.account();
    const { json } = await invite(tenant);
    const [conversation] = await world.uow.read(
      async ({ conversations }) =>
        (await conversations.conversations(tenant.account.id, tenant.space.id, { cursor: null, limit: 1 })).items,
    );
    await keep(world, aReview(tenant, { conversationId: conversation?.id ?? null }));
    expect(json).toMatchObject({ contact: { id: conversation?.contactId } });
    expect((await reviewsOf(tenant)).reviews[0]).toMatchObject({ email: 'john@example.com', phoneNumber: null });
  });

  it('shows on the widget what is approved, publishable and on a wall', async () => {
    const tenant = await world.account();
    const shown = aReview(tenant);
    const hidden = [
      aReview(tenant, { status: 'pending', approvedHash: null }),
      aReview(tenant, { status: 'archived' }),
      aReview(tenant, { consent: null }),
      aReview(tenant, { test: true }),
    ];
    await keep(world, shown, ...hidden);
    expect((await reviewsOf(tenant, '?showOnWidget=true')).total).toBe(0);
    await addWall(world, tenant);
    const on = await reviewsOf(tenant, '?showOnWidget=true');
    expect([on.total, on.reviews.map((one) => [one.id, one.showOnWidget])]).toEqual([1, [[shown.id, true]]]);
    const off = await reviewsOf(tenant, '?showOnWidget=FALSE');
    expect([off.total, off.reviews.every((one) => one.showOnWidget === false)]).toEqual([4, true]);
    expect((await reviewsOf(tenant, '?showOnWidget=true&source=goodword')).total).toBe(1);
    expect((await reviewsOf(tenant)).total).toBe(5);
  });

  it('pages by number, the latest first unless asked otherwise', async () => {
    const tenant = await world.account();
    const all = Array.from({ length: 7 }, (_, i) => aReview(tenant, { createdAt: START + Math.floor(i / 2) }));
    await keep(world, ...all);
    const idsOf = async (query: string) => (await reviewsOf(tenant, query)).reviews.map(({ id }) => id);
    const oldest = [...all].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
    const newest = [...oldest].reverse();
    const pages = [await idsOf('?limit=3'), await idsOf('?limit=3&offset=1'), await idsOf('?limit=3&offset=2')];
    expect(pages).toEqual([newest.slice(0, 3), newest.slice(3, 6), newest.slice(6)]);
    expect(await idsOf('?limit=3&offset=3')).toEqual([]);
    expect(await idsOf('?sort=ASC&limit=100')).toEqual(oldest);
    expect((await reviewsOf(tenant, '?limit=2&offset=9')).total).toBe(7);
  });

  it('gives 100 when nobody says how many, and keeps its place in ascending order while new ones come', async () => {
    const tenant = await world.account();
    await keep(world, ...Array.from({ length: 103 }, (_, i) => aReview(tenant, { createdAt: START + i })));
    expect((await reviewsOf(tenant)).reviews).toHaveLength(100);
    const first = await reviewsOf(tenant, '?sort=asc&limit=60');
    await keep(world, aReview(tenant, { createdAt: START + 500 }));
    const second = await reviewsOf(tenant, '?sort=asc&limit=60&offset=1');
    const seen = [...first.reviews, ...second.reviews].map(({ id }) => id);
    expect([seen.length, new Set(seen).size]).toEqual([104, 104]);
  });

  it('filters by business and source, and knows a business by either spelling', async () => {
    const tenant = await world.account();
    await keep(world, aReview(tenant), aReview(tenant, imported('google')), aReview(tenant, imported('facebook')));
    const totals = ['?source=Google', `?businessId=${formatId('space', tenant.space.id)}`, '?source=yelp'];
    expect(await Promise.all(totals.map(async (query) => (await reviewsOf(tenant, query)).total))).toEqual([1, 3, 0]);
  });

  it('shows nothing that the customer took back', async () => {
    const tenant = await world.account();
    await keep(world, aReview(tenant, { status: 'withdrawn' }));
    expect((await reviewsOf(tenant)).reply.json).toEqual({ total: 0, reviews: [] });
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=many', 'limit'],
    ['offset=-1', 'offset'],
    ['sort=up', 'sort'],
    ['showOnWidget=maybe', 'showOnWidget'],
    ['source=a&source=b', 'source'],
  ])('refuses ?%s', async (query, field) => {
    refused((await reviewsOf(await world.account(), `?${query}`)).reply, 400, field);
  });

  it('answers a foreign business like one that does not exist', async () => {
    const [tenant, other] = [await world.account(), await world.account()];
    await keep(world, aReview(other));
    const replies = [other.space.id, other.space.id.replace(/.$/, 'f'), 'nothing', '%20x'].map(
      async (id) => (await reviewsOf(tenant, `?businessId=${id}`)).reply,
    );
    for (const reply of await Promise.all(replies)) refused(reply, 404, 'businessId');
    expect(new Set((await Promise.all(replies)).map(({ text }) => text)).size).toBe(1);
    expect((await reviewsOf(tenant)).total).toBe(0);
  });
});

describe('POST /send-review-invite', () => {
  it('takes the document’s body word for word', async () => {
    const tenant = await world.account();
    await world.addCredits(tenant.account.id, 19);
    const body = INVITE.replace('BUSINESS', tenant.space.id).replace('CAMPAIGN', tenant.campaign.id);
    const reply = await ask('POST', 'send-review-invite', tenant.key, body);
    expect([reply.status, reply.json]).toEqual([
      200,
      {
        contact: {
          id: expect.stringMatching(UUID),
          firstName: 'John',
          lastName: 'Smith',
          email: 'useremail@gmail.com',
          phoneNumber: '+4412321321321',
          source: 'api',
          sourceContactId: 'number123',
        },
        usage: { smsLimitsLeft: 19, renews: '2026-02-01T00:00:00.000Z' },
      },
    ]);
    const shape = (value: Json) => Object.entries(value).map(([name, part]) => [name, Object.keys(part as Json)]);
    expect(shape(reply.json)).toEqual(shape(JSON.parse(INVITED)));
    asPublished(reply, operations.invite);
    const rows = await world.rows(tenant.space);
    expect(rows).toMatchObject({ conversations: 1, deliveries: 1, jobs: 1, used: 1 });
    expect(rows.triggers).toMatchObject([
      {
        surface: 'cloutly.invite',
        status: 'scheduled',
        who: 'useremail@gmail.com',
        data: { source: 'api', sourceContactId: 'number123' },
      },
    ]);
  });

  const [conversationOf, channelOf] = [
    (tenant: Tenant) =>
      world.uow.read(
        async ({ conversations }) =>
          (await conversations.conversations(tenant.account.id, tenant.space.id, { cursor: null, limit: 1 })).items[0],
      ),
    async (tenant: Tenant) => (await conversationOf(tenant))?.channel,
  ];
  const both = { channel: { email: 'john@example.com', phoneNumber: '+447911123456' } };

  it.each([
    [undefined, 0],
    [1, DAY],
    ['3', 3 * DAY],
    ['', 0],
  ])('sends with inviteDelayDays %s', async (inviteDelayDays, later) => {
    const tenant = await world.account();
    expect((await invite(tenant, { inviteDelayDays })).status).toBe(200);
    expect((await conversationOf(tenant))?.scheduledAt).toBe(START + later);
  });

  it('asks over the channel that the campaign prefers, by e-mail when it prefers none', async () => {
    const [plain, texting] = [await world.account(), await world.account()];
    await world.addCredits(texting.account.id, 3);
    const settings = { ...texting.campaign.settings, channels: ['sms' as const, 'email' as const] };
    await world.uow.run(({ campaigns }) => campaigns.saveCampaign({ ...texting.campaign, settings }));
    await invite(plain, both);
    await invite(texting, both);
    expect([await channelOf(plain), await channelOf(texting)]).toEqual(['email', 'sms']);
  });

  it('asks by text where there is only a number, from 3 credits on', async () => {
    const tenant = await world.account();
    const texted = { channel: { phoneNumber: '+44 7911 123456' } };
    refused(await invite(tenant, texted), 400);
    await world.addCredits(tenant.account.id, 3);
    expect((await invite(tenant, texted)).json).toMatchObject({
      contact: { email: null, phoneNumber: '+447911123456', lastName: null, source: null, sourceContactId: null },
      usage: { smsLimitsLeft: 3 },
    });
    expect(await channelOf(tenant)).toBe('sms');
  });

  it('takes the addresses beside the channel, from forms, and in an array of one', async () => {
    const tenant = await world.account('unlimited', { frequencyDays: 0 });
    const flat = { firstName: 'John', email: 'John@Example.com', businessId: tenant.space.id };
    const form = new URLSearchParams({ firstName: 'J', 'channel[email]': 'j@example.com', businessId: 'crumb' });
    const replies = [
      await ask('POST', 'send-review-invite', tenant.key, flat),
      await ask('POST', 'send-review-invite', tenant.key, [flat]),
      await ask('POST', 'send-review-invite', tenant.key, form.toString(), {
        'Content-Type': 'application/x-www-form-urlencoded',
      }),
    ];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(replies[0]?.json).toMatchObject({ contact: { email: 'john@example.com' } });
  });

  it('starts the campaign that is named', async () => {
    const tenant = await world.account();
    const second = {
      ...tenant.campaign,
      id: tenant.campaign.id.replace(/.$/, (c) => (c === '0' ? '1' : '0')) as typeof tenant.campaign.id,
      createdAt: START + 1,
    }; // another valid UUID
    await world.uow.run(({ campaigns }) => campaigns.addCampaign(second));
    await invite(tenant, { campaignId: formatId('campaign', second.id) });
    expect((await conversationOf(tenant))?.campaignId).toBe(second.id);
  });

  it.each([
    [{ firstName: '' }, 'firstName'],
    [{ firstName: undefined }, 'firstName'],
    [{ firstName: 'x'.repeat(101) }, 'firstName'],
    [{ lastName: { no: 1 } }, 'lastName'],
    [{ channel: {} }, 'channel'],
    [{ channel: null }, 'channel'],
    [{ channel: 'email' }, 'channel'],
    [{ channel: { email: 'no' } }, 'channel.email'],
    [{ channel: { phoneNumber: '0791' } }, 'channel.phoneNumber'],
    [{ channel: {}, email: 'no' }, 'email'],
    [{ businessId: undefined }, 'businessId'],
    [{ inviteDelayDays: 0 }, 'inviteDelayDays'],
    [{ inviteDelayDays: 2 }, 'inviteDelayDays'],
    [{ inviteDelayDays: 7 }, 'inviteDelayDays'],
    [{ inviteDelayDays: 'soon' }, 'inviteDelayDays'],
  ])('refuses %j and keeps it in the trigger log', async (over, field) => {
    const tenant = await world.account();
    refused(await invite(tenant, over), 400, field);
    const { triggers, ...rows } = await world.rows(tenant.space);
    expect(rows).toMatchObject({ conversations: 0, deliveries: 0, jobs: 0, used: 0 });
    expect(triggers).toMatchObject(field === 'businessId' ? [] : [{ status: 'rejected', surface: 'cloutly.invite' }]);
  });

  it('answers a foreign business or campaign like one that does not exist', async () => {
    const [tenant, other] = [await world.account(), await world.account()];
    const nobodys = tenant.space.id.replace(/.$/, (c) => (c === '0' ? '1' : '0'));
    const businesses = [other.space.id, nobodys, 'nothing'].map((businessId) => invite(tenant, { businessId }));
    const campaigns = [other.campaign.id, nobodys, 'nothing'].map((campaignId) => invite(tenant, { campaignId }));
    for (const reply of await Promise.all(businesses)) refused(reply, 404, 'businessId');
    for (const reply of await Promise.all(campaigns)) refused(reply, 404, 'campaignId');
    for (const some of [businesses, campaigns])
      expect(new Set((await Promise.all(some)).map(({ text }) => text)).size).toBe(1);
    expect(await world.rows(other.space)).toMatchObject({ triggers: [], conversations: 0 });
    expect(await world.rows(tenant.space)).toMatchObject({ conversations: 0 });
  });

  it('answers alike for a customer who may not be asked now, and asks nobody', async () => {
    const tenant = await world.account();
    const first = await invite(tenant);
    const again = await invite(tenant);
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(await world.rows(tenant.space)).toMatchObject({ deliveries: 1, jobs: 1, used: 1 });
  });

  it('stops at the monthly quota until the next month', async () => {
    const tenant = await world.account('free');
    for (let i = 0; i < 5; i++) await invite(tenant, { email: `c${i}@example.com`, channel: {} });
    const reply = await invite(tenant, { channel: { email: 'c6@example.com' } });
    refused(reply, 429);
    expect(reply.headers.get('retry-after')).toBe(String((Date.UTC(2026, 1, 1) - START) / 1000));
    world.time.now = Date.UTC(2026, 1, 1);
    expect((await invite(tenant, { channel: { email: 'c6@example.com' } })).status).toBe(200);
  });

  it('has one effect and one answer of 400 identical calls under one key, 200 at a time', async () => {
    const tenant = await world.account('unlimited', { frequencyDays: 0 });
    const texts = new Set<string>();
    for (let round = 0; round < 2; round++) {
      const replies = await Promise.all(
        Array.from({ length: 200 }, () => invite(tenant, {}, { 'Idempotency-Key': 'order-1' })),
      );
      for (const reply of replies) texts.add(`${reply.status} ${reply.text}`);
    }
    expect([...texts]).toEqual([expect.stringMatching(/^200 /)]);
    expect(await world.rows(tenant.space)).toMatchObject({ conversations: 1, deliveries: 1, jobs: 1, used: 1 });
    refused(await invite(tenant, { lastName: 'Doe' }, { 'Idempotency-Key': 'order-1' }), 422, 'Idempotency-Key');
    refused(await invite(tenant, {}, { 'Idempotency-Key': 'x'.repeat(256) }), 400, 'Idempotency-Key');
  });
});

describe('PUT /reply', () => {
  const reply = (tenant: Tenant, body: unknown) => ask('PUT', 'reply', tenant.key, body);

  it('answers with the review, which says so from then on', async () => {
    const tenant = await world.account();
    const review = aReview(tenant);
    await keep(world, review);
    world.time.now = START + DAY;
    const answer = await reply(tenant, { reviewId: review.id, comment: 'Thank you, Tim!\r\nTara' });
    expect([answer.status, answer.json]).toMatchObject([
      200,
      {
        id: review.id,
        status: 'Responded',
        response: { name: 'Crumb & Co', date: '2026-01-16', comment: 'Thank you, Tim!\nTara' },
        updatedAt: '2026-01-16T10:30:00.000Z',
      },
    ]);
    asPublished(answer, operations.reply);
    expect((await reviewsOf(tenant)).reviews).toEqual([answer.json]);
    const facts = await world.uow.run(({ facts }) => facts.factsAbout(tenant.account.id, review.id));
    expect(facts).toMatchObject([{ kind: 'testimonial.updated' }]);
  });

  it('takes the place of an earlier reply', async () => {
    const tenant = await world.account();
    const review = aReview(tenant, { reply: { from: 'Ada', text: 'Thanks' } });
    await keep(world, review);
    expect((await reviewsOf(tenant)).reviews[0]).toMatchObject({
      response: { name: 'Ada', date: null, comment: 'Thanks' },
    });
    const { json } = await reply(tenant, { reviewId: formatId('testimonial', review.id), comment: 'Come again!' });
    expect(json).toMatchObject({ response: { comment: 'Come again!' } });
  });

  it.each([
    [{ comment: 'x' }, 'reviewId'],
    [{ reviewId: 'x' }, 'comment'],
    [{ reviewId: 'x', comment: ' ' }, 'comment'],
    [{ reviewId: 'x', comment: 'x'.repeat(1001) }, 'comment'],
    [{ reviewId: 'x', comment: ['a', 'b'] }, 'comment'],
  ])('refuses %j', async (body, field) => {
    refused(await reply(await world.account(), body), 400, field);
  });

  it('answers a foreign, an unknown and a withdrawn review alike', async () => {
    const [tenant, other] = [await world.account(), await world.account()];
    const [theirs, gone] = [aReview(other), aReview(tenant, { status: 'withdrawn' })];
    await keep(world, theirs, gone);
    const texts = new Set<string>();
    for (const reviewId of [theirs.id, gone.id, theirs.id.replace(/.$/, 'f'), 'nothing']) {
      const answer = await reply(tenant, { reviewId, comment: 'Hi' });
      refused(answer, 404);
      texts.add(answer.text);
    }
    expect(texts.size).toBe(1);
    expect((await reviewsOf(other)).reviews[0]).toMatchObject({ response: null });
  });
});

describe('whom it lets in, and how much', () => {
  it.each([
    ['no key', {}],
    ['a Basic login', { Authorization: 'Basic dTpw' }],
    ['the document’s placeholder', { 'x-api-key': 'YOUR_JWT_HERE' }],
    ['an unknown key', { 'x-api-key': `gw_live_${'0'.repeat(59)}` }],
  ])('refuses %s on all four', async (_what, headers) => {
    for (const { method, paths } of Object.values(operations))
      refused(await world.call(paths[0] ?? '', { method, headers }), 401);
  });

  it('takes a Bearer key too', async () => {
    const { key } = await world.account();
    const headers = { Authorization: `Bearer ${key}` };
    expect((await world.call('/api/v1/businesses', { method: 'GET', headers })).status).toBe(200);
  });

  it('lets a key read or write as it was made for', async () => {
    const tenant = await world.account();
    const [reader, writer] = [
      { ...tenant, key: await world.addKey(tenant.account.id, ['read'], 'live') },
      { ...tenant, key: await world.addKey(tenant.account.id, ['write'], 'live') },
    ];
    refused(await invite(reader), 401);
    refused((await reviewsOf(writer)).reply, 401);
    expect((await invite(writer)).status).toBe(200);
    expect(await world.rows(tenant.space)).toMatchObject({ conversations: 1 });
  });

  it('lets a key that may only write reply without seeing whom it is from', async () => {
    const tenant = await world.account();
    await invite(tenant);
    const [conversation] = await world.uow.read(
      async ({ conversations }) =>
        (await conversations.conversations(tenant.account.id, tenant.space.id, { cursor: null, limit: 1 })).items,
    );
    const review = aReview(tenant, { conversationId: conversation?.id ?? null });
    await keep(world, review);
    const writer = await world.addKey(tenant.account.id, ['write'], 'live');
    const answer = await ask('PUT', 'reply', writer, { reviewId: review.id, comment: 'Hi' });
    expect([answer.status, answer.json.email]).toEqual([200, null]);
  });

  it('lets 200 calls a minute of a key through, and says when the next may come', async () => {
    const tenant = await world.account('pro');
    const replies = await Promise.all(Array.from({ length: 205 }, () => ask('GET', 'businesses', tenant.key)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(200);
    const late = replies.find(({ status }) => status === 429);
    if (late) refused(late, 429);
    expect(late?.headers.get('retry-after')).toBe('1');
    expect(late?.headers.get('ratelimit-limit')).toBe('200');
    const second = await world.addKey(tenant.account.id, ['read'], 'live');
    expect((await ask('GET', 'businesses', second)).status).toBe(200);
    world.time.now = START + 60_000;
    expect((await ask('GET', 'businesses', tenant.key)).headers.get('ratelimit-remaining')).toBe('199');
  });
});

describe('what is not promised', () => {
  it.each([
    ['POST', 'businesses', 'GET, HEAD, OPTIONS'],
    ['PUT', 'reviews', 'GET, HEAD, OPTIONS'],
    ['GET', 'send-review-invite', 'POST, OPTIONS'],
    ['POST', 'reply', 'PUT, OPTIONS'],
  ])('405 for %s /%s', async (method, path, allow) => {
    const reply = await world.call(`/api/v1/${path}`, { method });
    refused(reply, 405);
    expect(reply.headers.get('allow')).toBe(allow);
  });

  it('404 under its own paths, and leaves the others alone', async () => {
    refused(await world.call('/api/v1/reviews/1', { method: 'GET' }), 404);
    const others = await fetch(`${world.url}/api/v1/conversations`, { method: 'POST' });
    expect(await others.text()).toBe('{}'); // passed on: nobody else is mounted here
  });

  it.each([
    ['bad JSON', '{', 'application/json', 400],
    ['no object', '[1,2]', 'application/json', 400],
    ['too much', JSON.stringify({ x: 'x'.repeat(257 * 1024) }), 'application/json', 413],
    ['XML', '<a/>', 'application/xml', 415],
  ])('%s is %s', async (_what, body, type, status) => {
    const tenant = await world.account();
    const headers = { 'Content-Type': String(type) };
    refused(await ask('POST', 'send-review-invite', tenant.key, body, headers), Number(status));
  });

  it('500 in the dialect when something breaks, without a page', async () => {
    const tenant = await world.account();
    const id = tenant.space.id.replace(/.$/, (c) => (c === '0' ? '1' : '0')) as typeof tenant.space.id; // another valid UUID
    await world.uow.run(({ spaces }) => spaces.addSpace({ ...tenant.space, id, slug: 'without-campaign' }));
    refused(await invite(tenant, { businessId: 'without-campaign' }), 500);
    expect(world.errors).toHaveLength(1);
    world.errors.length = 0;
  });
});
