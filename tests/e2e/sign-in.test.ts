import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GoodwordProcess, startGoodword } from '../support/goodword-process.ts';
import { type Mailbox, openMailbox } from '../support/mailbox.ts';
import { openBrowser } from './support-chat/browser.ts';

const NELL = 'nell@brindlelane.example';

describe('signing in, on the real server in a real browser', () => {
  let browser: Browser;
  let mailbox: Mailbox;
  let goodword: GoodwordProcess;
  beforeAll(async () => {
    [browser, mailbox] = await Promise.all([openBrowser(), openMailbox()]);
    goodword = await startGoodword({ smtpUrl: mailbox.url, demo: true });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await goodword.close();
    await mailbox.close();
  });

  /** By the form and the mail it sends, as a member does. */
  async function signIn(context: Awaited<ReturnType<Browser['newContext']>>) {
    const page = await context.newPage();
    const before = mailbox.received.length;
    await page.goto(`${goodword.url}/sign-in`);
    await page.getByLabel('Your e-mail address').fill(NELL);
    await page.getByRole('button', { name: 'Mail me a link' }).click();
    await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
    await expect.poll(() => mailbox.received.length, { timeout: 10_000 }).toBeGreaterThan(before);
    const text = mailbox.received.at(-1)?.mail.text ?? '';
    await page.goto(/http:\/\/localhost:\d+\/sign-in\/[a-z0-9]+/.exec(text)?.[0] ?? '');
    await page.getByRole('button', { name: 'Open the console' }).click();
    await page.waitForURL(/\/console/);
    return page;
  }

  it('goes by a mailed link, once, and says nothing about who is a member', async () => {
    const context = await browser.newContext();
    const page = await signIn(context);
    await page.getByText('Approvals').first().waitFor();
    const [cookie] = await context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    const stranger = await (await browser.newContext()).newPage();
    await stranger.goto(`${goodword.url}/sign-in`);
    await stranger.getByLabel('Your e-mail address').fill('nobody@example.com');
    await stranger.getByRole('button', { name: 'Mail me a link' }).click();
    await stranger.getByRole('heading', { name: 'Check your mail' }).waitFor();
  }, 60_000);

  it('opens owner mode from the site’s own edit link, by a window that asks', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await signIn(context);
    const site = await context.newPage();
    await site.goto(`${goodword.demoUrl}/bakery/`);
    await site.getByRole('link', { name: 'Edit this wall' }).click();
    const frame = site.frameLocator('iframe[src*="/owner/frame"]');
    const asked = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Sign in to edit' }).click();
    const popup = await asked;
    await popup.getByRole('button', { name: 'Allow' }).click();
    await popup.getByRole('heading', { name: 'You can edit now' }).waitFor();
    await frame.getByText('Pending: only you see this').first().waitFor({ timeout: 30_000 });
  }, 90_000);
});
