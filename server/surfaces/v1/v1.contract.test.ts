import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../kit/testing/surface-world.ts';
import { createV1Surface } from './routes.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld(createV1Surface);
});
afterAll(() => world.close());

const get = (path: string, key?: string) =>
  world.call(path, { method: 'GET', headers: key === undefined ? {} : { Authorization: `Bearer ${key}` } });
const errorOf = (reply: { json: { error?: unknown } }) => reply.json.error;

describe('the account', () => {
  it('tells its tier, its usage and its limits', async () => {
    const { key } = await world.account('growth');
    const { status, json, headers } = await get('/v1/account', key);
    expect([status, json]).toMatchObject([
      200,
      { object: 'account', tier: 'growth', api_access: true, usage: { testimonials: { used: 0, limit: 2000 } } },
    ]);
    expect(headers.get('RateLimit-Limit')).toBe('240');
    expect(headers.get('RateLimit-Remaining')).toBe('239');
  });
});

describe('whom it lets in', () => {
  it('tells a missing key from a wrong one, as the document does', async () => {
    expect([await get('/v1/account'), await get('/v1/account', 'tv_live_xxx')].map(errorOf)).toMatchObject([
      { type: 'unauthorized' },
      { type: 'invalid_api_key' },
    ]);
  });

  it.each(['free', 'pro'] as const)('refuses the plan %s', async (plan) => {
    const { key } = await world.account(plan);
    const reply = await get('/v1/account', key);
    expect([reply.status, errorOf(reply)]).toMatchObject([403, { type: 'plan_required' }]);
  });

  it('refuses a key without the scope', async () => {
    const { account } = await world.account('agency');
    const reply = await get('/v1/account', await world.addKey(account.id, ['write'], 'live'));
    expect([reply.status, errorOf(reply)]).toMatchObject([403, { type: 'insufficient_scope' }]);
  });

  it('lets 240 reads through at once, and says when the next may come', async () => {
    const { key } = await world.account('agency');
    const replies = await Promise.all(Array.from({ length: 250 }, () => get('/v1/account', key)));
    expect(replies.filter((reply) => reply.status === 200)).toHaveLength(240);
    const refused = replies.find((reply) => reply.status === 429);
    expect(refused && [errorOf(refused), refused.headers.get('Retry-After')]).toMatchObject([
      { type: 'rate_limited' },
      '1',
    ]);
  });
});

describe('writes', () => {
  const post = (key: string) =>
    world.call('/v1/testimonials', { headers: { Authorization: `Bearer ${key}` }, body: '{"text":"No space."}' });

  it('have a bucket of their own for each key: 60 at once, then one every two seconds', async () => {
    const { account, key } = await world.account('agency');
    const replies = await Promise.all(Array.from({ length: 62 }, () => post(key)));
    expect(replies.map((reply) => reply.status).filter((status) => status === 429)).toHaveLength(2);
    const refused = await post(key);
    expect([refused.headers.get('Retry-After'), refused.headers.get('RateLimit-Limit')]).toEqual(['2', '60']);
    expect(refused.json.error).toMatchObject({ type: 'rate_limited' });
    expect((await get('/v1/account', key)).status).toBe(200);
    expect((await post(await world.addKey(account.id, ['write'], 'live'))).status).toBe(400);
    world.time.now += 2000;
    expect((await post(key)).status).toBe(400);
  });

  it('are not for the plans without the API, and cost them nothing', async () => {
    const { key } = await world.account('pro');
    const reply = await post(key);
    expect([reply.status, errorOf(reply), reply.headers.get('RateLimit-Limit')]).toMatchObject([
      403,
      { type: 'plan_required' },
      null,
    ]);
  });
});

describe('what is not promised', () => {
  it.each([
    ['GET', '/v1/nothing', 404, 'not_found'],
    ['GET', '/v1/account/%zz', 404, 'not_found'],
    ['DELETE', '/v1/account', 405, 'method_not_allowed'],
    ['DELETE', '/v1/conversations', 405, 'method_not_allowed'],
  ])('%s %s → %i', async (method, path, status, type) => {
    const reply = await world.call(path, { method });
    expect([reply.status, errorOf(reply)]).toMatchObject([status, { type }]);
  });

  it('names the methods of a path', async () => {
    expect((await world.call('/v1/account', { method: 'PUT' })).headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
  });
});
