import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCloutlyWorld } from '../../server/surfaces/cloutly/fixtures/world.ts';
import type { Reply, World } from '../../server/surfaces/kit/testing/surface-world.ts';

/*
 * Whatever is sent to the four calls, the answer is one that their document knows, names the field that is wrong, and the database holds
 * either the whole of what the answer says or nothing of it.
 */

let world: World;
beforeAll(async () => {
  world = await openCloutlyWorld();
});
afterAll(() => world.close());

const junk = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      'null',
      '\u0000',
      '\uD800',
      '1e999',
      '9'.repeat(400),
      '\r\nBcc: x@example.com',
      '__proto__',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60_000 }).map((length) => 'é'.repeat(length)) },
);
const fieldOr = (good: fc.Arbitrary<unknown>) =>
  fc.option(fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: junk }), { nil: undefined, freq: 8 });
const email = fc.constantFrom('a@example.com', 'B@Example.com ', 'x@bücher.example');
const phone = fc.constantFrom('+254712345678', '+44 7911 123456');

const invite = fc.record({
  firstName: fieldOr(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })),
  lastName: fieldOr(fc.string()),
  channel: fieldOr(fc.record({ email: fieldOr(email), phoneNumber: fieldOr(phone) })),
  email: fieldOr(email),
  phoneNumber: fieldOr(phone),
  source: fieldOr(fc.string()),
  sourceContactId: fieldOr(fc.string()),
  businessId: fieldOr(fc.constant('crumb')),
  campaignId: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: junk }),
  inviteDelayDays: fieldOr(fc.constantFrom(1, '3')),
});
const body = fc.oneof(
  { weight: 12, arbitrary: invite.map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: fc.tuple(invite, fc.nat(400)).map(([value, at]) => JSON.stringify(value).slice(0, at)) },
  { weight: 1, arbitrary: junk.map((value) => JSON.stringify(value) ?? '') },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 250_000 }).map((depth) => '['.repeat(depth / 2)) },
);
const contentType = fc.oneof(
  { weight: 8, arbitrary: fc.constant('application/json') },
  { weight: 1, arbitrary: fc.constantFrom('text/plain', 'application/xml', 'text/csv', 'multipart/form-data', ';;') },
);
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom('source', 'showOnWidget', 'limit', 'offset', 'businessId', 'sort', 'x', '__proto__', 'limit[x]'),
      fc.oneof(
        fc.constantFrom('google', 'true', '10', '0', 'crumb', 'asc', '-1', '1e9', 'NaN', '%00', '%'),
        fc.string({ unit: 'binary', maxLength: 30 }).map((text) => encodeURIComponent(text)),
      ),
    ),
    { maxLength: 4 },
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

const call = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      method: fc.constant('POST'),
      path: fc.constant('send-review-invite'),
      query,
      body,
      contentType,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ method: fc.constant('PUT'), path: fc.constant('reply'), query, body, contentType }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ method: fc.constant('GET'), path: fc.constantFrom('reviews', 'businesses'), query }),
  },
);

it('answers any junk in its dialect, without a 5xx, a page, or a half-written row', { timeout: 180_000 }, async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(call, async ({ method, path, query, ...sent }) => {
      const tenant = await world.account('pro');
      await world.addCredits(tenant.account.id, 9);
      const before = world.tableCounts();
      const { contentType = 'application/json', body } = 'body' in sent ? sent : {};
      const reply = await world.call(`/api/v1/${path}?${query}`, {
        method,
        headers: { 'x-api-key': tenant.key, 'Content-Type': contentType },
        ...(body === undefined ? {} : { body }),
      });
      const name = `${path} ${reply.status}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
      inTheDialect(reply);
      expect(world.errors).toEqual([]);
      whole(reply, path, difference(before, world.tableCounts()));
    }),
    { numRuns: 250 },
  );
  // The control: this junk reaches both what succeeds and what is refused.
  for (const name of ['send-review-invite 200', 'send-review-invite 400', 'reviews 200', 'reviews 400', 'reply 400'])
    expect([name, (seen.get(name) ?? 0) > 3]).toEqual([name, true]);
});

function inTheDialect(reply: Reply): void {
  expect([200, 400, 404, 413, 415]).toContain(reply.status);
  expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
  if (reply.status === 200) return;
  const { field, ...rest } = reply.json;
  expect(Object.keys(rest)).toEqual(['statusCode', 'error', 'message']);
  expect(reply.json.statusCode).toBe(reply.status);
  // Only a body as a whole, a path or a review has no field to name.
  if (field === undefined) expect(reply.json.message).toMatch(/body|JSON|Content-Type|UTF-8|review|SMS/);
}

/** A new tenant each time: nobody was asked before, so every invite that succeeds is scheduled. */
function whole(reply: Reply, path: string, rows: Record<string, number>): void {
  const { triggers = 0, ...others } = rows;
  expect(triggers).toBeLessThanOrEqual(path === 'send-review-invite' ? 1 : 0);
  expect(others).toEqual(
    reply.status === 200 && path === 'send-review-invite'
      ? { contacts: 1, conversations: 1, deliveries: 1, facts: 1, jobs: 1, usage_counters: 1 }
      : {},
  );
}

function difference(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  return Object.fromEntries(changed.map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)]));
}
