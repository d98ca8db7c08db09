import Database from 'better-sqlite3';
import { saidOf, sum, type Used, withCpu } from './support/cpu.ts';
import { fill } from './support/fill.ts';
import { inFolder } from './support/folder.ts';
import { load } from './support/load.ts';
import { type BenchProcess, startProcess } from './support/process.ts';
import { report } from './support/report.ts';
import { interleave, must, ratio } from './support/rounds.ts';

// A page of 25 of `GET /v1/testimonials` out of a thousand rows and out of a million, in one interleaved run.
const SECONDS = Number(process.argv[2] ?? 2);
const FEW = 1_000;
const MANY = Number(process.argv[3] ?? 1_000_000);
const ROUNDS = 5;
const small = await startProcess('goodword.ts', { BENCH_DIR: inFolder('small') });
const large = await startProcess('goodword.ts', { BENCH_DIR: inFolder('large') });
fill(inFolder('small/goodword.db'), FEW);
fill(inFolder('large/goodword.db'), MANY);

interface Place {
  space: string;
  /** Of a page in the middle of the list. */
  cursor: string;
  rows: number;
}
function placeIn(file: string): Place {
  const db = new Database(file, { readonly: true });
  try {
    const rows = Number(db.prepare('select count(*) from testimonials').pluck().get());
    const middle = db
      .prepare(
        'select submitted_at, id, space_id from testimonials order by submitted_at desc, id desc limit 1 offset ?',
      )
      .raw()
      .get(Math.floor(rows / 2));
    if (!Array.isArray(middle)) throw new Error('there are no testimonials');
    const cursor = Buffer.from(JSON.stringify(middle.slice(0, 2))).toString('base64url');
    return { space: String(middle[2]), cursor, rows };
  } finally {
    db.close();
  }
}
const [few, many] = [placeIn(inFolder('small/goodword.db')), placeIn(inFolder('large/goodword.db'))];

const used = new Map<BenchProcess, Used[]>();
const contender = (name: string, at: BenchProcess, query: string) => ({
  name,
  async run() {
    const headers = { authorization: `Bearer ${at.facts.key}` };
    const url = `${at.url}/v1/testimonials?${query}`;
    const page = await (await fetch(url, { headers })).json();
    if (page.data?.length !== 25 || !page.has_more) throw new Error(`${url}: ${JSON.stringify(page).slice(0, 200)}`);
    const { value, used: cost } = await withCpu(at, () => load({ url, headers, seconds: SECONDS }));
    used.set(at, [...(used.get(at) ?? []), cost]);
    return value.perSecond;
  },
});
const first = ({ space }: Place) => `space_id=${space}`;
const middle = ({ space, cursor }: Place) => `space_id=${space}&cursor=${cursor}`;
const approved = ({ space, cursor }: Place) => `space_id=${space}&status=approved&cursor=${cursor}`;
const [fewFirst, manyFirst, fewMiddle, manyMiddle, fewApproved, manyApproved] = await interleave(
  [
    contender('few, first', small, first(few)),
    contender('many, first', large, first(many)),
    contender('few, middle', small, middle(few)),
    contender('many, middle', large, middle(many)),
    contender('few, approved', small, approved(few)),
    contender('many, approved', large, approved(many)),
  ],
  ROUNDS,
);
for (const one of [small, large]) await one.stop();

const row = (what: string, of: typeof fewFirst, to: typeof fewFirst) => ({
  id: 'P8',
  what: `page of 25 of GET /v1/testimonials, ${what}: calls a second out of ${many.rows} rows to those out of ${few.rows}`,
  figure: ratio(must(of), must(to)),
  goal: 0.8,
  better: 'more' as const,
});
const figure = (one: typeof fewFirst) => must(one).median.toFixed(0);
report(
  'v1-page',
  [
    row('the first', manyFirst, fewFirst),
    row('in the middle', manyMiddle, fewMiddle),
    row('in the middle of the approved ones', manyApproved, fewApproved),
  ],
  [
    `calls a second, few and many rows: the first ${figure(fewFirst)}, ${figure(manyFirst)}; in the middle ${figure(fewMiddle)}, ${figure(manyMiddle)}; approved ${figure(fewApproved)}, ${figure(manyApproved)}; 32 connections, ${SECONDS} s a round, ${ROUNDS} rounds`,
    `CPU: few ${saidOf(sum(used.get(small) ?? []))}; many ${saidOf(sum(used.get(large) ?? []))}`,
    'triggers a second against an express route with one grouped insert: see `write`',
  ],
);
