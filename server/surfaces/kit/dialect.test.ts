import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fail, ok } from '../../domain/result.ts';
import { createApiDocument } from '../../wiring/api-document.ts';
import { jsonAnswer } from './answer.ts';
import type { KeyHolder } from './authenticate-key.ts';
import { createDialect } from './dialect.ts';
import { createIdempotency } from './idempotency.ts';
import { type Description, operation } from './operation.ts';
import type { KitRefusal } from './refusal.ts';
import { numberOr, text } from './scalars.ts';
import { openWorld, type SurfaceNeeds, type World } from './testing/surface-world.ts';

/*
 * A planted dialect: notes that can be read and written, of which "broken" cannot be kept. Every refusal is answered with its kind, so
 * that a test sees which rule spoke.
 */

type Refused = { kind: 'Full' };
const STATUS: Partial<Record<KitRefusal['kind'] | 'Full', number>> = {
  KeyMissing: 401,
  ScopeMissing: 403,
  RateLimited: 429,
  NotFound: 404,
  MethodNotAllowed: 405,
  Internal: 500,
  Full: 402,
};

const id = z.object({ id: z.string().regex(/^n\d+$/) });
const read = operation({
  id: 'notes.read',
  method: 'GET',
  paths: ['/notes/:id'],
  summary: 'One note',
  scope: 'read',
  params: id,
  query: z.object({ depth: numberOr('Depth', { min: 0, max: 3 }, 1) }),
  success: { 200: z.object({ id: z.string(), depth: z.number() }) },
});
const write = operation({
  id: 'notes.write',
  method: 'POST',
  paths: ['/notes/:id', '/old-notes/:id'],
  summary: 'Write one',
  scope: 'write',
  params: id,
  body: z.object({ text: text('Text', 20) }),
  success: { 201: z.object({ text: z.string(), at: z.number() }) },
  refusals: [402],
});

const description: Description = {
  name: 'notes',
  title: 'Notes',
  about: 'Planted.',
  security: ['apiKey'],
  refusal: z.looseObject({ kind: z.string() }),
  refusals: [400, 401, 403, 429],
  operations: [read, write],
};

const written: string[] = [];
const rejected: string[] = [];

function notes(needs: SurfaceNeeds) {
  const dialect = createDialect<Parameters<Parameters<typeof needs.uow.run>[0]>[0], unknown, Refused, KeyHolder>({
    ...needs,
    async authenticate(req) {
      const holder = await needs.authenticateKey(String(req.headers['x-api-key'] ?? ''));
      return holder ? ok(holder) : fail({ kind: 'KeyMissing' });
    },
    idempotency: createIdempotency(needs),
    limitOf: ({ account }) => ({ key: `notes:${account.id}`, limit: { kind: 'window', limit: 5, windowMs: 60_000 } }),
    refuse: (refusal) =>
      jsonAnswer(
        STATUS[refusal.kind] ?? 400,
        refusal,
        'retryAfterS' in refusal ? { 'Retry-After': String(refusal.retryAfterS) } : {},
      ),
  });
  dialect.read(read, {
    ask: ({ params, query }) => ({ ...params, ...query }),
    perform: async (_readers, _holder, asked) => ok(asked),
    answer: (value) => jsonAnswer(200, value),
  });
  dialect.write(write, {
    ask: ({ params, body }) => `${params.id}: ${body.text}`,
    async perform(_stores, _holder, note) {
      if (note.endsWith('fault')) throw new Error('a bug');
      if (note.endsWith('full')) return fail({ kind: 'Full' });
      written.push(note);
      return ok(note);
    },
    answer: (note) => jsonAnswer(201, { text: note, at: written.length }),
    refused: async (_holder, _said, why) => void rejected.push(why.kind),
  });
  dialect.leave('/notes/:id', 'PUT');
  return dialect.end(['/notes']);
}

let world: World;
beforeAll(async () => {
  world = await openWorld(notes, createApiDocument('https://goodword.example', [description]).document);
});
afterEach(() => {
  world.time.now += 120_000;
  written.length = 0;
  rejected.length = 0;
});
afterAll(() => world.close());

