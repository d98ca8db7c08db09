import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChatView, ClientMessage } from '../../../shared/contracts/chat.ts';
import { fail, ok } from '../../domain/result.ts';
import { createChatPages, type SayError } from './create-chat-pages.ts';

let server: Server;
let url: string;
let said: ClientMessage[];
let refusal: SayError | null;
let evil: string;

const view = (): ChatView => ({
  seq: 3,
  locale: 'en',
  dir: 'ltr',
  business: `Brindle ${evil}`,
  item: 'bread',
  firstName: null,
  greeting: 'Hi.',
  entries: [
    {
      id: 'm1',
      seq: 1,
      by: 'us',
      text: 'How was it?',
      question: 'q1',
      rating: null,
      editable: false,
      quote: null,
      at: '',
    },
    {
      id: 'm2',
      seq: 2,
      by: 'customer',
      text: `Fine ${evil}`,
      question: 'q1',
      rating: null,
      editable: true,
      quote: null,
      at: '',
    },
    {
      id: 'm3',
      seq: 3,
      by: 'us',
      text: 'What else?',
      question: 'q2',
      rating: null,
      editable: false,
      quote: null,
      at: '',
    },
  ],
  step: {
    kind: 'text',
    question: { id: 'q2', text: 'What else?' },
    quickReplies: [],
    hint: null,
    skippable: true,
    maxLength: 100,
  },
  progress: { at: 2, of: 6 },
  growing: null,
});

beforeEach(async () => {
  [said, refusal, evil] = [[], null, 'Lane'];
  const pages = createChatPages({
    openChat: async (token) => {
      if (token === 'late') return fail('expired');
      return token === 'known' ? ok({ view: view(), brand: { accent: '#1e5a43', logo: null } }) : fail('not_found');
    },
    say: async (_token, message) => {
      if (refusal !== null) return fail(refusal);
      said.push(message);
      return ok({ view: view() });
    },
    assets: { chatScript: '/assets/chat-1.js' },
    publicUrl: 'https://goodword.example/',
  });
  server = express().use(pages).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/c`; // a TCP server's address is an object
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const html = { Accept: 'text/html' };
const get = (path: string, headers: Record<string, string> = html) => fetch(`${url}/${path}`, { headers });
const form = (fields: Record<string, string>) =>
  fetch(`${url}/known`, { method: 'POST', headers: html, redirect: 'manual', body: new URLSearchParams(fields) });
const script = (body: string, path = 'known') =>
  fetch(`${url}/${path}`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body,
  });

describe('opening the page', () => {
  it('is private: no cache, no index, no referrer, no frame, and a strict policy with a fresh nonce', async () => {
    const [one, two] = [await get('known'), await get('known')];
    expect(one.headers.get('cache-control')).toBe('no-store');
    expect(one.headers.get('x-robots-tag')).toContain('noindex');
    expect(one.headers.get('referrer-policy')).toBe('no-referrer');
    const policy = one.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("connect-src 'self' wss://goodword.example");
    expect(policy).not.toBe(two.headers.get('content-security-policy'));
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    for (const tag of (await one.text()).match(/<(style|script type="module")[^>]*>/g) ?? [])
      expect(tag).toContain(nonce);
  });

  it('says nothing on anyone’s behalf', async () => {
    await get('known?rating=5');
    await get('known?edit=m2');
    await get('known?leave');
    expect(said).toEqual([]);
  });

  it('shows an earlier answer’s form only for an answer there is', async () => {
    expect(await (await get('known?edit=m2')).text()).toContain('id="fix"');
    expect(await (await get('known?edit=m1')).text()).not.toContain('id="fix"');
    expect(await (await get('known?edit=%22%3E')).text()).not.toContain('id="fix"');
  });

  it('lets no text of anyone become markup, not even in the data for the script', async () => {
    evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = await (await get('known')).text();
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img');
    const island = /<script type="application\/json" id="island">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(island).view.business).toBe(`Brindle ${evil}`);
  });

  it('answers unknown and expired links with 404 and 410, to people and to scripts', async () => {
    expect((await get('nobody')).status).toBe(404);
    expect((await get('late')).status).toBe(410);
    const answer = await get('late', { Accept: 'application/json' });
    expect([answer.status, await answer.json()]).toMatchObject([410, { ok: false, error: { code: 'expired' } }]);
  });

  it('gives a script the view alone', async () => {
    const answer = await get('known', { Accept: 'application/json' });
    expect(await answer.json()).toMatchObject({ ok: true, view: { seq: 3 } });
  });
});

describe('answering', () => {
  it('sends a form’s post back to the page', async () => {
    const answer = await form({ id: 'message-1', question: 'q2', do: 'say', text: 'And warm.' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/c/known#now');
    expect(said).toEqual([{ id: 'message-1', question: 'q2', input: { type: 'say', text: 'And warm.' } }]);
  });

  it('brings a refused form back with its words, the reason, and the cursor in it', async () => {
    refusal = { code: 'too_long', message: 'Shorter, please.', field: 'text' };
    const answer = await form({ id: 'message-1', question: 'q2', do: 'say', text: 'Long <b>words</b>' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('Shorter, please.');
    expect(page).toMatch(/<textarea id="answer"[^>]*aria-invalid="true"[^>]*autofocus[^>]*>Long &lt;b>words/);
  });

  it('takes a script’s message and answers with the view', async () => {
    const message = { id: 'message-1', question: 'q2', input: { type: 'say', text: 'And warm.' } };
    const answer = await script(JSON.stringify(message));
    expect(await answer.json()).toMatchObject({ ok: true, view: { seq: 3 } });
    expect(said).toEqual([message]);
  });

  it.each([
    ['no JSON', '{', 400],
    ['not a message', '{"id":"x"}', 422],
    ['a rating of nine', '{"id":"message-1","question":null,"input":{"type":"rate","rating":9}}', 422],
  ])('refuses a script’s %s', async (_name, body, status) => {
    expect((await script(body)).status).toBe(status);
    expect(said).toEqual([]);
  });

  it('tells a script why it was refused', async () => {
    refusal = { code: 'stale_question', message: 'Moved on.', field: null };
    const answer = await script(JSON.stringify({ id: 'message-1', question: 'q1', input: { type: 'skip' } }));
    expect([answer.status, await answer.json()]).toEqual([422, { ok: false, error: refusal }]);
  });
});
