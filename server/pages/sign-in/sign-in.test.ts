import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSignInPages } from './routes.tsx';
import { safeNext } from './safe-next.ts';

const AUTHORIZE = '/oauth/authorize?client_id=1&state=a%20b%22&redirect_uri=https%3A%2F%2Fapp.example%2Fback';
const app = express();
const server = app.listen(0, '127.0.0.1');
let url = '';
beforeAll(async () => {
  if (!server.listening) await new Promise((done) => server.once('listening', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
  app.use(
    createSignInPages({
      publicUrl: url,
      requestLink: async () => undefined,
      redeem: async (secret) => (secret === 'good' ? { secret: 'session', expiresAt: Date.now() + 1e6 } : null),
      mayAsk: () => true,
      mayMail: () => true,
      mayTry: () => true,
    }),
  );
});
afterAll(() => void server.close());

const get = (path: string, cookie = '') => fetch(url + path, { redirect: 'manual', headers: { cookie } });
const post = (path: string, fields: Record<string, string>) =>
  fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(fields),
    headers: { origin: url },
  });
const hiddenNext = (html: string) => /name="next" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');

describe('where a sign-in leads back to', () => {
  it.each([
    '/console',
    '/console#/apps',
    '/owner/connect?pair=1',
    AUTHORIZE,
    `/api${AUTHORIZE.replace('authorize', 'zapier/authorize')}`,
  ])('may be %s', (next) => expect(safeNext(next)).toBe(next));

  it.each([
    undefined,
    '',
    'https://evil.example/oauth/authorize?x',
    '//evil.example/oauth/authorize?x',
    '/\\evil.example',
    '/oauth/authorize',
    '/oauth/authorize/../../x?y',
    '/oauth/token?x',
    '/oauth/authorize?x y',
    '/oauth/authorize?x\\y',
    '/consolex',
    ['/console'],
  ])('is the console for %j', (next) => expect(safeNext(next)).toBe('/console'));

  it('is kept by this browser while the mail is on its way, and is not in the mail', async () => {
    const asked = await get(`/sign-in?${new URLSearchParams({ next: AUTHORIZE })}`);
    expect(hiddenNext(await asked.text())).toBe(AUTHORIZE);
    const mailed = await post('/sign-in', { email: 'nell@brindle.example', next: AUTHORIZE });
    const cookie = mailed.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^goodword_next=.*; Path=\/sign-in; .*HttpOnly; SameSite=Lax$/);
    expect(mailed.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
    const opened = await get('/sign-in/good', cookie.split(';')[0]);
    expect(hiddenNext(await opened.text())).toBe(AUTHORIZE);
    const done = await post('/sign-in/good', { next: AUTHORIZE });
    expect([done.status, done.headers.get('location')]).toEqual([303, AUTHORIZE]);
    expect(done.headers.getSetCookie().join()).toContain('goodword_next=;');
  });

  it('is the console where nobody was on the way, or the cookie is not ours', async () => {
    for (const cookie of ['', 'goodword_next=https%3A%2F%2Fevil.example', 'goodword_next=%zz'])
      expect(hiddenNext(await (await get('/sign-in/good', cookie)).text())).toBe('/console');
    const mailed = await post('/sign-in', { email: 'nell@brindle.example' });
    expect(mailed.headers.get('set-cookie')).toBeNull();
    expect(mailed.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });
});
