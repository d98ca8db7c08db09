import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { saidOf, sum, type Used, withCpu } from './support/cpu.ts';
import { inFolder } from './support/folder.ts';
import { load } from './support/load.ts';
import { type BenchProcess, startProcess } from './support/process.ts';
import { report } from './support/report.ts';
import { interleave, median, must, ratio } from './support/rounds.ts';

// P3, P4: a wall's GET against bare node:http with equal bytes, in one interleaved run; and while ten changes a second happen.
const SECONDS = Number(process.argv[2] ?? 2);
const ROUNDS = 5;
const headers = { 'accept-encoding': 'br' };
const ours = await startProcess('goodword.ts', { BENCH_DIR: inFolder('data') });
const address = '/w/brindle-lane.json';

const { body, sent } = await rawAnswer(`${ours.url}${address}`);
writeFileSync(inFolder('body'), body);
const same = { BODY_FILE: inFolder('body'), BODY_HEADERS: JSON.stringify(sent) };
const bare = await startProcess('bare-http.ts', same);
const express = await startProcess('bare-express.ts', same);

interface Run {
  p99: number[];
  used: Used[];
  /** Server CPU, µs a request. */
  costs: number[];
}
const runs: Record<string, Run> = {};
const contender = (name: string, at: BenchProcess, around?: { before: string; after: string }) => ({
  name,
  async run() {
    if (around) await at.ask(around.before);
    const { value, used } = await withCpu(at, () => load({ url: `${at.url}${address}`, headers, seconds: SECONDS }));
    if (around) await at.ask(around.after);
    runs[name] ??= { p99: [], used: [], costs: [] };
    runs[name].p99.push(value.p99);
    runs[name].used.push(used);
    runs[name].costs.push((used.server * 1e6) / value.acknowledged);
    return value.perSecond;
  },
});
const series = await interleave(
  [
    contender('bare', bare),
    contender('express', express),
    contender('ours', ours),
    contender('changing', ours, { before: 'approve', after: 'rest' }),
  ],
  ROUNDS,
);
const { generation } = await (await fetch(`${ours.url}${address}`)).json();
for (const one of [ours, bare, express]) await one.stop();

const [limit, peer, quiet, changing] = series;
const figure = (one: typeof limit) => must(one).median.toFixed(0);
const cost = (name: string) => median(runs[name]?.costs.slice(1) ?? []).toFixed(1);
const against = (one: typeof limit) => ratio(must(one), must(limit));
const tails = (runs.ours?.p99 ?? []).map((p99, i) => (p99 + 1) / ((runs.bare?.p99[i] ?? Number.NaN) + 1));
report(
  'http',
  [
    {
      id: 'P3',
      what: 'wall GET, requests a second, to bare node:http with the same bytes',
      figure: against(quiet),
      goal: 0.9,
      better: 'more',
    },
    {
      id: 'P3',
      what: 'wall GET, p99 latency to bare node:http (each + 1 ms, the resolution)',
      figure: { median: median(tails), worst: Math.max(...tails) },
      goal: 1.5,
      better: 'less',
    },
    {
      id: 'P4',
      what: 'the same while 10 changes of the wall a second are committed',
      figure: against(changing),
      goal: 0.8,
      better: 'more',
    },
  ],
  [
    `requests a second: bare node:http ${figure(limit)}, express with the same buffer ${figure(peer)} (${against(peer).median.toFixed(2)} of bare), ours ${figure(quiet)}, ours while changing ${figure(changing)}; ${body.length} bytes of brotli, 32 connections, ${SECONDS} s a round, ${ROUNDS} rounds`,
    `CPU while serving: bare ${saidOf(sum(runs.bare?.used ?? []))}; ours ${saidOf(sum(runs.ours?.used ?? []))}`,
    `server CPU a request: bare ${cost('bare')} µs, ours ${cost('ours')} µs, ours while changing ${cost('changing')} µs, express ${cost('express')} µs`,
    `the wall's generation was ${generation} at the end: the changes happened`,
    'Twikoo, isso and Waline are not installed with the project: ratios to them are not measured',
  ],
);

/** The answer as it is on the wire: fetch would decode it. The headers that node writes by itself are left to it. */
async function rawAnswer(at: string): Promise<{ body: Buffer; sent: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const asked = request(at, { headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => {
        const { date: _, connection: __, 'keep-alive': ___, ...sent } = res.headers;
        resolve({ body: Buffer.concat(chunks), sent });
      });
    });
    asked.on('error', reject).end();
  });
}
