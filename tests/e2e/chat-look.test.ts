import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, sidewaysOverflow } from './support-chat/browser.ts';
import { type BuiltScript, buildChatScript, type ChatServer, startChatServer } from './support-chat/chat-server.ts';
import { scenes } from './support-chat/scenes.ts';
import { arabic, english, unhappy } from './support-chat/scripts.ts';

/** With CHAT_SHOTS=<folder> every screen is kept as a picture, to be looked at. */
const shots = process.env.CHAT_SHOTS;
const widths = [320, 390, 768, 1280];

let browser: Browser;
let server: ChatServer;
let built: BuiltScript;

beforeAll(async () => {
  [browser, built] = await Promise.all([openBrowser(), buildChatScript()]);
  server = await startChatServer(built);
  if (shots !== undefined) mkdirSync(shots, { recursive: true });
});
afterAll(async () => {
  await browser.close();
  await server.close();
  built.remove();
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

describe('the screens that only a running script knows', () => {
  it.each([
    ['queued', 'Queued'],
    ['sending', 'Sending'],
    ['editing', 'Save the change'],
  ])('%s fits from 320 to 1280 px', async (name, sign) => {
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const page = await context.newPage();
    scenes.story?.set(server.chat(name, unhappy), unhappy);
    await page.goto(`${server.url}/c/${name}`);
    await page.locator('.on').waitFor();
    await context.setOffline(name === 'queued');
    server.delay = name === 'sending' ? 20_000 : 0;
    if (name === 'editing') await page.getByRole('link', { name: /^Edit your answer/ }).click();
    else {
      await page.getByRole('textbox').fill(unhappy.story);
      await page.keyboard.press('Enter');
    }
    await page.getByText(sign).waitFor();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 844 });
      expect(await sidewaysOverflow(page), `${name} at ${width}`).toBe(0);
      expect(await page.evaluate(smallTargets)).toEqual([]);
      if (shots !== undefined) await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
    }
    server.delay = 0;
    await context.close();
  });
});

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
        await page.locator('.on').waitFor();
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
