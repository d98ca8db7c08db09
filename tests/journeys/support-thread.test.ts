import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { type Running, serve } from '../../server/serve.ts';
import type { ThreadDetail } from '../../shared/contracts/inbox.ts';
import type { ClientEvents, Payload, ServerEvents } from '../../shared/realtime/events.ts';
import { freePort } from '../support/free-port.ts';

const root = path.resolve(import.meta.dirname, '../..');
const dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-support-'));
const MEMBER = 'nell@brindlelane.example';

let running: Running;
let url = '';
let key = '';
let cookie = '';
let csrf = '';
let socket: Socket<ServerEvents, ClientEvents>;
const heard: Payload<'thread.changed'>[] = [];

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  const config = readConfig({ PORT: String(port), GOODWORD_DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  running = await serve(config, { demo: false, root, out: () => {} });
  const made = await running.container.admin.setup({
    name: 'Brindle Lane',
    memberEmail: MEMBER,
    memberName: 'Nell',
    spaceName: 'Brindle Lane',
    spaceSlug: 'support',
    plan: 'unlimited',
  });
  key = made.key;
  const [ticket] = await running.container.core.signInTickets(MEMBER);
  const signed = await running.container.core.signingIn.redeem(ticket?.secret ?? '');
  cookie = `goodword_session=${signed?.secret}`;
  csrf = (await (await fetch(`${url}/console/api/me`, { headers: { cookie } })).json()).csrf;
  socket = io(url, {
    transports: ['websocket'],
    auth: { as: 'member' },
    extraHeaders: { cookie, origin: url },
  });
  socket.on('thread.changed', (fact) => void heard.push(fact));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  });
});
afterAll(async () => {
  socket?.close();
  await running?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const inConsole = async (method: string, at: string, body?: unknown) => {
  const answer = await fetch(`${url}/console/api/${at}`, {
    method,
    headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  expect(answer.status).toBe(200);
  return answer.json();
};

interface Mail {
  to: string;
  subject: string;
  text: string;
  links: string[];
}
const mailTo = (to: string, words: string): Promise<Mail> =>
  vi.waitFor(
    async () => {
      const { items } = await inConsole('GET', `outbox?to=${encodeURIComponent(to)}`);
      const found = items.find((mail: Mail) => mail.text.includes(words));
      expect(found).toBeDefined();
      return found;
    },
    { timeout: 10_000 },
  );

describe('a support thread, by its doors alone', () => {
  let slug = '';
  let thread = '';
  let customersPage = '';

  it('is made by the document’s call, and the console hears of it', async () => {
    const answer = await fetch(`${url}/api/v1/conversations`, {
      method: 'POST',
      headers: {
        Authorization: `Basic ${Buffer.from(`${MEMBER}:${key}`).toString('base64')}`,
        Accept: 'application/json',
        'Content-type': 'application/json',
      },
      body: '{"conversation": {"subject": "foo", "category": "support", "tag_list": ["tag1", "tag2"], "message": {"body": "bar", "recipients" : ["ann@example.com"]}, "user": {"name": "bob", "email": "bob@example.com", "data": {"custom_attribute": "custom data"}}}}',
    });
    expect(answer.status).toBe(201);
    slug = (await answer.json()).slug;
    expect(slug).toBe('foo');
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    thread = heard[0]?.thread ?? '';
    const { space } = (await inConsole('GET', `threads/${thread}`)) as ThreadDetail;
    expect(await inConsole('GET', `spaces/${space}/threads`)).toMatchObject({
      total: 1,
      threads: [{ id: thread, name: 'bob', subject: 'foo', lastWords: 'bar', status: 'open', tags: ['tag1', 'tag2'] }],
    });
    await mailTo(MEMBER, 'bar');
  });

  it('leaves the other dialect’s call on the same path alone', async () => {
    const answer = await fetch(`${url}/api/v1/conversations`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: '{"customer":{"email":"sarah@example.com","name":"Sarah Chen"},"context":"Website redesign project"}',
    });
    expect([answer.status, Object.keys(await answer.json())]).toEqual([
      201,
      ['id', 'status', 'customer', 'chat_url', 'scheduled_at', 'created_at'],
    ]);
  });

  it('is answered once by two clicks, by a letter to the customer and to whoever follows', async () => {
    const say = { kind: 'reply', body: 'It is on its way.', once: 'one-click' };
    await Promise.all([say, say].map((body) => inConsole('POST', `threads/${thread}/messages`, body)));
    const [toBob, toAnn] = [
      await mailTo('bob@example.com', 'It is on its way.'),
      await mailTo('ann@example.com', 'It is on its way.'),
    ];
    expect([toBob.subject, toAnn.subject]).toEqual(['Re: foo', 'Re: foo']);
    customersPage = toBob.links.find((link) => link.includes('/t/')) ?? '';
    expect(customersPage).not.toBe(toAnn.links.find((link) => link.includes('/t/')));
    const detail = (await inConsole('GET', `threads/${thread}`)) as ThreadDetail;
    expect([detail.row.status, detail.entries.map(({ body }) => body)]).toEqual([
      'responded',
      ['bar', 'It is on its way.'],
    ]);
  });

  it('is read and answered by the customer on their page, without script', async () => {
    const page = await fetch(customersPage);
    const html = await page.text();
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("default-src 'none'"),
    ]);
    expect(html).toContain('It is on its way.');
    expect(html).not.toContain('<script');
    const once = /name="once" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const send = () =>
      fetch(customersPage, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ once, body: 'It came.\r\nThank you!' }),
      });
    const answers = await Promise.all([send(), send()]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    const detail = (await inConsole('GET', `threads/${thread}`)) as ThreadDetail;
    expect([detail.row.status, detail.entries.at(-1)]).toMatchObject([
      'open',
      { by: 'customer', name: 'bob', body: 'It came.\nThank you!' },
    ]);
    expect(detail.entries).toHaveLength(3);
  });

  it('ends, and the customer is asked how it went', async () => {
    await inConsole('PATCH', `threads/${thread}`, { type: 'status', status: 'done' });
    const invitation = await mailTo('bob@example.com', '/c/');
    expect(invitation.links.some((link) => link.includes('/c/'))).toBe(true);
    const read = await fetch(`${url}/api/v1/conversations/${slug}`, {
      headers: { Authorization: `Basic ${Buffer.from(`${MEMBER}:${key}`).toString('base64')}` },
    });
    expect(await read.json()).toMatchObject({ status: 2, last_customer_message: { body: 'It came.\nThank you!' } });
    expect(heard.map(({ status }) => status)).toEqual(['open', 'responded', 'open', 'done']);
  });
});
