import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createUnsubscribePages } from './create-unsubscribe-pages.tsx';

let server: Server;
let url: string;
let stopped: string[];

beforeEach(async () => {
  stopped = [];
  const pages = createUnsubscribePages({
    unsubscribe: async (token) => void stopped.push(token),
    describe: async (token) => (token === 'known' ? { business: 'Brindle & <Lane>' } : null),
  });
  server = express().use(pages).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/u`; // a TCP server's address is an object
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const post = (token: string, body: BodyInit, type?: string) =>
  fetch(`${url}/${token}`, {
    method: 'POST',
    body,
    redirect: 'manual',
    ...(type === undefined ? {} : { headers: { 'Content-Type': type } }),
  });
const form = 'application/x-www-form-urlencoded';

describe('the unsubscribe page', () => {
  it('asks, names the business without trusting its name, and changes nothing by being opened', async () => {
    const answer = await fetch(`${url}/known`);
    const html = await answer.text();
    expect(html).toContain('Never hear from Brindle &amp; &lt;Lane> again?');
    expect(html).toContain('<form method="post">');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(stopped).toEqual([]);
  });

  it.each([
    ['urlencoded', 'List-Unsubscribe=One-Click', form],
    ['with an empty body', '', undefined],
  ])('takes a one-click post, %s, with a short plain 200', async (_name, body, type) => {
    const answer = await post('known', body, type);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await answer.text()).length).toBeLessThan(40);
    expect(stopped).toEqual(['known']);
  });

  it('takes a multipart one-click post too', async () => {
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    expect((await post('known', body)).status).toBe(200);
    expect(stopped).toEqual(['known']);
  });

  it('answers an unknown token and a repeat alike', async () => {
    for (const token of ['nobody', 'known', 'known']) {
      expect((await post(token, 'List-Unsubscribe=One-Click', form)).status).toBe(200);
    }
  });

  it('answers its own form with a sentence for people', async () => {
    const answer = await post('known', 'by=page', form);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('You will not be asked again.');
    expect(stopped).toEqual(['known']);
  });
});
