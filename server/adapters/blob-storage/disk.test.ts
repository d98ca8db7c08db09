import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { blobStorageConformance } from './blob-storage.conformance.ts';
import { createDiskBlobStorage } from './disk.ts';

const root = mkdtempSync(path.join(tmpdir(), 'goodword-inbox-blobs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let opened = 0;

blobStorageConformance('on disk', async () => createDiskBlobStorage(path.join(root, String(++opened))));
