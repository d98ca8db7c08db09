import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, sidewaysOverflow } from './support-chat/browser.ts';
import { type ChatServer, startChatServer } from './support-chat/chat-server.ts';
import { scenes } from './support-chat/scenes.ts';
import { arabic, english } from './support-chat/scripts.ts';

/** With CHAT_SHOTS=<folder> every screen is kept as a picture, to be looked at. */
const shots = process.env.CHAT_SHOTS;
const widths = [320, 390, 768, 1280];

let browser: Browser;
let server: ChatServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startChatServer(null)]);
  if (shots !== undefined) mkdirSync(shots, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const smallTargets = () =>
  [...document.querySelectorAll<HTMLElement>('button, a, summary, select, input:not([type=hidden]), textarea')]
    .filter((element) => element.checkVisibility())
    .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
    .map(({ element, box }) => `${element.textContent || element.id} ${box.width}x${box.height}`);

const smallInputs = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      'input:not([type=hidden], [type=radio], [type=checkbox]), textarea, select',
    ),
  ]
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 16)
    .map((element) => element.id);

describe.each([
  ['light', english],
  ['dark', english],
  ['light', arabic],
] as const)('every screen in %s', (colorScheme, script) => {
  it(`fits from 320 to 1280 px in ${script.locale}, with nothing too small to hit or to type in`, async () => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const [name, scene] of Object.entries(scenes)) {
      const token = `${name}-${colorScheme}-${script.locale}`;
      scene.set(server.chat(token, script), script);
      for (const width of widths) {
        await page.setViewportSize({ width, height: width < 600 ? 844 : 800 });
        await page.goto(`${server.url}/c/${token}${scene.query ?? ''}`);
        expect(await sidewaysOverflow(page), `${name} at ${width}`).toBe(0);
        expect(await page.evaluate(smallTargets), `targets of ${name} at ${width}`).toEqual([]);
        expect(await page.evaluate(smallInputs), `inputs of ${name} at ${width}`).toEqual([]);
        if (shots !== undefined)
          await page.screenshot({
            path: `${shots}/${name}-${width}-${colorScheme}-${script.locale}.png`,
            fullPage: true,
          });
      }
    }
    await context.close();
  });
});
