import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { formatId, parseId } from '../../../../shared/ids.ts';
import { describeTestimonial } from '../../../domain/webhooks/index.ts';
import { START } from '../../kit/testing/surface-world.ts';
import { openV1World, published, type Tenant, typeOf, type V1World } from '../fixtures/world.ts';
import { operations } from './schemas.ts';

let world: V1World;
beforeAll(async () => {
  world = await openV1World();
});
afterEach(() => {
  world.time.now = START;
});
afterAll(() => world.close());

const spaceOf = ({ space }: Tenant) => formatId('space', space.id);
const create = (tenant: Tenant, body: object, more?: Record<string, string>) =>
  world.say('POST', '/v1/testimonials', tenant, { space_id: spaceOf(tenant), text: 'Good bread.', ...body }, more);
const list = (tenant: Tenant, query = '') =>
  world.say('GET', `/v1/testimonials?space_id=${spaceOf(tenant)}${query}`, tenant);
const data = (reply: { json: Record<string, unknown> }) => reply.json.data as Record<string, unknown>[]; // lists alone have it

/** Of the document's "Testimonial object", in its order. */
const DOCUMENTED = [
  'id',
  'object',
  'space_id',
  'status',
  'type',
  'text',
  'rating',
  'featured',
  'tags',
  'highlight',
  'power_quotes',
  'transcription',
  'author',
  'video',
  'images',
  'created_at',
  'published_at',
];

describe('the document’s own calls', () => {
  it('imports a testimonial', async () => {
    const tenant = await world.tenant();
    const body = `{"space_id":"${spaceOf(tenant)}","text":"Cerré 3 clientes en una semana.","rating":5,"author":{"name":"Ana López"}}`;
    const reply = await world.say('POST', '/v1/testimonials', tenant, body);
    expect(reply.status).toBe(201);
    expect(Object.keys(reply.json).slice(0, DOCUMENTED.length)).toEqual(DOCUMENTED);
    expect(published(operations.create, reply)).toEqual({
      id: expect.stringMatching(/^tst_[0-9a-z]{26}$/),
      object: 'testimonial',
      space_id: spaceOf(tenant),
      status: 'approved',
      type: 'text',
      text: 'Cerré 3 clientes en una semana.',
      rating: 5,
      featured: false,
      tags: [],
      highlight: null,
      power_quotes: [],
      transcription: null,
      author: { name: 'Ana López', title: null, company: null, photo_url: null, social: {} },
      video: null,
      images: [],
      created_at: '2026-01-15T10:30:00.000Z',
      published_at: '2026-01-15T10:30:00.000Z',
      headline: null,
      reply: null,
      verified: false,
      content_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      source: 'api',
      source_url: null,
      test: false,
    });
  });

  it('takes every field of its body, and never gives the e-mail back', async () => {
    const tenant = await world.tenant();
    const social = Object.fromEntries(
      ['linkedin', 'x', 'instagram', 'website', 'youtube'].map((name) => [name, `https://${name}.example/ana`]),
    );
    const author = {
      name: 'Ana López',
      title: 'CEO',
      company: 'Lopez SL',
      photo_url: 'https://cdn.example/a.jpg?size=2#x',
      email: 'Ana@Example.com',
      social,
    };
    const made = await create(tenant, { status: 'pending', tags: ['spain', 'sales', 'spain'], rating: '4', author });
    expect(made.json).toMatchObject({
      status: 'pending',
      published_at: null,
      rating: 4,
      tags: ['spain', 'sales'],
      author: { name: 'Ana López', title: 'CEO', company: 'Lopez SL', photo_url: author.photo_url, social },
    });
    const again = await world.say('GET', `/v1/testimonials/${made.json.id}`, tenant);
    expect(again.json).toEqual(made.json);
    expect(made.text + again.text + (await list(tenant)).text).not.toMatch(/ana@example/i);
  });

  it('lists a space, approved ones alone when asked so', async () => {
    const tenant = await world.tenant();
    await create(tenant, { text: 'First.' });
    world.time.now += 1000;
    await create(tenant, { text: 'Second.', status: 'pending' });
    world.time.now += 1000;
    await create(tenant, { text: 'Third.' });
    const all = await list(tenant);
    expect(all.json).toMatchObject({ object: 'list', has_more: false, next_cursor: null });
    expect(Object.keys(all.json)).toEqual(['object', 'data', 'has_more', 'next_cursor']);
    published(operations.list, all);
    expect(data(all).map((one) => one.text)).toEqual(['Third.', 'Second.', 'First.']);
    expect(data(await list(tenant, '&status=approved&limit=50')).map((one) => one.text)).toEqual(['Third.', 'First.']);
  });

  it('updates status and featured at once', async () => {
    const tenant = await world.tenant();
    const made = await create(tenant, { status: 'pending' });
    const path = `/v1/testimonials/${made.json.id}`;
    const reply = await world.say('PATCH', path, tenant, '{"status":"approved","featured":true}');
    expect(published(operations.update, reply)).toEqual({
      ...made.json,
      status: 'approved',
      featured: true,
      published_at: '2026-01-15T10:30:00.000Z',
    });
  });
});

