import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { layoutShift } from './support/meters.ts';
import { makeCard } from './support/wall-fixture.ts';
import { createWallWorld, rendered, type WallWorld } from './support/wall-world.ts';

let world: WallWorld;
beforeAll(async () => {
  world = await createWallWorld();
});
afterEach(() => world.reset());
afterAll(() => world.close());

const TOP = 2; // behind the two featured cards: where a new one goes

/** A page with a live wall under so many pixels of other content, its socket in the room. */
async function openLive(above: number): Promise<Page> {
  world.site.add(
    'live',
    `<body style="margin:0"><div style="height:${above}px">above</div><goodword-wall wall="{{wall}}" live style="display:block;min-height:4200px"></goodword-wall><p id="below">below</p><script async src="{{origin}}/embed.js"></script>`,
    false,
  );
  const page = await world.visit('/live');
  await rendered(page);
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\.live-/.test(name)));
  await expect.poll(() => world.server.visitors()).toBeGreaterThan(0);
  return page;
}
const tops = (page: Page) =>
  page.evaluate(() => {
    const items = document.querySelector('goodword-wall')?.shadowRoot?.querySelectorAll('.grid > li') ?? [];
    return Object.fromEntries(
      [...items].map((item) => [item.id, Math.round(item.getBoundingClientRect().top + scrollY)]),
    );
  });

describe('a live wall', () => {
  it('shows an approval in its place within a second when the reader is not looking there', async () => {
    const page = await openLive(1000);
    const started = Date.now();
    world.server.publish(makeCard('tst_new'), TOP);
    await page.locator('#tst_new').waitFor({ state: 'attached' });
    expect(Date.now() - started).toBeLessThan(1000);
    expect(await layoutShift(page)).toBe(0);
    expect(await page.locator('.avg').innerText()).toContain('214');
  });

  it('offers it in a pill instead of moving what is being read', async () => {
    const page = await openLive(0);
    const before = await tops(page);
    world.server.publish(makeCard('tst_new'), TOP);
    const pill = page.getByRole('button', { name: '1 new' });
    await pill.waitFor();
    expect(await tops(page)).toEqual(before);
    expect(await layoutShift(page)).toBe(0);
    await pill.click();
    await page.locator('#tst_new').waitFor();
    await pill.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.querySelector('goodword-wall')?.shadowRoot?.activeElement?.id)).toBe(
      'tst_new',
    );
  });

  it('is seen to move the page when a card is put above by force: the meter works', async () => {
    const page = await openLive(0);
    await page.evaluate(() => {
      const list = document.querySelector('goodword-wall')?.shadowRoot?.querySelector<HTMLElement>('.grid');
      list?.style.setProperty('margin-top', '300px');
    });
    expect(await layoutShift(page)).toBeGreaterThan(0.1);
  });

  it('takes a withdrawn card away at once and leaves its neighbours where they are', async () => {
    const page = await openLive(0);
    const before = await tops(page);
    const started = Date.now();
    world.server.remove('tst_0002');
    await page.waitForFunction(
      () => !document.querySelector('goodword-wall')?.shadowRoot?.querySelector('#tst_0002 .card'),
    );
    expect(Date.now() - started).toBeLessThan(1000);
    expect(await page.locator('text=Saturday loaf meaning').count()).toBe(0);
    const visible = ([, top]: [string, number]) => top < 900;
    expect(Object.entries(await tops(page)).filter(visible)).toEqual(Object.entries(before).filter(visible));
    expect(await layoutShift(page)).toBe(0);
  });

  it('closes the hole once the reader has moved on', async () => {
    const page = await openLive(0);
    world.server.remove('tst_0002');
    await page.waitForFunction(
      () => !document.querySelector('goodword-wall')?.shadowRoot?.querySelector('#tst_0002 .card'),
    );
    // Past every card, however wide this system's letters are; the wall's own end stays where it is.
    await page.evaluate(() => scrollTo(0, 4300));
    await page.locator('#tst_0002').waitFor({ state: 'detached' });
  });

  it('shows other marks on the same card', async () => {
    const page = await openLive(1000);
    const card = world.server.payload.cards.find(({ id }) => id === 'tst_0003');
    if (!card) throw new Error('no such card');
    world.server.change({ ...card, tags: ['New'], highlights: [{ start: 0, end: 11 }] });
    await page.locator('#tst_0003 mark').waitFor({ state: 'attached' });
    expect(await page.locator('#tst_0003 mark').innerText()).toBe('Gluten-free');
  });

  it('asks what it missed when the line was cut', async () => {
    const page = await openLive(1000);
    world.server.dropSockets();
    world.server.publish(makeCard('tst_missed'), TOP);
    world.server.remove('tst_0005');
    await page.locator('#tst_missed').waitFor({ state: 'attached', timeout: 8000 });
    expect(await page.locator('#tst_0005').count()).toBe(0);
  });

  it('opens no socket without the attribute', async () => {
    const page = await world.visit('/plain/');
    await rendered(page);
    await page.waitForTimeout(1500);
    expect(world.server.requests.filter(({ path }) => /live|esm|socket/.test(path))).toEqual([]);
    expect(world.server.visitors()).toBe(0);
  });
});

describe('a long wall', () => {
  it('adds the next page below, moves nothing above, and puts the reader on its first card', async () => {
    world.server.payload.cards.push(
      ...Array.from({ length: 40 }, (_, i) =>
        makeCard(`more_${i}`, { author: { name: `Customer ${i}`, title: null, company: null } }),
      ),
    );
    world.server.payload.total = world.server.payload.cards.length;
    const page = await world.visit('/plain/');
    await rendered(page);
    const before = await tops(page);
    expect(Object.keys(before)).toHaveLength(24);
    await page.getByRole('button', { name: 'Show 24 more' }).click();
    await page.waitForFunction(
      () => (document.querySelector('goodword-wall')?.shadowRoot?.querySelectorAll('.card').length ?? 0) === 48,
    );
    const after = await tops(page);
    for (const [id, top] of Object.entries(before)) expect([id, after[id]]).toEqual([id, top]);
    expect(
      Math.min(
        ...Object.entries(after)
          .filter(([id]) => !(id in before))
          .map(([, top]) => top),
      ),
    ).toBeGreaterThan(Math.max(...Object.values(before)));
    expect(await page.evaluate(() => document.querySelector('goodword-wall')?.shadowRoot?.activeElement?.id)).toBe(
      'more_10',
    );
    await page.getByRole('button', { name: 'Show 6 more' }).click();
    await page.waitForFunction(
      () => (document.querySelector('goodword-wall')?.shadowRoot?.querySelectorAll('.card').length ?? 0) === 54,
    );
    expect(await page.locator('.foot .btn').count()).toBe(0);
  });
});
