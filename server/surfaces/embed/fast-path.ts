import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReadyWall } from './ready-wall.ts';
import type { WallCache } from './wall-cache.ts';

const WALL = /^\/w\/([A-Za-z0-9_-]{1,80})\.json$/;

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
    res.writeHead(304, ready.unchanged);
    res.end();
    return;
  }
  const accepts = req.headers['accept-encoding'] ?? '';
  const { headers, body } = accepts.includes('br') ? ready.br : accepts.includes('gzip') ? ready.gzip : ready.plain;
  res.writeHead(200, headers);
  res.end(body);
}
