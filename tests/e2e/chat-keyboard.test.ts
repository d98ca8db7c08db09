import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './support-chat/browser.ts';
import { type BuiltScript, buildChatScript, type ChatServer, startChatServer } from './support-chat/chat-server.ts';
import { scenes } from './support-chat/scenes.ts';
import { english } from './support-chat/scripts.ts';
import { watchPage } from './support-chat/watch-page.ts';

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

async function open(token: string, query = ''): Promise<Page> {
  server.chat(token);
  context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await watchPage(page);
  await page.goto(`${server.url}/c/${token}${query}`);
  await page.locator('.on').waitFor();
  return page;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at instanceof HTMLElement ? at.getAttribute('name') || at.textContent || at.tagName : '';
  });
/** Waits until the cursor stands in the control of that name, or in the element of that text. */
const focusOn = (page: Page, name: string) => expect.poll(() => focused(page)).toBe(name);

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}: a trap, or it cannot be focused`);
}

describe('the enhanced chat page by keyboard alone', () => {
  it('goes through the whole flow and says each of our messages once', async () => {
    const page = await open('keys');
    await page.keyboard.press('4');
    expect(await page.getByRole('radio', { name: '4 out of 5, very good' }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await focusOn(page, 'text');
    await page.keyboard.type(english.story.slice(0, 20));
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(english.story.slice(20));
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(english.questions['q.doubt']);
    expect(server.chat('keys').answers[1]?.text).toBe(
      `${english.story.slice(0, 20)}\n${english.story.slice(20)}`.trim(),
    );
    await focusOn(page, 'text');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await focusOn(page, 'choice');
    await tabTo(page, 'choice');
    await page.keyboard.press('Enter');
    await focusOn(page, 'name');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Owner');
    await page.keyboard.press('Enter');
    await focusOn(page, 'Your words, as they would appear');
    await tabTo(page, 'publish');
    await page.keyboard.press('Space');
    await tabTo(page, 'do');
    await page.keyboard.press('Enter');
    await focusOn(page, 'Thank you, Tomas.');
    expect(server.chat('keys').taken.at(-1)?.input).toEqual({
      type: 'consent',
      publish: true,
      identity: false,
      ads: false,
    });

    const said = await page.evaluate(() => window.watched.said);
    const expected = ['q.story', 'q.doubt', 'q.recommend', 'q.identity', 'review'].map(
      (id) => english.questions[id] ?? '',
    );
    for (const question of expected) expect(said.filter((text) => text === question)).toHaveLength(1);
    expect(said).toContain(english.noted);
    expect(new Set(said).size).toBe(said.length);
  });

  it('does not send at the Enter that ends an input method’s composition', async () => {
    const page = await open('ime', '?rating=5');
    await page.getByRole('radio', { name: /^5/ }).focus();
    await page.keyboard.press('Enter');
    await focusOn(page, 'text');
    const client = await context.newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'パン', selectionStart: 2, selectionEnd: 2 });
    await page.locator('#answer').dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
    await page.locator('#answer').dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true });
    expect(server.chat('ime').answers).toHaveLength(1);
    await client.send('Input.insertText', { text: 'パン' });
    await page.keyboard.press('Enter');
    await expect.poll(() => server.chat('ime').answers[1]?.text).toBe('パン');
  });

  it('opens an earlier answer, changes it and comes back to where one was', async () => {
    const page = await open('fix', '?rating=2');
    await page.getByRole('radio', { name: /^2/ }).focus();
    await page.keyboard.press('Enter');
    await focusOn(page, 'text');
    await page.keyboard.type('Half written');
    await page.getByRole('link', { name: /^Edit your answer/ }).focus();
    await page.keyboard.press('Enter');
    await focusOn(page, 'rating');
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await expect.poll(() => server.chat('fix').answers[0]?.rating).toBe(5);
    await focusOn(page, 'text');
    expect(await page.getByRole('textbox').inputValue()).toBe('Half written');
  });

  it('shows an answer at once, on a processor four times slower', async () => {
    server.delay = 300;
    const took: number[] = [];
    // The best of three: what the machine does beside this is not the page's doing.
    for (const token of ['pace', 'pace-again', 'pace-once-more']) {
      const page = await open(token, '?rating=5');
      const client = await context.newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.getByRole('radio', { name: /^5/ }).focus();
      took.push(await pressToBubble(page));
      await context.close();
      if (Math.min(...took) < 100) break;
    }
    server.delay = 0;
    console.log(`key press to bubble at a quarter of the speed: ${took.map(Math.round).join(', ')} ms`);
    expect(Math.min(...took)).toBeLessThan(100);
  });

  it('withdraws only after it asked', async () => {
    const page = await open('withdraw');
    const chat = server.chat('withdraw');
    chat.say({ id: 'seed-0001', question: null, input: { type: 'rate', rating: 5 } });
    chat.say({ id: 'seed-0002', question: null, input: { type: 'say', text: english.story } });
    chat.say({
      id: 'seed-0003',
      question: null,
      input: { type: 'consent', publish: true, identity: true, ads: false },
    });
    await page.reload();
    await page.locator('.on').waitFor();
    await page.getByText('Withdraw', { exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(chat.testimonial).toBe('pending');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focusOn(page, 'Taken back.');
    expect(chat.testimonial).toBe('withdrawn');
  });

  it('keeps unsent words on this device when one leaves, and posts none of them', async () => {
    const page = await open('draft', '?rating=5');
    await page.getByRole('button', { name: 'Continue' }).click();
    await focusOn(page, 'text');
    await page.keyboard.type('Half a thought');
    await page.getByRole('link', { name: 'Save and leave' }).click();
    await focusOn(page, 'Saved.');
    await page.getByText('wait for you on this device').waitFor();
    expect(await page.getByText('are not kept').isVisible()).toBe(false);
    expect(server.chat('draft').answers).toHaveLength(1);
    await page.goto(`${server.url}/c/draft`);
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('Half a thought');
    expect(server.chat('draft').answers).toHaveLength(1);
  });

  it('closes the panel that changed the card, shows the card and says so', async () => {
    const page = await open('changed');
    scenes.review?.set(server.chat('changed'), english);
    await page.setViewportSize({ width: 390, height: 600 });
    await page.reload();
    await page.locator('.on').waitFor();
    for (const [panel, button] of [
      ['Put back what was left out', 'Show it like this'],
      ['Edit words', 'Save these words'],
    ] as const) {
      await page.getByText(panel).click();
      if (button === 'Show it like this') await page.getByRole('checkbox', { name: /^We stopped baking/ }).uncheck();
      else await page.getByLabel('Your words', { exact: true }).fill('In my own words now.');
      await page.getByRole('button', { name: button }).click();
      await focusOn(page, 'Your words, as they would appear');
      expect(await page.locator('details[open]').count()).toBe(0);
      const [card, header] = await Promise.all([
        page.locator('.card').boundingBox(),
        page.locator('header').boundingBox(),
      ]);
      expect(card?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
      expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(600);
    }
    expect((await page.evaluate(() => window.watched.said)).filter((text) => text === 'Changed')).toHaveLength(2);
  });

  it('keeps the header in sight and the cursor in the page while an answer waits', async () => {
    const page = await open('sticky');
    scenes.recommend?.set(server.chat('sticky'), english);
    await page.setViewportSize({ width: 390, height: 500 });
    await page.reload();
    await page.locator('.on').waitFor();
    await context.setOffline(true);
    await page.getByText('You’re offline').waitFor();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
    for (const sign of ['Save and leave', 'You’re offline'])
      expect((await page.getByText(sign).boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.getByRole('button', { name: 'No', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Queued').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('now');
    await context.setOffline(false);
    await focusOn(page, 'name');
  });

  it('breaks no policy, and the meter would show it if it did', async () => {
    const page = await open('csp', '?rating=5');
    await page.getByRole('button', { name: 'Continue' }).click();
    await focusOn(page, 'text');
    await expect.poll(() => server.sockets()).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.watched.violations)).toEqual([]);
    await page.evaluate(() => {
      const planted = document.createElement('style');
      planted.textContent = 'b{color:red}';
      document.head.append(planted);
    });
    await expect.poll(() => page.evaluate(() => window.watched.violations.length)).toBeGreaterThan(0);
    const refused = await page.evaluate(() => {
      try {
        document.createElement('p').innerHTML = '<b>x</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

/** Milliseconds from the key that sends the form to the frame that shows the bubble. */
function pressToBubble(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let pressed = 0;
        document.addEventListener(
          'keydown',
          () => {
            pressed = performance.now();
          },
          true,
        );
        new MutationObserver(() => {
          if (document.querySelector('.bub') !== null)
            requestAnimationFrame(() => resolve(performance.now() - pressed));
        }).observe(document.body, { childList: true, subtree: true });
        setTimeout(() =>
          document.querySelector('form')?.requestSubmit(document.querySelector<HTMLButtonElement>('[value=rate]')),
        );
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
      }),
  );
}