describe('pages', () => {
  it('have 25 entries, and go on at the cursor without a gap or a repetition', async () => {
    const tenant = await world.tenant();
    for (let i = 0; i < 60; i++)
      await world.collected(tenant, { submittedAt: START + Math.floor(i / 3), body: `${i}` });
    const seen: unknown[] = [];
    const sizes: number[] = [];
    for (let cursor: unknown = ''; cursor !== null; ) {
      const { json } = await list(tenant, cursor === '' ? '' : `&cursor=${cursor}`);
      const items = data({ json });
      sizes.push(items.length);
      seen.push(...items.map((one) => one.text));
      expect(json.has_more).toBe(json.next_cursor !== null);
      cursor = json.next_cursor;
    }
    expect(sizes).toEqual([25, 25, 10]);
    expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => `${59 - i}`));
  });

  it('keep their place while newer ones arrive', async () => {
    const tenant = await world.tenant();
    for (let i = 0; i < 4; i++) await world.collected(tenant, { submittedAt: START + i, body: `${i}` });
    const first = await list(tenant, '&limit=2');
    await world.collected(tenant, { submittedAt: START + 9, body: 'new' });
    const second = await list(tenant, `&limit=2&cursor=${first.json.next_cursor}`);
    expect([...data(first), ...data(second)].map((one) => one.text)).toEqual(['3', '2', '1', '0']);
  });

  it.each([
    ['&limit=0', 400, 'invalid_parameter', 'limit'],
    ['&limit=101', 400, 'invalid_parameter', 'limit'],
    ['&limit=many', 400, 'invalid_parameter', 'limit'],
    ['&cursor=abc', 400, 'invalid_parameter', 'cursor'],
    ['&cursor=e30', 400, 'invalid_parameter', 'cursor'],
    ['&status=approved&cursor=WzEsMl0', 400, 'invalid_parameter', 'cursor'],
    ['&status=withdrawn', 422, 'invalid_status', 'status'],
  ])('refuses %s', async (query, ...wanted) => {
    expect(typeOf(await list(await world.tenant(), query))).toEqual(wanted);
  });

  it('are of a space that is named', async () => {
    const reply = await world.say('GET', '/v1/testimonials', await world.tenant());
    expect(typeOf(reply)).toEqual([400, 'missing_parameter', 'space_id']);
    const unknown = await world.say('GET', '/v1/testimonials?space_id=crumb', await world.tenant());
    expect(typeOf(unknown)).toEqual([404, 'not_found', undefined]);
  });

  it('leave out what its customer took back', async () => {
    const tenant = await world.tenant();
    const gone = await world.collected(tenant, { status: 'withdrawn', approvedHash: null });
    await world.collected(tenant, { status: 'archived', body: 'kept' });
    expect(data(await list(tenant)).map((one) => one.text)).toEqual(['kept']);
    const read = await world.say('GET', `/v1/testimonials/${gone.id}`, tenant);
    published(operations.read, read);
    expect(read.json).toMatchObject({ status: 'withdrawn', text: '', rating: null, author: { name: null } });
    expect(read.text).not.toContain('crust');
    const change = await world.say('PATCH', `/v1/testimonials/${gone.id}`, tenant, { status: 'approved' });
    expect(typeOf(change)).toEqual([422, 'invalid_status', 'status']);
  });
});

