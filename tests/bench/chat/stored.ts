import { saidOf, sum, type Used, withCpu } from '../support/cpu.ts';
import { inFolder } from '../support/folder.ts';
import { type BenchProcess, startProcess } from '../support/process.ts';
import { interleave, median, must, ratio } from '../support/rounds.ts';
import { rowsIn } from '../support/rows.ts';
import type { Talked } from '../support/swarm.ts';
import { customersOf, type Part, strangers } from './part.ts';

const CLIENTS = 400;
const SECONDS = 2;

/** Saturated: our stored message, acknowledged after its FULL commit, against the echo. */
export async function stored(): Promise<Part> {
  const ours = await startProcess('stored-chat.ts', { BENCH_DIR: inFolder('stored') });
  const bare = await startProcess('bare-socketio.ts');
  const swarm = await startProcess('swarm.ts');
  const customers = await customersOf(ours, CLIENTS);
  const used = new Map<BenchProcess, Used[]>([
    [ours, []],
    [bare, []],
  ]);
  const costs = new Map<BenchProcess, number[]>([
    [ours, []],
    [bare, []],
  ]);
  let acknowledged = 0;
  const contender = (name: string, server: BenchProcess, auths: object[]) => ({
    name,
    async run() {
      await swarm.ask('connect', { url: server.url, auths, engine: false });
      const run = await withCpu(
        server,
        () => swarm.ask<Talked>('saturate', { seconds: SECONDS, engine: false }),
        swarm,
      );
      await swarm.ask('leave');
      used.get(server)?.push(run.used);
      costs.get(server)?.push((run.used.server * 1e6) / run.value.replies);
      if (server === ours) acknowledged += run.value.replies;
      return run.value.perSecond;
    },
  });
  const [echo, us] = await interleave(
    [contender('echo', bare, strangers(CLIENTS)), contender('ours', ours, customers)],
    5,
  );
  for (const one of [ours, bare, swarm]) await one.stop();
  const { conversation_events: events = 0, conversation_payloads: payloads = 0 } = rowsIn(
    inFolder('stored/goodword.db'),
    'conversation_events',
    'conversation_payloads',
  );
  if (events !== acknowledged || payloads !== acknowledged)
    throw new Error(`${acknowledged} messages acknowledged, ${events} and ${payloads} stored`);
  const cost = (server: BenchProcess) => median((costs.get(server) ?? []).slice(1)).toFixed(0);
  return {
    rows: [
      {
        id: 'P6',
        what: 'stored message (FULL, engine apart), round trips a second, to bare socket.io echo, saturated',
        figure: ratio(must(us), must(echo)),
        goal: 0.5,
        better: 'more',
      },
    ],
    notes: [
      `stored message: echo ${must(echo).median.toFixed(0)}, ours ${must(us).median.toFixed(0)} round trips a second; ${CLIENTS} clients; server CPU a message: echo ${cost(bare)} µs, ours ${cost(ours)} µs; ${acknowledged} acknowledged, ${events} stored`,
      `stored message, CPU: echo ${saidOf(sum(used.get(bare) ?? []))}; ours ${saidOf(sum(used.get(ours) ?? []))}`,
    ],
  };
}
