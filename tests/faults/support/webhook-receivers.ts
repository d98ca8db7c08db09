import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export type Fault =
  | 'none'
  | 'hangs'
  | 'redirects'
  | 'redirects inside'
  | 'gone'
  | 'busy'
  | 'floods'
  | 'breaks off'
  | 'down'
  | 'moody';
export const faults: readonly Fault[] = [
  'none',
  'hangs',
  'redirects',
  'redirects inside',
  'gone',
  'busy',
  'floods',
  'breaks off',
  'down',
  'moody',
];

/** A receiver with one fault, which it loses when it is mended. It checks every call as two stock receivers would. */
export interface FaultyReceiver {
  fault: Fault;
  url: string;
  host: string;
  secret: string;
  mended: boolean;
  calls: number;
  /** Event id → how often it was answered with 2xx. */
  taken: Map<string, number>;
  /** Event id → the one text that was said of it, without its attempt. */
  said: Map<string, string>;
  forged: number;
  changed: number;
  /** Told of each call, before it is answered. */
  onCall: () => void;
  close(): Promise<void>;
}

const FLOOD = 'x'.repeat(10 * 1024 * 1024);

export async function startFaultyReceiver(fault: Fault, inside: string): Promise<FaultyReceiver> {
  const receiver: FaultyReceiver = {
    fault,
    url: '',
    host: '',
    secret: '',
    mended: false,
    calls: 0,
    taken: new Map(),
    said: new Map(),
    forged: 0,
    changed: 0,
    onCall: () => undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const server = createServer((req, res) => {
    res.on('error', () => undefined);
    void read(req).then(
      (body) => take(receiver, req, body, () => answer(receiver, res, inside)),
      () => undefined,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  receiver.host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
  receiver.url = `http://${receiver.host}/in`;
  return receiver;
}

function take(receiver: FaultyReceiver, req: IncomingMessage, body: string, reply: () => boolean): void {
  receiver.calls++;
  receiver.onCall();
  if (!isOurs(receiver.secret, req, body)) receiver.forged++;
  const { attempt: _, ...rest } = JSON.parse(body);
  const text = JSON.stringify(rest);
  if ((receiver.said.get(rest.id) ?? text) !== text) receiver.changed++;
  receiver.said.set(rest.id, text);
  if (!reply()) return;
  receiver.taken.set(rest.id, (receiver.taken.get(rest.id) ?? 0) + 1);
}

/** The signatures alone: the clock of the run is not that of the stock verifier. */
function isOurs(secret: string, { headers }: IncomingMessage, body: string): boolean {
  const at = new Date(Number(headers['webhook-timestamp']) * 1000);
  const standard = new Webhook(secret).sign(String(headers['webhook-id']), at, body);
  const [, t, hex] = /^t=(\d+),v1=([0-9a-f]+)$/.exec(String(headers['goodword-signature'])) ?? [];
  const own = createHmac('sha256', secret).update(`${t}.${body}`).digest('hex');
  return headers['webhook-signature'] === standard && hex === own;
}

/** Answers whether it was a success. */
function answer(receiver: FaultyReceiver, res: ServerResponse, inside: string): boolean {
  const say = (status: number, headers: Record<string, string> = {}, body = ''): boolean => {
    res.writeHead(status, headers).end(body);
    return status < 300;
  };
  switch (receiver.mended ? 'none' : receiver.fault) {
    case 'none':
      return say(200, {}, 'ok');
    case 'hangs':
      return false;
    case 'redirects':
      return say(301, { location: receiver.url });
    case 'redirects inside':
      return say(307, { location: inside });
    case 'gone':
      return say(410);
    case 'busy':
      return receiver.calls % 2 ? say(429, { 'retry-after': '120' }) : say(204);
    case 'floods':
      return say(200, {}, FLOOD);
    case 'breaks off':
      res.socket?.destroy();
      return false;
    case 'down':
      return say(503);
    case 'moody':
      return say(Math.random() < 0.5 ? 500 : 200);
  }
}

async function read(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
