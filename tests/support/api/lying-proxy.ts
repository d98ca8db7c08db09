import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiServer } from './server.ts';

export interface Told {
  status: number;
  text: string;
  headers: Record<string, string>;
}

/** The same server behind one that changes what it says: what a suite does not see of that, it would not see of us. */
export async function startLying(server: ApiServer, lie: (told: Told) => Told): Promise<ApiServer> {
  const proxy = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const {
      host: _host,
      connection: _connection,
      'content-length': _length,
      'transfer-encoding': _te,
      expect: _expect,
      ...headers
    } = req.headers;
    const answer = await fetch(server.url + req.url, {
      method: req.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(body.length > 0 ? { body } : {}),
    });
    const {
      'content-length': _,
      'content-encoding': __,
      connection: ___,
      ...kept
    } = Object.fromEntries(answer.headers);
    const told = lie({ status: answer.status, text: await answer.text(), headers: kept });
    res.writeHead(told.status, told.headers).end(told.text);
  });
  proxy.listen(0, '127.0.0.1');
  await new Promise((done) => proxy.once('listening', done));
  const { port } = proxy.address() as AddressInfo; // it listens on TCP
  return {
    ...server,
    url: `http://127.0.0.1:${port}`,
    async close() {
      proxy.closeAllConnections();
      await new Promise((done) => proxy.close(done));
    },
  };
}
