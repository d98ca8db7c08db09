import type { Readable } from 'node:stream';

/** The first `limit` bytes; the rest is not waited for. `isAll`: there were no more. */
export async function readAtMost(body: Readable, limit: number): Promise<{ bytes: Buffer; isAll: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) {
      body.destroy();
      return { bytes: Buffer.concat(chunks).subarray(0, limit), isAll: false };
    }
  }
  return { bytes: Buffer.concat(chunks), isAll: true };
}
