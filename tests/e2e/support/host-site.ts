import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeHttp } from './wall-server.ts';

const demo = fileURLToPath(new URL('../../../demo/', import.meta.url));

export const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** A customer's website, on an origin of its own: the folder demo/ and whatever pages a test adds. */
export interface HostSite {
  url: string;
  /** Served at `/<name>`; the placeholders are filled in as in demo/. `policy: false` sends no CSP. */
  add: (name: string, html: string, policy?: boolean) => void;
  close: () => Promise<void>;
}

export async function startHostSite({ origin, wall }: { origin: () => string; wall: string }): Promise<HostSite> {
  const added = new Map<string, { html: string; policy: boolean }>();
  const http = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const own = added.get(pathname);
    try {
      const bytes = own ? Buffer.from(own.html) : await readFile(path.join(demo, path.normalize(file)));
      const type = own ? TYPES['.html'] : TYPES[path.extname(file)];
      response.setHeader('content-type', type ?? 'application/octet-stream');
      if (type !== TYPES['.html']) return response.end(bytes);
      const nonce = randomBytes(16).toString('base64');
      if (own?.policy !== false) response.setHeader('content-security-policy', policyFor(origin(), nonce, pathname));
      const fill: Record<string, string> = { origin: origin(), wall, nonce };
      response.end(bytes.toString().replace(/{{(\w+)}}/g, (_, name) => fill[name] ?? ''));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  return {
    url: addressOf(http, '127.0.0.1'),
    add: (name, html, policy = true) => added.set(`/${name}`, { html, policy }),
    close: () => closeHttp(http),
  };
}

/** What an embed has to live with. `strict-csp/` has no style source at all. */
export function policyFor(origin: string, nonce: string, pathname: string): string {
  const socket = origin.replace(/^http/, 'ws');
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    ...(pathname.startsWith('/strict-csp/') ? [] : [`style-src 'self'`]),
    `img-src 'self' ${origin}`,
    `connect-src ${origin} ${socket}`,
    `frame-src ${origin}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
}

export function addressOf(http: Server, host: string): string {
  return `http://${host}:${(http.address() as AddressInfo).port}`; // listening on TCP
}
