import { systemClock } from '../../server/adapters/clock/system.ts';
import { openDatabase } from '../../server/adapters/db/open-database.ts';
import type { Stores } from '../../server/adapters/db/stores/stores.ts';
import { uuidv7Ids } from '../../server/adapters/ids/uuidv7.ts';
import type { JobKind } from '../../server/jobs/job-kind.ts';
import { insideRetry, mailRetry } from '../../server/jobs/retry.ts';
import { createScheduler } from '../../server/jobs/scheduler.ts';
import { heldBack } from '../../server/ports/mailer.ts';
import { inFolder } from './support/folder.ts';
import { plainjobQueue, rawQueue } from './support/job-peers.ts';
import { report } from './support/report.ts';
import { interleave, must, ratio } from './support/rounds.ts';

// P7: how fast due jobs are drained, against a bare loop over the same table (batch claim, batch completion, synchronous=FULL)
// and against plainjob where it is installed. Every job is one that somebody added, claimed, done and counted.
const JOBS = Number(process.argv[2] ?? 5_000);
const ROUNDS = 5;
const BATCH = 64;
const logger = { info() {}, warn() {}, error: (message: string, cause: unknown) => console.error(message, cause) };
const clock = systemClock();
const ids = uuidv7Ids();
const db = await openDatabase({
  dataDir: inFolder('data'),
  databaseUrl: null,
  clock,
  publisher: { published() {} },
  logger,
});

let done = 0;
let allDone = (): void => {};
const count = () => {
  if (++done === JOBS) allDone();
};
const kinds: Record<string, JobKind<Stores>> = {
  inside: { effect: 'inside', retry: insideRetry, run: async () => count() },
  /** The whole protocol of a side effect, with a provider that costs nothing: two commits a job. */
  outside: {
    effect: 'outside',
    retry: mailRetry,
    prepare: async () => ({
      act: 'perform',
      reference: 'r',
      idempotent: true,
      begin: async () => true,
      perform: async (goAhead) =>
        (await goAhead()) ? { kind: 'accepted', providerRef: null, response: 'ok' } : heldBack,
    }),
    settle: async () => count(),
    repeatable: async () => true,
  },
};
const scheduler = createScheduler({ uow: db.uow, clock, logger, kinds, boot: ids.uuid(), batch: BATCH });
await scheduler.start();
const raw = await rawQueue(inFolder('raw.db'), inFolder('data/goodword.db'), BATCH);
const plainjob = await plainjobQueue(inFolder('plainjob.db'));

async function drained(kind: string): Promise<number> {
  const at = clock.now() + 3_600_000;
  const made: string[] = [];
  for (let i = 0; i < JOBS; i += 500) {
    await db.uow.run(async ({ jobs }) => {
      for (let n = i; n < Math.min(i + 500, JOBS); n++) {
        const id = ids.uuid();
        made.push(id);
        await jobs.addJob(
          { id, accountId: 'a', kind, dedupeKey: id, payload: { n }, runAt: at, maxAttempts: 3 },
          clock.now(),
        );
      }
    });
  }
  // Held back until all are there, so that adding is not measured; then due at once.
  await db.uow.run(({ jobs }) => jobs.holdAll(clock.now()));
  done = 0;
  const finished = new Promise<void>((resolve) => {
    allDone = resolve;
  });
  await db.uow.run(async ({ jobs }) => {
    for (const id of made) await jobs.retry(id, clock.now());
  });
  const from = performance.now();
  scheduler.wake();
  await finished;
  // Units run one after the other: when this one has run, the last end is committed.
  await db.uow.run(async () => {});
  const seconds = (performance.now() - from) / 1_000;
  const open = await db.uow.read(
    async ({ jobs }) =>
      (await jobs.jobs({ state: 'running', limit: 1 })).length + (await jobs.jobs({ state: 'due', limit: 1 })).length,
  );
  if (open > 0) throw new Error('jobs are left over');
  return JOBS / seconds;
}

const contenders = [
  { name: 'raw', run: async () => raw.drained(JOBS) },
  { name: 'inside', run: () => drained('inside') },
  { name: 'outside', run: () => drained('outside') },
  ...(plainjob ? [{ name: 'plainjob', run: () => plainjob.drained(JOBS) }] : []),
];
const [limit, inside, outside, peer] = await interleave(contenders, ROUNDS);
await scheduler.stop();
await db.close();
raw.close();

const figure = (one: typeof limit) => must(one).median.toFixed(0);
report(
  'jobs',
  [
    {
      id: 'P7',
      what: 'jobs drained a second, to a bare loop over the same table under FULL',
      figure: ratio(must(inside), must(limit)),
      goal: 0.8,
      better: 'more',
    },
    ...(peer
      ? [
          {
            id: 'P7',
            what: 'jobs drained a second, to plainjob',
            figure: ratio(must(inside), peer),
            goal: 3,
            better: 'more' as const,
          },
        ]
      : []),
  ],
  [
    `jobs a second: bare loop ${figure(limit)}, ours ${figure(inside)}, ours with the whole protocol of a side effect (two durable commits a job, the provider answering at once) ${figure(outside)}; ${JOBS} jobs a round, ${ROUNDS} rounds, batches of ${BATCH}`,
    peer
      ? `plainjob ${figure(peer)} jobs a second`
      : 'plainjob is not installed (`npm install --no-save plainjob`): no ratio to it',
    'bullmq and pg-boss need Redis and Postgres: ratios to them are not measured',
    'killing and taking over: `npm run faults:sends`',
  ],
);
