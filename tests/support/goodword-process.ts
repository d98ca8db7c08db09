import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';

export interface GoodwordProcess {
  url: string;
  demoUrl: string;
  dataDir: string;
  /** The command line beside the running server; its `--json`. */
  command(...words: string[]): unknown;
  /** SIGKILL: nothing is flushed, nothing said. */
  kill(): Promise<void>;
  /** SIGTERM: it ends what it has begun, and empties its log into the database. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Killed and started again; its clock ahead by so much from now on, when given. */
  restart(clockAheadMs?: number): Promise<void>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A server in a process of its own, on a fresh data folder and free ports; a restart keeps both. */
export async function startGoodword(
  options: { smtpUrl?: string; demo?: boolean; clockAheadMs?: number; settings?: Record<string, string> } = {},
): Promise<GoodwordProcess> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'goodword-'));
  const [port, demoPort] = [await freePort(), await freePort()];
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    DEMO_PORT: String(demoPort),
    GOODWORD_DATA_DIR: dataDir,
    GOODWORD_PUBLIC_URL: url,
    LOG_LEVEL: 'error',
    CLOCK_AHEAD_MS: String(options.clockAheadMs ?? 0),
    DEMO: options.demo ? '1' : '0',
    ...options.settings,
    ...(options.smtpUrl
      ? { SMTP_URL: options.smtpUrl, MAIL_FROM: 'hello@brindlelane.example', MAIL_POSTAL_ADDRESS: '14 Brindle Lane' }
      : {}),
  };
  let child: ChildProcess | null = null;
  const start = async () => {
    child = await forked(env);
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const dying = child;
    child = null;
    if (!dying || dying.exitCode !== null) return;
    const gone = new Promise((resolve) => dying.once('exit', resolve));
    dying.kill(signal);
    await gone;
  };
  const kill = () => end('SIGKILL');
  await start();
  return {
    url,
    demoUrl: `http://127.0.0.1:${demoPort}`,
    dataDir,
    start,
    kill,
    stop: () => end('SIGTERM'),
    restart: async (clockAheadMs) => {
      await kill();
      if (clockAheadMs !== undefined) env.CLOCK_AHEAD_MS = String(clockAheadMs);
      await start();
    },
    command(...words) {
      const ran = spawnSync(process.execPath, ['dist/server/main.js', ...words, '--json'], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      if (ran.status !== 0) throw new Error(`${words.join(' ')}: ${ran.stderr}`);
      return JSON.parse(ran.stdout);
    },
    close: async () => {
      await kill();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function forked(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  // Built once a run where a test runner did it (build-server-process.ts), else read as it stands.
  const built = process.env.SERVER_PROCESS;
  const child = fork(built ?? path.join(root, 'tests/support/server-process.ts'), {
    env: { ...env, SERVER_ROOT: root },
    execArgv: built === undefined ? ['--import', 'tsx'] : [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
  });
}
