import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReadyWall, WallCache } from './wall-cache.ts';

const WALL = /^\/w\/([A-Za-z0-9_-]{1,80})\.json$/;

/** What every answer of a wall says: any page may read it, caches may keep it for the time of a breath. */
export const wallHeaders = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'public, max-age=0, s-maxage=30, stale-while-revalidate=30',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'timing-allow-origin': '*',
  vary: 'accept-encoding',
} as const;

/**
 * Answers a wall's first page ahead of express, from ready bytes. False: not ours or not ready; express goes on.
 * The difference is two thirds of the time of a request (`npm run bench -- http`).
 */
export function createWallFastPath(cache: WallCache) {
  return (req: IncomingMessage, res: ServerResponse): boolean => {
    if (req.method !== 'GET') return false;
    const key = WALL.exec(req.url ?? '')?.[1];
    const ready = key && cache.ready(key);
    if (!ready) return false;
    sendWall(req, res, ready);
    return true;
  };
}

export function sendWall(req: IncomingMessage, res: ServerResponse, ready: ReadyWall): void {
  if (req.headers['if-none-match']?.includes(ready.etag)) {
    res.writeHead(304, { ...wallHeaders, etag: ready.etag });
    res.end();
    return;
  }
  const accepts = req.headers['accept-encoding'] ?? '';
  const encoding = accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : null;
  const body = encoding ? ready[encoding] : ready.plain;
  res.writeHead(200, {
    ...wallHeaders,
    etag: ready.etag,
    'content-length': body.length,
    ...(encoding ? { 'content-encoding': encoding } : {}),
  });
  res.end(body);
}
