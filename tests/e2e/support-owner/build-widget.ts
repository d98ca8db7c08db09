import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Built {
  folder: string;
  /** Name of the entry's file in `folder/assets`. */
  entry: string;
}

/** Builds one entry as it ships, minified, into a folder of its own: what dist/ holds is somebody else's. */
export async function buildWidget(entry: 'owner-frame' | 'console'): Promise<Built> {
  const folder = await mkdtemp(path.join(tmpdir(), `goodword-${entry}-`));
  await build({
    configFile: path.join(root, 'vite.config.ts'),
    mode: entry,
    logLevel: 'error',
    build: { outDir: folder },
  });
  const files = await readdir(path.join(folder, 'assets'));
  const name = files.find((file) => file.startsWith(`${entry}-`));
  if (!name) throw new Error(`${entry}: no entry file among ${files.join(', ')}`);
  return { folder, entry: name };
}

/** The visitor's side of the owner frame by itself, for a host page: `window.openOwnerFrame`. */
export async function buildBridge(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'goodword-bridge-'));
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      minify: false,
      lib: {
        entry: path.join(root, 'widget/platform/frame-bridge.ts'),
        formats: ['iife'],
        name: 'bridge',
        fileName: () => 'bridge.js',
      },
    },
  });
  return path.join(folder, 'bridge.js');
}
