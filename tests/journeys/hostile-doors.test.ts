import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GoodwordProcess, startGoodword } from '../support/goodword-process.ts';

let goodword: GoodwordProcess;
let key: string;

beforeAll(async () => {
  goodword = await startGoodword({ demo: true });
  const [first] = goodword.command('keys', 'list') as { accountId: string }[]; // its --json, as documented
  key = (goodword.command('keys', 'create', '--account', first?.accountId ?? '') as { key: string }).key;
}, 60_000);
afterAll(() => goodword.close());

const alive = async () => (await fetch(`${goodword.url}/healthz`)).status;

/** A conversation's private link. */
async function chatLink(): Promise<string> {
  const email = `c${crypto.randomUUID()}@example.com`;
  const answer = await fetch(`${goodword.url}/v1/conversations`, {
    method: 'POST',
    headers: { 'x-api-key': key, 'content-type': 'application/json' },
    body: JSON.stringify({ customer: { email, name: 'Ana' }, context: 'bread' }),
  });
  return (await answer.json()).chat_url;
}

function post(link: string, input: unknown, question: string | null = null): Promise<Response> {
  return fetch(link, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ id: crypto.randomUUID(), question, input }),
  });
}

async function signedIn(): Promise<string> {
  const { url } = goodword.command('sign-in-link', 'nell@brindlelane.example') as { url: string };
  const answer = await fetch(url, { method: 'POST', redirect: 'manual', headers: { origin: goodword.url } });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

describe('doors that strangers reach', () => {
  it('stay open whatever path is asked for, on the demo site too', async () => {
    for (const path of ['/%', '/%ff', '//', '/%00', '/bakery/../../package.json', '/%2e%2e/package.json']) {
      const { request } = await import('node:http');
      const status = await new Promise<number>((resolve, reject) => {
        request(`${goodword.demoUrl}`, { path }, (res) => {
          res.resume();
          resolve(res.statusCode ?? 0);
        })
          .on('error', reject)
          .end();
      });
      expect([302, 404]).toContain(status);
    }
    for (const path of ['/c/%ff', '/w/%ff.json', '/u/%', '/sign-in/%E0%A4%A', '/proof/%', '/nonsense']) {
      expect((await fetch(goodword.url + path)).status).toBe(404);
    }
    expect(await alive()).toBe(200);
  });

  it('call what cannot be read the caller’s fault, never ours', async () => {
    const link = await chatLink();
    const bodies: [string, string][] = [
      ['{', 'application/json'],
      ['"x"', 'application/json'],
      [JSON.stringify({ x: 'y'.repeat(70_000) }), 'application/json'],
      ['a=b', 'application/x-www-form-urlencoded; charset=foo'],
      [`text=${'y'.repeat(70_000)}`, 'application/x-www-form-urlencoded'],
    ];
    for (const path of [
      link,
      `${goodword.url}/sign-in`,
      `${goodword.url}/console/api/undo`,
      `${goodword.url}/owner/exchange`,
    ]) {
      for (const [body, type] of bodies) {
        const { status } = await fetch(path, {
          method: 'POST',
          body,
          headers: { 'content-type': type, origin: goodword.url },
        });
        expect(status, `${path} ${type}`).toBeGreaterThanOrEqual(400);
        expect(status, `${path} ${type}`).toBeLessThan(500);
      }
    }
  });

  it('take a one-click unsubscribe in any wrapping', async () => {
    for (const [body, type] of [
      ['List-Unsubscribe=One-Click', 'application/x-www-form-urlencoded; charset=us-ascii'],
      ['x'.repeat(70_000), 'application/x-www-form-urlencoded'],
      ['--x--', 'multipart/form-data; boundary=x'],
    ]) {
      const answer = await fetch(`${goodword.url}/u/unknown`, {
        method: 'POST',
        body,
        headers: { 'content-type': type ?? '' },
      });
      expect(answer.status).toBe(200);
    }
  });

  it('let no foreign page sign a visitor in as somebody else', async () => {
    const { url } = goodword.command('sign-in-link', 'nell@brindlelane.example') as { url: string };
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const refused = await fetch(url, { method: 'POST', redirect: 'manual', headers: foreign });
    expect(refused.status).toBe(403);
    expect(refused.headers.getSetCookie()).toEqual([]);
    const own = { origin: 'null', 'sec-fetch-site': 'same-origin' };
    expect((await fetch(url, { method: 'POST', redirect: 'manual', headers: own })).status).toBe(303);
  });

  it('let one conversation take no more than its share', async () => {
    const link = await chatLink();
    const answers = await Promise.all(
      Array.from({ length: 120 }, () => post(link, { type: 'say', text: 'word '.repeat(790) })),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(90);
    const asked = performance.now();
    expect(await alive()).toBe(200);
    expect(performance.now() - asked).toBeLessThan(2_000);
  }, 30_000);

  it('close the sockets of a session that signed out', async () => {
    const cookie = await signedIn();
    const { csrf } = await (await fetch(`${goodword.url}/console/api/me`, { headers: { cookie } })).json();
    const socket = io(goodword.url, {
      transports: ['websocket'],
      auth: { as: 'member' },
      extraHeaders: { cookie, origin: goodword.url },
      reconnection: false,
    });
    await new Promise<void>((resolve, reject) => {
      socket.on('connect', resolve);
      socket.on('connect_error', reject);
    });
    const closed = new Promise<string>((resolve) => socket.on('disconnect', resolve));
    const out = await fetch(`${goodword.url}/console/sign-out`, {
      method: 'POST',
      headers: { cookie, 'x-csrf-token': csrf },
    });
    expect(out.status).toBe(204);
    expect(await closed).toBe('io server disconnect');
  }, 20_000);
});