describe('what it refuses to import', () => {
  it.each([
    [{ text: undefined }, 422, 'invalid_text', 'text'],
    [{ text: '' }, 422, 'invalid_text', 'text'],
    [{ text: ' \n ' }, 422, 'invalid_text', 'text'],
    [{ text: { rich: true } }, 422, 'invalid_text', 'text'],
    [{ text: 'x'.repeat(10_001) }, 422, 'invalid_text', 'text'],
    [{ rating: 0 }, 422, 'invalid_rating', 'rating'],
    [{ rating: 6 }, 422, 'invalid_rating', 'rating'],
    [{ rating: 4.5 }, 422, 'invalid_rating', 'rating'],
    [{ rating: 'good' }, 422, 'invalid_rating', 'rating'],
    [{ status: 'archived' }, 422, 'invalid_status', 'status'],
    [{ status: 7 }, 422, 'invalid_status', 'status'],
    [{ author: 'Ana' }, 422, 'invalid_author', 'author'],
    [{ author: { name: 'x'.repeat(201) } }, 422, 'invalid_author', 'author.name'],
    [{ author: { email: 'ana' } }, 422, 'invalid_author', 'author.email'],
    [{ author: { photo_url: 'ana.jpg' } }, 422, 'invalid_author', 'author.photo_url'],
    [{ author: { social: { x: 'javascript:alert(1)' } } }, 422, 'invalid_author', 'author.social.x'],
    [{ author: { social: { website: 'https://u:p@example.com' } } }, 422, 'invalid_author', 'author.social.website'],
    [{ author: { social: [] } }, 422, 'invalid_author', 'author.social'],
    [{ tags: { a: 1 } }, 422, 'invalid_parameter', 'tags'],
    [{ tags: ['x'.repeat(41)] }, 422, 'invalid_parameter', 'tags.0'],
    [{ locale: 'no such' }, 422, 'invalid_parameter', 'locale'],
    [{ space_id: undefined }, 400, 'missing_parameter', 'space_id'],
    [{ space_id: 'elsewhere' }, 404, 'not_found', undefined],
  ])('%j', async (body, ...wanted) => {
    const tenant = await world.tenant();
    expect(typeOf(await create(tenant, body))).toEqual(wanted);
    expect(data(await list(tenant))).toEqual([]);
  });

  it.each([
    ['{"space_id":', 400, 'invalid_json'],
    ['"text"', 400, 'invalid_json'],
    ['', 400, 'missing_parameter'],
  ])('a body of %j', async (body, ...wanted) => {
    const reply = await world.say('POST', '/v1/testimonials', await world.tenant(), body);
    expect(typeOf(reply).slice(0, 2)).toEqual(wanted);
  });

  it('takes 10,000 characters, keeps their lines and takes out what would turn their direction', async () => {
    const tenant = await world.tenant();
    expect((await create(tenant, { text: 'x'.repeat(10_000) })).status).toBe(201);
    const { json } = await create(tenant, { text: ' First\u202e line.\r\n\r\n\r\nSecond\u0000 line. ' });
    expect(json.text).toBe('First line.\n\nSecond line.');
  });

  it('says how many of the month’s testimonials are used when there are none left', async () => {
    const tenant = await world.tenant('growth');
    await world.uow.run(({ usage }) => usage.addUsage(tenant.account.id, 'testimonials', '2026-01', 1999));
    expect((await create(tenant, {})).status).toBe(201);
    const refused = await create(tenant, {});
    expect(refused.status).toBe(402);
    expect(refused.json.error).toMatchObject({ type: 'quota_exceeded', limit: 2000, used: 2000, tier: 'growth' });
    world.time.now = Date.UTC(2026, 1, 1);
    expect((await create(tenant, {})).status).toBe(201);
  });

  it('does nothing for a key that may only read', async () => {
    const tenant = await world.tenant();
    const key = await world.addKey(tenant.account.id, ['read'], 'live');
    expect(typeOf(await create({ ...tenant, key }, {}))).toEqual([403, 'insufficient_scope', undefined]);
  });
});

