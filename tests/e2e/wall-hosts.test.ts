import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createWallWorld, rendered, type WallWorld } from './support/wall-world.ts';

let world: WallWorld;
beforeAll(async () => {
  world = await createWallWorld();
});
afterEach(() => world.reset());
afterAll(() => world.close());

const SCRIPT = '<script async src="{{origin}}/embed.js"></script>';
const WALL =
  '<goodword-wall wall="{{wall}}"><a id="fallback" href="{{origin}}/w/{{wall}}">Read them</a></goodword-wall>';

/** A page of its own without a policy. */
function open(body: string): Promise<Page> {
  world.site.add('host', `<!doctype html><meta charset="utf-8"><body>${body}`, false);
  return world.visit('/host');
}
const cardsIn = (page: Page, selector = 'goodword-wall') =>
  page.evaluate((host) => document.querySelector(host)?.shadowRoot?.querySelectorAll('.card').length ?? 0, selector);

async function ownerFrame(page: Page) {
  const frame = await (await page.locator('goodword-wall iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('no frame in the wall’s place');
  await frame.waitForURL(/owner\/frame/);
  return frame;
}

describe('a page that moves things about', () => {
  it('shows the wall again after it was taken out, moved, and put back', async () => {
    const page = await open(`${SCRIPT}${WALL}<section></section>`);
    await rendered(page);
    await page.evaluate(async () => {
      const wall = document.querySelector('goodword-wall') as HTMLElement;
      document.querySelector('section')?.append(wall);
      await new Promise((done) => setTimeout(done));
      wall.remove();
      await new Promise((done) => setTimeout(done, 50));
      document.body.append(wall);
    });
    await rendered(page);
    expect(await cardsIn(page)).toBe(14);
  });

  it('keeps the rendered wall, without a new request, when it is only moved', async () => {
    const page = await open(`${SCRIPT}${WALL}<section></section>`);
    await rendered(page);
    const before = world.server.requests.length;
    await page.evaluate(() =>
      document.querySelector('section')?.append(document.querySelector('goodword-wall') as Element),
    );
    await page.waitForTimeout(300);
    expect(await cardsIn(page)).toBe(14);
    expect(world.server.requests.slice(before).filter(({ path }) => path.startsWith('/w/'))).toEqual([]);
  });

  it('shows a wall that client-side code inserts long after the script ran', async () => {
    const page = await open(SCRIPT);
    await page.waitForFunction(() => window.Goodword);
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('beforeend', '<goodword-wall wall="bakery"></goodword-wall>'),
    );
    await rendered(page);
  });

  it('leaves nothing behind after a hundred walls came and went', async () => {
    const page = await open(`${SCRIPT}<section></section>`);
    await page.waitForFunction(() => window.Goodword);
    const count = async () => {
      const session = await page.context().newCDPSession(page);
      await session.send('HeapProfiler.collectGarbage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, jsEventListeners };
    };
    const cycle = (times: number) =>
      page.evaluate(async (rounds) => {
        const place = document.querySelector('section') as HTMLElement;
        for (let i = 0; i < rounds; i++) {
          const wall = document.createElement('goodword-wall');
          wall.setAttribute('wall', 'bakery');
          const shown = new Promise((done) => wall.addEventListener('goodword:render', done, { once: true }));
          place.append(wall);
          await shown;
          wall.remove();
        }
        await new Promise((done) => setTimeout(done, 300));
      }, times);
    await cycle(10);
    const before = await count();
    await cycle(100);
    const after = await count();
    // One wall has some 600 nodes: a leak of one in fifty would show.
    expect(after.nodes - before.nodes).toBeLessThan(1200);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(20);
  });
});

describe('ways in', () => {
  it('takes a div, a script tag of its own, and the script twice', async () => {
    const page = await open(
      `${SCRIPT}${SCRIPT}<div data-goodword-wall="{{wall}}"></div><script async src="{{origin}}/embed.js" data-wall="{{wall}}"></script>`,
    );
    await rendered(page, '[data-goodword-wall]');
    await rendered(page, 'goodword-wall');
    expect(await page.locator('goodword-wall').count()).toBe(1);
  });

  it('upgrades an element that was there before the script', async () => {
    const page = await open(WALL);
    await page.evaluate(
      (src) => document.body.append(Object.assign(document.createElement('script'), { src })),
      `${world.server.origin}/embed.js`,
    );
    await rendered(page);
  });

  it('does what was asked before it came, and hands back a wall to change and to end', async () => {
    const page = await open(
      `<p id="here"></p><script>
        window.Goodword = window.Goodword || function () { (Goodword.q = Goodword.q || []).push(arguments); };
        Goodword('on', 'render', () => { window.heard = (window.heard || 0) + 1; });
        Goodword('mount', document.getElementById('here'), { wall: '{{wall}}' });
      </script>${SCRIPT}`,
    );
    await rendered(page, '#here');
    expect(await page.evaluate(() => (window as unknown as { heard: number }).heard)).toBe(1);
    await page.evaluate(async () => {
      const here = document.createElement('p');
      here.id = 'there';
      document.body.prepend(here);
      await window.Goodword?.ready;
      Object.assign(window, { wall: window.Goodword?.mount?.(here, { wall: 'bakery', theme: 'dark' }) });
    });
    await rendered(page, '#there');
    const scheme = () =>
      page.evaluate(
        () => document.querySelector('#there')?.shadowRoot?.querySelector<HTMLElement>('.gw')?.dataset.scheme,
      );
    expect(await scheme()).toBe('dark');
    await page.evaluate(() =>
      (window as unknown as { wall: { update: (o: object) => void } }).wall.update({ theme: 'light' }),
    );
    await page.waitForFunction(() =>
      document.querySelector('#there')?.shadowRoot?.querySelector('[data-scheme=light]'),
    );
    await page.evaluate(() => (window as unknown as { wall: { destroy: () => void } }).wall.destroy());
    expect(await cardsIn(page, '#there')).toBe(0);
  });

  it('follows its attributes', async () => {
    const page = await open(SCRIPT + WALL);
    await rendered(page);
    await page.evaluate(() => document.querySelector('goodword-wall')?.setAttribute('design', 'list'));
    await page.waitForFunction(() => document.querySelector('goodword-wall')?.shadowRoot?.querySelector('.list'));
    await page.evaluate(() => document.querySelector('goodword-wall')?.setAttribute('lang', 'es'));
    await page.getByRole('button', { name: 'Cómo se recogieron' }).waitFor();
  });
});

describe('a server that does not answer', () => {
  it.each(['error', 'nonsense'] as const)('leaves what the owner wrote (%s)', async (mode) => {
    world.server.mode = mode;
    const errors: string[] = [];
    world.site.add('host', `<!doctype html><body>${SCRIPT}${WALL}`, false);
    const page = await world.visit('/plain/plain.css');
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(`${world.site.url}/host`);
    await page.waitForTimeout(800);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  it('leaves it also while the answer hangs, and says so after eight seconds', async () => {
    world.server.mode = 'hang';
    const page = await open(
      `<script>addEventListener('goodword:error', (event) => { window.failed = event.detail.reason; });</script>${SCRIPT}${WALL}`,
    );
    await page.waitForTimeout(500);
    expect(await page.locator('#fallback').isVisible()).toBe(true);
    await page.waitForFunction(() => (window as unknown as { failed?: string }).failed === 'timeout', undefined, {
      timeout: 9500,
    });
    expect(await page.locator('#fallback').isVisible()).toBe(true);
  });

  it('leaves it when a wall that was shown is exchanged for one that does not come', async () => {
    const page = await open(SCRIPT + WALL);
    await rendered(page);
    world.server.mode = 'error';
    await page.evaluate(() => document.querySelector('goodword-wall')?.setAttribute('wall', 'other'));
    await page.locator('#fallback').waitFor({ state: 'visible' });
  });
});

describe('a host with looks of its own', () => {
  it('keeps hostile styles out: letters, sizes, colours and columns are the wall’s', async () => {
    const page = await world.visit('/hostile-css/');
    await rendered(page);
    const look = await page.evaluate(() => {
      const root = document.querySelector('goodword-wall')?.shadowRoot;
      const quote = getComputedStyle(root?.querySelector('#tst_0002 .q') as Element);
      const name = getComputedStyle(root?.querySelector('.n') as Element);
      return {
        size: quote.fontSize,
        style: quote.fontStyle,
        spacing: quote.letterSpacing,
        transform: quote.textTransform,
        align: quote.textAlign,
        color: quote.color,
        name: name.fontSize,
        columns: root?.querySelector('.grid')?.classList.contains('set'),
      };
    });
    expect(look).toEqual({
      size: '17px',
      style: 'normal',
      spacing: 'normal',
      transform: 'none',
      align: 'start',
      color: 'rgb(38, 29, 22)',
      name: expect.stringMatching(/^15\.?0?/),
      columns: true,
    });
  });

  it('takes its typeface where the page asks for it', async () => {
    const page = await open(
      `<div style="font-family:Georgia">${SCRIPT}<goodword-wall wall="{{wall}}" font="inherit"></goodword-wall></div>`,
    );
    await rendered(page);
    expect(
      await page
        .locator('.q')
        .first()
        .evaluate((quote) => getComputedStyle(quote).fontFamily),
    ).toBe('Georgia');
  });

  it.each([
    ['html.dark', (page: Page) => page.evaluate(() => document.documentElement.classList.add('dark'))],
    [
      'data-bs-theme',
      (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-bs-theme', 'dark')),
    ],
    [
      'color-scheme',
      (page: Page) => page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark')),
    ],
    ['a dark ground', (page: Page) => page.evaluate(() => document.body.style.setProperty('background', '#111'))],
  ])('recolours in the same frame, without a request, when the page turns dark by %s', async (_how, turn) => {
    const page = await open(SCRIPT + WALL);
    await rendered(page);
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\.late-/.test(name)));
    await page.waitForTimeout(200);
    const before = world.server.requests.length;
    await turn(page);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const scheme = await page.evaluate(
      () => document.querySelector('goodword-wall')?.shadowRoot?.querySelector<HTMLElement>('.gw')?.dataset.scheme,
    );
    expect(scheme).toBe('dark');
    expect(world.server.requests.length).toBe(before);
  });

  it('stays light on a page that is white although the reader’s system is dark', async () => {
    world.site.add('host', `<!doctype html><body>${SCRIPT}${WALL}`, false);
    const page = await world.visit('/host', { colorScheme: 'dark' });
    await rendered(page);
    expect(
      await page.evaluate(
        () => document.querySelector('goodword-wall')?.shadowRoot?.querySelector<HTMLElement>('.gw')?.dataset.scheme,
      ),
    ).toBe('light');
  });
});

describe('the owner’s frame', () => {
  it('takes the wall’s place, gets the code and the host’s looks, and nothing stays in the address', async () => {
    const page = await world.visit('/bakery/#goodword=once-only');
    const frame = page.locator('goodword-wall iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).toBe(`${world.server.origin}/owner/frame?wall=bakery#code=once-only`);
    expect(new URL(page.url()).hash).toBe('');
    const inner = await ownerFrame(page);
    await inner.waitForFunction(() => (window as unknown as { heard: unknown[] }).heard.length > 1);
    const heard = await inner.evaluate(
      () => (window as unknown as { heard: { kind: string; origin: string; tokens?: object }[] }).heard,
    );
    expect(heard[0]?.kind).toBe('goodword:host-style');
    // Then only where the viewport lies, as often as that changes.
    expect(new Set(heard.slice(1).map(({ kind }) => kind))).toEqual(new Set(['goodword:viewport']));
    expect(heard[0]).toMatchObject({ origin: world.site.url, tokens: { '--goodword-accent': expect.any(String) } });
  });

  it('opens from the page’s own link, and gives the wall back on leaving', async () => {
    const page = await world.visit('/bakery/');
    await rendered(page);
    await page.getByRole('link', { name: 'Edit this wall' }).click();
    await page.locator('goodword-wall iframe').waitFor();
    const inner = await ownerFrame(page);
    await inner.evaluate(() => parent.postMessage({ kind: 'goodword:exit' }, '*'));
    await rendered(page);
    expect(await page.locator('goodword-wall iframe').count()).toBe(0);
  });

  it('does not listen to anybody but its own frame', async () => {
    const page = await world.visit('/bakery/#goodword-edit');
    await page.locator('goodword-wall iframe').waitFor();
    await page.evaluate(() => postMessage({ kind: 'goodword:exit' }, '*'));
    await page.waitForTimeout(200);
    expect(await page.locator('goodword-wall iframe').count()).toBe(1);
  });

  it('costs a visitor nothing', async () => {
    const page = await world.visit('/bakery/');
    await rendered(page);
    await page.waitForTimeout(800);
    expect(world.server.requests.map(({ path }) => path).filter((path) => /owner|bridge|\.own-/.test(path))).toEqual(
      [],
    );
  });
});
