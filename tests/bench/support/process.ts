import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { bundled } from './bundle.ts';

export interface BenchProcess {
  url: string;
  pid: number;
  /** What the process said when it was ready, beside its port. */
  facts: Readonly<Record<string, string>>;
  /** Asks the process something and waits for its answer; what it throws is thrown here. */
  ask<Answer = unknown>(question: string, about?: unknown): Promise<Answer>;
  /** CPU seconds used so far, user and system, by the operating system's count. */
  cpuSeconds(): number;
  stop(): Promise<void>;
}

export type Ready = { ready: Record<string, string>; port: number };
export type Asked = { id: number; question: string; about: unknown };
export type Answered = { id: number; answer?: unknown; failed?: string };

/** Of /proc/<pid>/stat on Linux. */
const TICKS_A_SECOND = 100;

/** Builds and forks a program of this folder (`bare-http.ts`); it says when it is ready and ends with us. */
export async function startProcess(
  script: string,
  env: Record<string, string> = {},
  flags: string[] = [],
): Promise<BenchProcess> {
  const child = fork(await bundled(script), {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: flags,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)));
    child.once('message', (message: Ready) => resolve(handle(child, message)));
  });
}

function handle(child: ChildProcess, { port, ready }: Ready): BenchProcess {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(why: Error): void }>();
  let asked = 0;
  child.on('message', ({ id, answer, failed }: Answered) => {
    const one = waiting.get(id);
    waiting.delete(id);
    if (failed === undefined) one?.resolve(answer);
    else one?.reject(new Error(failed));
  });
  child.on('exit', (code) => {
    for (const one of waiting.values()) one.reject(new Error(`the process ended with ${code}`));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    facts: ready,
    ask<Answer>(question: string, about: unknown = null) {
      return new Promise<Answer>((resolve, reject) => {
        const id = asked++;
        // What the other side answers to this question is what the caller of `ask` says it is.
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        child.send({ id, question, about } satisfies Asked);
      });
    },
    cpuSeconds: () => cpuSeconds(child.pid ?? 0),
    stop() {
      if (child.exitCode !== null) return Promise.resolve();
      const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 3000).unref();
      return gone;
    },
  };
}

/** CPU seconds of a process, user and system. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND;
}

/** Resident memory in KB. */
export function residentKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
