import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

const PLACES = ['/usr/lib/postgresql', '/usr/pgsql', '/opt/homebrew/opt', '/usr/local/opt', '/usr/local', '/usr'];

/** The folder with the newest `initdb` and `postgres` of this system, or null. */
export function findPostgres(): string | null {
  const found = PLACES.flatMap((place) => [place, ...subfolders(place)])
    .flatMap((folder) => [path.join(folder, 'bin'), folder])
    .filter((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'postgres')));
  return found.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? null;
}

function subfolders(place: string): string[] {
  return existsSync(place) ? readdirSync(place).map((name) => path.join(place, name)) : [];
}

export interface RunningPostgres {
  /** Of a new, empty database. */
  newDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** A server of our own in a new folder, reached by its socket there: no port to be taken, nothing left behind. */
export async function startPostgres(bin: string): Promise<RunningPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'goodword-pg-'));
  const as = runAs();
  if (as.uid !== undefined) chownSync(folder, as.uid, as.gid ?? as.uid);
  const data = path.join(folder, 'data');
  const initdb = ['-D', data, '-U', 'goodword', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'];
  execFileSync(path.join(bin, 'initdb'), initdb, { ...as, cwd: folder, stdio: 'pipe' });
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'listen_addresses=',
    'max_connections=60',
  ];
  const server = spawn(
    path.join(bin, 'postgres'),
    ['-D', data, '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
    { ...as, cwd: folder, stdio: 'ignore' },
  );
  const url = (database: string) => `postgres://goodword@/${database}?host=${encodeURIComponent(folder)}`;
  // A run that is broken off must not leave a server behind.
  process.once('exit', () => server.kill('SIGQUIT'));
  await answering(url('postgres'), server);
  let made = 0;
  return {
    newDatabase: async () => {
      const name = `t${++made}`;
      await execute(url('postgres'), `create database ${name}`);
      return url(name);
    },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Postgres refuses to run as root: then as the distribution's own user for it, or as nobody. */
function runAs(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : {};
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (server.exitCode !== null) throw new Error(`postgres stopped with code ${server.exitCode}`);
    try {
      await execute(url, 'select 1');
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50)); // not up yet
    }
  }
  throw new Error('postgres did not answer within ten seconds');
}

async function execute(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  client.on('error', () => undefined); // told by the rejected promise below
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
