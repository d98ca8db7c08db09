import { Router } from 'express';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { parseId, trustId } from '../../shared/ids.ts';
import type { Plan } from '../domain/access/index.ts';
import { pictures } from '../domain/media/fixtures/pictures.ts';
import { mediaJobKind } from '../domain/media/index.ts';
import { wallPage } from '../domain/walls/index.ts';
import { removeFileKind } from '../jobs/remove-file-kind.ts';
import { openWorld, START, type SurfaceNeeds, type World } from '../surfaces/kit/testing/surface-world.ts';
import { createMediaSurface } from '../surfaces/media/routes.ts';
import { createV1Surface } from '../surfaces/v1/routes.ts';

let world: World;
let needs: SurfaceNeeds;
beforeAll(async () => {
  world = await openWorld((given) => {
    needs = given;
    return Router().use(createMediaSurface(given), createV1Surface(given));
  });
});
afterEach(() => {
  world.time.now = START;
});
afterAll(() => world.close());

type Tenant = Awaited<ReturnType<World['account']>>;
type Json = Record<string, unknown>;
const HOUR = 3_600_000;

async function send(tenant: { key: string }, bytes: Uint8Array, type = 'image/png', more: Record<string, string> = {}) {
  const headers = { Authorization: `Bearer ${tenant.key}`, 'Content-Type': type, ...more };
  return world.call('/v1/media', { headers, body: bytes.slice() });
}
async function say(method: string, path: string, tenant: { key: string }, body?: unknown) {
  const headers = { Authorization: `Bearer ${tenant.key}`, 'Content-Type': 'application/json' };
  return world.call(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}
const words = (tenant: Tenant, more: Json = {}) =>
  say('POST', '/v1/testimonials', tenant, { space_id: tenant.space.id, text: 'The crust crackles.', ...more });
const open = (url: unknown) => world.call(String(url).replace('https://goodword.example', ''), { method: 'GET' });
const id = (reply: { json: Json }) => String(reply.json.id);
const saidOf = ({ status, json }: { status: number; json: Json }) => {
  const { type, field } = (json.error ?? {}) as Json; // what is asserted
  return [status, type, field];
};

/** The tenant's wall as visitors get it. */
async function wallOf(tenant: Tenant) {
  const slug = `w-${tenant.space.id.slice(-12)}`;
  await world.uow.run(async ({ walls }) => {
    if (await walls.publicWall(slug)) return;
    await walls.addWall({
      id: trustId('wall', needs.ids.uuid()),
      accountId: tenant.account.id,
      spaceId: tenant.space.id,
      slug,
      name: 'Front page',
      settings: { design: 'masonry', theme: 'auto' },
      generation: 1,
      createdAt: START,
    });
  });
  return (await world.uow.read((readers) => wallPage(readers, slug, null)))?.payload;
}

/** What the scheduler does with the files that are to go. */
async function tidy() {
  const kind = removeFileKind(needs);
  const jobs = (await world.uow.read((readers) => readers.jobs.jobs({ state: 'due', limit: 1000 }))).filter(
    (job) => job.kind === mediaJobKind,
  );
  for (const job of jobs) {
    const ready = await world.uow.run((stores) => kind.prepare(stores, job));
    if (ready.act === 'perform') await ready.perform(async () => true);
  }
  return jobs.map(({ payload }) => (payload as { key: string }).key); // as it was written
}

describe('an image', () => {
  it.each([
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['webp', 'image/webp'],
  ] as const)('is taken in, and opened for an hour by whoever has its address: %s', async (name, type) => {
    const tenant = await world.account('growth');
    const made = await send(tenant, pictures[name], type);
    expect([made.status, made.json]).toMatchObject([
      201,
      { object: 'media', content_type: type, width: 4, height: 3, bytes: pictures[name].length },
    ]);
    expect([made.json.expires_at, made.json.created_at]).toEqual([
      new Date(START + HOUR).toISOString(),
      new Date(START).toISOString(),
    ]);
    const seen = await open(made.json.url);
    expect([seen.status, Object.fromEntries(seen.headers)]).toMatchObject([
      200,
      {
        'content-type': type,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cross-origin-resource-policy': 'cross-origin',
        'content-disposition': expect.stringMatching(/^inline; filename="/),
        'cache-control': 'private, max-age=300',
        'content-length': String(pictures[name].length),
      },
    ]);
    world.time.now = START + HOUR;
    expect((await open(made.json.url)).status).toBe(404);
    const again = await say('GET', `/v1/media/${id(made)}`, tenant);
    expect([again.status, (await open(again.json.url)).status]).toEqual([200, 200]);
  });

  it('is what its bytes are, whatever its sender calls it', async () => {
    const tenant = await world.account();
    expect((await send(tenant, pictures.jpeg, 'image/png')).json.content_type).toBe('image/jpeg');
    const html = new TextEncoder().encode('<html><script>alert(1)</script>');
    expect(saidOf(await send(tenant, html, 'image/jpeg'))).toEqual([422, 'invalid_media', 'file']);
    expect(saidOf(await send(tenant, new Uint8Array()))).toEqual([422, 'invalid_media', 'file']);
    expect(saidOf(await send(tenant, html, 'image/svg+xml'))[0]).toBe(415);
    expect(saidOf(await send(tenant, html, 'image/gif'))[0]).toBe(415);
    expect(saidOf(await say('POST', '/v1/media', tenant, {}))).toEqual([400, 'missing_parameter', 'file']);
    expect((await say('POST', '/v1/media', tenant, { file: 7 })).status).toBe(422);
  });

  it('may have 5 MiB', async () => {
    const tenant = await world.account();
    const whole = new Uint8Array(5 * 1024 * 1024);
    whole.set(pictures.png);
    expect((await send(tenant, whole)).status).toBe(201);
    expect(saidOf(await send(tenant, new Uint8Array(whole.length + 1)))[0]).toBe(413);
  });

  it('is made once under one key', async () => {
    const tenant = await world.account();
    const key = { 'Idempotency-Key': 'loaf' };
    const [first, second] = [
      await send(tenant, pictures.png, 'image/png', key),
      await send(tenant, pictures.png, 'image/png', key),
    ];
    expect(second.text).toBe(first.text);
    expect((await send(tenant, pictures.jpeg, 'image/png', key)).status).toBe(422);
  });

  it('is opened by no other address', async () => {
    const tenant = await world.account();
    const [one, other] = [await send(tenant, pictures.png), await send(tenant, pictures.png)];
    const url = new URL(String(one.json.url));
    const unknown = `/media/${needs.ids.uuid()}${url.search}`;
    const wrong = [
      `${url.pathname}`,
      `${url.pathname}?e=${Number(url.searchParams.get('e')) + 1}&s=${url.searchParams.get('s')}`,
      `${url.pathname}?e=${url.searchParams.get('e')}&s=`,
      `${new URL(String(other.json.url)).pathname}${url.search}`,
      `${url.pathname}/0000${url.search}`,
      '/media/../../secret',
    ];
    const expected = (await open(unknown)).text;
    for (const path of wrong.slice(0, -1)) {
      const reply = await open(path);
      expect([path, reply.status, reply.text]).toEqual([path, 404, expected]);
    }
    expect((await open(wrong.at(-1))).status).toBe(404);
  });

  it('is its account’s alone, and an account’s images come to 200 MiB', async () => {
    const [tenant, other] = [await world.account('growth' satisfies Plan), await world.account('growth')];
    const made = await send(tenant, pictures.png);
    for (const method of ['GET', 'DELETE']) {
      const foreign = await say(method, `/v1/media/${id(made)}`, other);
      const unknown = await say(method, `/v1/media/${needs.ids.uuid()}`, other);
      expect([foreign.status, foreign.text]).toEqual([404, unknown.text]);
    }
    const limit = 200 * 1024 * 1024;
    await world.uow.run(async ({ media }) => {
      const found = await media.media(tenant.account.id, parseId('media', id(made)) ?? trustId('media', ''));
      if (found)
        await media.addMedia({ ...found, id: trustId('media', needs.ids.uuid()), bytes: limit - found.bytes * 2 });
    });
    const answers = await Promise.all([send(tenant, pictures.png), send(tenant, pictures.png)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 402]);
    expect(answers.find(({ status }) => status === 402)?.json.error).toMatchObject({
      type: 'quota_exceeded',
      limit,
      used: limit,
      tier: 'growth',
    });
  });
});

describe('a testimonial with images', () => {
  it('shows them by signed addresses here, and its first on the wall, for as long as it is public', async () => {
    const tenant = await world.account('growth');
    const [one, two] = [await send(tenant, pictures.png), await send(tenant, pictures.webp)];
    const made = await words(tenant, { media: [{ id: id(one), caption: 'A loaf' }, id(two)] });
    expect([made.status, made.json.images]).toMatchObject([201, [{ caption: 'A loaf' }, { caption: null }]]);
    for (const { url } of made.json.images as { url: string }[]) expect((await open(url)).status).toBe(200);
    const card = (await wallOf(tenant))?.cards[0];
    expect(card?.image).toMatchObject({ width: 4, height: 3, alt: 'A loaf' });
    const src = card?.image?.src;
    world.time.now = START + 30 * 24 * HOUR;
    expect([(await open(src)).status, (await open(src)).headers.get('content-type')]).toEqual([200, 'image/png']);
    await say('PATCH', `/v1/testimonials/${id(made)}`, tenant, { status: 'archived' });
    expect((await open(src)).status).toBe(404);
  });

  it('takes its files with it when it is deleted', async () => {
    const tenant = await world.account();
    const image = await send(tenant, pictures.jpeg);
    const made = await words(tenant, { media: [id(image)] });
    const src = (await wallOf(tenant))?.cards[0]?.image?.src;
    expect(saidOf(await say('DELETE', `/v1/media/${id(image)}`, tenant))).toEqual([409, 'conflict', undefined]);
    expect((await say('DELETE', `/v1/testimonials/${id(made)}`, tenant)).status).toBe(200);
    for (const url of [src, image.json.url]) expect((await open(url)).status).toBe(404);
    expect((await say('GET', `/v1/media/${id(image)}`, tenant)).status).toBe(404);
    const key = `media/${tenant.account.id}/${parseId('media', id(image))}`;
    expect(await needs.blobs.get(key)).not.toBeNull();
    expect(await tidy()).toContain(key);
    expect(await needs.blobs.get(key)).toBeNull();
  });

  it('takes them with it too when its author is erased', async () => {
    const tenant = await world.account();
    const image = await send(tenant, pictures.png);
    const author = { name: 'Ana', email: 'ana@example.com' };
    await words(tenant, { media: [id(image)], author });
    const contact = await say('POST', '/v1/contacts', tenant, { email: author.email });
    expect((await say('POST', `/v1/contacts/${id(contact)}/erase`, tenant, {})).status).toBe(200);
    expect((await open(image.json.url)).status).toBe(404);
    expect(await tidy()).toContain(`media/${tenant.account.id}/${parseId('media', id(image))}`);
  });

  it('is refused, and changes nothing, with an image that is unknown, another’s, in use, or named twice', async () => {
    const [tenant, other] = [await world.account(), await world.account()];
    const [mine, theirs] = [await send(tenant, pictures.png), await send(other, pictures.png)];
    const used = await send(tenant, pictures.png);
    await words(tenant, { media: [id(used)] });
    const before = world.tableCounts();
    const answers = [];
    for (const media of [[id(theirs)], [needs.ids.uuid()], ['nonsense'], [id(used)], [id(mine), id(mine)]])
      answers.push(await words(tenant, { media }));
    expect(answers.map(saidOf)).toEqual(answers.map(() => [422, 'invalid_media', 'media']));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(saidOf(await words(tenant, { media: Array.from({ length: 5 }, () => id(mine)) }))).toEqual([
      422,
      'invalid_media',
      'media',
    ]);
    expect(saidOf(await words(tenant, { media: [7] })).slice(0, 2)).toEqual([422, 'invalid_media']);
    expect(world.tableCounts()).toEqual(before);
    expect((await say('DELETE', `/v1/media/${id(mine)}`, tenant)).json).toMatchObject({
      object: 'media',
      deleted: true,
    });
  });
});
