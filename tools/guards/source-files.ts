import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

export interface SourceFile {
  /** Relative to the root, with forward slashes. */
  name: string;
  text: string;
}

/** The .ts, .tsx and .mjs files below these folders; dot-folders, node_modules and the canary left out. */
export async function sourceFiles(root: string, folders: string[]): Promise<SourceFile[]> {
  const found: SourceFile[] = [];
  for (const folder of folders) await collect(root, folder, found);
  return found.sort((a, b) => a.name.localeCompare(b.name));
}

async function collect(root: string, folder: string, found: SourceFile[]): Promise<void> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const name = path.posix.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || entry.name === 'architecture-canary') continue;
    if (entry.isDirectory()) await collect(root, name, found);
    else if (/\.(tsx?|mjs)$/.test(name)) found.push({ name, text: await readFile(path.join(root, name), 'utf8') });
  }
}