describe('repeated calls', () => {
  it('import once under one Idempotency-Key, and give the same bytes again', async () => {
    const tenant = await world.tenant('growth');
    const key = { 'Idempotency-Key': 'one' };
    const replies = await Promise.all([create(tenant, {}, key), create(tenant, {}, key)]);
    const later = await create(tenant, {}, key);
    expect(new Set([...replies, later].map((reply) => `${reply.status} ${reply.text}`)).size).toBe(1);
    expect(data(await list(tenant))).toHaveLength(1);
    expect(typeOf(await create(tenant, { text: 'Other.' }, key))[0]).toBe(422);
    const { json } = await world.say('GET', '/v1/account', tenant);
    expect(json).toMatchObject({ usage: { testimonials: { used: 1 } } });
  });
});

describe('a test key', () => {
  it('imports what no wall ever shows', async () => {
    const tenant = await world.tenant();
    const key = await world.addKey(tenant.account.id, ['read', 'write'], 'test');
    const made = await create({ ...tenant, key }, {});
    expect(made.json).toMatchObject({ test: true, status: 'approved' });
    expect(await world.uow.read(({ walls }) => walls.publicCount(tenant.wall))).toBe(0);
  });
});

describe('changing one', () => {
  const patch = (tenant: Tenant, id: unknown, body: object) =>
    world.say('PATCH', `/v1/testimonials/${id}`, tenant, body);

  it('takes it off the walls and puts it back', async () => {
    const tenant = await world.tenant();
    const { id } = (await create(tenant, {})).json;
    const shown = () => world.uow.read(({ walls }) => walls.publicCount(tenant.wall));
    expect(await shown()).toBe(1);
    expect((await patch(tenant, id, { status: 'archived' })).json).toMatchObject({ published_at: null });
    expect(await shown()).toBe(0);
    expect((await patch(tenant, id, { status: 'approved' })).json).toMatchObject({ status: 'approved' });
    expect(await shown()).toBe(1);
    await patch(tenant, id, { status: 'pending' });
    expect(await shown()).toBe(0);
  });

  it('changes nothing that is left out, and nothing at all when nothing is said', async () => {
    const tenant = await world.tenant();
    const row = await world.collected(tenant, { featured: true });
    const reply = await patch(tenant, row.id, { tags: [' cake ', 'cake', ''], unknown: 1 });
    expect(reply.json).toMatchObject({ status: 'approved', featured: true, tags: ['cake'] });
    const before = await world.standing(tenant, row.id);
    world.time.now += 5000;
    expect((await patch(tenant, row.id, {})).status).toBe(200);
    expect((await patch(tenant, row.id, { status: '', featured: 'null', tags: '' })).status).toBe(200);
    expect(await world.standing(tenant, row.id)).toEqual(before);
  });

  it.each([
    [{ status: 'withdrawn' }, 422, 'invalid_status', 'status'],
    [{ status: 'gone' }, 422, 'invalid_status', 'status'],
    [{ featured: 'perhaps' }, 422, 'invalid_parameter', 'featured'],
    [{ tags: [['a']] }, 422, 'invalid_parameter', 'tags.0'],
    [{ content_hash: 'another' }, 409, 'conflict', 'content_hash'],
  ])('refuses %j', async (body, ...wanted) => {
    const tenant = await world.tenant();
    const row = await world.collected(tenant);
    expect(typeOf(await patch(tenant, row.id, body))).toEqual(wanted);
    expect(await world.standing(tenant, row.id)).toEqual(row);
  });

  it('shows what the owner marked', async () => {
    const tenant = await world.tenant();
    const highlights = [
      { start: 0, end: 18 },
      { start: 39, end: 66 },
    ];
    const image = { src: '/m/loaf.jpg', width: 4, height: 3, alt: 'A loaf' };
    const row = await world.collected(tenant, { highlights, image, reply: { from: 'Nell', text: 'Thank you!' } });
    const reply = await world.say('GET', `/v1/testimonials/${formatId('testimonial', row.id)}`, tenant);
    published(operations.read, reply);
    expect(reply.json).toMatchObject({
      highlight: 'The crust crackles',
      power_quotes: ['The crust crackles', 'I come back every Saturday.'],
      images: [{ url: 'https://goodword.example/m/loaf.jpg', caption: 'A loaf' }],
      reply: { from: 'Nell', text: 'Thank you!' },
      verified: true,
      source: 'goodword',
    });
  });
});

