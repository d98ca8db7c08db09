import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Express } from 'express';

/** True: answered. */
export type FastPath = (req: IncomingMessage, res: ServerResponse) => boolean;

/** Slow senders are cut off before they hold a socket for long. */
const TIMEOUTS = { headersTimeout: 15_000, requestTimeout: 30_000, keepAliveTimeout: 10_000 };

export function createHttpServer(fastPath: FastPath, app: Express): Server {
  const server = createServer((req, res) => {
    if (!fastPath(req, res)) app(req, res);
  });
  return Object.assign(server, TIMEOUTS);
}

/** Listens, or throws one line that names the port. Answers the port (asked for 0: any free one). */
export function listen(server: Server, port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => {
      const taken = 'code' in cause && cause.code === 'EADDRINUSE';
      reject(taken ? new Error(`Port ${port} is taken; set PORT to a free one.`) : cause);
    });
    server.listen({ port, host }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
