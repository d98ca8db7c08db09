import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../domain/access/index.ts';
import { addressHash } from '../../domain/contacts/index.ts';
import { type Reply, START } from '../kit/testing/surface-world.ts';
import { documentAnswerFields, documentRequest, documentStatusFields } from './fixtures/document-calls.ts';
import { openNudgeWorld } from './fixtures/world.ts';
import { fieldList, me, reviewRequest, tokenStatus } from './schemas.ts';

const SEND = '/api/zapier/send-review-request';
const MINUTE = 60_000;
const DAY = 86_400_000;
type World = Awaited<ReturnType<typeof openNudgeWorld>>;
let world: World;
let tenant: Awaited<ReturnType<World['account']>>;
let owner: Member;
let token: string;
beforeAll(async () => {
  world = await openNudgeWorld();
});
beforeEach(async () => {
  tenant = await world.account('unlimited', { frequencyDays: 0 });
  owner = await world.apps.member(tenant.account);
  token = await tokenOf();
});
afterEach(() => {
  world.time.now = START;
});
afterAll(() => world.close());

async function tokenOf(member = owner, scopes: ('read' | 'write')[] = ['read', 'write']): Promise<string> {
  const { client } = await world.apps.app(tenant.account);
  return (await world.apps.tokens(client, member, { scopes })).accessToken;
}
const bearer = (of = token, more: Record<string, string> = {}) => ({
  Authorization: `Bearer ${of}`,
  'Content-Type': 'application/json',
  ...more,
});
const get = (path: string, headers: Record<string, string> = bearer()): Promise<Reply> =>
  world.call(path, { method: 'GET', headers });
