import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Below the root, where packages are found. */
const out = path.join(root, 'dist/bench', String(process.pid));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
const built = new Map<string, Promise<string>>();

/**
 * A program of this folder as the server is built. Run from its source it would be slower than what people run: each
 * function that is made pays for keeping its name, and some are made for each request.
 */
export function bundled(script: string): Promise<string> {
  const known = built.get(script) ?? bundle(script);
  built.set(script, known);
  return known;
}

async function bundle(script: string): Promise<string> {
  const name = path.basename(script, '.ts');
  const folder = path.join(out, name);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: path.join(root, 'tests/bench/support', script),
        output: { entryFileNames: `${name}.js`, chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  // What the server reads beside itself.
  cpSync(path.join(root, 'server/adapters/db/migrations'), path.join(folder, 'migrations'), { recursive: true });
  cpSync(path.join(root, 'server/pages/chat/chat.css'), path.join(folder, 'chat.css'));
  return path.join(folder, `${name}.js`);
}
