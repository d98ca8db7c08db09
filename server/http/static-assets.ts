import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';

interface Asset {
  type: string;
  etag: string;
  plain: Buffer;
  br?: Buffer;
  gzip?: Buffer;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const EVERGREEN = 'public, max-age=300, stale-while-revalidate=86400';
const IMMUTABLE = 'public, max-age=31536000, immutable';

/**
 * The widget's files from memory, compressed once, on the first request for each. Readable by every page (CORS `*`, CORP
 * cross-origin): without it neither a strict embedder nor subresource integrity works.
 */
export function createStaticAssets(folder: string): RequestHandler {
  const kept = new Map<string, Asset | null>();
  const find = (name: string): Asset | null => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const loaded = load(folder, name);
    if (loaded) kept.set(name, loaded);
    return loaded;
  };
  return (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next();
    const name = assetName(req.path);
    const asset = name && find(name);
    if (!name || !asset) return next();
    res.set({
      'Content-Type': asset.type,
      ETag: asset.etag,
      'Cache-Control': name.startsWith('assets/') ? IMMUTABLE : EVERGREEN,
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Timing-Allow-Origin': '*',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
    });
    if (req.headers['if-none-match'] === asset.etag) return void res.status(304).end();
    res.send(encoded(asset, req.acceptsEncodings('br', 'gzip'), (encoding) => res.set('Content-Encoding', encoding)));
  };
}

/** Only what the build made: one file at the top, or one below `assets/`. */
function assetName(url: string): string | null {
  return /^\/((?:assets\/)?[A-Za-z0-9_.-]+\.(?:js|css|svg|webp|png|json|woff2))$/.exec(url)?.[1] ?? null;
}

function load(folder: string, name: string): Asset | null {
  const parent = path.join(folder, path.dirname(name));
  if (!existsSync(parent) || !readdirSync(parent).includes(path.basename(name))) return null;
  const plain = readFileSync(path.join(folder, name));
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`;
  return { type: TYPES[path.extname(name)] ?? 'application/octet-stream', etag, plain };
}

function encoded(asset: Asset, wanted: string | false, say: (encoding: string) => void): Buffer {
  if (wanted === 'br') {
    say('br');
    asset.br ??= brotliCompressSync(asset.plain);
    return asset.br;
  }
  if (wanted === 'gzip') {
    say('gzip');
    asset.gzip ??= gzipSync(asset.plain);
    return asset.gzip;
  }
  return asset.plain;
}
