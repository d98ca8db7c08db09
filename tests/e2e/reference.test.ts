import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GoodwordProcess, startGoodword } from '../support/goodword-process.ts';
import { axeFindings, openBrowser, sidewaysOverflow } from './support-chat/browser.ts';

let browser: Browser;
let goodword: GoodwordProcess;
beforeAll(async () => {
  browser = await openBrowser();
  goodword = await startGoodword();
});
afterAll(async () => {
  await browser.close();
  await goodword.close();
});

/** The reference in a context of its own; `said`: what the browser complains of, a policy broken among it; `asked`: every address. */
async function open(options: BrowserContextOptions = {}, hash = '') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${goodword.url}/docs${hash}`);
  return { page, said, asked, close: () => context.close() };
}

const inView = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const top = document.getElementById(wanted)?.getBoundingClientRect().top ?? Number.NaN;
    return top > -2 && top < 200;
  }, id);

describe('the reference', () => {
  it('keeps its own strict policy and asks nobody else for anything', async () => {
    const { page, said, asked, close } = await open();
    await page.getByRole('heading', { name: 'API reference' }).waitFor();
    expect(said).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`${goodword.url}/docs`]);
    expect(await page.evaluate(() => document.querySelectorAll('script').length)).toBe(0);
    await close();
  });

  it('would be seen to break it: a style that is put in is complained of', async () => {
    const { page, said, close } = await open();
    await page.evaluate(() => document.body.setAttribute('style', 'color:red'));
    await expect.poll(() => said.join()).toContain('Content Security Policy');
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find, %s, with a call of each dialect unfolded',
    async (colorScheme) => {
      const { page, close } = await open({ colorScheme, bypassCSP: true });
      // The calls are all made by the same hand: the rest of them would only cost time, and much of it.
      await page.evaluate(() => {
        for (const section of document.querySelectorAll('section')) {
          const [first, ...others] = section.querySelectorAll(':scope > article, :scope > details');
          first?.querySelectorAll('details').forEach((one) => {
            one.open = true;
          });
          for (const other of others) other.remove();
        }
      });
      expect(await axeFindings(page)).toEqual([]);
      await close();
    },
  );

  it.each([320, 390, 768, 1280, 1920])('needs no sideways scrolling at %i px', async (width) => {
    const { page, close } = await open({ viewport: { width, height: 800 } });
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    expect(await sidewaysOverflow(page)).toBe(0);
    await close();
  });

  it('leads to a call from its contents and from outside, without script', async () => {
    const { page, close } = await open({ javaScriptEnabled: true, reducedMotion: 'reduce' });
    await page
      .getByRole('navigation', { name: 'Reference' })
      .getByRole('link', { name: 'Ask a customer for a testimonial' })
      .click();
    await expect.poll(() => inView(page, 'reputaflow.trigger')).toBe(true);
    expect(new URL(page.url()).hash).toBe('#reputaflow.trigger');
    await close();
    const linked = await open({ reducedMotion: 'reduce' }, '#reputaflow.sms');
    expect(await inView(linked.page, 'reputaflow.sms')).toBe(true);
    await linked.close();
  });

  it('is reached by keyboard: a way past the contents first, then every box that scrolls', async () => {
    const { page, close } = await open({ reducedMotion: 'reduce' });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the reference');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    const unreachable = await page.evaluate(
      () =>
        [...document.querySelectorAll('pre')].filter((one) => one.scrollHeight > one.clientHeight && one.tabIndex < 0)
          .length,
    );
    expect(unreachable).toBe(0);
    await close();
  });

  it('prints whole: nothing folded, nothing inked, no contents beside', async () => {
    const { page, close } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.side') as Element).display)).toBe(
      'none',
    ); // the page has one
    const folded = await page.evaluate(
      () =>
        [...document.querySelectorAll('main details dl')].filter((one) => one.getBoundingClientRect().height === 0)
          .length,
    );
    expect(folded).toBe(0);
    await close();
  });
});
