import { describe, expect, it } from 'vitest';
import type { BlobStorage } from '../../ports/blob-storage.ts';

/** The one suite that every blob storage must pass. */
export function blobStorageConformance(name: string, open: () => Promise<BlobStorage>): void {
  const blob = (text: string, type = 'text/plain') => ({ bytes: new TextEncoder().encode(text), type });

  describe(name, () => {
    it('gives back the bytes and the type that it was given', async () => {
      const storage = await open();
      const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
      await storage.put('inbox/a/1', { bytes, type: 'image/png' });
      expect(await storage.get('inbox/a/1')).toEqual({ bytes, type: 'image/png' });
    });

    it('knows nothing of a key that was never put, or was removed', async () => {
      const storage = await open();
      expect(await storage.get('inbox/a/1')).toBeNull();
      await storage.put('inbox/a/1', blob('one'));
      await storage.remove('inbox/a/1');
      await storage.remove('inbox/a/1');
      expect(await storage.get('inbox/a/1')).toBeNull();
    });

    it('keeps an empty file and the later of two', async () => {
      const storage = await open();
      await storage.put('k', blob(''));
      expect(await storage.get('k')).toEqual(blob(''));
      await storage.put('k', blob('later', 'text/html'));
      expect(await storage.get('k')).toEqual(blob('later', 'text/html'));
    });

    it('is whole under twenty writers of one key', async () => {
      const storage = await open();
      const long = (i: number) => String(i % 10).repeat(50_000);
      await Promise.all(Array.from({ length: 20 }, (_, i) => storage.put('k', blob(long(i)))));
      const text = new TextDecoder().decode((await storage.get('k'))?.bytes);
      expect([text.length, new Set(text).size]).toEqual([50_000, 1]);
    });

    it.each(['../secret', 'a/../../b', '/etc/passwd', 'a//b', '', '.', 'a/.b', 'a\0b'])(
      'refuses a key that could lead elsewhere: %j',
      async (key) => {
        const storage = await open();
        await expect(storage.put(key, blob('x'))).rejects.toThrow('not a blob key');
        await expect(storage.get(key)).rejects.toThrow('not a blob key');
      },
    );
  });
}
