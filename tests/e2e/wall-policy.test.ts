import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { policyViolations } from './support/meters.ts';
import { makeCard } from './support/wall-fixture.ts';
import { createWallWorld, rendered, type WallWorld } from './support/wall-world.ts';

let world: WallWorld;
beforeAll(async () => {
  world = await createWallWorld();
});
afterEach(() => world.reset());
afterAll(() => world.close());

/** Everything a visitor can do to a wall. */
async function useIt(page: Page): Promise<void> {
  await rendered(page);
  await page.getByRole('button', { name: 'Read all of it' }).click();
  await page
    .getByRole('button', { name: /^Verified/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'See the proof' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'How these were collected' }).click();
  await page.getByRole('dialog').waitFor();
  await page.getByRole('button', { name: 'Close' }).click();
}

describe('a host whose policy allows one script and no style at all', () => {
  it('sees no violation from rendering, pressing, or live news, with Trusted Types enforced', async () => {
    const page = await world.visit('/strict-csp/');
    await useIt(page);
    await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\.live-/.test(name)));
    await page.waitForTimeout(300);
    world.server.publish(makeCard('tst_new'), 2);
    await page.getByRole('button', { name: '1 new' }).click();
    await page.locator('#tst_new').waitFor({ state: 'attached' });
    expect(await policyViolations(page)).toEqual([]);
    const size = await page.locator('.avg strong').evaluate((element) => getComputedStyle(element).fontSize);
    expect(size).toBe('76px');
  });

  it('sees the violations of a page that does use a style and a string: the meter works', async () => {
    const page = await world.visit('/strict-csp/');
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color:red');
      try {
        document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
      } catch {
        // Trusted Types refuse it.
      }
    });
    const seen = (await policyViolations(page)).join();
    expect(seen).toContain('style-src-attr');
    expect(seen).toContain('require-trusted-types-for');
  });

  it.each(['two-widgets/', 'hostile-css/', 'law-office/', 'bakery/'])('sees none on %s either', async (path) => {
    const page = await world.visit(`/${path}`);
    await rendered(page);
    await page.waitForTimeout(300);
    expect(await policyViolations(page)).toEqual([]);
  });
});
