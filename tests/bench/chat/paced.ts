import { saidOf, sum, type Used, withCpu } from '../support/cpu.ts';
import { inFolder } from '../support/folder.ts';
import { type BenchProcess, startProcess } from '../support/process.ts';
import { interleave, median, must, ratio } from '../support/rounds.ts';
import type { Talked } from '../support/swarm.ts';
import { customersOf, type Part, strangers } from './part.ts';

const CLIENTS = 1000;
const PACE = { seconds: 4, perSecond: 1000 };

/** A thousand messages a second from a thousand customers: how long the slowest hundredth waits. */
export async function paced(): Promise<Part> {
  const ours = await startProcess('goodword.ts', { BENCH_DIR: inFolder('paced') });
  const bare = await startProcess('bare-socketio.ts');
  const swarm = await startProcess('swarm.ts');
  const runs = new Map<BenchProcess, { talked: Talked[]; used: Used[] }>([
    [ours, { talked: [], used: [] }],
    [bare, { talked: [], used: [] }],
  ]);
  const contender = (name: string, server: BenchProcess, auths: () => Promise<object[]>) => ({
    name,
    async run() {
      const engine = server === ours;
      await swarm.ask('connect', { url: server.url, auths: await auths(), engine });
      const { value, used } = await withCpu(server, () => swarm.ask<Talked>('pace', { ...PACE, engine }), swarm);
      await swarm.ask('leave');
      runs.get(server)?.talked.push(value);
      runs.get(server)?.used.push(used);
      return value.p99;
    },
  });
  const [echo, us] = await interleave(
    [
      contender('echo', bare, async () => strangers(CLIENTS)),
      contender('ours', ours, () => customersOf(ours, CLIENTS)),
    ],
    3,
  );
  for (const one of [ours, bare, swarm]) await one.stop();
  const said = (server: BenchProcess) => {
    const { talked = [], used = [] } = runs.get(server) ?? {};
    const middle = (pick: (one: Talked) => number) => median(talked.slice(1).map(pick)).toFixed(2);
    return `${middle((one) => one.perSecond)} a second, p50 ${middle((one) => one.p50)} ms, p99 ${middle((one) => one.p99)} ms, ${saidOf(sum(used))}`;
  };
  return {
    rows: [
      {
        id: 'P6',
        what: `paced ${PACE.perSecond} messages a second with the whole engine, p99 to the echo's`,
        figure: ratio(must(us), must(echo), 'largest'),
        goal: 3,
        better: 'less',
      },
    ],
    notes: [`paced, echo: ${said(bare)}`, `paced, ours: ${said(ours)}`],
  };
}
