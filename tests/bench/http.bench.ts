import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from './support/load.ts';
import { startProcess } from './support/process.ts';
import { report } from './support/report.ts';
import { interleave, median, ratio, type Series } from './support/rounds.ts';

// P3, P4: a wall's GET against bare node:http with equal bytes, in one interleaved run; and while ten approvals a second happen.
const SECONDS = Number(process.argv[2] ?? 2);
const ROUNDS = 5;
const folder = mkdtempSync(path.join(tmpdir(), 'goodword-bench-'));
const ours = await startProcess('goodword.ts');
const url = `${ours.url}/w/brindle-lane.json`;
const headers = { 'accept-encoding': 'br' };

await fetch(url);
const first = await fetch(url, { headers });
const raw = await rawBody(url);
writeFileSync(path.join(folder, 'body'), raw);
const same = { BODY_FILE: path.join(folder, 'body'), BODY_HEADERS: JSON.stringify({ ...Object.fromEntries(first.headers), 'content-encoding': 'br', 'content-length': String(raw.length) }) };
const bare = await startProcess('bare-http.ts', same);
const express = await startProcess('bare-express.ts', same);

const p99: Record<string, number[]> = { ours: [], bare: [] };
const contender = (name: string, at: string, before?: () => Promise<unknown>, after?: () => Promise<unknown>) => ({
  name,
  async run() {
    await before?.();
    const measured = await load({ url: `${at}/w/brindle-lane.json`, headers, seconds: SECONDS });
    await after?.();
    p99[name]?.push(measured.p99);
    return measured.perSecond;
  },
});
const [bareSeries, expressSeries, oursSeries, busySeries] = await interleave(
  [
    contender('bare', bare.url),
    contender('express', express.url),
    contender('ours', ours.url),
    contender('approving', ours.url, () => ours.ask('approve'), () => ours.ask('rest')),
  ],
  ROUNDS,
);
const still = await (await fetch(url)).json();
for (const one of [ours, bare, express]) await one.stop();
rmSync(folder, { recursive: true });

const against = (series: Series | undefined) => ratio(must(series), must(bareSeries));
const p3 = against(oursSeries);
const p4 = against(busySeries);
const peer = against(expressSeries);
const tail = median((p99.ours ?? []).map((figure, i) => (figure + 1) / ((p99.bare?.[i] ?? 0) + 1)));
report('http', [
  { id: 'P3', what: 'wall GET, requests a second, to bare node:http with the same bytes', figure: p3.median, worst: p3.worst, goal: 0.9, better: 'more' },
  { id: 'P3', what: 'wall GET, p99 latency to bare node:http (each + 1 ms)', figure: tail, worst: tail, goal: 1.5, better: 'less' },
  { id: 'P4', what: 'the same while 10 approvals a second happen', figure: p4.median, worst: p4.worst, goal: 0.8, better: 'more' },
], [
  `bare node:http ${must(bareSeries).median.toFixed(0)}, express with the same buffer ${must(expressSeries).median.toFixed(0)} (${peer.median.toFixed(2)}), ours ${must(oursSeries).median.toFixed(0)} requests a second; ${raw.length} bytes (brotli); 32 connections, ${SECONDS} s a round, ${ROUNDS} rounds`,
  `the wall's generation grew to ${still.generation} during the run`,
  'Twikoo, isso and Waline are absent here, so the ratios to them are not measured',
]);

/** The bytes as they are on the wire: fetch would decode them. */
async function rawBody(at: string): Promise<Buffer> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(at, { headers }, (res) => {
      const chunks: Buffer[] = [];
      res.on('data', (chunk: Buffer) => chunks.push(chunk));
      res.on('end', () => resolve(Buffer.concat(chunks)));
    }).on('error', reject).end();
  });
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a contender did not run');
  return value;
}
