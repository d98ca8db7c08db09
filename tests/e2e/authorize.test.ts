import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type GoodwordProcess, startGoodword } from '../support/goodword-process.ts';
import { axeFindings, openBrowser, sidewaysOverflow } from './support-chat/browser.ts';

const NELL = 'nell@brindlelane.example';
let browser: Browser;
let goodword: GoodwordProcess;
/** The app's own site, as far as the redirect needs one. */
let site: Server;
let back = '';
let client: { client_id: string; client_secret: string };
let context: BrowserContext | undefined;

beforeAll(async () => {
  site = createServer((_req, res) => res.setHeader('Content-Type', 'text/html').end('<h1>Back at the app</h1>'));
  await new Promise<void>((done) => void site.listen(0, '127.0.0.1', done));
  back = `http://127.0.0.1:${(site.address() as AddressInfo).port}/back`; // it listens on TCP
  [browser, goodword] = await Promise.all([openBrowser(), startGoodword({ demo: true })]);
  // What a command answers is its document.
  const [one] = goodword.command('oauth-client', 'list') as { account_id: string }[];
  expect(one).toBeUndefined();
  const [key] = goodword.command('keys', 'list') as { accountId: string }[];
  client = goodword.command(
    ...['oauth-client', 'create', '--account', key?.accountId ?? ''],
    ...['--name', 'Review robot for small bakeries', '--redirect-uri', back],
  ) as typeof client;
}, 90_000);
afterEach(() => context?.close());
afterAll(async () => {
  await browser.close();
  await goodword.close();
  site.close();
});

const address = (over: Record<string, string> = {}) =>
  `${goodword.url}/oauth/authorize?${new URLSearchParams({
    response_type: 'code',
    client_id: client.client_id,
    redirect_uri: back,
    state: 'xyz',
    ...over,
  })}`;

async function openPage(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  return context.newPage();
}

/** By a one-time link, as from a mail that is opened in the same browser. */
async function signIn(page: Page): Promise<void> {
  const { url } = goodword.command('sign-in-link', NELL) as { url: string };
  await page.goto(url);
  await page.getByRole('button').click();
}

async function trade(code: string | null) {
  const answer = await fetch(`${goodword.url}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'authorization_code', code: code ?? '', redirect_uri: back, ...client }),
  });
  return { status: answer.status, json: (await answer.json()) as { access_token?: string } };
}

describe('connecting an app, without script', () => {
  it('goes by way of the sign-in, back to the question, and to the app with a code that works', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await page.goto(address());
    await page.getByLabel('Your e-mail address').fill(NELL);
    await page.getByRole('button', { name: 'Mail me a link' }).click();
    await page.getByRole('link', { name: 'I have signed in' }).waitFor();
    await signIn(page);
    await page.getByRole('heading', { name: /^Connect Review robot/ }).waitFor();
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await page.getByRole('heading', { name: 'Back at the app' }).waitFor();
    const query = new URL(page.url()).searchParams;
    expect([query.get('state'), query.get('iss')]).toEqual(['xyz', goodword.url]);
    const { status, json } = await trade(query.get('code'));
    expect(status).toBe(200);
    const me = await fetch(`${goodword.url}/api/zapier/me`, {
      headers: { Authorization: `Bearer ${json.access_token}` },
    });
    expect(await me.json()).toMatchObject({ email: NELL });
    const account = await fetch(`${goodword.url}/v1/account`, {
      headers: { Authorization: `Bearer ${json.access_token}` },
    });
    expect(await account.json()).toMatchObject({ object: 'account', name: 'Brindle Lane Bakehouse' });
  });

  it('goes back with a refusal by the other button, reached by keyboard alone', async () => {
    const page = await openPage({ javaScriptEnabled: false });
    await signIn(page);
    await page.goto(address({ scope: 'read' }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Back at the app' }).waitFor();
    expect(new URL(page.url()).searchParams.get('error')).toBe('access_denied');
  });
});

describe.each(['light', 'dark'] as const)('the page in %s', (colorScheme) => {
  it('has nothing that axe finds, and fits 320 pixels', async () => {
    const page = await openPage({ colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } });
    await signIn(page);
    for (const url of [address(), address({ redirect_uri: 'https://evil.example/' })]) {
      await page.goto(url);
      expect(await axeFindings(page), url).toEqual([]);
      expect(await sidewaysOverflow(page), url).toBe(0);
    }
  });
});

it('a connected app stands in the console, and is ended there at once', async () => {
  const page = await openPage({ viewport: { width: 1280, height: 900 } });
  await signIn(page);
  await page.goto(address());
  await page.getByRole('button', { name: 'Allow', exact: true }).click();
  const { json } = await trade(new URL(page.url()).searchParams.get('code'));
  const status = () =>
    fetch(`${goodword.url}/api/zapier/status`, { headers: { Authorization: `Bearer ${json.access_token}` } });
  expect((await status()).status).toBe(200);
  await page.goto(`${goodword.url}/console#/apps`);
  await page.getByRole('heading', { name: 'Connected apps' }).waitFor();
  const rows = page.getByRole('button', { name: 'Disconnect' });
  await rows.first().waitFor();
  const before = await rows.count();
  await rows.first().click();
  await page.getByRole('button', { name: 'Disconnect it' }).click();
  await expect.poll(() => rows.count()).toBe(before - 1);
  expect((await status()).status).toBe(401);
  await page.getByRole('button', { name: 'New app' }).click();
  await page.getByLabel('Name').fill('My shop');
  await page.getByLabel('Redirect URIs').fill('http://shop.example/back');
  await page.getByRole('button', { name: 'Make the app' }).click();
  await page.getByText('use https').waitFor();
  await page.getByLabel('Redirect URIs').fill('https://shop.example/back');
  await page.getByRole('button', { name: 'Make the app' }).click();
  await expect.poll(() => page.getByLabel('Client secret').inputValue()).toMatch(/^gw_cs_/);
});
