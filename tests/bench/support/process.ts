import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BenchProcess {
  url: string;
  pid: number;
  /** Asks the process something and waits for its answer. */
  ask(question: string): Promise<Record<string, number>>;
  /** CPU seconds used so far, user and system, by the operating system's count. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

const folder = path.dirname(fileURLToPath(import.meta.url));
/** Of /proc/<pid>/stat on Linux. */
const TICKS_A_SECOND = 100;

/** Forks a server of this folder (`bare-http.ts`); it says `{ready, port}` when it listens and ends with us. */
export function startProcess(script: string, env: Record<string, string> = {}): Promise<BenchProcess> {
  const child = fork(path.join(folder, script), { env: { ...process.env, NODE_ENV: 'production', ...env }, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    child.once('message', (message: { port: number }) => resolve(handle(child, message.port)));
  });
}

function handle(child: ChildProcess, port: number): BenchProcess {
  const pid = child.pid ?? 0;
  return {
    url: `http://127.0.0.1:${port}`,
    pid,
    ask(question) {
      return new Promise((resolve) => {
        child.once('message', (answer: Record<string, number>) => resolve(answer));
        child.send({ question });
      });
    },
    cpuSeconds() {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
    },
    stop() {
      child.removeAllListeners('exit');
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 3000).unref();
      return gone;
    },
  };
}
