import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Ledger } from './providers.ts';
import type { WorkerSettings } from './settings.ts';

export interface Lives {
  kills: number;
  /** From the start of a process to the first mail that the provider took, ms; lives that sent none are left out. */
  resumedMs: number[];
}
interface Loop {
  worker: string;
  settings: WorkerSettings;
  ledger: Ledger;
  /** Epoch milliseconds after which nobody is killed any more. */
  until: number;
  /** At most so many lives; absent: as many as it takes. */
  lives?: number;
}

/** Starts the worker and kills it, again and again, until it says that nothing is left to do. */
export async function killUntilDrained(loop: Loop, lives: Lives): Promise<void> {
  for (let lived = 0; lived < (loop.lives ?? Number.POSITIVE_INFINITY); lived++) {
    if (await oneLife(loop, lives)) return;
  }
}

async function oneLife({ worker, settings, ledger, until }: Loop, lives: Lives): Promise<boolean> {
  const born = performance.now();
  const child = fork(worker, [JSON.stringify(settings)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let drained = false;
  let killed = false;
  let timer: NodeJS.Timeout | undefined;
  ledger.onAccept = () => {
    lives.resumedMs.push(performance.now() - born);
    ledger.onAccept = () => {};
  };
  child.on('message', (news) => {
    if (news === 'drained') drained = true;
    if (news !== 'started' || Date.now() > until) return;
    timer = setTimeout(() => {
      if (drained) return;
      killed = child.kill('SIGKILL');
    }, lifetime());
  });
  const [code] = await once(child, 'exit');
  clearTimeout(timer);
  if (killed) lives.kills++;
  else if (settings.crashAt && code === null) lives.kills++;
  else if (!drained) throw new Error(`the worker ended by itself with code ${code}`);
  return drained && !killed;
}

/** 5 to 150 ms after it began to work, and now and then longer: every part of the protocol gets its turn. */
function lifetime(): number {
  const long = Math.random() < 0.15;
  return 5 + Math.random() * (long ? 600 : 145);
}
