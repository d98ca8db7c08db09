import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';

/** What really went out, kept by the receiving side, which nobody kills. */
export interface Ledger {
  url: string;
  /** How many mails somebody received under this Message-ID. */
  effects: ReadonlyMap<string, number>;
  /** Called with each acceptance, at the moment it takes effect. */
  onAccept: () => void;
  close(): Promise<void>;
}

/** The answer comes a little after the effect: that is the moment in which a kill hurts. */
const ANSWER_MS = 2;

/** One effect for one key, as the good providers do it. */
export async function keyedProvider(): Promise<Ledger> {
  const effects = new Map<string, number>();
  const server = createServer((req, res) => {
    req.resume().on('end', () => {
      const key = String(req.headers['idempotency-key']);
      if (!effects.has(key)) {
        effects.set(key, 1);
        ledger.onAccept();
      }
      setTimeout(() => res.writeHead(202).end(), ANSWER_MS);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ledger: Ledger = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`, // listening on TCP: never a path
    effects,
    onAccept: () => {},
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return ledger;
}

/** SMTP in its few lines, greeting at once: every mail that comes through is one more mail. */
export async function smtpProvider(): Promise<Ledger> {
  const effects = new Map<string, number>();
  const sockets = new Set<Socket>();
  const taken = (message: string) => {
    // The dot has come: from here on the mail is on its way, whether or not the sender lives to hear it.
    const id = /^message-id:\s*<([^>]+)>/im.exec(message)?.[1] ?? 'no message id';
    effects.set(id, (effects.get(id) ?? 0) + 1);
    ledger.onAccept();
  };
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {}); // killed workers break their connections
    socket.on('close', () => sockets.delete(socket));
    speakSmtp(socket, taken);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const ledger: Ledger = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, // listening on TCP: never a path
    effects,
    onAccept: () => {},
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
  return ledger;
}

const END_OF_DATA = '\r\n.\r\n';

function speakSmtp(socket: Socket, taken: (message: string) => void): void {
  let pending = '';
  let inData = false;
  socket.write('220 stand-in ESMTP\r\n');
  socket.on('data', (chunk) => {
    pending += chunk.toString('latin1');
    for (
      let end = pending.indexOf(inData ? END_OF_DATA : '\r\n');
      end >= 0;
      end = pending.indexOf(inData ? END_OF_DATA : '\r\n')
    ) {
      const said = pending.slice(0, end);
      pending = pending.slice(end + (inData ? END_OF_DATA : '\r\n').length);
      if (inData) {
        inData = false;
        taken(said);
        setTimeout(() => socket.write('250 queued\r\n'), ANSWER_MS);
      } else if (/^DATA/i.test(said)) {
        inData = true;
        socket.write('354 go on\r\n');
      } else if (/^QUIT/i.test(said)) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    }
  });
}
