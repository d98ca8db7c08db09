import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { BlobStorage } from '../../ports/blob-storage.ts';

/** `folder/part/part`: letters, digits, hyphens, dots inside a part. A key is ours, but an id in it may once have been somebody's. */
const KEY = /^[a-z0-9](?:[a-z0-9-]|\.(?!\.))*(?:\/[a-z0-9](?:[a-z0-9-]|\.(?!\.))*)*$/i;

/** One file a blob: the media type as its first line, then the bytes. Written beside its place, then moved there. */
export function createDiskBlobStorage(folder: string): BlobStorage {
  const fileOf = (key: string): string => {
    if (!KEY.test(key)) throw new Error(`not a blob key: ${JSON.stringify(key.slice(0, 80))}`);
    return path.join(folder, `${key}.blob`);
  };
  return {
    async put(key, { bytes, type }) {
      const file = fileOf(key);
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      const draft = `${file}.${randomBytes(6).toString('hex')}`;
      const head = Buffer.from(`${type.replace(/[\r\n]+/g, ' ')}\n`);
      const handle = await open(draft, 'wx', 0o600);
      try {
        await handle.writeFile(Buffer.concat([head, bytes]));
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(draft, file);
    },
    async get(key) {
      const all = await readFile(fileOf(key)).catch(absent);
      if (all === null) return null;
      const end = all.indexOf(0x0a);
      return { type: all.subarray(0, end).toString('utf8'), bytes: new Uint8Array(all.subarray(end + 1)) };
    },
    async remove(key) {
      await rm(fileOf(key), { force: true });
    },
  };
}

function absent(cause: unknown): null {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
  throw cause;
}
