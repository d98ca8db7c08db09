import { saidOf, sum, type Used, withCpu } from './support/cpu.ts';
import { inFolder } from './support/folder.ts';
import { load } from './support/load.ts';
import { type BenchProcess, startProcess } from './support/process.ts';
import { report } from './support/report.ts';
import { interleave, median, must, ratio, type Series } from './support/rounds.ts';
import { rowsIn } from './support/rows.ts';

// P5: a trigger, acknowledged after a FULL commit, against the same route under NORMAL and against an express route with one grouped insert.
const SECONDS = Number(process.argv[2] ?? 2);
const ROUNDS = 5;
const CONNECTIONS = 64;
const full = await startProcess('goodword.ts', { BENCH_DIR: inFolder('full') });
const normal = await startProcess('goodword.ts', { BENCH_DIR: inFolder('normal'), SYNCHRONOUS: 'NORMAL' });
const express = await startProcess('bare-write.ts', { DB_FILE: inFolder('express.db') });

let asked = 0;
/** Due tomorrow: the invitation is scheduled in the same unit, and not sent meanwhile. */
const body = () =>
  JSON.stringify({
    customer_email: `customer.${asked++}@example.com`,
    customer_name: 'John Doe',
    service: 'your celebration cake',
    amount: 129.5,
    currency: 'EUR',
    delay_hours: 24,
  });

interface Run {
  acknowledged: number;
  costs: number[];
  used: Used[];
}
const runs = new Map<BenchProcess, Run>();
const contender = (name: string, at: BenchProcess) => ({
  name,
  async run() {
    const headers = { authorization: `Bearer ${at.facts.key}`, 'content-type': 'application/json' };
    const url = `${at.url}/api/webhooks/trigger?agentId=brindle-lane`;
    const { value, used } = await withCpu(at, () =>
      load({ url, headers, body, seconds: SECONDS, connections: CONNECTIONS }),
    );
    const run = runs.get(at) ?? { acknowledged: 0, costs: [], used: [] };
    run.acknowledged += value.acknowledged;
    run.costs.push((used.server * 1e6) / value.acknowledged);
    run.used.push(used);
    runs.set(at, run);
    return value.perSecond;
  },
});
const [underFull, underNormal, peer] = await interleave(
  [contender('full', full), contender('normal', normal), contender('express', express)],
  ROUNDS,
);
for (const one of [full, normal, express]) await one.stop();

const run = (at: BenchProcess) => must(runs.get(at));
const cost = (at: BenchProcess): Series => ({
  name: '',
  figures: run(at).costs.slice(1),
  median: median(run(at).costs.slice(1)),
});
const figure = (one: Series | undefined) => must(one).median.toFixed(0);
report(
  'write',
  [
    {
      id: 'P5',
      what: 'durable trigger (FULL), calls a second, to the same route under NORMAL',
      figure: ratio(must(underFull), must(underNormal)),
      goal: 0.9,
      better: 'more',
    },
    {
      id: 'P5',
      what: 'durable trigger, calls a second, to an express route with one grouped FULL insert',
      figure: ratio(must(underFull), must(peer)),
      goal: 0.5,
      better: 'more',
    },
  ],
  [
    `calls a second: ours FULL ${figure(underFull)}, ours NORMAL ${figure(underNormal)}, express with one insert ${figure(peer)}; ${CONNECTIONS} connections, a body of its own each, ${SECONDS} s a round, ${ROUNDS} rounds; the invitation is scheduled for tomorrow in the same unit`,
    `server CPU a call: ours FULL ${cost(full).median.toFixed(0)} µs, NORMAL ${cost(normal).median.toFixed(0)} µs, express ${cost(express).median.toFixed(0)} µs (${ratio(cost(express), cost(full)).median.toFixed(2)} of ours)`,
    `CPU: FULL ${saidOf(sum(run(full).used))}; NORMAL ${saidOf(sum(run(normal).used))}; express ${saidOf(sum(run(express).used))}`,
    stored('ours FULL', full, rowsIn(inFolder('full/goodword.db'), 'triggers', 'conversations', 'deliveries', 'jobs')),
    stored(
      'ours NORMAL',
      normal,
      rowsIn(inFolder('normal/goodword.db'), 'triggers', 'conversations', 'deliveries', 'jobs'),
    ),
    stored('express', express, rowsIn(inFolder('express.db'), 'entries')),
  ],
);

/** Nothing acknowledged may be missing. More may be there: calls that were cut off when a round's time was up. */
function stored(name: string, at: BenchProcess, rows: Record<string, number>): string {
  const { acknowledged } = run(at);
  const cutOff = CONNECTIONS * (ROUNDS + 1);
  for (const [table, found] of Object.entries(rows)) {
    if (found < acknowledged || found > acknowledged + cutOff)
      throw new Error(`${name}: ${acknowledged} acknowledged, ${found} rows in ${table}`);
  }
  const found = Object.entries(rows).map(([table, count]) => `${count} ${table}`);
  return `${name}: ${acknowledged} acknowledged, ${found.join(', ')} stored (those beyond were cut off by the end of a round)`;
}
