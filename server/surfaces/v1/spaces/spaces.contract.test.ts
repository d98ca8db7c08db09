import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatId } from '../../../../shared/ids.ts';
import { openV1World, published, type Tenant, typeOf, type V1World } from '../fixtures/world.ts';
import { operations } from './schemas.ts';

let world: V1World;
beforeAll(async () => {
  world = await openV1World();
});
afterAll(() => world.close());

const read = (tenant: Tenant, id: string = tenant.space.id) => world.say('GET', `/v1/spaces/${id}`, tenant);
const patch = (tenant: Tenant, body: object) => world.say('PATCH', `/v1/spaces/${tenant.space.id}`, tenant, body);

/** Of the document's "Space object", in its order. */
const DOCUMENTED = [
  'id',
  'object',
  'name',
  'slug',
  'description',
  'primary_color',
  'background_style',
  'logo_url',
  'testimonial_count',
  'approved_count',
  'public_wall_url',
  'created_at',
];

describe('a space', () => {
  it('has the document’s fields, and its counts leave out what was taken back', async () => {
    const tenant = await world.tenant();
    await world.collected(tenant);
    await world.collected(tenant, { status: 'pending' });
    await world.collected(tenant, { status: 'archived' });
    await world.collected(tenant, { status: 'withdrawn' });
    const reply = await read(tenant, formatId('space', tenant.space.id));
    expect(Object.keys(reply.json).slice(0, DOCUMENTED.length)).toEqual(DOCUMENTED);
    expect(published(operations.read, reply)).toEqual({
      id: formatId('space', tenant.space.id),
      object: 'space',
      name: 'Crumb & Co',
      slug: 'crumb',
      description: null,
      primary_color: null,
      background_style: 'auto',
      logo_url: null,
      testimonial_count: 3,
      approved_count: 1,
      public_wall_url: `https://goodword.example/w/${tenant.wall.slug}`,
      created_at: '2026-01-15T10:30:00.000Z',
      default: true,
      locale: 'en',
      site_url: null,
      help_url: null,
      frequency_days: 30,
      sms_name: null,
      sms_help: null,
    });
    const list = await world.say('GET', '/v1/spaces', tenant);
    expect(published(operations.list, list)).toEqual({
      object: 'list',
      data: [reply.json],
      has_more: false,
      next_cursor: null,
    });
  });

  it('is made with a wall and a campaign, its slug from its name', async () => {
    const tenant = await world.tenant();
    const body = {
      name: 'Café Südstern',
      primary_color: '#1E5A43',
      background_style: 'dark',
      logo_url: 'https://a.example/l.svg',
    };
    const made = await world.say('POST', '/v1/spaces', tenant, body);
    expect(made.status).toBe(201);
    expect(published(operations.create, made)).toMatchObject({
      name: 'Café Südstern',
      slug: 'cafe-sudstern',
      primary_color: '#1e5a43',
      background_style: 'dark',
      logo_url: 'https://a.example/l.svg',
      testimonial_count: 0,
      public_wall_url: 'https://goodword.example/w/cafe-sudstern',
      default: false,
    });
    const campaigns = await world.say('GET', `/v1/campaigns?space_id=${made.json.id}`, tenant);
    expect(campaigns.json).toMatchObject({ data: [{ name: 'Default', default: true }] });
    expect(typeOf(await world.say('POST', '/v1/spaces', tenant, body))).toEqual([422, 'invalid_parameter', 'slug']);
    const other = await world.say('POST', '/v1/spaces', await world.tenant(), { name: '面包店' });
    expect(other.json.slug).toMatch(/^space-[0-9a-z]+$/);
  });

  it('keeps what a change leaves out, and loses what null takes away', async () => {
    const tenant = await world.tenant();
    await patch(tenant, { description: 'Bread', sms_name: 'Crumb', background_style: 'light', frequency_days: '7' });
    const reply = await patch(tenant, { description: null, name: 'Crumb' });
    expect(published(operations.update, reply)).toMatchObject({
      name: 'Crumb',
      description: null,
      sms_name: 'Crumb',
      background_style: 'light',
      frequency_days: 7,
      slug: 'crumb',
    });
    expect((await read(tenant)).json).toEqual(reply.json);
  });

  it.each([
    [{ primary_color: 'red' }, 'primary_color'],
    [{ background_style: 'stripes' }, 'background_style'],
    [{ logo_url: 'data:image/png;base64,AA' }, 'logo_url'],
    [{ frequency_days: -1 }, 'frequency_days'],
    [{ name: 'x'.repeat(81) }, 'name'],
    [{ sms_name: 'Brindle Lane Bakehouse' }, 'sms_name'],
    [{ name: 'Brindle Lane Bakehouse' }, 'sms_name'],
  ])('refuses %j and stays as it was', async (body, field) => {
    const tenant = await world.tenant();
    const before = await read(tenant);
    expect(typeOf(await patch(tenant, body))).toEqual([422, 'invalid_parameter', field]);
    expect((await read(tenant)).text).toBe(before.text);
  });

  it.each([
    [{}, 400, 'missing_parameter', 'name'],
    [{ name: 'A', slug: 'Not A Slug' }, 422, 'invalid_parameter', 'slug'],
    [{ name: 'A', slug: 'crumb' }, 422, 'invalid_parameter', 'slug'],
    [{ name: 'A', sms_help: 'help@brindlelane.example' }, 422, 'invalid_parameter', 'sms_help'],
    [{ name: 'A', sms_name: 'Brindle Lane Bakehouse' }, 422, 'invalid_parameter', 'sms_name'],
  ])('is not made of %j, nor half of it', async (body, ...wanted) => {
    const tenant = await world.tenant();
    const before = world.tableCounts();
    expect(typeOf(await world.say('POST', '/v1/spaces', tenant, body))).toEqual(wanted);
    expect(world.tableCounts()).toEqual(before);
  });

  it('is another account’s like one that does not exist', async () => {
    const [mine, theirs] = [await world.tenant(), await world.tenant()];
    const unknown = theirs.space.id.replace(/.{12}$/, '000000000000');
    const both = async (id: string) =>
      [await read(mine, id), await world.say('PATCH', `/v1/spaces/${id}`, mine, { name: 'Taken' })].map(
        ({ status, text }) => [status, text],
      );
    expect(await both(theirs.space.id)).toEqual(await both(unknown));
    expect((await both(unknown))[0]?.[0]).toBe(404);
    expect((await read(theirs)).json.name).toBe('Crumb & Co');
  });

  it('is listed page by page, newest first', async () => {
    const tenant = await world.tenant();
    for (const name of ['B', 'C', 'D']) {
      world.time.now += 1;
      await world.say('POST', '/v1/spaces', tenant, { name, slug: `s-${name.toLowerCase()}` });
    }
    const names = async (query: string) => {
      const { json } = await world.say('GET', `/v1/spaces${query}`, tenant);
      return { names: (json.data as { name: string }[]).map(({ name }) => name), next: json.next_cursor }; // a list
    };
    const first = await names('?limit=3');
    expect(first.names).toEqual(['D', 'C', 'B']);
    expect(await names(`?limit=3&cursor=${first.next}`)).toEqual({ names: ['Crumb & Co'], next: null });
    expect(typeOf(await world.say('GET', '/v1/spaces?cursor=x', tenant))).toEqual([400, 'invalid_parameter', 'cursor']);
  });
});
