import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bundled } from './support/bundle.ts';
import { fill } from './support/fill.ts';
import { inFolder } from './support/folder.ts';
import { residentKb, startProcess } from './support/process.ts';
import { report } from './support/report.ts';
import { interleave, must, ratio } from './support/rounds.ts';
import type { MadeChat } from './support/world.ts';

// P9: from nothing to the first answer of the built server, over many rows. `npm run bench -- start [--rows 1000000]`
const given = process.argv.indexOf('--rows');
const ROWS = given > 0 ? Number(process.argv[given + 1]) : 100_000;
const ROUNDS = 7;
const dataDir = inFolder('data');
const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

const maker = await startProcess('goodword.ts', { BENCH_DIR: dataDir });
await maker.ask<MadeChat[]>('chats', 1);
await maker.stop();
fill(`${dataDir}/goodword.db`, ROWS);

interface Started {
  ms: number;
  mb: number;
}
/** Spawns, asks until it is answered, lets it rest, and looks how much it holds. */
async function start(script: string, args: string[], env: Record<string, string>): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ms = await firstAnswer(child, port).then(() => performance.now() - began);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const mb = residentKb(child.pid ?? 0) / 1024;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { ms, mb };
}

async function firstAnswer(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null) {
    const answered = await fetch(`http://127.0.0.1:${port}/w/brindle-lane.json`).then(
      async (res) => res.ok && (await res.text()) !== '',
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error(`the server ended with ${child.exitCode}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

const bareScript = await bundled('bare-start.ts');
const memory: Record<string, number[]> = { bare: [], ours: [] };
const contender = (name: string, run: () => Promise<Started>) => ({
  name,
  async run() {
    const { ms, mb } = await run();
    memory[name]?.push(mb);
    return ms;
  },
});
const [bare, ours] = await interleave(
  [
    contender('bare', () => start(bareScript, [], { DB_FILE: `${dataDir}/goodword.db` })),
    contender('ours', () =>
      start(main, ['serve'], {
        GOODWORD_DATA_DIR: dataDir,
        GOODWORD_PUBLIC_URL: 'http://localhost:3000',
        LOG_LEVEL: 'error',
      }),
    ),
  ],
  ROUNDS,
);
const beyond = must(ours).figures.map((ms, i) => ms - (must(bare).figures[i] ?? Number.NaN));
const held = (name: string) => ({
  name,
  figures: memory[name]?.slice(1) ?? [],
  median: [...(memory[name]?.slice(1) ?? [])].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN,
});
report(
  'start',
  [
    {
      id: 'P9',
      what: 'from spawn to the first answer, ms beyond bare express and better-sqlite3',
      figure: {
        median: beyond.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN,
        worst: Math.max(...beyond),
      },
      goal: 160,
      better: 'less',
    },
    {
      id: 'P9',
      what: 'resident memory at rest after that answer, to the same',
      figure: ratio(held('ours'), held('bare'), 'largest'),
      goal: 1.5,
      better: 'less',
    },
  ],
  [
    `${ROWS} testimonials on one wall and ${ROWS} pending jobs; bare ${must(bare).median.toFixed(0)} ms and ${held('bare').median.toFixed(0)} MB, ours ${must(ours).median.toFixed(0)} ms and ${held('ours').median.toFixed(0)} MB; ${ROUNDS} rounds; the first answer is the wall's first page, uncached`,
  ],
);
