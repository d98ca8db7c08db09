import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatId, trustId } from '../../../../shared/ids.ts';
import { wallPage } from '../../../domain/walls/index.ts';
import { START } from '../../kit/testing/surface-world.ts';
import { openV1World, published, type Tenant, typeOf, type V1World } from '../fixtures/world.ts';
import { operations } from './schemas.ts';

let world: V1World;
beforeAll(async () => {
  world = await openV1World();
});
afterAll(() => world.close());

const spaceOf = ({ space }: Tenant) => formatId('space', space.id);
const read = (tenant: Tenant, id: unknown = tenant.wall.id) => world.say('GET', `/v1/walls/${id}`, tenant);
const make = (tenant: Tenant, body: object) =>
  world.say('POST', '/v1/walls', tenant, { space_id: spaceOf(tenant), name: 'Second', ...body });

describe('a wall in full', () => {
  it('has its configuration and what visitors see, in their order, past the first page', async () => {
    const tenant = await world.tenant();
    for (let i = 0; i < 130; i++)
      await world.collected(tenant, { body: `${i}`, submittedAt: START + (i % 40), featured: i % 50 === 7 });
    await world.collected(tenant, { body: 'waits', status: 'pending' });
    await world.collected(tenant, { body: 'tested', test: true });
    await world.collected(tenant, { body: 'kept back', consent: null });
    const reply = await read(tenant);
    const full = published(operations.read, reply);
    const seen: string[] = [];
    for (let cursor: string | null = null; seen.length === 0 || cursor; ) {
      const page = await world.uow.read((readers) => wallPage(readers, tenant.wall.slug, cursor));
      if (!page) throw new Error('there is no such wall');
      seen.push(...page.payload.cards.map(({ id }) => formatId('testimonial', trustId('testimonial', id))));
      cursor = page.payload.nextCursor;
    }
    expect(seen).toHaveLength(130);
    expect((full as { testimonials: { id: string }[] }).testimonials.map(({ id }) => id)).toEqual(seen); // parsed just above
    expect(full).toMatchObject({
      object: 'wall',
      slug: tenant.wall.slug,
      space_slug: 'crumb',
      has_more: false,
      config: {
        template: 'masonry',
        theme: 'auto',
        copy: { title: 'Crumb & Co', locale: 'en', accent: null },
        blocks: [
          { type: 'summary', average: 5, count: 131, spread: [0, 0, 0, 0, 131] },
          { type: 'testimonials', count: 130 },
          { type: 'disclosure' },
        ],
      },
    });
    const bySlug = await world.say('GET', '/v1/walls?space_slug=crumb', tenant);
    expect([bySlug.status, bySlug.text]).toEqual([200, reply.text]);
    published(operations.list, bySlug);
  });

  it('says of imports that they were collected elsewhere, and keeps their ratings out of the average', async () => {
    const tenant = await world.tenant();
    await world.collected(tenant, { rating: 3 });
    const blocks = async () => JSON.stringify((await read(tenant)).json.config);
    expect(await blocks()).not.toContain('brought here from elsewhere');
    await world.say('POST', '/v1/testimonials', tenant, { space_id: spaceOf(tenant), text: 'Best.', rating: 5 });
    expect(await blocks()).toContain('brought here from elsewhere');
    expect(await blocks()).toContain('"average":3,"count":1');
    expect((await read(tenant)).json.testimonials).toHaveLength(2);
  });

  it('is the main one for a space’s slug, and nobody’s for an unknown or foreign one', async () => {
    const tenant = await world.tenant();
    world.time.now += 1;
    await make(tenant, {});
    const { json } = await world.say('GET', '/v1/walls?space_slug=Crumb', tenant);
    expect(json.id).toBe(formatId('wall', tenant.wall.id));
    const replies = [
      await world.say('GET', '/v1/walls?space_slug=nowhere', tenant),
      await world.say('GET', '/v1/walls?space_slug=elsewhere', tenant),
    ];
    expect(replies.map(({ status }) => status)).toEqual([404, 404]);
    expect(replies[0]?.text).toBe(replies[1]?.text);
  });
});

