import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Running, serve } from '../../server/serve.ts';
import type { ClientEvents, ServerEvents } from '../../shared/realtime/events.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-v1-'));
let goodword: Running;
let made: Awaited<ReturnType<Running['container']['admin']['setup']>>;
let page: Socket<ServerEvents, ClientEvents>;
const told: [string, unknown][] = [];

beforeAll(async () => {
  const env = {
    PORT: '0',
    GOODWORD_DATA_DIR: dataDir,
    GOODWORD_PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: 'error',
  };
  goodword = await serve(readConfig(env), { demo: false, root, out: () => {} });
  made = await goodword.container.admin.setup({
    name: 'Brindle Lane',
    memberEmail: 'nell@brindlelane.example',
    memberName: 'Nell',
    spaceName: 'Brindle Lane',
    spaceSlug: 'brindle-lane',
    plan: 'growth',
  });
  page = io(url(''), { transports: ['websocket'], auth: { as: 'visitor', wall: made.wall.slug } });
  page.onAny((name: string, payload: unknown) => told.push([name, payload]));
  await new Promise<void>((resolve) => page.on('connect', resolve));
});
afterAll(async () => {
  page.close();
  await goodword.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const url = (at: string) => `http://127.0.0.1:${goodword.port}${at}`;

async function api(method: string, at: string, body?: unknown) {
  const answer = await fetch(url(at), {
    method,
    headers: { Authorization: `Bearer ${made.key}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const json = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${at}: ${answer.status} ${JSON.stringify(json)}`);
  return json;
}
/** As a visitor's page fetches it; kept ready by the server from the first time on. */
async function wall(slug = made.wall.slug) {
  const answer = await fetch(url(`/w/${slug}.json`));
  return answer.status === 200 ? answer.json() : answer.status;
}
const bodies = async () => (await wall()).cards.map((card: { body: string }) => card.body);
const heard = (name: string) => expect.poll(() => told.map(([heard]) => heard)).toContain(name);

it('is on the public wall and on open pages at once, whatever is done over the API', async () => {
  expect(await bodies()).toEqual([]);
  const one = await api('POST', '/v1/testimonials', { space_id: made.space.id, text: 'One.', rating: 5 });
  expect(await bodies()).toEqual(['One.']);
  await heard('wall.card_published');
  const two = await api('POST', '/v1/testimonials', { space_id: made.space.id, text: 'Two.', status: 'pending' });
  expect(await bodies()).toEqual(['One.']);
  await api('PATCH', `/v1/testimonials/${two.id}`, { status: 'approved' });
  expect(await bodies()).toEqual(['Two.', 'One.']);
  await api('PATCH', `/v1/testimonials/${one.id}`, { featured: true });
  expect(await bodies()).toEqual(['One.', 'Two.']);
  told.length = 0;
  await api('DELETE', `/v1/testimonials/${one.id}`);
  expect(await bodies()).toEqual(['Two.']);
  await heard('wall.card_removed');
  await api('PATCH', `/v1/testimonials/${two.id}`, { status: 'archived' });
  expect(await bodies()).toEqual([]);
});

it('shows what a space, a campaign and a wall became, and nothing of a wall that is gone', async () => {
  await wall();
  await api('PATCH', `/v1/spaces/${made.space.id}`, { name: 'Brindle', primary_color: '#1e5a43' });
  expect(await wall()).toMatchObject({ spaceName: 'Brindle', accent: '#1e5a43' });
  await api('PATCH', `/v1/campaigns/${made.campaign.id}`, { incentive: 'A free loaf for every answer' });
  expect((await wall()).disclosure.join(' ')).toContain('A free loaf');
  await api('PATCH', `/v1/walls/${made.wall.id}`, { template: 'list', theme: 'dark' });
  expect(await wall()).toMatchObject({ design: 'list', theme: 'dark' });
  const second = await api('POST', '/v1/walls', { space_id: made.space.id, name: 'Second', slug: 'second' });
  expect(await wall('second')).toMatchObject({ slug: 'second' });
  await api('PATCH', `/v1/walls/${second.id}`, { slug: 'other' });
  expect([await wall('second'), (await wall('other')).slug]).toEqual([404, 'other']);
  await api('DELETE', `/v1/walls/${second.id}`);
  expect(await wall('other')).toBe(404);
});

it('renders the same testimonials in the same order as the API answers', async () => {
  for (let i = 0; i < 30; i++)
    await api('POST', '/v1/testimonials', { space_id: made.space.id, text: `Words ${i}.`, rating: (i % 5) + 1 });
  const shown: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page = await (await fetch(url(`/w/${made.wall.slug}.json?cursor=${cursor}`))).json();
    shown.push(...page.cards.map((card: { body: string }) => card.body));
    cursor = page.nextCursor;
  }
  const full = await api('GET', '/v1/walls?space_slug=brindle-lane');
  expect(full.testimonials.map((one: { text: string }) => one.text)).toEqual(shown);
  expect(shown).toHaveLength(30);
});
