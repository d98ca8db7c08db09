import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Received {
  to: string[];
  mail: Email;
}

export interface Mailbox {
  url: string;
  received: Received[];
  /** Resolves with the first mail to the address, or rejects after `withinMs`. */
  next(to: string, withinMs?: number): Promise<Received>;
  close(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          received.push({ to: session.envelope.rcptTo.map((one) => one.address), mail });
          for (const wake of waiting) wake();
          done();
        }, done);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as AddressInfo; // listening on TCP, so never a string
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    received,
    next: (to, withinMs = 10_000) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = received.find((one) => one.to.includes(to));
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `no mail to ${to} within ${withinMs} ms; there were mails to ${received.flatMap((one) => one.to).join(', ') || 'nobody'}`,
            ),
          );
        }, withinMs);
        waiting.add(look);
        look();
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
