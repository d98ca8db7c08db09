import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../config.ts';
import { type Container, createContainer } from '../container.ts';
import { registerApp } from '../domain/oauth/index.ts';
import { createKeyAuthenticator } from '../surfaces/kit/authenticate-key.ts';
import { createBearerAuthenticator, createTokenAuthenticator } from '../surfaces/kit/authenticate-token.ts';
import { createMemoryLimiter } from '../surfaces/kit/limiter.ts';
import { createAppDoors } from './app-doors.ts';

const BACK = 'https://app.example/back?tenant=7';
let dataDir = '';
let container: Container;
let url = '';
let stop: () => Promise<void>;
let session = '';
const time = { now: Date.now() };
/** Everything secret that was ever given out here: none of it may be found in the data folder. */
const secrets: string[] = [];

beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-apps-'));
  const app = express();
  const server = app.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
  const config = readConfig({ GOODWORD_DATA_DIR: dataDir, GOODWORD_PUBLIC_URL: url, LOG_LEVEL: 'silent' });
  container = await createContainer(config, { clock: { now: () => time.now } });
  const { core } = container;
  const needs = { ...core, uow: core.db.uow };
  const authenticateToken = createTokenAuthenticator(needs);
  const limiter = createMemoryLimiter({ clock: core.clock, capacity: 100 });
  const authenticateBearer = createBearerAuthenticator({
    authenticateKey: createKeyAuthenticator(needs),
    authenticateToken,
  });
  for (const door of createAppDoors({ core, limiter, authenticateToken, authenticateBearer })) app.use(door);
  await container.admin.setup({
    name: 'Brindle <Lane>',
    memberEmail: 'nell@brindle.example',
    memberName: 'Nell',
    spaceName: 'Brindle Lane',
    spaceSlug: 'brindle',
    plan: 'unlimited',
  });
  session = await signIn();
  stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await container.close();
  };
}, 30_000);
afterAll(async () => {
  await stop();
  rmSync(dataDir, { recursive: true });
});

async function signIn(): Promise<string> {
  const [ticket] = await container.core.signInTickets('nell@brindle.example');
  const signed = await container.core.signingIn.redeem(ticket?.secret ?? '');
  secrets.push(signed?.secret ?? '');
  return `goodword_session=${signed?.secret}`;
}

async function register(isPublic = false) {
  const made = await container.db.uow.run(async ({ access, oauth: store }) => {
    const [account] = await access.accounts();
    if (!account) throw new Error('there is no account');
    const asked = { accountId: account.id, name: 'Zap & <Co>', redirectUris: [BACK], public: isPublic };
    return registerApp(container.core)(store, asked);
  });
  if (!made.ok) throw new Error('an app was refused');
  if (made.value.secret) secrets.push(made.value.secret);
  return { id: made.value.client.id, secret: made.value.secret };
}

const open = (address: string | URL, cookie = session) => fetch(address, { redirect: 'manual', headers: { cookie } });

/** What the consent form would send, with the button that was pressed. */
function press(html: string, decision: 'accept' | 'deny', over: Record<string, string> = {}) {
  const fields = new URLSearchParams({ decision });
  for (const [, name, value] of html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g))
    fields.append(name ?? '', unescaped(value ?? ''));
  for (const [name, value] of Object.entries(over)) fields.set(name, value);
  return fields;
}
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const submit = (body: URLSearchParams, { cookie = session, origin = url, at = '/oauth/authorize' } = {}) =>
  fetch(url + at, { method: 'POST', redirect: 'manual', body, headers: { cookie, origin } });

function asked(clientId: string, over: Record<string, string> = {}): URL {
  const address = new URL('/oauth/authorize', url);
  const params = { response_type: 'code', client_id: clientId, redirect_uri: BACK, state: 'a "b" <c>&d', ...over };
  for (const [name, value] of Object.entries(params)) address.searchParams.set(name, value);
  return address;
}

describe.each([
  ['a confidential app by its body', false, (secret: string) => oauth.ClientSecretPost(secret)],
  ['a confidential app by Basic', false, (secret: string) => oauth.ClientSecretBasic(secret)],
  ['a public app', true, () => oauth.None()],
] as const)('a stock client, as %s', (_what, isPublic, authOf) => {
  it('discovers, is allowed, trades its code, uses its token, refreshes and revokes', async () => {
    const insecure = { [oauth.allowInsecureRequests]: true };
    const { id, secret } = await register(isPublic);
    const client: oauth.Client = { client_id: id };
    const auth = authOf(secret ?? '');
    const issuer = new URL(url);
    const as = await oauth.processDiscoveryResponse(
      issuer,
      await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure }),
    );
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const page = await open(
      asked(id, {
        scope: 'read write',
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }),
    );
    expect(page.status).toBe(200);
    const back = await submit(press(await page.text(), 'accept'));
    expect(back.status).toBe(302);
    const address = new URL(back.headers.get('location') ?? '');
    expect(address.href.startsWith(`${BACK}&`)).toBe(true);
    const params = oauth.validateAuthResponse(as, client, address, state);
    const trade = async () => oauth.authorizationCodeGrantRequest(as, client, auth, params, BACK, verifier, insecure);
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, await trade());
    secrets.push(params.get('code') ?? '', tokens.access_token, tokens.refresh_token ?? '');
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'read write' });

    const status = new URL('/api/zapier/status', url);
    const call = (token: string) =>
      oauth.protectedResourceRequest(token, 'GET', status, undefined, undefined, insecure);
    expect(await (await call(tokens.access_token)).json()).toMatchObject({ active: true, auth_type: 'oauth' });

    const renewed = await oauth.processRefreshTokenResponse(
      as,
      client,
      await oauth.refreshTokenGrantRequest(as, client, auth, tokens.refresh_token ?? '', insecure),
    );
    secrets.push(renewed.access_token, renewed.refresh_token ?? '');
    if (!isPublic) {
      const inspected = await oauth.processIntrospectionResponse(
        as,
        client,
        await oauth.introspectionRequest(as, client, auth, renewed.access_token, insecure),
      );
      expect(inspected).toMatchObject({ active: true, client_id: id });
    }
    await oauth.processRevocationResponse(
      await oauth.revocationRequest(as, client, auth, renewed.refresh_token ?? '', insecure),
    );
    for (const token of [tokens.access_token, renewed.access_token])
      await expect(call(token)).rejects.toMatchObject({ status: 401 });
    const again = oauth.processAuthorizationCodeResponse(as, client, await trade());
    await expect(again).rejects.toMatchObject({ error: 'invalid_grant' });
  });
});

