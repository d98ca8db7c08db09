import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatId } from '../../../../shared/ids.ts';
import { openV1World, published, type Tenant, typeOf, type V1World } from '../fixtures/world.ts';
import { operations } from './schemas.ts';

let world: V1World;
beforeAll(async () => {
  world = await openV1World();
});
afterAll(() => world.close());

const spaceOf = ({ space }: Tenant) => formatId('space', space.id);
const make = (tenant: Tenant, body: object) =>
  world.say('POST', '/v1/campaigns', tenant, {
    space_id: spaceOf(tenant),
    name: 'After a visit',
    default_item: 'your visit',
    ...body,
  });
const patch = (tenant: Tenant, body: object) => world.say('PATCH', `/v1/campaigns/${tenant.campaign.id}`, tenant, body);

const bank = {
  order: 'listed',
  questions: [{ id: 'o.crust', on: true, slot: 'specific', text: { en: { web: 'What about the crust?' } } }],
};

describe('a campaign', () => {
  it('is made with its own questions, and the space’s first stays the default', async () => {
    const tenant = await world.tenant();
    world.time.now += 1;
    const made = await make(tenant, { bank, incentive: 'A free coffee, whatever you write' });
    expect(made.status).toBe(201);
    expect(published(operations.create, made)).toEqual({
      id: expect.stringMatching(/^cmp_/),
      object: 'campaign',
      space_id: spaceOf(tenant),
      name: 'After a visit',
      default_item: 'your visit',
      sms_item: null,
      incentive: 'A free coffee, whatever you write',
      locale: null,
      channels: null,
      bank,
      default: false,
      created_at: new Date(world.time.now).toISOString(),
    });
    expect((await world.say('GET', `/v1/campaigns/${made.json.id}`, tenant)).text).toBe(made.text);
    const list = await world.say('GET', `/v1/campaigns?space_id=${spaceOf(tenant)}`, tenant);
    published(operations.list, list);
    expect(list.json).toMatchObject({ data: [made.json, { name: 'After an order', default: true }] });
    expect((await world.say('GET', '/v1/campaigns', tenant)).text).toBe(list.text);
  });

  it('keeps what a change leaves out, and loses what null takes away', async () => {
    const tenant = await world.tenant();
    await patch(tenant, { bank, locale: 'fr' });
    const reply = await patch(tenant, { name: 'Orders', locale: null });
    expect(published(operations.update, reply)).toMatchObject({
      name: 'Orders',
      default_item: 'your order',
      locale: null,
      bank,
    });
    expect((await patch(tenant, { bank: null })).json.bank).toBeNull();
  });

  it('says over which channel it asks whoever has two, and is told so', async () => {
    const tenant = await world.tenant();
    expect(published(operations.update, await patch(tenant, { channels: ['sms', 'email'] }))).toMatchObject({
      channels: ['sms', 'email'],
    });
    expect((await patch(tenant, { name: 'Orders' })).json.channels).toEqual(['sms', 'email']);
    expect((await patch(tenant, { channels: 'SMS' })).json.channels).toEqual(['sms']);
    expect((await patch(tenant, { channels: null })).json.channels).toBeNull();
    expect((await make(tenant, { channels: ['sms'] })).json.channels).toEqual(['sms']);
  });

  it.each([
    [{ channels: ['pigeon'] }, 'channels.0'],
    [{ channels: { first: 'sms' } }, 'channels'],
    [{ incentive: '10% off for five stars' }, 'incentive'],
    [{ locale: 'tlh' }, 'locale'],
    [{ default_item: 'x'.repeat(81) }, 'default_item'],
    [{ default_item: 'your three-tier celebration cake with sugar flowers' }, 'sms_item'],
    [{ bank: { order: 'worth', questions: [{ id: 'q.rating', on: true }] } }, 'bank.questions.0.id'],
    [{ bank: 'worth' }, 'bank'],
    [{ name: { a: 1 } }, 'name'],
  ])('refuses %j, new or old', async (body, field) => {
    const tenant = await world.tenant();
    const before = world.tableCounts();
    for (const reply of [await make(tenant, body), await patch(tenant, body)])
      expect(typeOf(reply)).toEqual([422, 'invalid_parameter', field]);
    expect(world.tableCounts()).toEqual(before);
  });

  it('names everything that is wrong', async () => {
    const reply = await patch(await world.tenant(), { name: 'x'.repeat(81), incentive: 'x'.repeat(201) });
    expect(reply.json.error).toMatchObject({ field: 'name', problems: [{ field: 'name' }, { field: 'incentive' }] });
  });

  it.each([
    [{ name: undefined }, 400, 'missing_parameter', 'name'],
    [{ default_item: undefined }, 400, 'missing_parameter', 'default_item'],
    [{ space_id: 'spc_x' }, 404, 'not_found', undefined],
  ])('is not made of %j', async (body, ...wanted) => {
    expect(typeOf(await make(await world.tenant(), body))).toEqual(wanted);
  });

  it('of another account is like one that does not exist', async () => {
    const [mine, theirs] = [await world.tenant(), await world.tenant()];
    const unknown = theirs.campaign.id.replace(/.{12}$/, '000000000000');
    const all = async (id: string) => {
      const path = `/v1/campaigns/${id}`;
      return [await world.say('GET', path, mine), await world.say('PATCH', path, mine, { name: 'Taken' })].map(
        ({ status, text }) => [status, text],
      );
    };
    expect(await all(theirs.campaign.id)).toEqual(await all(unknown));
    expect((await all(unknown))[0]?.[0]).toBe(404);
  });
});
