import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

interface DemoSiteNeeds {
  folder: string;
  /** Goodword's own origin: the pages load its script and nothing else. */
  goodword: string;
  wallSlug: string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
};

/**
 * A business's website on an origin of its own, under a policy as strict as any real one: no inline script, no inline style,
 * Trusted Types, and of strangers only Goodword.
 */
export function createDemoSite(needs: DemoSiteNeeds): Server {
  const root = realpathSync(needs.folder);
  return createServer((req, res) => {
    const pathname = decodedPath(req.url ?? '/');
    if (pathname === '/' || isFolder(root, pathname)) {
      // With the slash at its end, so that what the page names beside itself is found there.
      res.writeHead(302, { location: pathname === '/' ? '/bakery/' : `${pathname}/` }).end();
      return;
    }
    const file = resolveFile(root, pathname);
    if (req.method !== 'GET' || !file) {
      res.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
      return;
    }
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    if (!type.startsWith('text/html')) {
      res.writeHead(200, { 'content-type': type, 'cache-control': 'public, max-age=300' }).end(readFileSync(file));
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    const filled = readFileSync(file, 'utf8')
      .replaceAll('{{origin}}', needs.goodword)
      .replaceAll('{{wall}}', needs.wallSlug)
      .replaceAll('{{nonce}}', nonce);
    res
      .writeHead(200, {
        'content-type': type,
        'content-security-policy': policy(needs.goodword, nonce),
        'x-content-type-options': 'nosniff',
      })
      .end(filled);
  });
}

function policy(goodword: string, nonce: string): string {
  const socket = goodword.replace(/^http/, 'ws');
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    `img-src 'self' ${goodword}`,
    `connect-src ${goodword} ${socket}`,
    `frame-src ${goodword}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** Any page of the web may ask for anything here: what is no path is like one that leads nowhere. */
function decodedPath(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'http://demo').pathname);
  } catch {
    return '/no-such-path';
  }
}

function isFolder(root: string, pathname: string): boolean {
  return /^\/[a-z-]+$/.test(pathname) && existsSync(path.join(root, pathname, 'index.html'));
}

/** A folder is its index.html; nothing outside the demo's own folder. */
function resolveFile(root: string, pathname: string): string | null {
  const wanted = path.join(root, pathname);
  if (pathname.includes('\0') || !existsSync(wanted)) return null;
  const real = realpathSync(wanted);
  if (real !== root && !real.startsWith(root + path.sep)) return null;
  const file = statSync(real).isDirectory() ? path.join(real, 'index.html') : real;
  return existsSync(file) ? file : null;
}