describe('a webhook', () => {
  it('says of a testimonial what is answered here', async () => {
    const tenant = await world.tenant();
    const author = { name: 'Ana', photo_url: 'https://a.example/p.jpg', social: { x: 'https://x.example/ana' } };
    const { json } = await create(tenant, { rating: 4, tags: ['a'], author });
    const id = parseId('testimonial', String(json.id));
    const row = id && (await world.standing(tenant, id));
    if (!row) throw new Error('it was just made');
    expect(json).toMatchObject(describeTestimonial(row));
    expect(Object.keys(describeTestimonial(row))).toEqual(expect.arrayContaining(DOCUMENTED));
  });
});

describe('throwing one away', () => {
  it('takes it out of every list and off every wall', async () => {
    const tenant = await world.tenant();
    const row = await world.collected(tenant);
    const path = `/v1/testimonials/${row.id}`;
    const reply = await world.say('DELETE', path, tenant);
    expect(published(operations.delete, reply)).toEqual({
      id: formatId('testimonial', row.id),
      object: 'testimonial',
      space_id: spaceOf(tenant),
      deleted: true,
    });
    expect(data(await list(tenant))).toEqual([]);
    expect((await world.say('GET', path, tenant)).status).toBe(404);
    expect((await world.say('DELETE', path, tenant)).status).toBe(404);
    await world.uow.read(async ({ walls, testimonials }) => {
      expect(await walls.publicCount(tenant.wall)).toBe(0);
      expect(await testimonials.ratings(tenant.space.id)).toEqual([0, 0, 0, 0, 0]);
    });
  });
});

describe('provenance', () => {
  it('tells how words that were collected here came about, and nobody’s address', async () => {
    const tenant = await world.tenant();
    const row = await world.collected(tenant);
    const reply = await world.say('GET', `/v1/testimonials/${row.id}/provenance`, tenant);
    expect(published(operations.provenance, reply)).toMatchObject({
      object: 'provenance',
      testimonial_id: formatId('testimonial', row.id),
      kind: 'conversation',
      verified: true,
      proof_url: `https://goodword.example/proof/${row.id}`,
      consent: { purposes: { publish: true, identity: true, ads: false }, seq: 9, at: '2026-01-15T10:30:00.000Z' },
      spans: [{ entry: 'm1', start: 0, end: 38, at: 0 }],
    });
    expect(reply.text).not.toContain('@');
  });

  it('says of an import that nobody here saw it written', async () => {
    const tenant = await world.tenant();
    const made = await create(tenant, { author: { email: 'ana@example.com' } });
    const reply = await world.say('GET', `/v1/testimonials/${made.json.id}/provenance`, tenant);
    expect(published(operations.provenance, reply)).toMatchObject({
      kind: 'import',
      verified: false,
      statement: expect.stringMatching(/^Imported/),
      consent: null,
      spans: [],
      events: [{ label: 'Imported' }, { label: 'Approved by you' }],
    });
    expect(reply.text).not.toContain('@');
  });
});

describe('what belongs to another account', () => {
  it('is answered byte for byte like what does not exist', async () => {
    const [mine, theirs] = [await world.tenant(), await world.tenant()];
    const foreign = await world.collected(theirs);
    const unknown = foreign.id.replace(/.{12}$/, '000000000000');
    const bytes = async (id: string) => {
      const calls: [string, string, unknown?][] = [
        ['GET', `/v1/testimonials/${id}`],
        ['GET', `/v1/testimonials/${id}/provenance`],
        ['PATCH', `/v1/testimonials/${id}`, { featured: true }],
        ['DELETE', `/v1/testimonials/${id}`],
      ];
      const replies = await Promise.all(calls.map(([method, path, body]) => world.say(method, path, mine, body)));
      return replies.map(({ status, text }) => [status, text]);
    };
    expect(await bytes(foreign.id)).toEqual(await bytes(unknown));
    const inSpace = async (id: string) => {
      const listed = await world.say('GET', `/v1/testimonials?space_id=${id}`, mine);
      const made = await world.say('POST', '/v1/testimonials', mine, { space_id: id, text: 'Hi.' });
      return [listed, made].map(({ status, text }) => [status, text]);
    };
    expect(await inSpace(theirs.space.id)).toEqual(await inSpace(unknown));
    expect(await world.standing(theirs, foreign.id)).toEqual(foreign);
  });
});
