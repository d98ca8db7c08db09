import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Family {
  /** Folder below the root that holds one file a name. */
  folder: string;
  suffix: string;
  usage: string;
}

/** Runs the file of that name by tsx with the rest of the arguments and exits as it exits; 2 on wrong usage. */
export async function runNamed({ folder, suffix, usage }: Family): Promise<void> {
  const [name, ...rest] = process.argv.slice(2);
  const names = namesIn(folder, suffix);
  if (name === undefined || !names.includes(name)) {
    console.error(`Usage: ${usage}\nNames: ${names.join(', ') || '(none yet)'}`);
    process.exit(2);
  }
  const file = path.join(folder, name + suffix);
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...rest], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

function namesIn(folder: string, suffix: string): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full)
    .filter((file) => file.endsWith(suffix) && !file.endsWith('.test.ts') && !file.startsWith('_'))
    .map((file) => file.slice(0, -suffix.length));
}
