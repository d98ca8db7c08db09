import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run dev`: a change below widget/ or shared/ builds the widget anew (~1 s); that, or a change below server/,
 * restarts the server, which reads the hashed names when it starts. Arguments go to `serve`.
 */
const root = fileURLToPath(new URL('../', import.meta.url));
const REST_MS = 150;

let server: ChildProcess | null = null;
let dirty = { widget: true, server: true };
let working = false;
let ending = false;

for (const [folder, parts] of [
  ['widget', { widget: true }],
  ['shared', { widget: true, server: true }],
  ['server', { server: true }],
] as const) {
  let timer: NodeJS.Timeout | undefined;
  watch(path.join(root, folder), { recursive: true }, () => {
    dirty = { ...dirty, ...parts };
    clearTimeout(timer);
    timer = setTimeout(() => void catchUp(), REST_MS);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    ending = true;
    void stopServer().then(() => process.exit(0));
  });
}
await catchUp();

async function catchUp(): Promise<void> {
  if (working) return;
  working = true;
  while (!ending && (dirty.widget || dirty.server)) {
    const todo = dirty;
    dirty = { widget: false, server: false };
    if (todo.widget && !(await buildWidget())) continue;
    await stopServer();
    server = start(['--import', 'tsx', 'server/main.ts', 'serve', '--demo', ...process.argv.slice(2)]);
  }
  working = false;
}

async function buildWidget(): Promise<boolean> {
  const started = Date.now();
  const code = await ended(start(['--import', 'tsx', 'tools/build.ts', '--widget']));
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.log(code === 0 ? `widget built in ${took}` : `widget build failed after ${took}; waiting for a change`);
  return code === 0;
}

async function stopServer(): Promise<void> {
  if (server === null || server.exitCode !== null) return;
  const gone = ended(server);
  server.kill('SIGTERM');
  await gone;
}

function start(args: string[]): ChildProcess {
  return spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', resolve));
}
