import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ThreadPage } from '../../server/domain/inbox/index.ts';
import { createThreadPages } from '../../server/pages/thread/create-thread-pages.tsx';
import { launchChromium } from './support/chromium.ts';
import { frameAxe as axe, frameViolations, watchViolations } from './support-owner/frame-meters.ts';

/** What the page of a thread reads: two messages, a file that is here and one that is not. */
function aPage(locale: string): ThreadPage {
  const common = { accountId: 'a', threadId: 't', memberId: null, mailId: 'th.1', originId: null };
  const at = Date.UTC(2026, 0, 15, 10, 30);
  return {
    thread: { subject: 'Where is my cake?', contactId: 'c' },
    space: { name: 'Brindle Lane' },
    reader: { name: 'Tomas', email: 'tomas@example.com' },
    locale,
    messages: [
      {
        ...common,
        id: 'm1',
        seq: 1,
        by: 'customer',
        author: { name: 'Tomas', email: 'tomas@example.com' },
        body: 'It was due on Monday.\n<b>Nobody</b> has called.',
        attachments: [
          { id: 'f1', url: 'https://files.example.com/a', name: 'receipt "1".png', state: 'stored', bytes: 3 },
          { id: 'f2', url: 'https://files.example.com/b', name: 'b.png', state: 'pending', bytes: null },
        ],
        at,
      },
      {
        ...common,
        id: 'm2',
        seq: 2,
        by: 'member',
        author: { name: 'Nell', email: 'nell@example.com' },
        body: 'It is on its way, by van 2.',
        attachments: [],
        at: at + 60_000,
      },
    ],
  } as unknown as ThreadPage; // the fields that the page reads
}

let browser: Browser;
let origin = '';
let said: { body: string; once: string }[] = [];
let allowed = true;
const server = createServer(
  express().use(
    createThreadPages({
      open: async (token) => (token.startsWith('known') ? aPage(token.slice(6) || 'en') : null),
      answer: async (_token, words) => {
        if (!said.some(({ once }) => once === words.once)) said.push(words);
        return { ok: true, value: null };
      },
      mayAnswer: () => allowed,
      file: async (_page, id) => (id === 'f1' ? { bytes: Buffer.from('abc'), name: 'receipt "1".png' } : null),
    }),
  ),
);

beforeAll(async () => {
  browser = await launchChromium();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
});
afterAll(async () => {
  await browser?.close();
  await new Promise((done) => server.close(done));
});
beforeEach(() => {
  said = [];
  allowed = true;
});

async function open(
  token = 'known',
  how: { width?: number; scheme?: 'light' | 'dark'; script?: boolean } = {},
): Promise<Page> {
  const { width = 1280, scheme = 'light', script = true } = how;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    javaScriptEnabled: script,
  });
  if (script) await watchViolations(context);
  const page = await context.newPage();
  await page.goto(`${origin}/t/${token}`);
  return page;
}

describe('the page of a thread', () => {
  it('is read and answered by keyboard alone, without script', async () => {
    const page = await open('known', { script: false });
    await page.getByText('It is on its way, by van 2.').waitFor();
    expect(await page.locator('.said').first().textContent()).toContain('<b>Nobody</b>');
    for (let i = 0; i < 9 && !(await page.getByLabel('Your answer').evaluate((box) => box.matches(':focus'))); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.type('It came. Thank you!');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Sent. Brindle Lane will answer by mail.').waitFor();
    expect(said).toEqual([{ body: 'It came. Thank you!', once: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
    await page.context().close();
  });

  it.each([
    ['known', 1280, 'light'],
    ['known', 320, 'dark'],
    ['known-ar', 320, 'light'],
    ['known-de', 768, 'dark'],
    ['unknown', 320, 'light'],
  ] as const)(
    'has no finding of axe, no refusal of its policy and nothing cut off: %s at %i, %s',
    async (token, width, scheme) => {
      const page = await open(token, { width, scheme });
      expect((await axe(page)).join('\n')).toBe('');
      expect(await frameViolations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      await page.context().close();
    },
  );

  it('speaks the customer’s language, in its direction', async () => {
    const page = await open('known-ar');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.getByLabel('إجابتك').waitFor();
    await page.context().close();
  });

  it('says what is wrong beside the box, and keeps what was typed', async () => {
    const post = (fields: Record<string, string>) =>
      fetch(`${origin}/t/known`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
    const empty = await post({ body: ' \n ' });
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Write something first.')]);
    allowed = false;
    const fast = await post({ body: 'Hello "you"', once: 'not ours' });
    const html = await fast.text();
    expect([fast.status, html]).toEqual([429, expect.stringContaining('Hello &quot;you&quot;</textarea>')]);
    expect(html).toContain('aria-describedby="problem hint"');
    expect(said).toEqual([]);
  });

  it('hands out a file to be saved, never to be shown', async () => {
    const file = await fetch(`${origin}/t/known/files/f1`);
    expect([file.status, file.headers.get('content-disposition'), file.headers.get('content-type')]).toEqual([
      200,
      `attachment; filename="file"; filename*=UTF-8''receipt%20%221%22.png`,
      'application/octet-stream',
    ]);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect((await fetch(`${origin}/t/known/files/f2`)).status).toBe(404);
    expect((await fetch(`${origin}/t/unknown/files/f1`)).status).toBe(404);
  });

  it('is no page for a link that leads nowhere', async () => {
    const answers = [await fetch(`${origin}/t/unknown`), await fetch(`${origin}/t/unknown?sent=1`)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(answers[0]?.headers.get('cache-control')).toBe('no-store');
  });
});
