import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatId } from '../../../shared/ids.ts';
import { addressHash } from '../../domain/contacts/index.ts';
import { type Reply, START, type World } from '../kit/testing/surface-world.ts';
import { documentCalls } from './fixtures/document-calls.ts';
import { openReputaflowWorld } from './fixtures/world.ts';

const TRIGGER = '/api/webhooks/trigger';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let world: World;
beforeAll(async () => {
  world = await openReputaflowWorld();
});
afterEach(() => {
  world.time.now = START;
});
afterAll(() => world.close());

type Tenant = Awaited<ReturnType<World['account']>>;
const bearer = (key: string, more: Record<string, string> = {}) => ({
  Authorization: `Bearer ${key}`,
  'Content-Type': 'application/json',
  ...more,
});
const post = (path: string, key: string, body: unknown, more?: Record<string, string>): Promise<Reply> =>
  world.call(path, { headers: bearer(key, more), body: typeof body === 'string' ? body : JSON.stringify(body) });
const trigger = (tenant: Tenant, body: unknown, more?: Record<string, string>) =>
  post(`${TRIGGER}?agentId=crumb`, tenant.key, body, more);
const credits = (tenant: Tenant, amount: number) => world.addCredits(tenant.account.id, amount);
const isInvalid = (reply: Reply, field: string | undefined, status = 400) => {
  expect(reply.status).toBe(status);
  expect(reply.json.error).toMatchObject({ code: 'invalid_request', message: expect.stringMatching(/^\S.*\S$/) });
  expect(reply.json.error?.details).toEqual(field === undefined ? expect.anything() : { field });
};

describe('the document, word for word', () => {
  it.each(documentCalls)('$name', async (call) => {
    const tenant = await world.account();
    await credits(tenant, 3);
    const path = call.path.replace('AGENT', formatId('space', tenant.space.id));
    const headers = Object.fromEntries(Object.entries(call.headers).map(([k, v]) => [k, v.replace('KEY', tenant.key)]));
    const reply = await world.call(path, { headers, body: call.body });
    expect([reply.status, Object.keys(reply.json)]).toEqual([call.status, call.fields]);
    expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(reply.headers.get('x-request-id')).toBeTruthy();
    expect(await world.rows(tenant.space)).toMatchObject({
      triggers: [{ status: 'scheduled', reason: null }],
      conversations: 1,
      deliveries: 1,
      jobs: 1,
      used: 1,
    });
  });

  it('answers the trigger with the time of sending', async () => {
    const tenant = await world.account();
    const { json } = await trigger(tenant, { customer_email: 'Customer@Example.com', delay_hours: 24 });
    expect(json).toEqual({
      success: true,
      conversation_id: expect.stringMatching(/^conv_[0-9a-z]{26}$/),
      status: 'scheduled',
      message: 'Testimonial request scheduled for 2026-01-16T10:30:00Z',
      scheduled_at: '2026-01-16T10:30:00Z',
    });
  });

  it('answers the legacy call with the customer and the chat link', async () => {
    const tenant = await world.account();
    const { json } = await post('/v1/conversations', tenant.key, { customer: { email: 'Sarah@example.com' } });
    expect(json).toEqual({
      id: expect.stringMatching(/^conv_/),
      status: 'scheduled',
      customer: { email: 'sarah@example.com', name: null },
      chat_url: expect.stringMatching(/^https:\/\/goodword\.example\/c\/[0-9a-z]{32,}$/),
      scheduled_at: '2026-01-15T10:30:00Z',
      created_at: '2026-01-15T10:30:00Z',
    });
  });

  it.each([
    [0, 'SMS conversation started', '2026-01-15T10:30:00Z'],
    [undefined, 'SMS conversation scheduled', '2026-01-15T10:35:00Z'],
    [60, 'SMS conversation scheduled', '2026-01-15T11:30:00Z'],
  ])('answers the SMS call with delay_minutes %s', async (delay_minutes, message, scheduled_at) => {
    const tenant = await world.account();
    await credits(tenant, 3);
    const body = { phone: '+254712345678', customer_name: 'John Kamau', delay_minutes };
    expect((await post('/api/sms/trigger', tenant.key, body)).json).toEqual({
      success: true,
      conversation_id: expect.stringMatching(/^conv_/),
      message,
      scheduled_at,
    });
  });

  it('tells what the call was about to the interview, and keeps the rest with the trigger', async () => {
    const tenant = await world.account();
    await trigger(tenant, {
      customer_email: 'a@example.com',
      amount: '$1,299.00',
      currency: 'usd',
      project_description: 'Website Redesign',
      service: 'Web',
      zap_source: 'zapier',
      unknown: { deep: [1] },
    });
    const { triggers } = await world.rows(tenant.space);
    expect(triggers[0]).toMatchObject({
      surface: 'reputaflow.trigger',
      who: 'a@example.com',
      data: { about: 'Website Redesign', amount: 1299, currency: 'USD', service: 'Web', source: 'zapier' },
    });
    expect(triggers[0]?.data).not.toHaveProperty('unknown');
  });
});

