import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { step } from './progress.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const INSTALL_STAMP = 'node_modules/.goodword-install';
const BUILD_STAMP = 'dist/.goodword-build';
const BUILD_LOCK = 'dist/.goodword-building';
const BUILT_FROM = ['server', 'shared', 'widget', 'tools/build', 'tools/build.ts', 'vite.config.ts', 'tsconfig.json'];

/** Installs when the lockfile is another one than at the last install; says nothing and takes ~2 ms when it is not. */
export async function ensureInstalled(out = process.stdout) {
  refuseOldNode();
  const wanted = fingerprint(root, ['package-lock.json'], process.versions.modules);
  if (read(INSTALL_STAMP) === wanted) return;
  if (!installedByHand()) {
    await step('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { out, cwd: root });
  }
  refuseMissingAddon();
  writeFileSync(path.join(root, INSTALL_STAMP), wanted);
}

/** Builds when a source changed since the last build. Two starts at once: the second waits for the first. */
export async function ensureBuilt(out = process.stdout) {
  const sources = () => fingerprint(root, BUILT_FROM, read('package-lock.json'));
  if (read(BUILD_STAMP) === sources()) return;
  await withBuildLock(async () => {
    const wanted = sources();
    if (read(BUILD_STAMP) === wanted) return;
    rmSync(path.join(root, BUILD_STAMP), { force: true });
    await step('Building', process.execPath, ['--import', 'tsx', 'tools/build.ts'], {
      out,
      cwd: root,
      env: { NODE_ENV: 'production' },
    });
    writeFileSync(path.join(root, BUILD_STAMP), wanted);
  });
}

/** One line and exit 1 instead of a stack: the trouble is the reader's to mend, not ours. */
export function orExplain(work) {
  work().catch((trouble) => {
    process.stderr.write(`${trouble instanceof Error ? trouble.message : trouble}\n`);
    process.exit(1);
  });
}

function read(name) {
  try {
    return readFileSync(path.join(root, name), 'utf8');
  } catch {
    return '';
  }
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Goodword needs Node 20.19 or newer; this is ${process.version}.`);
}

/** After a plain `npm ci` or `npm install` npm's own record names every package that the lockfile asks for. */
function installedByHand() {
  try {
    const asked = JSON.parse(read('package-lock.json')).packages;
    const there = JSON.parse(read('node_modules/.package-lock.json')).packages;
    return Object.entries(asked).every(
      ([name, wanted]) => name === '' || wanted.optional === true || there[name]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

function refuseMissingAddon() {
  const probe = "new (require('better-sqlite3'))(':memory:').close()";
  const { status, stderr } = spawnSync(process.execPath, ['-e', probe], { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  const why = /Error: (.*)/.exec(stderr)?.[1] ?? `exit ${status}`;
  throw new Error(
    `The SQLite addon (better-sqlite3) cannot be loaded: ${why}. Where no prebuilt one can be fetched it is compiled: ` +
      'install a C++ compiler, make and python3, then run `npm rebuild better-sqlite3`.',
  );
}

async function withBuildLock(work) {
  const lock = path.join(root, BUILD_LOCK);
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  while (!taken(lock)) await new Promise((resolve) => setTimeout(resolve, 100));
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!alive(Number(readFileSync(lock, { encoding: 'utf8', flag: 'a+' })))) rmSync(lock, { force: true });
    return false;
  }
}

function alive(pid) {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
