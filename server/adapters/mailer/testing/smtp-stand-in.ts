import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export interface Taken {
  raw: string;
  email: Email;
  /** The envelope's. */
  to: string[];
  from: string;
}
/** An SMTP reply, `550 5.1.1 no such user`; null: go on. */
type Reply = string | null;
export interface Script {
  auth?: () => Reply;
  mailFrom?: () => Reply;
  rcptTo?: (address: string) => Reply;
  /** After the final dot. `drop`: the connection breaks and no answer is given; `hang`: none ever comes. */
  data?: () => Reply | 'drop' | 'hang';
}

/** A real SMTP server for tests, on loopback; it keeps what it took, parsed by a parser that is not the sender's. */
export async function smtpStandIn(script: Script = {}, options: SMTPServerOptions = {}) {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    closeTimeout: 100,
    onAuth: (auth, _session, done) => done(errorOf(script.auth?.() ?? null), { user: auth.username }),
    onMailFrom: (_address, _session, done) => done(errorOf(script.mailFrom?.() ?? null)),
    onRcptTo: ({ address }, _session, done) => done(errorOf(script.rcptTo?.(address) ?? null)),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const answer = script.data?.() ?? null;
        if (answer === 'hang') return;
        if (answer === 'drop') return breakAll(server);
        if (answer) return done(errorOf(answer));
        const raw = Buffer.concat(chunks).toString('utf8');
        const { mailFrom, rcptTo } = session.envelope;
        void PostalMime.parse(raw).then((email) => {
          taken.push({ raw, email, to: rcptTo.map((r) => r.address), from: mailFrom ? mailFrom.address : '' });
          done(null, 'queued as TEST1');
        });
      });
    },
    ...options,
  });
  server.on('error', () => {}); // connections that the tests break on purpose
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo; // listening on TCP: never a path
  return {
    taken,
    port,
    url: `smtp://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        breakAll(server);
        server.close(resolve);
      }),
  };
}

function breakAll(server: SMTPServer): void {
  for (const connection of server.connections) {
    const socket: unknown = Reflect.get(connection, '_socket');
    if (socket && typeof socket === 'object' && 'destroy' in socket && typeof socket.destroy === 'function')
      socket.destroy();
  }
}

function errorOf(reply: Reply): Error | null {
  if (!reply) return null;
  return Object.assign(new Error(reply.slice(4)), { responseCode: Number(reply.slice(0, 3)) });
}
