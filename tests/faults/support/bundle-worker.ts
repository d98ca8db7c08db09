import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cache = `${root}node_modules/.cache/goodword-faults`;

/** One file, so that a life begins in a fraction of a second: there are many of them. Answers its path. */
export async function bundleWorker(name: 'worker' | 'webhook-worker' = 'worker'): Promise<string> {
  const outDir = `${cache}/${name}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Everything in it but what is native: hundreds of small files less to open.
    ssr: { noExternal: true, external: ['better-sqlite3', 'pg', 'pg-native'] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { ssr: `tests/faults/support/${name}.ts`, outDir, emptyOutDir: true, target: 'node20', minify: false },
  });
  // Read at run time from beside whichever file the reader ended up in.
  for (const folder of [outDir, `${outDir}/assets`])
    cpSync(`${root}server/adapters/db/migrations`, `${folder}/migrations`, { recursive: true });
  return `${outDir}/${name}.js`;
}
