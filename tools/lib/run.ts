import { spawn } from 'node:child_process';

export interface Ended {
  code: number;
  /** Standard output and standard error as they came. */
  output: string;
}

/** Runs a program to its end and keeps what it printed; never throws on a bad exit. Ends it after `timeoutMs`. */
export function run(command: string, args: string[], options: { cwd: string; timeoutMs?: number }): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const child = spawn(command, args, { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs ?? 300_000);
    let output = '';
    child.stdout.on('data', (piece) => (output += piece));
    child.stderr.on('data', (piece) => (output += piece));
    child.on('error', (cause) => resolve({ code: 127, output: String(cause) }));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });
}
