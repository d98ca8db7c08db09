import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call as a receiver got it: the exact bytes. */
export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}
export type Answering = (res: ServerResponse, received: Received, nth: number) => void;

export const taking: Answering = (res) => void res.writeHead(204).end();
export const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): Answering =>
  (res) =>
    void res.writeHead(status, headers).end(body);

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;

/** Somebody's server that webhooks go to; `answer` may change at any time. */
export async function startReceiver(answer: Answering = taking) {
  const all: Received[] = [];
  const receiver = {
    all,
    answer,
    url: '',
    host: '',
    /** The envelopes, as JSON. */
    said: () => all.map(({ body }) => JSON.parse(body)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  const server = createServer((req, res) => {
    res.on('error', () => undefined);
    void read(req).then((body) => {
      const received = { path: req.url ?? '', headers: req.headers, body };
      all.push(received);
      receiver.answer(res, received, all.length);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  receiver.host = `127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on TCP
  receiver.url = `http://${receiver.host}/in`;
  return receiver;
}

async function read(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
