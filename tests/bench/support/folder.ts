import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of the bench's own, gone when it ends. */
const folder = mkdtempSync(path.join(tmpdir(), 'goodword-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

export const inFolder = (name: string): string => path.join(folder, name);
