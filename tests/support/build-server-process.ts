import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const outDir = `${root}node_modules/.cache/goodword-tests/${process.pid}`;

/**
 * The server of the tests as one file, once a run: tests that kill it start it dozens of times, and reading it as TypeScript
 * takes seconds each time.
 */
export async function setup(): Promise<void> {
  if (process.env.SERVER_PROCESS !== undefined) return;
  await build({
    configFile: `${root}vite.config.ts`,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      rolldownOptions: {
        input: `${root}tests/support/server-process.ts`,
        output: { entryFileNames: 'server-process.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  cpSync(`${root}server/adapters/db/migrations`, `${outDir}/migrations`, { recursive: true });
  cpSync(`${root}server/pages/chat/chat.css`, `${outDir}/chat.css`);
  process.env.SERVER_PROCESS = `${outDir}/server-process.js`;
}

export function teardown(): void {
  rmSync(outDir, { recursive: true, force: true });
}
