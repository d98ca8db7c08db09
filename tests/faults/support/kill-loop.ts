import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Ledger } from './providers.ts';
import type { WorkerSettings } from './settings.ts';

export interface Lives {
  kills: number;
  /** From the start of a process to the first mail that the provider took, ms; lives that sent none are left out. */
  resumedMs: number[];
  /** The same from the moment at which its scheduler began: without starting Node and opening the database. */
  begunMs: number[];
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
  const death = deathOf(child, Date.now() < until);
  let begun = born;
  let drained = false;
  let isFirst = true;
  ledger.onAccept = () => {
    if (isFirst) {
      lives.resumedMs.push(performance.now() - born);
      lives.begunMs.push(performance.now() - begun);
      isFirst = false;
    }
    death.accepted();
  };
  child.on('message', (news) => {
    if (news === 'drained') drained = true;
    if (news !== 'started') return;
    begun = performance.now();
    death.started();
  });
  const [code, signal] = await once(child, 'exit');
  death.forget();
  if (signal === 'SIGKILL') lives.kills++;
  else if (!drained) throw new Error(`the worker ended by itself with code ${code}`);
  return drained;
}

/**
 * Half of them die 5 to 150 ms after they began to work, whatever they are doing. The others die a few milliseconds after
 * the provider took some mail or other: on a slow machine the first sort would mostly be killed before it did anything.
 */
function deathOf(child: ChildProcess, isMortal: boolean) {
  const timers: NodeJS.Timeout[] = [];
  const killIn = (ms: number) => void timers.push(setTimeout(() => child.kill('SIGKILL'), ms));
  const byTime = Math.random() < 0.5;
  let left = 1 + Math.floor(Math.random() * 20);
  return {
    started: () => {
      if (isMortal && byTime) killIn(5 + Math.random() * 145);
    },
    accepted: () => {
      if (isMortal && !byTime && --left === 0) killIn(Math.random() * 4);
    },
    forget: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
