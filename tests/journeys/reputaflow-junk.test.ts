import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reply, World } from '../../server/surfaces/kit/testing/surface-world.ts';
import { openReputaflowWorld } from '../../server/surfaces/reputaflow/fixtures/world.ts';

/*
 * Whatever is sent to the three calls, the answer is one that their document knows, and the database holds either the whole of what
 * the answer says or nothing of it.
 */

let world: World;
beforeAll(async () => {
  world = await openReputaflowWorld();
});
afterAll(() => world.close());

const PATHS = ['/api/webhooks/trigger', '/api/v1/conversations', '/v1/conversations', '/api/sms/trigger'];
const CODES = ['invalid_request', 'authentication_failed', 'quota_exceeded', 'rate_limit_exceeded', 'internal_error'];

/** Mostly wrong, now and then right: a test that is only ever refused would not see half of the code. */
const junk = fc.oneof(
  { weight: 6, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.double() },
  {
    weight: 2,
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
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60_000 }).map((length) => 'é'.repeat(length)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 300 }).map((depth) => nested(depth)) },
);
const email = fc.constantFrom('a@example.com', 'B@Example.com ', "o'neil+1@mail.example.co.ke", 'x@bücher.example');
const fieldOr = (good: fc.Arbitrary<unknown>) =>
  fc.option(fc.oneof({ weight: 3, arbitrary: good }, { weight: 1, arbitrary: junk }), { nil: undefined });

const fields = fc.record({
  customer_email: fieldOr(email),
  customer_name: fieldOr(fc.string({ unit: 'grapheme', maxLength: 60 })),
  amount: fieldOr(fc.constantFrom(100.5, '100.50', '$1,299.00')),
  currency: fieldOr(fc.constantFrom('USD', 'kes')),
  project_description: fieldOr(fc.string({ unit: 'grapheme' })),
  service: fieldOr(fc.string()),
  delay_hours: fieldOr(fc.constantFrom(0, '24', 0.5)),
  zap_source: fieldOr(fc.constant('zapier')),
  customer: fieldOr(fc.record({ email: fieldOr(email), name: fieldOr(fc.string()) })),
  context: fieldOr(fc.string()),
  phone: fieldOr(fc.constantFrom('+254712345678', '+14155552671')),
  service_description: fieldOr(fc.string()),
  delay_minutes: fieldOr(fc.constantFrom(0, 5, '60')),
});

const body = fc.oneof(
  { weight: 8, arbitrary: fields.map((value) => JSON.stringify(value)) },
  { weight: 2, arbitrary: fields.map((value) => JSON.stringify([value])) },
  { weight: 2, arbitrary: fields.map(asForm) },
  { weight: 1, arbitrary: fc.tuple(fields, fc.nat(400)).map(([value, at]) => JSON.stringify(value).slice(0, at)) },
  { weight: 1, arbitrary: junk.map((value) => JSON.stringify(value) ?? '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 500 }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 250_000 }).map((depth) => '['.repeat(depth / 2) + ']'.repeat(depth / 2)),
  },
);
const contentType = fc.oneof(
  { weight: 4, arbitrary: fc.constant('application/json') },
  { weight: 2, arbitrary: fc.constant('application/x-www-form-urlencoded') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'text/plain',
      'application/xml',
      'multipart/form-data',
      'application/json; charset=latin1',
      ';;',
      'x/y+json',
    ),
  },
);
const agent = fc.oneof(
  { weight: 5, arbitrary: fc.constant('crumb') },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 300 }).map((text) => encodeURIComponent(text)),
  },
  { weight: 1, arbitrary: fc.constantFrom('%', '%ff', '%00', 'a&agentId=b', '&agentId[x]=1', '..%2f..', '\'"--') },
);
const call = fc.record({
  path: fc.constantFrom(...PATHS),
  agent,
  contentType,
  body,
  key: fc.option(fc.string({ minLength: 1, maxLength: 300 }).map(encodeURIComponent)),
});

it('answers any junk in its dialect, without a 5xx, a page, or a half-written row', { timeout: 120_000 }, async () => {
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(call, async ({ path, agent, contentType, body, key }) => {
      const tenant = await world.account('pro');
      await world.addCredits(tenant.account.id, 9);
      const before = world.tableCounts();
      const reply = await world.call(`${path}?agentId=${agent}`, {
        headers: { 'X-API-Key': tenant.key, 'Content-Type': contentType, ...(key ? { 'Idempotency-Key': key } : {}) },
        body,
      });
      seen.set(reply.status, (seen.get(reply.status) ?? 0) + 1);
      inTheDialect(reply);
      expect(world.errors).toEqual([]);
      whole(reply, key !== null, difference(before, world.tableCounts()));
    }),
    { numRuns: 250 },
  );
  // The control: this junk reaches both what succeeds and what is refused.
  expect([seen.get(200), seen.get(201), seen.get(400), seen.get(415)].every((count) => (count ?? 0) > 3)).toBe(true);
});

function inTheDialect(reply: Reply): void {
  expect([200, 201, 400, 413, 415]).toContain(reply.status);
  expect(reply.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(reply.headers.get('x-request-id')).toBeTruthy();
  if (reply.status < 300) {
    expect(reply.json.error).toBeUndefined();
    return;
  }
  expect(Object.keys(reply.json)).toEqual(['error']);
  expect(Object.keys(reply.json.error ?? {})).toEqual(['code', 'message', 'details']);
  expect(CODES).toContain(reply.json.error?.code);
}

/** A new tenant each time: nobody was asked before, so everything that succeeds is scheduled. */
function whole(reply: Reply, keyed: boolean, rows: Record<string, number>): void {
  if (reply.status >= 300) {
    const { triggers = 0, ...others } = rows;
    expect(triggers).toBeLessThanOrEqual(1);
    expect(others).toEqual({});
    return;
  }
  // Nothing was said yet, so no event: the opening follows from the context.
  expect(rows).toEqual({
    contacts: 1,
    conversations: 1,
    deliveries: 1,
    facts: 1,
    jobs: 1,
    triggers: 1,
    usage_counters: 1,
    ...(keyed ? { idempotency_answers: 1 } : {}),
  });
}

function difference(before: Record<string, number>, after: Record<string, number>): Record<string, number> {
  const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
  return Object.fromEntries(changed.map((table) => [table, (after[table] ?? 0) - (before[table] ?? 0)]));
}

function asForm(value: Record<string, unknown>): string {
  const form = new URLSearchParams();
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'object' && field !== null)
      for (const [k, v] of Object.entries(field)) form.append(`${name}[${k}]`, String(v));
    else if (field !== undefined) form.append(name, String(field));
  }
  return form.toString();
}

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { x: value };
  return value;
}