describe('the consent page', () => {
  it('names the app, the account and the scopes, in markup that neither can write', async () => {
    const { id } = await register();
    const page = await open(asked(id, { scope: 'read' }));
    const html = await page.text();
    expect(html).toContain('Zap &amp; &lt;Co></bdi> to <bdi>Brindle &lt;Lane>');
    expect(html).toContain('See testimonials');
    expect(html).not.toContain('Ask customers for reviews');
    expect(html).toContain('app.example');
    expect(html).not.toContain('<script');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("form-action 'self' https://app.example;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
  });

  it('answers at the other path too', async () => {
    const { id } = await register();
    const address = new URL(asked(id).search, `${url}/api/oauth/zapier/authorize`);
    const html = await (await open(address)).text();
    const back = await submit(press(html, 'accept'), { at: '/api/oauth/zapier/authorize' });
    expect(back.headers.get('location')).toMatch(/code=gw_ac_/);
  });

  it('sends a visitor to sign in and back to exactly what was asked', async () => {
    const { id } = await register();
    const address = asked(id);
    const away = await open(address, '');
    expect(away.status).toBe(302);
    const to = new URL(away.headers.get('location') ?? '', url);
    expect(to.pathname).toBe('/sign-in');
    const next = new URL(to.searchParams.get('next') ?? '', url);
    expect([next.pathname, [...next.searchParams]]).toEqual([address.pathname, [...address.searchParams]]);
  });

  it('tells the app that it was not allowed, with its state and who says so', async () => {
    const { id } = await register();
    const html = await (await open(asked(id))).text();
    const back = new URL((await submit(press(html, 'deny'))).headers.get('location') ?? '');
    expect(Object.fromEntries(back.searchParams)).toEqual({
      tenant: '7',
      error: 'access_denied',
      error_description: expect.any(String),
      state: 'a "b" <c>&d',
      iss: url,
    });
  });

  it('gives nothing to a form from elsewhere, of another session, or of another request', async () => {
    const { id } = await register();
    const html = await (await open(asked(id, { scope: 'read' }))).text();
    const attempts = [
      submit(press(html, 'accept'), { origin: 'https://evil.example' }),
      submit(press(html, 'accept'), { cookie: await signIn() }),
      submit(press(html, 'accept', { scope: 'read write' })),
      submit(press(html, 'accept', { csrf: '' })),
      submit(press(html, 'accept'), { cookie: '' }),
    ];
    for (const attempt of await Promise.all(attempts))
      expect(attempt.headers.get('location') ?? '').not.toContain('code=');
    expect((await submit(press(html, 'accept'))).headers.get('location')).toContain('code=');
  });

  it.each<[string, Record<string, string>]>([
    ['an unknown app', { client_id: '0195f3a0-0000-7000-8000-00000000ffff' }],
    ['another redirect URI', { redirect_uri: 'https://evil.example/' }],
  ])('says on a page of its own that %s is not known, and leads nowhere', async (_what, over) => {
    const { id } = await register();
    const page = await open(asked(id, over));
    expect([page.status, page.headers.get('location')]).toEqual([400, null]);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await page.text()).not.toContain('evil.example');
    const posted = await submit(
      press('', 'accept', { response_type: 'code', client_id: id, redirect_uri: BACK, ...over }),
    );
    expect([posted.status, posted.headers.get('location')]).toEqual([400, null]);
  });

  it('tells the app what is wrong with its request, signed in or not', async () => {
    const { id } = await register(true);
    for (const cookie of [session, '']) {
      const back = new URL((await open(asked(id), cookie)).headers.get('location') ?? '');
      expect(Object.fromEntries(back.searchParams)).toMatchObject({ error: 'invalid_request', iss: url });
    }
  });
});

it('keeps no secret that it ever gave out', () => {
  expect(secrets.length).toBeGreaterThan(15);
  const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const kept = Buffer.concat(files.map((file) => readFileSync(path.join(file.parentPath, file.name))));
  expect(kept.includes('nell@brindle.example')).toBe(true);
  for (const secret of secrets) expect(secret !== '' && kept.includes(secret)).toBe(false);
});
