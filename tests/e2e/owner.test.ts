import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { BoardStore } from './support-owner/board-store.ts';
import { frameAxe, frameViolations, watchViolations } from './support-owner/frame-meters.ts';
import { type OwnerStage, startOwnerServer } from './support-owner/owner-server.ts';
import { manyCards, seedCards } from './support-owner/seed.ts';

let stage: OwnerStage;
let browser: Browser;
let context: BrowserContext | undefined;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startOwnerServer(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});
afterEach(async () => {
  await context?.close();
  stage.cut = false;
  stage.renew();
});

interface Opened {
  page: Page;
  frame: FrameLocator;
  card: (id: string) => ReturnType<FrameLocator['locator']>;
}

interface How {
  width?: number;
  scheme?: 'light' | 'dark';
  path?: string;
  code?: string | null;
}

async function openSite({
  width = 1280,
  scheme = 'light',
  path = '/',
  code = stage.access.code(),
}: How = {}): Promise<Opened> {
  context ??= await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  await watchViolations(context);
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  await page.goto(`${stage.site}${path}${code === null ? '#goodword-edit' : `#goodword=${code}`}`);
  const frame = page.frameLocator('iframe');
  return { page, frame, card: (id) => frame.locator(`#c-tst_${id}`) };
}

/** A fresh context of that kind for the next `openSite`. */
async function fresh(how: How = {}): Promise<Opened> {
  await context?.close();
  context = undefined;
  return openSite(how);
}

/** On the board, in plain sight for more than half a second. */
async function openBoard(how: How = {}): Promise<Opened> {
  const opened = await fresh(how);
  await opened.frame.locator('.pend.sel').waitFor();
  await opened.page.waitForFunction(() => performance.now() > 1500);
  return opened;
}

const statusOf = (id: string) => stage.store.cards.get(`tst_${id}`)?.status;

describe('owner mode on the owner’s own site', () => {
  it('approves with one key, in place: solid, ringed, “Live, just now”', async () => {
    const { page, frame, card } = await openBoard();
    await expect.poll(() => card('0000').getAttribute('class')).toContain('sel');
    const before = await card('0007').boundingBox();
    await page.keyboard.press('a');
    await card('0000').getByText('Live, just now').waitFor();
    await expect.poll(() => statusOf('0000')).toBe('approved');
    expect(await card('0000').getAttribute('class')).toContain('just');
    expect((await frame.locator('.toasts').textContent()) ?? '').toContain('Approved. Tomas Okafor is live.');
    const after = await card('0007').boundingBox();
    expect(after?.height).toBe(before?.height);
  });

  it('shows a key press within 50 ms', async () => {
    const { page, frame } = await openBoard();
    const inner = page.frames()[1];
    await inner?.evaluate(() => {
      const marks = window as unknown as { pressed: number; shown: number };
      addEventListener(
        'keydown',
        () => {
          marks.pressed = performance.now();
        },
        true,
      );
      new MutationObserver(() => {
        if (document.querySelector('.okl')) marks.shown ||= performance.now();
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.keyboard.press('a');
    await frame.locator('.okl').waitFor();
    const took = await inner?.evaluate(() => {
      const { pressed, shown } = window as unknown as { pressed: number; shown: number };
      return shown - pressed;
    });
    expect(took).toBeLessThan(50);
  });

  it('undoes with z and with the toast’s button; archives with e, features with f', async () => {
    const { page, frame, card } = await openBoard();
    await page.keyboard.press('a');
    await expect.poll(() => statusOf('0000')).toBe('approved');
    await page.keyboard.press('z');
    await expect.poll(() => statusOf('0000')).toBe('pending');
    await page.keyboard.press('e');
    await expect.poll(() => statusOf('0000')).toBe('archived');
    await expect.poll(() => card('0000').count()).toBe(0);
    await frame.getByRole('button', { name: 'Undo' }).first().click();
    await card('0000').waitFor();
    await page.keyboard.press('f');
    await expect.poll(() => stage.store.cards.get('tst_0000')?.featured).toBe(true);
    expect(await card('0000').getAttribute('data-kind')).toBe('inverted');
  });

  it('replies, tags and marks words without a mouse', async () => {
    const { page, frame } = await openBoard();
    await page.keyboard.press('r');
    await page.keyboard.type('Thank you, Tomas.');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => stage.store.cards.get('tst_0000')?.reply?.text).toBe('Thank you, Tomas.');
    await page.keyboard.press('t');
    await page.keyboard.type('wholesale, bread');
    await page.keyboard.press('Enter');
    await expect.poll(() => stage.store.cards.get('tst_0000')?.tags).toEqual(['wholesale', 'bread']);
    await page.keyboard.press('h');
    await frame.getByRole('button', { name: 'We', exact: true }).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Space');
    await frame.getByRole('button', { name: 'Save the marks' }).click();
    await expect.poll(() => stage.store.cards.get('tst_0000')?.highlights[0]).toEqual({ start: 0, end: 10 });
  });

  it('marks the words that are selected in the card', async () => {
    const { page, card } = await openBoard();
    await page.frames()[1]?.evaluate(() => {
      const text = document.querySelector('#c-tst_0000 blockquote p')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 3, text, 10);
    });
    await page.keyboard.press('h');
    await card('0000').locator('mark', { hasText: 'stopped' }).waitFor();
    await expect.poll(() => stage.store.cards.get('tst_0000')?.highlights[0]).toEqual({ start: 3, end: 10 });
  });

  it('approves a hundred by keyboard, each once, without moving a published card', async () => {
    stage.renew(
      new BoardStore([
        ...manyCards(100, Date.now()),
        ...seedCards(Date.now()).filter(({ status }) => status === 'approved'),
      ]),
    );
    const { page, card } = await openBoard();
    const place = () => card('0007').evaluate((one) => getComputedStyle(one).getPropertyValue('--y'));
    const before = await place();
    const began = Date.now();
    for (let i = 0; i < 100; i++) await page.keyboard.press('a');
    await expect.poll(() => stage.store.list('pending').length, { timeout: 20_000 }).toBe(0);
    expect(Date.now() - began).toBeLessThan(100_000);
    expect(new Set(stage.store.log).size).toBe(100);
    expect(await place()).toBe(before);
  });

  it('leaves the host page’s keys alone while focus is there', async () => {
    const { page } = await openBoard();
    await page.locator('#host-input').focus();
    await page.keyboard.type('aefz');
    expect(await page.locator('#host-input').inputValue()).toBe('aefz');
    expect(await page.evaluate(() => (window as unknown as { keys: string[] }).keys.join(''))).toBe('aefz');
    expect(stage.store.log).toEqual([]);
  });

  it('can do without single keys', async () => {
    const { page, frame } = await openBoard();
    await page.keyboard.press('?');
    await frame.getByRole('checkbox', { name: /Single keys/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.waitForTimeout(150);
    expect(stage.store.log).toEqual([]);
  });

  it('keeps what is done offline, says so, and sends it once', async () => {
    const { page, frame } = await openBoard();
    stage.cut = true;
    await page.keyboard.press('a');
    await frame.getByText('Offline. What you do is queued').waitFor();
    await page.keyboard.press('a');
    expect(stage.store.log).toEqual([]);
    stage.cut = false;
    await expect.poll(() => stage.store.log, { timeout: 8000 }).toHaveLength(2);
    await expect.poll(() => frame.getByText('Offline. What you do is queued').count()).toBe(0);
    expect(new Set(stage.store.log).size).toBe(2);
  });

  it('puts back what a withdrawal overtook, with a sentence', async () => {
    const { page, frame, card } = await openBoard();
    stage.silent = true;
    stage.store.withdraw('tst_0000');
    stage.silent = false;
    await page.keyboard.press('a');
    await frame.getByText('Tomas Okafor took these words back meanwhile.').waitFor();
    await expect.poll(() => card('0000').count()).toBe(0);
  });

  it('tells another owner’s tab within half a second', async () => {
    const first = await openBoard();
    const second = await openSite();
    await second.frame.locator('.pend.sel').waitFor();
    await expect.poll(() => stage.sockets.engine.clientsCount).toBe(2);
    await first.page.bringToFront();
    await first.card('0000').click({ position: { x: 40, y: 40 } });
    const pressed = Date.now();
    await first.page.keyboard.press('a');
    await second.frame.locator('#c-tst_0000:not(.pend)').waitFor({ state: 'attached' });
    expect(Date.now() - pressed).toBeLessThan(500);
  });

  it('does nothing under a cover until the number in the frame was typed', async () => {
    const { page, frame } = await openBoard({ path: '/?covered=1' });
    await frame.getByText('Something on this page lies over Goodword').waitFor();
    await page.keyboard.press('a');
    const label = frame.getByText(/^Type \d{3}$/);
    await label.waitFor();
    expect(stage.store.log).toEqual([]);
    await page.keyboard.type((await label.textContent())?.slice(-3) ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(() => statusOf('0000')).toBe('approved');
    await page.keyboard.press('a');
    await expect.poll(() => stage.store.log).toHaveLength(2);
  });

  it('acts on nothing while the host makes it transparent', async () => {
    const { page, frame } = await openBoard();
    await page.evaluate(() => {
      const wall = document.getElementById('wall');
      if (wall) wall.style.opacity = '0.01';
    });
    await frame.getByText('Something on this page lies over Goodword').waitFor();
    await page.keyboard.press('a');
    await frame.getByText(/^Type \d{3}$/).waitFor();
    expect(stage.store.log).toEqual([]);
  });

  it('signs in by a window that is cut off from the page, within two clicks', async () => {
    const { page, frame } = await fresh({ code: null });
    const link = frame.getByRole('link', { name: 'Sign in to edit' });
    await expect.poll(() => link.getAttribute('href')).toContain('/owner/connect');
    expect((await frameAxe(page)).join('\n')).toBe('');
    const [popup] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await popup.waitForURL(/owner\/connect/);
    await popup.getByRole('button', { name: 'Yes, let me edit' }).click();
    await frame.locator('.bar').waitFor({ timeout: 3000 });
  });

  it('signs in by a link where windows are blocked', async () => {
    const { page, frame } = await fresh({ code: null });
    await page.frames()[1]?.evaluate(() => {
      window.open = () => null;
    });
    const link = frame.getByRole('link', { name: 'Sign in to edit' });
    await expect.poll(() => link.getAttribute('href')).toContain('/owner/connect');
    const [tab] = await Promise.all([context?.waitForEvent('page'), link.click()]);
    await tab?.getByRole('button', { name: 'Yes, let me edit' }).click();
    await frame.locator('.bar').waitFor({ timeout: 3000 });
    await page.bringToFront();
  });

  it('refuses a code that was used before, and offers to sign in', async () => {
    const code = stage.access.code();
    stage.access.codes.delete(code);
    const { frame } = await fresh({ code });
    await frame.getByText('That link was used before or is too old').waitFor();
  });

  it('leaves no code in any address and no trace when it goes', async () => {
    const { page, frame } = await openBoard();
    expect(page.url()).not.toContain('goodword');
    expect(page.frames()[1]?.url()).not.toContain('code');
    await frame.getByRole('button', { name: 'Exit' }).click();
    await expect.poll(() => page.locator('iframe').count()).toBe(0);
    expect(await page.evaluate(() => (window as unknown as { exited: number }).exited)).toBe(1);
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility finding, no refused policy, nothing cut off at %i %s', async (width, scheme) => {
    const { page, frame } = await openBoard({ width, scheme });
    await page.keyboard.press('.');
    expect(await frameAxe(page)).toEqual([]);
    await page.keyboard.press('?');
    await frame.getByRole('dialog').waitFor();
    expect(await frameAxe(page)).toEqual([]);
    expect(await frameViolations(page)).toEqual([]);
    const wide = await page
      .frames()[1]
      ?.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
  });

  it('would see a finding and a refusal if there were one', async () => {
    const { page } = await openBoard();
    await page.frames()[1]?.evaluate(() => {
      document.body.append(document.createElement('button'));
      document.body.append(
        Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/x.png', alt: '' }),
      );
    });
    expect((await frameAxe(page)).length).toBeGreaterThan(0);
    expect((await frameViolations(page)).length).toBeGreaterThan(0);
  });
});
