import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openV1World, type Tenant, type V1World } from '../../server/surfaces/v1/fixtures/world.ts';
import { description } from '../../server/surfaces/v1/schemas.ts';

/*
 * Whatever is sent to the calls about testimonials, spaces, walls and campaigns, the answer is one that is published: its own shape when
 * all went well, else a refusal of a known type. Never a 500.
 */

let world: V1World;
let tenant: Tenant;
let testimonial = '';
beforeAll(async () => {
  world = await openV1World();
  tenant = await world.tenant();
  testimonial = (await world.collected(tenant)).id;
});
afterAll(() => world.close());

const TYPES = [
  ...['invalid_json', 'missing_parameter', 'invalid_parameter', 'not_found', 'conflict', 'last_wall'],
  ...['invalid_text', 'invalid_status', 'invalid_rating', 'invalid_author', 'payload_too_large'],
];

const junk = fc.oneof(
  { weight: 5, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      '',
      'null',
      '\u0000',
      '\uD800',
      '1e999',
      '__proto__',
      [],
      [{}],
      'https://',
      'http://[',
      -0,
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 30_000 }).map((length) => 'é'.repeat(length)) },
);
const or = (...good: unknown[]) =>
  fc.option(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: junk }), {
    nil: undefined,
  });

const fields = () =>
  fc.record({
    space_id: or(tenant.space.id, tenant.space.id, '0195f3a0-0000-7000-8000-00000000000b'),
    text: or('Good bread.', 'Zwei\nZeilen.'),
    rating: or(5, '4', 1),
    status: or('approved', 'pending', 'archived'),
    featured: or(true, 'false', 1),
    tags: or(['a', 'b'], [], 'a,b'),
    author: or({ name: 'Ana', social: { x: 'https://x.example/a' } }, { email: 'a@example.com' }),
    name: or('Second', 'Café'),
    slug: or('second', 'Not A Slug'),
    template: or('list'),
    theme: or('dark'),
    primary_color: or('#1e5a43'),
    background_style: or('light'),
    logo_url: or('https://a.example/l.svg'),
    frequency_days: or(7),
    default_item: or('your visit'),
    sms_item: or('your visit', null),
    incentive: or('A coffee, good or bad', null),
    locale: or('fr', null),
    bank: or({ order: 'worth', questions: [{ id: 'q.best', on: true }] }, null),
  });
const query = () =>
  fc.record({
    space_id: or(tenant.space.id),
    space_slug: or('crumb'),
    status: or('approved'),
    limit: or(5, '100'),
    cursor: or('abc', 'WzEsImEiXQ'),
  });
const groups = /^v1\.(testimonials|spaces|walls|campaigns)\./;
const calls = description.operations.filter(({ id }) => groups.test(id));
const idOf = (operation: string) =>
  operation.includes('testimonials')
    ? testimonial
    : operation.includes('spaces')
      ? tenant.space.id
      : operation.includes('walls')
        ? tenant.wall.id
        : tenant.campaign.id;
const pairs = (asked: object) =>
  Object.entries(asked)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(wellFormed(typeof value === 'object' ? JSON.stringify(value) : String(value)))}`,
    )
    .join('&');
/** What an address can carry at all. */
const wellFormed = (text: string) => text.replace(/[\uD800-\uDFFF]/gu, '').slice(0, 300);

it('answers each call in its own published words', { timeout: 60_000 }, async () => {
  let well = 0;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...calls.map(({ id }) => id)), fields(), query(), async (name, body, asked) => {
      const operation = calls.find(({ id }) => id === name);
      if (!operation) throw new Error('it was taken from them');
      const [path = ''] = operation.paths;
      const at = `${path.replace(':id', idOf(operation.id))}?${operation.method === 'GET' ? pairs(asked) : ''}`;
      // The one testimonial and wall that the others are about stay.
      const target = operation.method === 'DELETE' ? at.replace(/[0-9a-f]{12}\?/, '000000000000?') : at;
      const reply = await world.say(operation.method, target, tenant, operation.method === 'GET' ? undefined : body);
      expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
      if (reply.status < 300) {
        well += 1;
        expect(operation.success[reply.status]?.safeParse(reply.json).error).toBeUndefined();
      } else {
        expect([reply.text, TYPES]).toEqual([
          reply.text,
          expect.arrayContaining([reply.json.error && Object(reply.json.error).type]),
        ]);
      }
    }),
    { numRuns: 400 },
  );
  expect(world.errors).toEqual([]);
  expect(well).toBeGreaterThan(40);
});