describe('whom it lets in', () => {
  it.each([
    ['no key', {}],
    ['a Basic login', { Authorization: 'Basic dTpw' }],
    ['a key of another shape', { Authorization: 'Bearer rp_live_abc123' }],
    ['an empty key', { 'X-API-Key': '' }],
    ['an unknown key', { 'X-API-Key': `gw_live_${'0'.repeat(59)}` }],
  ])('refuses %s', async (_what, headers) => {
    const reply = await world.call(TRIGGER, { headers, body: '{}' });
    expect(reply.status).toBe(401);
    expect(reply.json.error).toMatchObject({ code: 'authentication_failed', details: {} });
  });

  it('refuses a revoked key from the very next call on', async () => {
    const tenant = await world.account();
    expect((await trigger(tenant, { customer_email: 'a@example.com' })).status).toBe(200);
    await world.uow.run(async ({ access }) => {
      for (const key of await access.keys(tenant.account.id)) await access.revokeKey(tenant.account.id, key.id, START);
    });
    expect((await trigger(tenant, { customer_email: 'b@example.com' })).status).toBe(401);
  });

  it('refuses a key without the write scope, and changes nothing', async () => {
    const tenant = await world.account();
    const reader = await world.addKey(tenant.account.id, ['read'], 'live');
    const reply = await post(`${TRIGGER}?agentId=crumb`, reader, { customer_email: 'a@example.com' });
    expect([reply.status, reply.json.error?.code]).toEqual([401, 'authentication_failed']);
    expect(await world.rows(tenant.space)).toMatchObject({ triggers: [], conversations: 0, jobs: 0 });
  });

  it.each(['Authorization', 'X-API-Key'])('takes the key in %s on all three calls', async (header) => {
    const tenant = await world.account();
    await credits(tenant, 3);
    const headers = { [header]: header === 'Authorization' ? `bearer  ${tenant.key}` : tenant.key };
    const statuses = [
      await world.call(`${TRIGGER}?agentId=crumb`, { headers, body: '{"customer_email":"a@example.com"}' }),
      await world.call('/api/v1/conversations', { headers, body: '{"customer":{"email":"b@example.com"}}' }),
      await world.call('/api/sms/trigger', { headers, body: '{"phone":"+254712345678","customer_name":"J"}' }),
    ].map((reply) => reply.status);
    expect(statuses).toEqual([200, 201, 200]);
  });

  it('keeps when a key was last used', async () => {
    const tenant = await world.account();
    await trigger(tenant, {});
    const [key] = await world.uow.read(({ access }) => access.keys(tenant.account.id));
    expect(key?.lastUsedAt).toBe(START);
  });

  it('slows down a network that keeps failing, but never a key that holds', async () => {
    const tenant = await world.account();
    const from = { 'X-Forwarded-For': '203.0.113.9' };
    for (let i = 0; i < 100; i++) expect((await world.call(TRIGGER, { headers: from })).status).toBe(401);
    const slowed = await world.call(TRIGGER, { headers: from });
    expect([slowed.status, slowed.json.error?.code]).toEqual([429, 'rate_limit_exceeded']);
    expect(Number(slowed.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await trigger(tenant, { customer_email: 'a@example.com' }, from)).status).toBe(200);
    expect((await world.call(TRIGGER, { headers: { 'X-Forwarded-For': '203.0.113.10' } })).status).toBe(401);
  });
});

