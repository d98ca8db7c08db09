import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axe } from './support/meters.ts';
import { createWallWorld, rendered, type WallWorld } from './support/wall-world.ts';

let world: WallWorld;
beforeAll(async () => {
  world = await createWallWorld();
});
afterEach(() => world.reset());
afterAll(() => world.close());

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('a wall, to somebody who does not see it as we do', () => {
  it.each(['light', 'dark'] as const)('has nothing for axe to find, %s, left to right', async (colorScheme) => {
    const page = await world.visit('/bakery/', { colorScheme });
    await rendered(page);
    await page.waitForTimeout(400);
    expect(await axe(page)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, %s, right to left', async (colorScheme) => {
    const page = await world.visit('/law-office/', { colorScheme });
    await rendered(page);
    await page.waitForTimeout(400);
    expect(await axe(page)).toEqual([]);
  });

  it('has nothing for axe to find as a list, with its disclosure open', async () => {
    const page = await world.visit('/two-widgets/');
    await rendered(page);
    await rendered(page, '[data-goodword-wall]');
    await page.getByRole('button', { name: 'How these were collected' }).first().click();
    await page.getByRole('dialog').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('is looked into by axe: a defect planted in the shadow root is found', async () => {
    const page = await world.visit('/bakery/');
    await rendered(page);
    await page.evaluate(() => {
      const button = document.querySelector('goodword-wall')?.shadowRoot?.querySelector('.seal');
      button?.removeAttribute('aria-label');
      document
        .querySelector('goodword-wall')
        ?.shadowRoot?.querySelector<HTMLElement>('#tst_0002 .q')
        ?.style.setProperty('color', '#ddd');
    });
    const found = (await axe(page)).join();
    expect(found).toContain('button-name');
    expect(found).toContain('color-contrast');
  });

  it.each(['/bakery/', '/law-office/', '/two-widgets/'])(
    'needs no sideways scrolling at 320 px on %s',
    async (path) => {
      const page = await world.visit(path, { viewport: { width: 320, height: 640 } });
      await rendered(page);
      expect(await sideways(page)).toBe(0);
      const clipped = await page.evaluate(() => {
        const cards = document.querySelector('goodword-wall')?.shadowRoot?.querySelectorAll('.q, .n, .tag') ?? [];
        return [...cards].filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.textContent);
      });
      expect(clipped).toEqual([]);
    },
  );

  it('survives text spacing set by the reader', async () => {
    const page = await world.visit('/bakery/', { viewport: { width: 320, height: 640 } });
    await rendered(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.gw *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}');
      document.querySelector('goodword-wall')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    expect(await sideways(page)).toBe(0);
  });

  it('is tabbed through in the order in which it is seen', async () => {
    const page = await world.visit('/bakery/');
    await rendered(page);
    const tops = await page.evaluate(() => {
      const items = document.querySelector('goodword-wall')?.shadowRoot?.querySelectorAll('.grid > li') ?? [];
      return [...items].map((item) => Math.round(item.getBoundingClientRect().top));
    });
    // A card never begins far above the one read before it.
    const back = tops.map((top, i) => (tops[i - 1] ?? top) - top);
    expect(Math.max(...back)).toBeLessThan(260);
    expect(tops[0]).toBe(Math.min(...tops));
  });

  it('unfolds a long story in place and keeps the focus', async () => {
    const page = await world.visit('/bakery/');
    await rendered(page);
    const unfold = page.getByRole('button', { name: 'Read all of it' });
    await unfold.focus();
    await page.keyboard.press('Enter');
    const fold = page.getByRole('button', { name: 'Show less' });
    await fold.waitFor();
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    expect(await fold.evaluate((element) => element === (element.getRootNode() as ShadowRoot).activeElement)).toBe(
      true,
    );
    expect(await page.locator('.card', { hasText: 'wear black' }).count()).toBe(1);
  });

  it('answers the seal in a sentence with a link to the proof, and Escape ends it', async () => {
    const page = await world.visit('/bakery/');
    await rendered(page);
    await page.locator('#tst_0002 .seal').focus();
    await page.keyboard.press('Enter');
    const proof = page.getByRole('link', { name: 'See the proof' });
    await proof.waitFor();
    expect(await proof.getAttribute('href')).toBe(`${world.server.origin}/proof/tst_0002`);
    await page.keyboard.press('Tab');
    expect(await proof.evaluate((link) => link === (link.getRootNode() as ShadowRoot).activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await proof.waitFor({ state: 'detached' });
  });

  it('stands still for who asked for reduced motion', async () => {
    const page = await world.visit('/bakery/', { reducedMotion: 'reduce' });
    await rendered(page);
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('prints every card whole and no control', async () => {
    const page = await world.visit('/bakery/');
    await rendered(page);
    await page.waitForTimeout(400);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.seal').first().isVisible()).toBe(false);
    const position = await page
      .locator('.grid > li')
      .first()
      .evaluate((item) => getComputedStyle(item).position);
    expect(position).toBe('relative');
  });

  it('keeps the marked words marked in forced colours', async () => {
    const page = await world.visit('/bakery/', { forcedColors: 'active' });
    await rendered(page);
    await page.waitForTimeout(400);
    const mark = await page
      .locator('mark')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(mark).not.toBe('rgba(0, 0, 0, 0)');
  });
});
