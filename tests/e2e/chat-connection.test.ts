import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './support-chat/browser.ts';
import { type BuiltScript, buildChatScript, type ChatServer, startChatServer } from './support-chat/chat-server.ts';
import { english } from './support-chat/scripts.ts';

let browser: Browser;
let script: BuiltScript;
let server: ChatServer;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), buildChatScript()]);
  server = await startChatServer(script);
});
afterEach(async () => {
  Object.assign(server, { broken: false, delay: 0 });
  for (const context of contexts.splice(0)) await context.close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  script.remove();
});

/** A device: a browser profile of its own. */
async function device(token: string): Promise<Page> {
  const chat = server.chat(token);
  if (chat.answers.length === 0) chat.say({ id: `${token}-seed`, question: null, input: { type: 'rate', rating: 5 } });
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  contexts.push(context);
  const page = await context.newPage();
  await page.goto(`${server.url}/c/${token}`);
  await page.locator('.on').waitFor();
  return page;
}

const connected = (count: number) => expect.poll(() => server.sockets(), { timeout: 5000 }).toBe(count);
const answer = async (page: Page, text: string) => {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
};
const state = (page: Page) => page.locator('[data-state]').getAttribute('data-state');
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();
const texts = (token: string) => server.chat(token).answers.map(({ text }) => text);

describe('an answer on its way', () => {
  it('goes over the socket once there is one, and over a post before that', async () => {
    const page = await device('ways');
    const posts: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') posts.push(request.url());
    });
    await connected(1);
    await answer(page, english.story);
    await expect.poll(() => heading(page)).toBe(english.questions['q.doubt']);
    expect(posts).toEqual([]);
    await page.locator('.under', { hasText: 'Sent' }).waitFor();

    await page.route('**/chat.realtime*', (route) => route.abort());
    await page.reload();
    await page.locator('.on').waitFor();
    await answer(page, english.doubt);
    await expect.poll(() => heading(page)).toBe(english.questions['q.recommend']);
    expect(posts).toHaveLength(1);
  });

  it('waits while offline, says so within two seconds, and goes by itself', async () => {
    const page = await device('offline');
    await connected(1);
    await page.context().setOffline(true);
    await page.getByRole('status').getByText('You’re offline.', { exact: false }).waitFor({ timeout: 2000 });
    await answer(page, 'Written in a tunnel.');
    await page.getByText('Queued').waitFor({ timeout: 2000 });
    expect(texts('offline')).toHaveLength(1);
    await page.context().setOffline(false);
    await expect.poll(() => heading(page), { timeout: 10_000 }).toBe(english.questions['q.doubt']);
    expect(texts('offline')).toEqual(['5', 'Written in a tunnel.']);
    expect(await page.getByRole('status').innerText()).toBe('');
  });

  it('survives the tab being closed while it waits', async () => {
    const page = await device('closed');
    await connected(1);
    await page.context().setOffline(true);
    await answer(page, 'Said, then closed.');
    await page.getByText('Queued').waitFor();
    await page.waitForFunction(
      () =>
        new Promise((resolve) => {
          const open = indexedDB.open('goodword-chat');
          open.onsuccess = () => {
            const all = open.result.transaction('answers').objectStore('answers').getAll();
            all.onsuccess = () => resolve(JSON.stringify(all.result[0]?.waiting).includes('Said, then closed.'));
          };
        }),
    );
    const context = page.context();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`${server.url}/c/closed`);
    await expect.poll(() => texts('closed'), { timeout: 10_000 }).toEqual(['5', 'Said, then closed.']);
  });

  it('fails in words when the server is broken, and goes at Retry', async () => {
    const page = await device('broken');
    await page.route('**/chat.realtime*', (route) => route.abort());
    await page.reload();
    await page.locator('.on').waitFor();
    await page.clock.install();
    server.broken = true;
    await answer(page, 'Into the void.');
    for (let tries = 0; tries < 6; tries++) {
      await expect.poll(() => state(page)).not.toBe('sending');
      await page.clock.runFor(16_000);
    }
    await page.getByText('Failed: not sent yet').waitFor();
    server.broken = false;
    await page.getByRole('button', { name: 'Retry' }).click();
    await expect.poll(() => heading(page)).toBe(english.questions['q.doubt']);
    expect(texts('broken')).toEqual(['5', 'Into the void.']);
  });

  it('comes through a restart of the server, once, and catches up on what the other device said', async () => {
    const [page, other] = [await device('restart'), await device('restart')];
    await connected(2);
    await page.getByRole('textbox').fill('Half a sentence');
    await server.restart();
    expect(await page.getByRole('textbox').inputValue()).toBe('Half a sentence');
    await answer(page, 'Whole sentence.');
    await expect.poll(() => heading(page), { timeout: 15_000 }).toBe(english.questions['q.doubt']);
    expect(texts('restart')).toEqual(['5', 'Whole sentence.']);
    await expect.poll(() => heading(other), { timeout: 15_000 }).toBe(english.questions['q.doubt']);
  });
});

describe('two devices', () => {
  it('resumes on the second where the first stood', async () => {
    const page = await device('resume');
    await answer(page, english.story);
    await expect.poll(() => heading(page)).toBe(english.questions['q.doubt']);
    const second = await device('resume');
    expect(await heading(second)).toBe(english.questions['q.doubt']);
    expect(await second.getByText('Gave my morning crew back').first().isVisible()).toBe(true);
  });

  it('moves the open page along without taking the cursor from what is being written', async () => {
    const [page, other] = [await device('along'), await device('along')];
    await connected(2);
    await other.getByRole('textbox').focus();
    await answer(page, english.story);
    await expect.poll(() => heading(other)).toBe(english.questions['q.doubt']);
    expect(await other.evaluate(() => document.activeElement?.id)).toBe('answer');
  });

  it('applies an answer to the question it was written for, or to none', async () => {
    const page = await device('stale');
    await connected(1);
    await page.getByRole('textbox').fill('For the first question.');
    // Answered elsewhere, and this page was not told.
    server.chat('stale').say({ id: 'elsewhere-1', question: null, input: { type: 'say', text: english.story } });
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(texts('stale')).toEqual(['5', english.story]);
    await expect.poll(() => heading(page)).toBe(english.questions['q.doubt']);
    expect(await page.getByRole('textbox').inputValue()).toBe('For the first question.');
  });
});

describe('a page that is taken over late', () => {
  it('keeps what was typed before the script came', async () => {
    const context = await browser.newContext();
    contexts.push(context);
    const page = await context.newPage();
    server.chat('late').say({ id: 'late-seed', question: null, input: { type: 'rate', rating: 5 } });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`**/${script.entry}`, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${server.url}/c/late`, { waitUntil: 'commit' });
    await page.getByRole('textbox').fill('Typed by an impatient hand');
    release();
    await page.locator('.on').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('Typed by an impatient hand');
    await page.getByRole('textbox').press('Enter');
    await expect.poll(() => texts('late')).toEqual(['5', 'Typed by an impatient hand']);
  });

  it('changes nothing on the server by being opened', async () => {
    const before = server.chat('opened').seq;
    await fetch(`${server.url}/c/opened`);
    expect(server.chat('opened').seq).toBe(before);
    expect(server.chat('opened').taken).toEqual([]);
  });
});