const send = (body: unknown, headers = bearer()): Promise<Reply> =>
  world.call(SEND, { headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
const isError = ({ status, json }: Reply, expected: [number, string]) => {
  expect([status, json.error]).toEqual(expected);
  expect(json).toEqual({ error: expected[1], error_description: expect.stringMatching(/^\S.*\S$/) });
};
const channels = (order: ('email' | 'sms')[]) =>
  world.uow.run(({ campaigns }) =>
    campaigns.saveCampaign({ ...tenant.campaign, settings: { ...tenant.campaign.settings, channels: order } }),
  );

describe('sending a review request', () => {
  it('answers the document’s own request', async () => {
    const reply = await send(documentRequest);
    expect([reply.status, Object.keys(reply.json)]).toEqual([201, documentAnswerFields]);
    expect(reviewRequest.strict().parse(reply.json)).toEqual({
      id: expect.any(String),
      contact_id: expect.any(String),
      contact_name: 'Jane Smith',
      contact_email: 'jane@example.com',
      contact_phone: '+12125551234',
      scheduled_for: '2026-01-16T10:30:00Z',
      status: 'scheduled',
      message: 'Review request scheduled for jane@example.com',
    });
    const rows = await world.rows(tenant.space);
    expect(rows).toMatchObject({ conversations: 1, deliveries: 1, jobs: 1, used: 1 });
    expect(rows.triggers[0]).toMatchObject({
      surface: 'nudge.review-request',
      status: 'scheduled',
      who: 'jane@example.com',
      data: { company: 'Smith Industries', metadata: { source: 'zapier', custom_field: 'value' } },
    });
  });

  it('takes a form as automation tools send it', async () => {
    const form = 'first_name=Jane&last_name=&email=Jane%40Example.com&delay_hours=24&metadata[source]=zapier';
    const reply = await send(form, bearer(token, { 'Content-Type': 'application/x-www-form-urlencoded' }));
    expect(reply.json).toMatchObject({ contact_name: 'Jane', contact_email: 'jane@example.com', contact_phone: null });
    expect((await world.rows(tenant.space)).triggers[0]?.data).toMatchObject({ metadata: { source: 'zapier' } });
  });

  it.each<[string, object, string]>([
    ['nothing', {}, '2026-01-15T10:30:00Z'],
    ['0', { delay_hours: 0 }, '2026-01-15T10:30:00Z'],
    ['"24"', { delay_hours: '24' }, '2026-01-16T10:30:00Z'],
    ['an empty text', { delay_hours: '' }, '2026-01-15T10:30:00Z'],
    ['a year', { delay_hours: 8760 }, '2027-01-15T10:30:00Z'],
  ])('waits as long as delay_hours says: %s', async (_what, over, at) => {
    expect((await send({ email: 'a@example.com', ...over })).json.scheduled_for).toBe(at);
  });

  it.each<[string, unknown]>([
    ['neither address', { first_name: 'Jane' }],
    ['empty addresses', { email: '', mobile_phone_number: 'null' }],
    ['a wrong e-mail', { email: 'jane' }],
    ['a wrong number', { mobile_phone_number: '12125551234' }],
    ['a wrong number beside a good e-mail', { email: 'a@example.com', mobile_phone_number: '555' }],
    ['a delay that is no whole number', { email: 'a@example.com', delay_hours: 1.5 }],
    ['a delay in the past', { email: 'a@example.com', delay_hours: -1 }],
    ['a delay of over a year', { email: 'a@example.com', delay_hours: 8761 }],
    ['a delay in words', { email: 'a@example.com', delay_hours: 'soon' }],
    ['metadata that is no object', { email: 'a@example.com', metadata: 'x' }],
    ['a name that is no text', { email: 'a@example.com', first_name: {} }],
    ['no object', [1, 2]],
    ['no JSON', '{'],
  ])('refuses %s, and the owner can see that it was', async (_what, body) => {
    isError(await send(body), [400, 'invalid_request']);
    expect(await world.rows(tenant.space)).toMatchObject({ triggers: [{ status: 'rejected' }], conversations: 0 });
  });

  it('finds the contact by e-mail, then by phone, and updates it', async () => {
    const first = await send({ email: 'jane@example.com', first_name: 'Jane' });
    const phone = '+12125551234';
    const more = await send({ email: 'JANE@example.com', last_name: 'Smith', mobile_phone_number: phone });
    const moved = await send({ email: 'jane@new.example', mobile_phone_number: phone });
    for (const { json } of [more, moved]) expect(json.contact_id).toBe(first.json.contact_id);
    expect(more.json).toMatchObject({ contact_name: 'Smith', contact_phone: phone });
    expect(moved.json).toMatchObject({
      contact_email: 'jane@new.example',
      message: 'Review request scheduled for jane@new.example',
    });
  });

  it('asks by text message where there is only a number, or where the campaign says so', async () => {
    await world.addCredits(tenant.account.id, 20);
    const phone = '+12125551234';
    expect((await send({ mobile_phone_number: phone })).json.message).toBe(`Review request scheduled for ${phone}`);
    await channels(['sms', 'email']);
    const both = { email: 'jane@example.com', mobile_phone_number: phone };
    expect((await send(both)).json.message).toBe(`Review request scheduled for ${phone}`);
    // The number is Jane's already: Bob is asked where Bob can be reached.
    await send({ email: 'bob@example.com' });
    const bob = await send({ email: 'bob@example.com', mobile_phone_number: phone });
    expect(bob.json).toMatchObject({
      contact_phone: null,
      message: 'Review request scheduled for bob@example.com',
    });
    await channels(['email', 'sms']);
    expect((await send(both)).json.message).toBe('Review request scheduled for jane@example.com');
  });

  it('starts no text message without credits', async () => {
    isError(await send({ mobile_phone_number: '+12125551234' }), [400, 'invalid_request']);
    expect(await world.rows(tenant.space)).toMatchObject({ conversations: 0, deliveries: 0 });
  });

  it('says that a customer who may not be asked is not', async () => {
    const hash = addressHash(world.hasher, tenant.account.id, 'jane@example.com');
    await world.uow.run(({ contacts }) =>
      contacts.addSuppression({
        accountId: tenant.account.id,
        addressHash: hash,
        reason: 'unsubscribed',
        createdAt: START,
      }),
    );
    const reply = await send({ email: 'jane@example.com' });
    expect(reply.status).toBe(201);
    expect(reviewRequest.parse(reply.json)).toMatchObject({
      status: 'suppressed',
      scheduled_for: null,
      message: 'This customer asked not to be contacted.',
    });
    expect(await world.rows(tenant.space)).toMatchObject({ deliveries: 0, jobs: 0, used: 0 });
  });

  it('uses the month’s quota of the account', async () => {
    const free = await world.account('free', { frequencyDays: 0 });
    for (let i = 0; i < 5; i++) expect((await send({ email: `a${i}@example.com` }, bearer(free.key))).status).toBe(201);
    const sixth = await send({ email: 'a6@example.com' }, bearer(free.key));
    isError(sixth, [429, 'rate_limited']);
    expect(Number(sixth.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('has one effect under one Idempotency-Key', async () => {
    const key = bearer(token, { 'Idempotency-Key': 'order-1' });
    const [first, second] = [await send(documentRequest, key), await send(documentRequest, key)];
    expect(second.text).toBe(first.text);
    expect(await world.rows(tenant.space)).toMatchObject({ conversations: 1, jobs: 1 });
    isError(await send({ email: 'other@example.com' }, key), [422, 'invalid_request']);
  });

  it('goes to the outbox alone with a test key', async () => {
    const key = await world.addKey(tenant.account.id, ['write'], 'test');
    expect((await send({ email: 'a@example.com' }, bearer(key))).status).toBe(201);
  });
});

describe('whom it lets in', () => {
  it.each<[string, () => Record<string, string>]>([
    ['an API key as Bearer', () => bearer(tenant.key)],
    ['an API key in its own header', () => ({ 'X-API-Key': tenant.key })],
  ])('%s', async (_what, headers) => {
    expect((await get('/api/zapier/me', headers())).status).toBe(200);
  });

  it('nobody without a token, which is told how to send one (RFC 6750)', async () => {
    const reply = await get('/api/zapier/status', {});
    isError(reply, [401, 'unauthorized']);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer realm="goodword"');
  });

  it.each<[string, () => string | Promise<string>]>([
    ['of another shape', () => 'abc'],
    ['that was never given', () => `gw_at_${'0'.repeat(59)}`],
    [
      'that refreshes',
      async () => (await world.apps.tokens((await world.apps.app(tenant.account)).client, owner)).refreshToken,
    ],
  ])('no token %s', async (_what, made) => {
    const reply = await get('/api/zapier/status', bearer(await made()));
    isError(reply, [401, 'unauthorized']);
    expect(reply.headers.get('www-authenticate')).toMatch(
      /^Bearer realm="goodword", error="invalid_token", error_desc/,
    );
  });

  it('no token after its hour, and none after it was revoked', async () => {
    world.time.now += 60 * MINUTE;
    isError(await get('/api/zapier/status'), [401, 'unauthorized']);
    world.time.now = START;
    const found = await world.apps.authenticateToken(token);
    await world.uow.run(({ oauth }) => oauth.revokeToken(found?.token.hash ?? '', START));
    isError(await get('/api/zapier/status'), [401, 'unauthorized']);
  });

  it.each<[string, () => Promise<string>]>([
    ['a token to read', () => tokenOf(owner, ['read'])],
    ['a key to read', () => world.addKey(tenant.account.id, ['read'], 'live')],
    [
      'a token of a member who may only look',
      async () => tokenOf(await world.apps.member(tenant.account, { role: 'viewer' })),
    ],
  ])('and %s sends nothing', async (_what, made) => {
    const reply = await send({ email: 'a@example.com' }, bearer(await made()));
    isError(reply, [403, 'insufficient_scope']);
    expect(reply.headers.get('www-authenticate')).toBe(
      'Bearer realm="goodword", error="insufficient_scope", scope="write"',
    );
    expect(await world.rows(tenant.space)).toMatchObject({ triggers: [], conversations: 0 });
  });
});

describe('what it says of itself', () => {
  it('lists the fields', async () => {
    const { status, json } = await get(`${SEND}/fields`);
    expect(status).toBe(200);
    const { fields } = fieldList.strict().parse(json);
    expect(fields.map(({ key }) => key)).toEqual(Object.keys(JSON.parse(documentRequest)));
    expect(fields.every(({ required }) => !required)).toBe(true);
  });

  it('says whose account this is', async () => {
    const colleague = await world.apps.member(tenant.account, { role: 'moderator' });
    for (const headers of [bearer(), bearer(tenant.key), bearer(await tokenOf(colleague))]) {
      const { json } = await get('/api/zapier/me', headers);
      expect(me.strict().parse(json)).toEqual({ id: owner.id, email: owner.email, business_name: 'Crumb & Co' });
    }
  });

  it('says what an OAuth token is worth, its last use to the minute', async () => {
    const reply = await get('/api/zapier/status');
    expect(Object.keys(reply.json)).toEqual(documentStatusFields);
    expect(tokenStatus.strict().parse(reply.json)).toEqual({
      active: true,
      auth_type: 'oauth',
      user_id: owner.id,
      scopes: ['read', 'write'],
      expires_at: '2026-01-15T11:30:00Z',
      created_at: '2026-01-15T10:30:00Z',
      last_used_at: '2026-01-15T10:30:00Z',
    });
    world.time.now += MINUTE - 1;
    expect((await get('/api/zapier/status')).json.last_used_at).toBe('2026-01-15T10:30:00Z');
    world.time.now += 1;
    expect((await get('/api/zapier/status')).json.last_used_at).toBe('2026-01-15T10:31:00Z');
  });

  it('says the same of an API key, which does not expire', async () => {
    expect(tokenStatus.parse((await get('/api/zapier/status', bearer(tenant.key))).json)).toEqual({
      active: true,
      auth_type: 'api_key',
      user_id: owner.id,
      scopes: ['read', 'write'],
      expires_at: null,
      created_at: '2026-01-15T10:30:00Z',
      last_used_at: '2026-01-15T10:30:00Z',
    });
  });

  it('answers other paths and methods in its own words', async () => {
    isError(await get('/api/zapier/nowhere'), [404, 'not_found']);
    const reply = await get(SEND);
    isError(reply, [405, 'invalid_request']);
    expect(reply.headers.get('allow')).toBe('POST, OPTIONS');
  });

  it('counts calls of one holder on every plan but the operator’s own', async () => {
    const pro = await world.account('pro');
    await world.apps.member(pro.account);
    const counted = await get('/api/zapier/me', bearer(pro.key));
    expect([counted.headers.get('ratelimit-limit'), counted.headers.get('ratelimit-remaining')]).toEqual([
      '240',
      '239',
    ]);
    expect((await get('/api/zapier/me')).headers.get('ratelimit-limit')).toBeNull();
    world.time.now += DAY;
  });
});
