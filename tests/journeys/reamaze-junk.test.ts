import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openReamazeWorld, type ReamazeWorld } from '../../server/surfaces/reamaze/fixtures/world.ts';

/*
 * Whatever is sent to the inbox's calls, the answer is one that their document knows, with the field at fault named; and a call that was
 * refused leaves nothing behind.
 */

let world: ReamazeWorld;
beforeAll(async () => {
  world = await openReamazeWorld();
});
afterAll(() => world.close());

const junk = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      'null',
      'undefined',
      '\u0000',
      '\uD800',
      '1e999',
      '-0',
      '9'.repeat(400),
      '\r\nBcc: x@example.com',
      '__proto__',
      '<script>alert(1)</script>',
      'javascript:alert(1)',
      'https://user:pass@example.com/',
      '99999-12-31',
      '2026-02-30',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60_000 }).map((length) => 'é'.repeat(length)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }).map((depth) => nested(depth)) },
);
const fieldOr = (good: fc.Arbitrary<unknown>) =>
  fc.option(fc.oneof({ weight: 7, arbitrary: good }, { weight: 1, arbitrary: junk }), { nil: undefined });
const needed = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary: good }, { weight: 1, arbitrary: junk });

const email = fc.constantFrom('a@example.com', 'B@Example.com ', "o'neil+1@mail.example.co.ke", 'owner@crumb.example');
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((words) => `x${words}`);
const data = fc.dictionary(
  fc.string({ maxLength: 9 }),
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
);
const message = fc.record({
  body: needed(text),
  recipients: fieldOr(fc.array(email, { maxLength: 3 })),
  attachment: fieldOr(fc.constant('https://files.example.com/a.png')),
  attachments: fieldOr(fc.constant(['http://files.example.com/%zz', 'https://example.com/b?c=d'])),
  suppress_notifications: fieldOr(fc.constantFrom(true, 'false', 1, '0')),
  suppress_autoresolve: fieldOr(fc.boolean()),
  suppress_surveys: fieldOr(fc.constantFrom(true, '2026-03-01', 'true', false)),
  origin_id: fieldOr(fc.constantFrom('one', 'two', 3)),
  user: fieldOr(fc.record({ name: fieldOr(text), email })),
  visibility: fieldOr(fc.constantFrom(0, '1')),
});
const conversation = fc.record({
  subject: needed(text),
  category: fieldOr(fc.constant('support')),
  tag_list: fieldOr(fc.array(text, { maxLength: 4 })),
  status: fieldOr(fc.integer({ min: 0, max: 9 })),
  hold_until: fieldOr(fc.constantFrom('2026-03-01', '2026-03-01T10:00:00Z', '2026-03-01T10:00:00+02:00')),
  data: fieldOr(data),
  assignee: fieldOr(fc.constantFrom('admin@crumb.example', null)),
  message: needed(message),
  user: needed(fc.record({ name: fieldOr(text), email: needed(email), data: fieldOr(data) })),
});

const body = fc.oneof(
  { weight: 14, arbitrary: conversation.map((value) => JSON.stringify({ conversation: value })) },
  { weight: 6, arbitrary: message.map((value) => JSON.stringify({ message: value })) },
  { weight: 1, arbitrary: conversation.map((value) => JSON.stringify([{ conversation: [value] }])) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(conversation, fc.nat(400))
      .map(([value, at]) => JSON.stringify({ conversation: value }).slice(0, at)),
  },
  { weight: 1, arbitrary: junk.map((value) => JSON.stringify(value) ?? '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 120_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)) },
);
const contentType = fc.oneof(
  { weight: 6, arbitrary: fc.constant('application/json') },
  { weight: 1, arbitrary: fc.constantFrom('application/x-www-form-urlencoded', 'text/plain', 'application/xml', ';;') },
);
const name = fc.oneof(
  { weight: 4, arbitrary: fc.constant('standing') },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((raw) => encodeURIComponent(raw)),
  },
  { weight: 1, arbitrary: fc.constantFrom('%ff', '%00', '..%2f..', '\'"--', 'a'.repeat(300)) },
);
const query = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    '?page=2&filter=all',
    '?page=-1',
    '?page[]=1',
    '?tag=a&tag=b',
    '?for=%00',
    '?filter[x]=y',
    '?sort=created',
  ),
  fc
    .string({ unit: 'binary', maxLength: 30 })
    .map((raw) => `?page=${encodeURIComponent(raw)}&tag=${encodeURIComponent(raw)}`),
);
const call = fc.oneof(
  { weight: 4, arbitrary: fc.record({ method: fc.constant('POST'), path: fc.constant('') }) },
  { weight: 2, arbitrary: fc.record({ method: fc.constant('POST'), path: name.map((slug) => `/${slug}/messages`) }) },
  { weight: 2, arbitrary: fc.record({ method: fc.constant('PUT'), path: name.map((slug) => `/${slug}`) }) },
  { weight: 2, arbitrary: fc.record({ method: fc.constant('GET'), path: query }) },
  { weight: 1, arbitrary: fc.record({ method: fc.constant('GET'), path: name.map((slug) => `/${slug}`) }) },
);

it('answers any junk in its dialect, without a 5xx, a page, or anything left behind', {
  timeout: 180_000,
}, async () => {
  const seen = new Map<number, number>();
  const fields = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.record({ call, body, contentType }), async ({ call: { method, path }, body, contentType }) => {
      const desk = await world.desk();
      await desk.post('', {
        conversation: { subject: 'standing', message: { body: 'x' }, user: { email: 'a@example.com' } },
      });
      const before = world.tableCounts();
      const reply = await world.call(`/api/v1/conversations${path}`, {
        method,
        headers: { Authorization: desk.login('owner'), 'Content-Type': contentType },
        ...(method === 'GET' ? {} : { body }),
      });
      seen.set(reply.status, (seen.get(reply.status) ?? 0) + 1);
      expect([200, 201, 404, 413, 415, 422]).toContain(reply.status);
      expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(world.errors).toEqual([]);
      if (reply.status < 300) return;
      expect(world.tableCounts()).toEqual(before);
      expect(Object.keys(reply.json)).toEqual(['errors']);
      const said = Object.entries((reply.json as { errors: Record<string, string[]> }).errors); // its only key, as was just seen
      expect(said).toHaveLength(1);
      for (const [field, messages] of said) {
        fields.add(field);
        expect([field.length > 0, messages.length, messages[0]?.length ?? 0]).toEqual([true, 1, expect.any(Number)]);
      }
    }),
    { numRuns: 200 },
  );
  // The control: this junk reaches what succeeds, what is refused, and many a field.
  expect([seen.get(200), seen.get(201), seen.get(404), seen.get(422)].every((count) => (count ?? 0) > 3)).toBe(true);
  expect(fields.size).toBeGreaterThan(6);
});

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { x: value };
  return value;
}
