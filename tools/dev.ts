import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** The widget is built anew (~1 s for all entries) whenever its sources rest for 150 ms; tsx restarts the server. */
let building: Promise<void> | null = null;
let again = false;

await buildWidget();
for (const folder of ['widget', 'shared']) {
  let timer: NodeJS.Timeout | undefined;
  watch(path.join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void buildWidget(), 150);
  });
}
const server = start(['--import', 'tsx', '--watch', '--watch-preserve-output', 'server/main.ts', 'serve', '--demo']);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('close', (code) => process.exit(code ?? 0));

async function buildWidget(): Promise<void> {
  again = building !== null;
  if (building !== null) return building;
  building = new Promise((resolve) => {
    const started = Date.now();
    start(['--import', 'tsx', 'tools/build.ts', '--widget']).on('close', (code) => {
      const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
      console.log(code === 0 ? `widget built in ${took}` : `widget build failed after ${took}; waiting for a change`);
      resolve();
    });
  });
  await building;
  building = null;
  if (again) await buildWidget();
}

function start(args: string[]) {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env } });
}
