import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { RequestHandler } from 'express';

/**
 * A text that is the same for everybody while the process lives: made and compressed once, when it is first wanted, because a start
 * should not wait for it; asked for again by its ETag.
 */
export function readyText(type: string, make: () => string, headers: Readonly<Record<string, string>>): RequestHandler {
  let made: { plain: Buffer; etag: string } | null = null;
  const packed = new Map<string, Buffer>();
  return (req, res) => {
    made ??= tagged(make());
    const { plain, etag } = made;
    res.set({
      'Content-Type': type,
      ETag: etag,
      'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept-Encoding',
      ...headers,
    });
    if (req.headers['if-none-match']?.includes(etag)) return void res.status(304).end();
    const encoding = req.acceptsEncodings('br', 'gzip');
    if (encoding !== 'br' && encoding !== 'gzip') return void res.send(plain);
    const bytes = packed.get(encoding) ?? (encoding === 'br' ? brotliCompressSync(plain) : gzipSync(plain));
    packed.set(encoding, bytes);
    res.set('Content-Encoding', encoding).send(bytes);
  };
}

function tagged(text: string): { plain: Buffer; etag: string } {
  const plain = Buffer.from(text);
  return { plain, etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 27)}"` };
}
