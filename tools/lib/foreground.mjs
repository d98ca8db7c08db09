import { spawn } from 'node:child_process';

/**
 * Runs a program in the foreground and ends as it ends. A terminal's Ctrl-C reaches npm and us, and npm passes it on
 * once more: without a group of its own and this filter the server would see two, and a second one means "exit at once".
 */
export function foreground(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', detached: process.platform !== 'win32', ...options });
  const lastSent = new Map();
  // A child in our own group has had the terminal's Ctrl-C already.
  const hasHeard = (signal) => signal === 'SIGINT' && options.detached === false && process.stdin.isTTY;
  const forward = (signal) => {
    if (hasHeard(signal)) return;
    const now = Date.now();
    if (now - (lastSent.get(signal) ?? 0) < 500) return;
    lastSent.set(signal, now);
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward);
  child.on('error', (cause) => {
    process.stderr.write(`${command} could not be started: ${cause.message}\n`);
    process.exit(1);
  });
  child.on('close', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}
