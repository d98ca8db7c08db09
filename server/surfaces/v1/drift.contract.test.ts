import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../kit/operation.ts';
import { operations as account } from './account/schemas.ts';
import { operations as campaigns } from './campaigns/schemas.ts';
import { openV1World, type Tenant, type V1World } from './fixtures/world.ts';
import { operations as media } from './media/schemas.ts';
import { operations as spaces } from './spaces/schemas.ts';
import { operations as testimonials } from './testimonials/schemas.ts';
import { operations as walls } from './walls/schemas.ts';

let world: V1World;
let tenant: Tenant;
/** Ids that later calls name. */
const made: Record<string, unknown> = {};
beforeAll(async () => {
  world = await openV1World();
  tenant = await world.tenant();
  const highlights = [{ start: 0, end: 18 }];
  const image = { src: '/m/loaf.jpg', width: 4, height: 3, alt: 'A loaf' };
  const row = await world.collected(tenant, { highlights, image, reply: { from: 'Nell', text: 'Thanks' } });
  made.collected = row.id;
});
afterAll(() => world.close());

/** Every promise of these groups, in an order in which each finds what it needs. */
const calls: { operation: Operation; method: string; path: () => string; body?: () => unknown; keep?: string }[] = [
  { operation: account.read, method: 'GET', path: () => '/v1/account' },
  { operation: spaces.create, method: 'POST', path: () => '/v1/spaces', body: () => ({ name: 'Second' }) },
  { operation: spaces.read, method: 'GET', path: () => `/v1/spaces/${tenant.space.id}` },
  {
    operation: spaces.update,
    method: 'PATCH',
    path: () => `/v1/spaces/${tenant.space.id}`,
    body: () => ({ name: 'C' }),
  },
  { operation: spaces.list, method: 'GET', path: () => '/v1/spaces' },
  {
    operation: media.create,
    method: 'POST',
    path: () => '/v1/media',
    body: () => media.create.example?.body,
    keep: 'image',
  },
  { operation: media.read, method: 'GET', path: () => `/v1/media/${made.image}` },
  {
    operation: testimonials.create,
    method: 'POST',
    path: () => '/v1/testimonials',
    body: () => ({
      space_id: tenant.space.id,
      text: 'Good.',
      rating: 4,
      tags: ['a'],
      author: { name: 'Ana', photo_url: 'https://a.example/p.jpg', social: { x: 'https://x.example/ana' } },
      source: 'google',
      source_url: 'https://g.example/1',
      media: [made.image],
    }),
    keep: 'imported',
  },
  { operation: testimonials.read, method: 'GET', path: () => `/v1/testimonials/${made.collected}` },
  { operation: testimonials.list, method: 'GET', path: () => `/v1/testimonials?space_id=${tenant.space.id}` },
  { operation: testimonials.provenance, method: 'GET', path: () => `/v1/testimonials/${made.collected}/provenance` },
  {
    operation: testimonials.update,
    method: 'PATCH',
    path: () => `/v1/testimonials/${made.imported}`,
    body: () => ({ featured: true }),
  },
  {
    operation: walls.create,
    method: 'POST',
    path: () => '/v1/walls',
    body: () => ({ space_id: tenant.space.id, name: 'Second' }),
    keep: 'wall',
  },
  { operation: walls.read, method: 'GET', path: () => `/v1/walls/${tenant.wall.id}` },
  { operation: walls.update, method: 'PATCH', path: () => `/v1/walls/${made.wall}`, body: () => ({ theme: 'dark' }) },
  { operation: walls.list, method: 'GET', path: () => '/v1/walls' },
  { operation: walls.list, method: 'GET', path: () => '/v1/walls?space_slug=crumb' },
  { operation: walls.delete, method: 'DELETE', path: () => `/v1/walls/${made.wall}` },
  {
    operation: campaigns.create,
    method: 'POST',
    path: () => '/v1/campaigns',
    body: () => ({
      space_id: tenant.space.id,
      name: 'Visits',
      default_item: 'your visit',
      bank: { order: 'worth', questions: [{ id: 'q.best', on: true }] },
    }),
    keep: 'campaign',
  },
  { operation: campaigns.read, method: 'GET', path: () => `/v1/campaigns/${made.campaign}` },
  {
    operation: campaigns.update,
    method: 'PATCH',
    path: () => `/v1/campaigns/${made.campaign}`,
    body: () => ({ name: 'V' }),
  },
  { operation: campaigns.list, method: 'GET', path: () => '/v1/campaigns' },
  {
    operation: media.create,
    method: 'POST',
    path: () => '/v1/media',
    body: () => media.create.example?.body,
    keep: 'unused',
  },
  { operation: media.delete, method: 'DELETE', path: () => `/v1/media/${made.unused}` },
  { operation: testimonials.delete, method: 'DELETE', path: () => `/v1/testimonials/${made.imported}` },
];

describe('what is answered is what is published, and nothing else', () => {
  it('has a call here for each of these promises', () => {
    const promised = [account, spaces, media, testimonials, walls, campaigns].flatMap((group) => Object.values(group));
    expect(new Set(calls.map(({ operation }) => operation.id))).toEqual(new Set(promised.map(({ id }) => id)));
  });

  it.each(calls.map((call) => [`${call.method} ${call.operation.id}`, call] as const))('%s', async (_name, call) => {
    const reply = await world.say(call.method, call.path(), tenant, call.body?.());
    const schema = call.operation.success[reply.status];
    if (!schema) throw new Error(`not promised: ${reply.status} ${reply.text}`);
    expect(schema.safeParse(reply.json).error).toBeUndefined();
    if (call.keep) made[call.keep] = reply.json.id;
    // And the published shape notices a field too many and one too few, at every depth.
    const unnoticed = [...deviations(reply.json)].filter(({ value }) => schema.safeParse(value).success);
    expect(unnoticed.map(({ what }) => what).filter((what) => !FREE.test(what))).toEqual([]);
  });
});

/** What may be there or not: each of the social addresses, and the parts of a question that is not the owner's own. */
const FREE = /social\.x$|questions\.0\.(slot|text)$/;

interface Deviation {
  what: string;
  value: unknown;
}

/** The value with one field more, and with one field less, for every object in it. */
function* deviations(value: unknown, at: string[] = []): Generator<Deviation> {
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries())
      for (const { what, value: changed } of deviations(one, [...at, String(i)]))
        yield { what, value: value.with(i, changed) };
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  yield { what: `more at ${at.join('.')}`, value: { ...value, nobody_promised_this: 1 } };
  for (const [key, inner] of Object.entries(value)) {
    const { [key]: _, ...rest } = value as Record<string, unknown>; // an object, as was just asked
    yield { what: `less ${[...at, key].join('.')}`, value: rest };
    for (const { what, value: changed } of deviations(inner, [...at, key]))
      yield { what, value: { ...value, [key]: changed } };
  }
}
