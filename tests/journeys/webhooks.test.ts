import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type GoodwordProcess, startGoodword } from '../support/goodword-process.ts';

interface Call {
  headers: Record<string, string>;
  body: string;
}
const patient = { timeout: 20_000, interval: 50 };
const MINUTE = 60_000;

describe('a business’s own server', () => {
  const calls: Call[] = [];
  let isUp = true;
  const receiver = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on('data', (chunk) => chunks.push(chunk));
    req.on('end', () => {
      calls.push({ headers: req.headers as Record<string, string>, body: Buffer.concat(chunks).toString('utf8') });
      res.writeHead(isUp ? 204 : 503).end();
    });
  });
  let goodword: GoodwordProcess;
  let made: { key: string; space_slug: string };
  let webhook: { id: string; secret: string };

  const api = async (method: string, path: string, body?: object) => {
    const headers = { Authorization: `Bearer ${made.key}`, 'Content-Type': 'application/json' };
    const init = { method, headers, body: body ? JSON.stringify(body) : null };
    const answer = await fetch(`${goodword.url}${path}`, init);
    return { status: answer.status, json: await answer.json() };
  };
  const ask = (email: string) =>
    api('POST', `/api/webhooks/trigger?agentId=${made.space_slug}`, {
      customer_email: email,
      customer_name: 'John Doe',
    });

  beforeAll(async () => {
    await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
    const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`; // it listens on TCP
    goodword = await startGoodword({ settings: { GOODWORD_WEBHOOK_ALLOW_HOSTS: host } });
    const asked = ['--account', 'Brindle Lane', '--member', 'nell@brindlelane.example', '--space', 'brindle-lane'];
    made = goodword.command('setup', ...asked) as typeof made; // its --json, as documented
    const events = ['conversation.started', 'contact.opted_out'];
    webhook = (await api('POST', '/v1/webhooks', { url: `http://${host}/in`, events })).json;
  }, 60_000);
  afterAll(async () => {
    await goodword?.close();
    receiver.closeAllConnections();
    receiver.close();
  });

  it('is told within moments that a customer is asked, in a call that a stock library verifies', async () => {
    expect((await ask('john@example.com')).status).toBe(200);
    await vi.waitFor(() => expect(calls.length).toBe(1), patient);
    const [call] = calls;
    if (!call) throw new Error('no call came');
    expect(new Webhook(webhook.secret).verify(call.body, call.headers)).toMatchObject({
      event: 'conversation.started',
      attempt: 1,
      data: { object: 'conversation', status: 'scheduled', contact: { name: 'John Doe' } },
    });
    expect(call.body).not.toMatch(/john@example\.com|\/c\//);
  });

  it('gets what happened while it was down, though ours was killed meanwhile', async () => {
    isUp = false;
    await ask('mary@example.com');
    await vi.waitFor(() => expect(calls.length).toBe(2), patient);
    isUp = true;
    await vi.waitFor(async () => {
      const { json } = await api('GET', `/v1/webhooks/${webhook.id}/deliveries?status=queued`);
      expect(json.data).toMatchObject([{ attempts: 1, last_status: 503 }]);
    }, patient);
    await goodword.restart(2 * MINUTE);
    await vi.waitFor(() => expect(calls.length).toBe(3), patient);
    const [first, second] = calls.slice(1).map(({ body }) => JSON.parse(body));
    expect([second.id, second.attempt]).toEqual([first.id, 2]);
    await vi.waitFor(async () => {
      const { json } = await api('GET', `/v1/webhooks/${webhook.id}/deliveries`);
      expect(json.data.map(({ status }: { status: string }) => status)).toEqual(['delivered', 'delivered']);
    }, patient);
  });

  it('is never one inside that nobody allowed', async () => {
    const inside = await api('POST', '/v1/webhooks', { url: 'http://127.0.0.1:1/in', events: ['contact.opted_out'] });
    expect([inside.status, inside.json.error.message]).toEqual([422, 'The URL must start with https://.']);
  });
});
