import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { WallPayload } from '../../../shared/contracts/wall.ts';

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

/** Bytes and the headers that go with them: made once, for a request pays for each object it makes. */
interface ReadyAnswer {
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/** A wall's first page as bytes, ready to be written: one buffer an encoding, and the strong ETag of the content. */
export interface ReadyWall {
  etag: string;
  plain: ReadyAnswer;
  br: ReadyAnswer;
  gzip: ReadyAnswer;
  /** For those who have it already. */
  unchanged: OutgoingHttpHeaders;
  payload: WallPayload;
  space: string;
}

/** A wall's first page and the space whose changes change it. */
export interface WallRead {
  payload: WallPayload;
  space: string;
}

export function makeReady({ payload, space }: WallRead): ReadyWall {
  const plain = Buffer.from(JSON.stringify(payload));
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"`;
  const answer = (body: Buffer, encoding?: string): ReadyAnswer => ({
    headers: { ...wallHeaders, etag, 'content-length': body.length, ...(encoding && { 'content-encoding': encoding }) },
    body,
  });
  return {
    payload,
    space,
    etag,
    plain: answer(plain),
    br: answer(brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }), 'br'),
    gzip: answer(gzipSync(plain), 'gzip'),
    unchanged: { ...wallHeaders, etag },
  };
}