describe('which space it means', () => {
  it('takes an id in either spelling and the slug, in any case', async () => {
    const tenant = await world.account('unlimited', { frequencyDays: 0 });
    for (const ref of [tenant.space.id, tenant.space.id.toUpperCase(), formatId('space', tenant.space.id), ' Crumb ']) {
      const path = `${TRIGGER}?agentId=${encodeURIComponent(ref)}`;
      expect((await post(path, tenant.key, { customer_email: 'a@example.com' })).status).toBe(200);
    }
  });

  it("answers another account's space exactly like one that does not exist", async () => {
    const [tenant, other] = [await world.account(), await world.account()];
    const answers = [];
    for (const ref of [
      other.space.id,
      formatId('space', other.space.id),
      crypto.randomUUID(),
      'no-such-space',
      '%F0%9F%92%A9',
    ]) {
      const reply = await post(`${TRIGGER}?agentId=${ref}`, tenant.key, { customer_email: 'a@example.com' });
      answers.push(`${reply.status} ${reply.text}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^400 .*"invalid_request".*"field":"agentId"/);
    expect(await world.rows(other.space)).toMatchObject({ triggers: [], conversations: 0 });
  });

  it.each(['', '?agentId=', '?agentId=%00', '?agentId=null', '?agentId=a&agentId=b', `?agentId=${'x'.repeat(300)}`])(
    'refuses the trigger with %s',
    async (query) => {
      const tenant = await world.account();
      isInvalid(await post(TRIGGER + query, tenant.key, { customer_email: 'a@example.com' }), 'agentId');
    },
  );

  it('takes the default space for SMS without agentId, and the named one with it', async () => {
    const tenant = await world.account();
    await credits(tenant, 9);
    const body = { phone: '+254712345678', customer_name: 'J' };
    expect((await post('/api/sms/trigger?agentId=crumb', tenant.key, body)).status).toBe(200);
    isInvalid(await post('/api/sms/trigger?agentId=nowhere', tenant.key, body), 'agentId');
  });
});

describe('what it takes for a field', () => {
  const cases: [string, string, unknown, string | undefined][] = [
    [TRIGGER, 'no email', {}, 'customer_email'],
    [TRIGGER, 'a blank email', { customer_email: ' ' }, 'customer_email'],
    [TRIGGER, 'the email "null"', { customer_email: 'null' }, 'customer_email'],
    [TRIGGER, 'a wrong email', { customer_email: 'x@y' }, 'customer_email'],
    [TRIGGER, 'a list of emails', { customer_email: ['a@example.com'] }, 'customer_email'],
    [TRIGGER, 'a negative amount', { customer_email: 'a@example.com', amount: '-1' }, 'amount'],
    [TRIGGER, 'an amount in words', { customer_email: 'a@example.com', amount: 'ten' }, 'amount'],
    [TRIGGER, 'an invented currency', { customer_email: 'a@example.com', currency: 'QQQ' }, 'currency'],
    [TRIGGER, 'a negative delay', { customer_email: 'a@example.com', delay_hours: -0.1 }, 'delay_hours'],
    [TRIGGER, 'a delay over a week', { customer_email: 'a@example.com', delay_hours: '168.1' }, 'delay_hours'],
    [TRIGGER, 'a delay in words', { customer_email: 'a@example.com', delay_hours: 'soon' }, 'delay_hours'],
    [TRIGGER, 'a name that is an object', { customer_email: 'a@example.com', customer_name: {} }, 'customer_name'],
    [TRIGGER, 'a very long name', { customer_email: 'a@example.com', customer_name: 'x'.repeat(201) }, 'customer_name'],
    [TRIGGER, 'two objects', [{ customer_email: 'a@example.com' }, {}], undefined],
    [TRIGGER, 'a number', 5, undefined],
    [TRIGGER, 'broken JSON', '{"customer_email":', undefined],
    ['/v1/conversations', 'no customer', {}, 'customer.email'],
    ['/v1/conversations', 'a customer in words', { customer: 'Sarah' }, 'customer'],
    ['/v1/conversations', 'a wrong email', { customer: { email: 'sarah' } }, 'customer.email'],
    [
      '/v1/conversations',
      'a context that is an object',
      { customer: { email: 'a@example.com' }, context: {} },
      'context',
    ],
    ['/api/sms/trigger', 'no phone', { customer_name: 'J' }, 'phone'],
    ['/api/sms/trigger', 'a phone without +', { phone: '254712345678', customer_name: 'J' }, 'phone'],
    ['/api/sms/trigger', 'an impossible phone', { phone: '+1234567890', customer_name: 'J' }, 'phone'],
    ['/api/sms/trigger', 'no name', { phone: '+254712345678' }, 'customer_name'],
    [
      '/api/sms/trigger',
      'a delay over an hour',
      { phone: '+254712345678', customer_name: 'J', delay_minutes: 61 },
      'delay_minutes',
    ],
  ];
  it.each(cases)('%s refuses %s', async (path, _what, body, field) => {
    const tenant = await world.account();
    await credits(tenant, 3);
    const reply = await post(path === TRIGGER ? `${path}?agentId=crumb` : path, tenant.key, body);
    isInvalid(reply, field);
    if (field === undefined) expect(reply.json.error?.details).toEqual({});
    const rows = await world.rows(tenant.space);
    expect(rows).toMatchObject({ conversations: 0, deliveries: 0, jobs: 0, used: 0 });
    expect(rows.triggers).toMatchObject([
      { status: 'rejected', reason: expect.stringMatching(/\.$/), conversationId: null },
    ]);
  });

  it.each([
    ['0', '2026-01-15T10:30:00Z'],
    ['0.5', '2026-01-15T11:00:00Z'],
    [' 24 ', '2026-01-16T10:30:00Z'],
    ['', '2026-01-15T10:30:00Z'],
    [null, '2026-01-15T10:30:00Z'],
    ['undefined', '2026-01-15T10:30:00Z'],
    [168, '2026-01-22T10:30:00Z'],
  ])('takes delay_hours %j', async (delay_hours, scheduled_at) => {
    const tenant = await world.account();
    expect((await trigger(tenant, { customer_email: 'a@example.com', delay_hours })).json).toMatchObject({
      scheduled_at,
    });
  });

  it('takes a form, an array of one object, and JSON that says nothing of itself', async () => {
    const tenant = await world.account('unlimited', { frequencyDays: 0 });
    const form = new URLSearchParams({
      customer_email: 'a@example.com',
      delay_hours: '24',
      amount: '1,299.00',
      currency: '',
    });
    const as = (type: string) => ({ 'Content-Type': type });
    expect((await trigger(tenant, form.toString(), as('application/x-www-form-urlencoded'))).status).toBe(200);
    expect((await trigger(tenant, [{ customer_email: 'a@example.com' }])).status).toBe(200);
    expect((await trigger(tenant, { customer_email: 'a@example.com' }, as('text/plain'))).status).toBe(200);
    expect(
      (await trigger(tenant, { customer_email: 'a@example.com' }, as('application/x-www-form-urlencoded'))).status,
    ).toBe(200);
    const nested = await post(
      '/v1/conversations',
      tenant.key,
      'customer[email]=a%40example.com&customer[name]=S',
      as('application/x-www-form-urlencoded'),
    );
    expect(nested.json).toMatchObject({ customer: { email: 'a@example.com', name: 'S' } });
  });
});

describe('what it says when it cannot', () => {
  // What else is asked of /v1/conversations is answered by the surface in front of this one.
  it.each([TRIGGER, '/api/v1/conversations', '/api/sms/trigger'])('405 with Allow on %s', async (path) => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const reply = await world.call(path, { method });
      isInvalid(reply, undefined, 405);
      expect(reply.headers.get('allow')).toBe('POST, OPTIONS');
    }
    expect((await world.call(path, { method: 'OPTIONS' })).status).toBe(204);
  });

  it('404 under its own paths', async () => isInvalid(await world.call('/api/webhooks/other'), undefined, 404));

  it('413 over 256 KiB, and 200 just under', async () => {
    const tenant = await world.account();
    const body = (size: number) =>
      JSON.stringify({ customer_email: 'a@example.com', x: '' }).replace('""', `"${'x'.repeat(size)}"`);
    isInvalid(await trigger(tenant, body(256 * 1024)), undefined, 413);
    expect((await trigger(tenant, body(255 * 1024))).status).toBe(200);
  });

  it.each(['multipart/form-data; boundary=x', 'application/xml'])('415 for %s', async (type) => {
    isInvalid(await trigger(await world.account(), '<a/>', { 'Content-Type': type }), undefined, 415);
  });

  it('500 in the dialect when something breaks, with the request id and without a page', async () => {
    const tenant = await world.account();
    const broken = {
      ...tenant.space,
      id: tenant.space.id.replace(/.$/, (c) => (c === '0' ? '1' : '0')) as typeof tenant.space.id,
    }; // another valid UUID
    await world.uow.run((stores) => stores.spaces.addSpace({ ...broken, slug: 'without-campaign' }));
    const reply = await post(
      `${TRIGGER}?agentId=without-campaign`,
      tenant.key,
      { customer_email: 'a@example.com' },
      { 'X-Request-Id': 'mine-1' },
    );
    expect([reply.status, reply.json]).toEqual([
      500,
      { error: { code: 'internal_error', message: 'Server error', details: { request_id: 'mine-1' } } },
    ]);
    expect(world.errors).toHaveLength(1);
    world.errors.length = 0;
  });
});

describe('how much it lets through', () => {
  it('lets exactly the hourly limit of an account through, over all calls and keys, refused ones too', async () => {
    const tenant = await world.account('free');
    const second = await world.addKey(tenant.account.id, ['write'], 'live');
    const seen: (string | number | null)[][] = [];
    for (let i = 0; i < 11; i++) {
      const path = [`${TRIGGER}?agentId=crumb`, '/v1/conversations', '/api/sms/trigger'][i % 3] ?? '';
      const reply = await post(path, i % 2 ? second : tenant.key, i === 4 ? '{' : { customer_email: 'wrong' });
      seen.push([reply.status, reply.headers.get('ratelimit-limit'), reply.headers.get('ratelimit-remaining')]);
    }
    expect(seen).toEqual([...Array.from({ length: 10 }, (_, i) => [400, '10', String(9 - i)]), [429, '10', '0']]);
    const refused = await trigger(tenant, { customer_email: 'a@example.com' });
    expect(refused.json.error).toMatchObject({
      code: 'rate_limit_exceeded',
      details: { limit: 10, retry_after: 3600 },
    });
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect(refused.headers.get('ratelimit-reset')).toBe('3600');
    const neighbour = await world.account('free');
    expect((await trigger(neighbour, { customer_email: 'a@example.com' })).status).toBe(200);
    world.time.now += HOUR;
    expect((await trigger(tenant, { customer_email: 'a@example.com' })).status).toBe(200);
  });

  it('does not let concurrent calls slip past the limit', async () => {
    const tenant = await world.account('free', { frequencyDays: 0 });
    const replies = await Promise.all(
      Array.from({ length: 60 }, () => trigger(tenant, { customer_email: 'a@example.com' })),
    );
    const count = (status: number) => replies.filter((reply) => reply.status === status).length;
    expect([count(200), count(403), count(429)]).toEqual([5, 5, 50]);
    expect(await world.rows(tenant.space)).toMatchObject({ conversations: 5, deliveries: 5, jobs: 5, used: 5 });
  });

  it('stops at the monthly quota, keeps the refused call with its reason, and starts again next month', async () => {
    const tenant = await world.account('free');
    for (let i = 0; i < 5; i++)
      expect((await trigger(tenant, { customer_email: `c${i}@example.com` })).status).toBe(200);
    const refused = await trigger(tenant, { customer_email: 'c6@example.com' });
    expect([refused.status, refused.json.error]).toEqual([
      403,
      { code: 'quota_exceeded', message: 'Monthly limit reached', details: { limit: 5, used: 5 } },
    ]);
    const rows = await world.rows(tenant.space);
    expect(rows).toMatchObject({ conversations: 5, used: 5 });
    expect(rows.triggers.filter((t) => t.status === 'rejected')).toMatchObject([{ who: 'c6@example.com' }]);
    world.time.now = Date.UTC(2026, 1, 1);
    expect((await trigger(tenant, { customer_email: 'c6@example.com' })).status).toBe(200);
  });

  it('has neither limit nor its headers on the unlimited plan', async () => {
    const reply = await trigger(await world.account('unlimited'), { customer_email: 'a@example.com' });
    expect(reply.headers.get('ratelimit-limit')).toBeNull();
  });

  it('starts no SMS conversation with fewer than 3 credits', async () => {
    const tenant = await world.account();
    await credits(tenant, 2);
    const reply = await post('/api/sms/trigger', tenant.key, { phone: '+254712345678', customer_name: 'J' });
    expect([reply.status, reply.json.error]).toMatchObject([
      403,
      { code: 'quota_exceeded', details: { credits: 2, required: 3 } },
    ]);
    expect(await world.rows(tenant.space)).toMatchObject({ conversations: 0, deliveries: 0, jobs: 0, used: 0 });
  });
});

describe('a customer who is not to be asked', () => {
  const sms = { phone: '+254712345678', customer_name: 'J', delay_minutes: 0 };

  it('is left alone for 30 days by the space that asked, and all three calls say so', async () => {
    const tenant = await world.account();
    await credits(tenant, 9);
    await trigger(tenant, { customer_email: 'a@example.com' });
    await post('/api/sms/trigger', tenant.key, sms);
    world.time.now += 2 * DAY;
    const reason = 'This customer was asked 2 days ago by this space; the limit is once in 30 days.';
    const again = await trigger(tenant, { customer_email: 'A@example.com' });
    expect([again.status, again.json]).toEqual([
      200,
      { success: true, conversation_id: expect.stringMatching(/^conv_/), status: 'suppressed', message: reason },
    ]);
    const legacy = await post('/v1/conversations', tenant.key, { customer: { email: 'a@example.com' } });
    expect([legacy.status, legacy.json]).toMatchObject([201, { status: 'suppressed', message: reason }]);
    expect(legacy.json).not.toHaveProperty('scheduled_at');
    const text = await post('/api/sms/trigger', tenant.key, sms);
    expect([text.status, text.json]).toMatchObject([200, { success: true, message: reason }]);
    expect(text.json).not.toHaveProperty('scheduled_at');
    const rows = await world.rows(tenant.space);
    expect(rows).toMatchObject({ deliveries: 2, jobs: 2, used: 2 });
    expect(rows.triggers.filter((t) => t.status === 'suppressed').map((t) => t.reason)).toEqual([
      reason,
      reason,
      reason,
    ]);
    world.time.now = START + 30 * DAY;
    expect((await trigger(tenant, { customer_email: 'a@example.com' })).json.status).toBe('scheduled');
  });

  it('is asked by a live key whatever a test key did before: nothing of that ever left', async () => {
    const tenant = await world.account();
    const tried = await world.addKey(tenant.account.id, ['write'], 'test');
    const ask = (key: string) => trigger({ ...tenant, key }, { customer_email: 'a@example.com' });
    const keys = [tried, tenant.key, tried, tenant.key];
    const said = [];
    for (const key of keys) said.push((await ask(key)).json.status);
    expect(said).toEqual(['scheduled', 'scheduled', 'suppressed', 'suppressed']);
  });

  it('is left alone after opting out, whatever the frequency', async () => {
    const tenant = await world.account('unlimited', { frequencyDays: 0 });
    await world.uow.run((stores) =>
      stores.contacts.addSuppression({
        accountId: tenant.account.id,
        addressHash: addressHash(world.hasher, tenant.account.id, 'a@example.com'),
        reason: 'unsubscribed',
        createdAt: START,
      }),
    );
    const { json } = await trigger(tenant, { customer_email: 'a@example.com' });
    expect(json).toMatchObject({
      success: true,
      status: 'suppressed',
      message: 'This customer asked not to be contacted.',
    });
  });
});

describe('Idempotency-Key', () => {
  const key = (value: string) => ({ 'Idempotency-Key': value });

  it('does the work of 200 identical calls at once one time, and answers them with the same bytes', async () => {
    const tenant = await world.account('free', { frequencyDays: 0 });
    const body = { customer_email: 'a@example.com' };
    const replies = await Promise.all(Array.from({ length: 200 }, () => trigger(tenant, body, key('order-1'))));
    expect(new Set(replies.map((reply) => `${reply.status} ${reply.text}`)).size).toBe(1);
    expect(replies[0]?.status).toBe(200);
    expect(await world.rows(tenant.space)).toMatchObject({ conversations: 1, deliveries: 1, jobs: 1, used: 1 });
    const fresh = await trigger(tenant, body);
    expect(fresh.headers.get('ratelimit-remaining')).toBe('8');
  });

  it('repeats the bytes for 7 days, at no cost, and forgets them then', async () => {
    const tenant = await world.account('free', { frequencyDays: 0 });
    const first = await trigger(tenant, { customer_email: 'a@example.com', delay_hours: 1 }, key('k'));
    for (let i = 0; i < 20; i++) {
      world.time.now += 8 * HOUR;
      const again = await trigger(tenant, '{ "delay_hours": 1, "customer_email": "a@example.com" }', key('k'));
      expect([again.status, again.text]).toEqual([first.status, first.text]);
      expect(again.headers.get('idempotent-replayed')).toBe('true');
    }
    expect(await world.rows(tenant.space)).toMatchObject({ conversations: 1, used: 1 });
    world.time.now = START + 7 * DAY;
    expect((await trigger(tenant, { customer_email: 'a@example.com', delay_hours: 1 }, key('k'))).text).not.toBe(
      first.text,
    );
  });

  it('is 422 with another body or another space, and leaves the first answer as it was', async () => {
    const tenant = await world.account();
    const first = await trigger(tenant, { customer_email: 'a@example.com' }, key('k'));
    isInvalid(await trigger(tenant, { customer_email: 'b@example.com' }, key('k')), 'Idempotency-Key', 422);
    const elsewhere = `${TRIGGER}?agentId=${tenant.space.id}`;
    isInvalid(await post(elsewhere, tenant.key, { customer_email: 'a@example.com' }, key('k')), 'Idempotency-Key', 422);
    expect((await trigger(tenant, { customer_email: 'a@example.com' }, key('k'))).text).toBe(first.text);
  });

  it('is one key on both spellings of the legacy call, and another one for another account', async () => {
    const [tenant, other] = [await world.account(), await world.account()];
    const body = { customer: { email: 'a@example.com' } };
    const first = await post('/api/v1/conversations', tenant.key, body, key('k'));
    expect((await post('/v1/conversations', tenant.key, body, key('k'))).text).toBe(first.text);
    expect((await post('/v1/conversations', other.key, body, key('k'))).json.id).not.toBe(first.json.id);
  });

  it('may be sent again with a mended body after a refusal', async () => {
    const tenant = await world.account();
    isInvalid(await trigger(tenant, { customer_email: 'wrong' }, key('k')), 'customer_email');
    expect((await trigger(tenant, { customer_email: 'a@example.com' }, key('k'))).status).toBe(200);
  });

  it.each(['x'.repeat(256), ' '])('must have 1 to 255 characters', async (value) => {
    isInvalid(await trigger(await world.account(), { customer_email: 'a@example.com' }, key(value)), 'Idempotency-Key');
  });
});