describe('walls', () => {
  it('are listed as summaries, newest first, of the account or of one space', async () => {
    const tenant = await world.tenant();
    world.time.now += 1;
    const second = await make(tenant, {
      slug: `second-${tenant.space.id}`.slice(0, 40),
      template: 'list',
      theme: 'dark',
    });
    expect(second.status).toBe(201);
    published(operations.create, second);
    const list = await world.say('GET', '/v1/walls', tenant);
    published(operations.list, list);
    expect(list.json).toMatchObject({ object: 'list', data: [second.json, { id: formatId('wall', tenant.wall.id) }] });
    expect((await world.say('GET', `/v1/walls?space_id=${spaceOf(tenant)}`, tenant)).text).toBe(list.text);
    expect(typeOf(await world.say('GET', '/v1/walls?cursor=x', tenant))[1]).toBe('invalid_parameter');
    expect(typeOf(await world.say('GET', '/v1/walls?space_id=spc_x', tenant))[1]).toBe('not_found');
  });

  it('change their look at once, and grow a generation', async () => {
    const tenant = await world.tenant();
    const reply = await world.say('PATCH', `/v1/walls/${tenant.wall.id}`, tenant, { theme: 'dark', name: 'Shop' });
    expect(published(operations.update, reply)).toMatchObject({ theme: 'dark', template: 'masonry', name: 'Shop' });
    expect((await world.say('PATCH', `/v1/walls/${tenant.wall.id}`, tenant, { theme: 'dark' })).text).toBe(reply.text);
    const wall = await world.uow.read(({ walls }) => walls.wall(tenant.account.id, tenant.wall.id));
    expect(wall).toMatchObject({
      generation: 2,
      slug: tenant.wall.slug,
      settings: { design: 'masonry', theme: 'dark' },
    });
  });

  it('get a slug of their own from their name where that is taken', async () => {
    const tenant = await world.tenant();
    const slugs = [await make(tenant, { name: 'Voices' }), await make(tenant, { name: 'Voices' })].map(
      ({ json }) => json.slug,
    );
    expect(slugs).toEqual(['voices', expect.stringMatching(/^voices-[0-9a-z]+$/)]);
  });

  it.each([
    [{ slug: 'Not a slug' }, 422, 'invalid_parameter', 'slug'],
    [{ slug: '-a' }, 422, 'invalid_parameter', 'slug'],
    [{ slug: '0195f3a0-0000-7000-8000-00000000000a' }, 422, 'invalid_parameter', 'slug'],
    [{ template: 'carousel' }, 422, 'invalid_parameter', 'template'],
    [{ theme: 'sepia' }, 422, 'invalid_parameter', 'theme'],
    [{ name: undefined }, 400, 'missing_parameter', 'name'],
    [{ space_id: undefined }, 400, 'missing_parameter', 'space_id'],
    [{ space_id: 'spc_x' }, 404, 'not_found', undefined],
  ])('refuse %j', async (body, ...wanted) => {
    expect(typeOf(await make(await world.tenant(), body))).toEqual(wanted);
  });

  it('cannot take a slug that any account has', async () => {
    const [mine, theirs] = [await world.tenant(), await world.tenant()];
    const { slug } = theirs.wall;
    const taken = [422, 'invalid_parameter', 'slug'];
    expect(typeOf(await make(mine, { slug }))).toEqual(taken);
    expect(typeOf(await world.say('PATCH', `/v1/walls/${mine.wall.id}`, mine, { slug }))).toEqual(taken);
    expect((await world.say('PATCH', `/v1/walls/${theirs.wall.id}`, theirs, { slug })).status).toBe(200);
  });

  it('can be taken away, but for the last one of a space', async () => {
    const tenant = await world.tenant();
    const path = `/v1/walls/${tenant.wall.id}`;
    expect(typeOf(await world.say('DELETE', path, tenant))).toEqual([422, 'last_wall', undefined]);
    const second = await make(tenant, {});
    const gone = await world.say('DELETE', `/v1/walls/${second.json.id}`, tenant);
    expect(published(operations.delete, gone)).toEqual({
      id: second.json.id,
      object: 'wall',
      space_id: spaceOf(tenant),
      deleted: true,
    });
    expect((await read(tenant, second.json.id)).status).toBe(404);
    expect((await world.say('DELETE', path, tenant)).status).toBe(422);
  });

  it('of another account are like ones that do not exist', async () => {
    const [mine, theirs] = [await world.tenant(), await world.tenant()];
    const unknown = theirs.wall.id.replace(/.{12}$/, '000000000000');
    const all = async (id: string) => {
      const path = `/v1/walls/${id}`;
      const replies = [
        await read(mine, id),
        await world.say('PATCH', path, mine, { name: 'Taken' }),
        await world.say('DELETE', path, mine),
      ];
      return replies.map(({ status, text }) => [status, text]);
    };
    expect(await all(theirs.wall.id)).toEqual(await all(unknown));
    expect((await read(theirs)).json.name).toBe('Front page');
  });
});
