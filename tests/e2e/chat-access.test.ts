import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, openBrowser, sidewaysOverflow } from './support-chat/browser.ts';
import { type BuiltScript, buildChatScript, type ChatServer, startChatServer } from './support-chat/chat-server.ts';
import { scenes } from './support-chat/scenes.ts';
import { arabic, english } from './support-chat/scripts.ts';

let browser: Browser;
let script: BuiltScript;
let server: ChatServer;
let context: BrowserContext;

beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), buildChatScript()]);
  server = await startChatServer(script);
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser.close();
  await server.close();
  script.remove();
});

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, bypassCSP: true, ...options });
  return context.newPage();
}

/** Screens that a press brings up, beside those that an address does. */
const opened: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  review: async (page) => {
    await page.getByText('Put back what was left out').click();
    await page.getByText('Edit words').click();
    await page.getByText('Change an earlier answer').click();
  },
  submitted: (page) => page.getByText('Withdraw', { exact: true }).click(),
  doubt: (page) => page.getByRole('link', { name: /^Edit your answer to: In your/ }).click(),
  rating: (page) => page.getByRole('button', { name: 'Continue' }).click(),
};

describe.each([
  ['light', english],
  ['dark', english],
  ['light', arabic],
] as const)('axe in %s', (colorScheme, words) => {
  it(`finds nothing on any screen (${words.locale})`, async () => {
    const page = await open({ colorScheme, reducedMotion: 'reduce' });
    for (const [name, scene] of Object.entries(scenes)) {
      const token = `axe-${name}-${colorScheme}-${words.locale}`;
      scene.set(server.chat(token, words), words);
      await page.goto(`${server.url}/c/${token}${scene.query ?? ''}`);
      await page.locator('.on').waitFor();
      expect(await axeFindings(page), name).toEqual([]);
      if (words === english && opened[name] !== undefined) {
        await opened[name](page);
        expect(await axeFindings(page), `${name}, opened`).toEqual([]);
      }
    }
  });
});

describe('axe', () => {
  it('would find what it is there to find', async () => {
    const page = await open();
    server.chat('planted');
    await page.goto(`${server.url}/c/planted`);
    await page.evaluate(() => {
      document.querySelector('.rate input')?.removeAttribute('aria-label');
      document.querySelector<HTMLElement>('.safe')?.style.setProperty('color', '#ccc');
    });
    const found = (await axeFindings(page)).map((line) => line.split(':')[0]);
    expect(found).toContain('label');
    expect(found).toContain('color-contrast');
  });
});

describe('with a phone’s keyboard up', () => {
  it('keeps the question and the box in sight, with nothing zoomed', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    scenes.doubt?.set(server.chat('keyboard'), english);
    await page.goto(`${server.url}/c/keyboard`);
    await page.locator('.on').waitFor();
    await page.getByRole('textbox').tap();
    await page.setViewportSize({ width: 390, height: 464 });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const inSight = (selector: string) => {
            const box = document.querySelector(selector)?.getBoundingClientRect();
            return box !== undefined && box.top >= 0 && box.bottom <= innerHeight + 1;
          };
          return { box: inSight('#answer'), question: inSight('.ask'), scale: visualViewport?.scale };
        }),
      )
      .toEqual({ box: true, question: true, scale: 1 });
  });

  it('does not forbid zooming in', async () => {
    server.chat('zoom');
    const html = await (await fetch(`${server.url}/c/zoom`)).text();
    expect(html).not.toMatch(/user-scalable|maximum-scale/);
  });
});

describe('for those who need it larger or calmer', () => {
  it('fits 320 by 256 css pixels, as 400 % on a desktop', async () => {
    const page = await open({ viewport: { width: 320, height: 256 } });
    for (const [name, scene] of Object.entries(scenes)) {
      scene.set(server.chat(`reflow-${name}`), english);
      await page.goto(`${server.url}/c/reflow-${name}${scene.query ?? ''}`);
      expect(await sidewaysOverflow(page), name).toBe(0);
    }
  });

  it('loses nothing when text is spaced out', async () => {
    const page = await open();
    for (const [name, scene] of Object.entries(scenes)) {
      scene.set(server.chat(`spaced-${name}`), english);
      await page.goto(`${server.url}/c/spaced-${name}${scene.query ?? ''}`);
      await page.addStyleTag({
        content:
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      });
      expect(await sidewaysOverflow(page), name).toBe(0);
    }
  });

  it('runs no animation where less motion is asked for, and the meter sees one where it is not', async () => {
    for (const [reducedMotion, running] of [
      ['reduce', false],
      ['no-preference', true],
    ] as const) {
      const page = await open({ reducedMotion });
      scenes.doubt?.set(server.chat(`motion-${reducedMotion}`), english);
      await page.goto(`${server.url}/c/motion-${reducedMotion}`);
      expect((await page.evaluate(() => document.getAnimations().length)) > 0).toBe(running);
      await context.close();
    }
  });
});