async function keyOf(scopes: ('read' | 'write')[] = ['read', 'write']): Promise<string> {
  const { account } = await world.account();
  return world.addKey(account.id, scopes, 'live');
}
const call = (method: string, path: string, key: string, body?: unknown, more: Record<string, string> = {}) =>
  world.call(path, {
    method,
    headers: { 'X-API-Key': key, 'Content-Type': 'application/json', ...more },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const kindOf = (reply: { json: Record<string, unknown> }) => reply.json.kind;

describe('a call of a dialect', () => {
  it('is understood by the schemas of its operation', async () => {
    const key = await keyOf();
    expect((await call('GET', '/notes/n1?depth=2', key)).json).toEqual({ id: 'n1', depth: 2 });
    expect((await call('GET', '/notes/n1', key)).json).toEqual({ id: 'n1', depth: 1 });
    const wrong = await call('GET', '/notes/n1?depth=9', key);
    expect(wrong.json).toMatchObject({ kind: 'FieldInvalid', field: 'depth', place: 'query', missing: false });
    expect((await call('POST', '/notes/n1', key, {})).json).toMatchObject({
      field: 'text',
      place: 'body',
      missing: true,
    });
  });

  it('answers an id that cannot be one like one that nobody has', async () => {
    expect(kindOf(await call('GET', '/notes/zzz', await keyOf()))).toBe('NotFound');
    expect(kindOf(await call('GET', '/notes/%zz', await keyOf()))).toBe('NotFound');
  });

  it('needs the scope, whatever else is wrong', async () => {
    const reader = await keyOf(['read']);
    expect((await call('POST', '/notes/n1', reader, {})).json).toEqual({ kind: 'ScopeMissing', scope: 'write' });
    expect(kindOf(await call('GET', '/notes/n1', await keyOf(['write'])))).toBe('ScopeMissing');
    expect(written).toEqual([]);
  });

  it('counts refused calls, and says on every answer what is left', async () => {
    const key = await keyOf();
    const left = [];
    for (let n = 0; n < 6; n++)
      left.push((await call('POST', '/notes/n1', key, {})).headers.get('RateLimit-Remaining'));
    expect(left).toEqual(['4', '3', '2', '1', '0', '0']);
    const refused = await call('GET', '/notes/n1', key);
    expect([refused.status, kindOf(refused)]).toEqual([429, 'RateLimited']);
    expect(rejected).toEqual(Array(5).fill('FieldInvalid'));
  });

  it('has one effect under one key on both of its paths, which costs one call', async () => {
    const key = await keyOf();
    const again = { 'Idempotency-Key': 'k' };
    const first = await call('POST', '/notes/n1', key, { text: 'a' }, again);
    const second = await call('POST', '/old-notes/n1', key, { text: 'a' }, again);
    expect([second.status, second.text]).toEqual([201, first.text]);
    expect(second.headers.get('Idempotent-Replayed')).toBe('true');
    expect(written).toEqual(['n1: a']);
    expect((await call('GET', '/notes/n1', key)).headers.get('RateLimit-Remaining')).toBe('3');
    expect(kindOf(await call('POST', '/notes/n2', key, { text: 'a' }, again))).toBe('IdempotencyKeyReused');
  });

  it('keeps what a test key did apart from what a live key does under the same Idempotency-Key', async () => {
    const { account } = await world.account();
    const [test, live] = [
      await world.addKey(account.id, ['write'], 'test'),
      await world.addKey(account.id, ['write'], 'live'),
    ];
    const again = { 'Idempotency-Key': 'order-1' };
    for (const key of [test, live, test, live]) await call('POST', '/notes/n1', key, { text: 'a' }, again);
    expect(written).toEqual(['n1: a', 'n1: a']);
  });

  it('gives the kept answer of a write to nobody who may not write', async () => {
    const { account } = await world.account();
    const again = { 'Idempotency-Key': 'k' };
    await call('POST', '/notes/n1', await world.addKey(account.id, ['write'], 'live'), { text: 'a' }, again);
    const reader = await world.addKey(account.id, ['read'], 'live');
    expect(kindOf(await call('POST', '/notes/n1', reader, { text: 'a' }, again))).toBe('ScopeMissing');
  });

  it('keeps neither a refusal nor a fault under a key', async () => {
    const key = await keyOf();
    const full = await call('POST', '/notes/n1', key, { text: 'full' }, { 'Idempotency-Key': 'f' });
    expect([full.status, kindOf(full)]).toEqual([402, 'Full']);
    const fault = await call('POST', '/notes/n1', key, { text: 'fault' }, { 'Idempotency-Key': 'g' });
    expect([fault.status, kindOf(fault)]).toEqual([500, 'Internal']);
    expect(world.errors.splice(0)).toHaveLength(1);
    expect((await call('POST', '/notes/n1', key, { text: 'mended' }, { 'Idempotency-Key': 'g' })).status).toBe(201);
  });
});

describe('what a dialect does not promise', () => {
  it.each([
    ['DELETE', '/notes/n1', 405, 'GET, POST, PUT, HEAD, OPTIONS'],
    ['GET', '/old-notes/n1', 405, 'POST, OPTIONS'],
    ['OPTIONS', '/notes/n1', 204, 'GET, POST, PUT, HEAD, OPTIONS'],
  ])('%s %s is answered with %i and the methods that are', async (method, path, status, allow) => {
    const reply = await world.call(path, { method });
    expect([reply.status, reply.headers.get('Allow')]).toEqual([status, allow]);
  });

  it('leaves to others what is theirs, and nothing else', async () => {
    const passedOn = await fetch(`${world.url}/notes/n1`, { method: 'PUT' });
    expect(await passedOn.text()).toBe('{}');
    expect(kindOf(await world.call('/notes/n1/more', { method: 'GET' }))).toBe('NotFound');
    expect((await world.call(`/notes/n1`, { method: 'HEAD', headers: { 'X-API-Key': await keyOf() } })).status).toBe(
      200,
    );
  });
});
