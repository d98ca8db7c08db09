import { spawn } from 'node:child_process';

/**
 * Runs one long step and keeps the reader informed: a line when it begins, one every five seconds while it lasts, one
 * when it ends. Its own output stays hidden unless it fails, when its beginning and end are shown.
 */
export async function step(label, command, args, { out = process.stdout, cwd, env } = {}) {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  out.write(`${label} …\n`);
  const timer = setInterval(() => out.write(`${label} … ${seconds()} s so far\n`), 5000);
  try {
    await quietly(command, args, { cwd, env });
  } catch (trouble) {
    out.write(`${beginningAndEnd(trouble.output)}\n`);
    throw new Error(`${label}: failed after ${seconds()} s (${command} ${args.join(' ')})`);
  } finally {
    clearInterval(timer);
  }
  out.write(`${label}: done in ${seconds()} s\n`);
}

function beginningAndEnd(text) {
  const lines = text.trimEnd().split('\n');
  return (lines.length <= 60 ? lines : [...lines.slice(0, 20), '…', ...lines.slice(-40)]).join('\n');
}

function quietly(command, args, { cwd, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (piece) => {
      if (output.length < 1_000_000) output += piece;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (cause) => reject(Object.assign(cause, { output: String(cause) })));
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(Object.assign(new Error(`exit ${code}`), { output })),
    );
  });
}
