import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addedGlobals, layoutShift, traces } from './support/meters.ts';
import { createWallWorld, rendered, type WallWorld } from './support/wall-world.ts';

let world: WallWorld;
beforeAll(async () => {
  world = await createWallWorld();
});
afterEach(() => world.reset());
afterAll(() => world.close());

describe('a wall on a plain page', () => {
  it.each([
    [1280, 900],
    [768, 900],
    [320, 700],
  ])('moves nothing at %i px where its place is kept free', async (width, height) => {
    const page = await world.visit('/plain/', { viewport: { width, height } });
    await rendered(page);
    expect(await layoutShift(page)).toBe(0);
  });

  it('is seen to move the page where nothing is kept free: the meter works', async () => {
    const page = await world.visit('/plain/unreserved.html');
    await rendered(page);
    expect(await layoutShift(page)).toBeGreaterThan(0.3);
  });

  it('needs three requests and 9 KB of script to its first paint', async () => {
    const page = await world.visit('/plain/');
    await rendered(page);
    const { origin } = world.server;
    const fetched = (await page.evaluate(() => window.__firstPaint)) ?? [];
    const paths = fetched.filter((url) => url.startsWith(origin)).map((url) => url.slice(origin.length));
    expect(paths).toEqual(['/embed.js', expect.stringMatching(/^\/assets\/wall-/), '/w/bakery.json']);
    const scripts = paths.filter((path) => path.endsWith('.js'));
    const bytes = await Promise.all(scripts.map((path) => readFile(`dist/widget${path}`)));
    expect(bytes.reduce((sum, file) => sum + brotliCompressSync(file).length, 0)).toBeLessThanOrEqual(9000);
  });

  it('leaves no cookie and no storage, asks one origin, adds one name', async () => {
    const asked: string[] = [];
    const page = await world.visit('/plain/plain.css');
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${world.site.url}/plain/`);
    await rendered(page);
    await page.waitForTimeout(500);
    const left = await traces(page, asked);
    expect(left).toEqual({
      cookies: 0,
      local: 0,
      session: 0,
      databases: 0,
      caches: 0,
      origins: [world.site.url, world.server.origin].sort(),
    });
    expect(world.server.requests.filter(({ cookie }) => cookie)).toEqual([]);
    expect(await addedGlobals(page)).toEqual(['Goodword']);
  });

  it('is seen to leave a cookie, a key and a name: the meters work', async () => {
    const page = await world.visit('/plain/');
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the cookie is what the meter has to see.
      document.cookie = 'seen=1';
      localStorage.setItem('seen', '1');
      Object.assign(window, { seen: 1 });
    });
    const left = await traces(page, []);
    expect([left.cookies, left.local]).toEqual([1, 1]);
    expect(await addedGlobals(page)).toContain('seen');
  });

  it('asks for nothing while it is more than a screen away', async () => {
    world.site.add(
      'far',
      '<p style="height:5000px">far</p><goodword-wall wall="{{wall}}"></goodword-wall><script src="{{origin}}/embed.js"></script>',
      false,
    );
    const page = await world.visit('/far');
    await page.waitForTimeout(300);
    expect(world.server.requests.map(({ path }) => path)).toEqual(['/embed.js']);
    await page.evaluate(() => scrollTo(0, 4000));
    await rendered(page);
  });
});
