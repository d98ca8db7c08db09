import { saidOf, sum, type Used, withCpu } from '../support/cpu.ts';
import { inFolder } from '../support/folder.ts';
import { startProcess } from '../support/process.ts';
import { interleave, must } from '../support/rounds.ts';
import type { Talked } from '../support/swarm.ts';
import { customersOf, type Part } from './part.ts';

const CLIENTS = 200;
const MOST_SECONDS = 8;

/** Whole conversations, from the stars to the consent, with everything that follows from them. */
export async function replies(): Promise<Part> {
  const ours = await startProcess('goodword.ts', { BENCH_DIR: inFolder('replies') });
  const swarm = await startProcess('swarm.ts');
  const used: Used[] = [];
  const walls: number[] = [];
  const answered: number[] = [];
  const run = async () => {
    const auths = await customersOf(ours, CLIENTS);
    await swarm.ask('connect', { url: ours.url, auths, engine: true });
    const measured = await withCpu(
      ours,
      () => swarm.ask<Talked>('saturate', { seconds: MOST_SECONDS, engine: true }),
      swarm,
    );
    await swarm.ask('leave');
    used.push(measured.used);
    walls.push(measured.value.perSecond);
    answered.push(measured.value.replies);
    return measured.value.replies / measured.used.server;
  };
  const [perCore] = await interleave([{ name: 'ours', run }], 4);
  for (const one of [ours, swarm]) await one.stop();
  const { figures, median } = must(perCore);
  return {
    rows: [
      {
        id: 'P6',
        what: 'replies with the whole engine, a second of one core',
        figure: { median, worst: Math.min(...figures) },
        goal: 1000,
        better: 'more',
      },
    ],
    notes: [
      `engine: ${CLIENTS} customers talk to the end at once, ${answered.at(-1)} replies a round, ${Math.max(...walls).toFixed(0)} a second at best on this machine; CPU ${saidOf(sum(used))}`,
    ],
  };
}
