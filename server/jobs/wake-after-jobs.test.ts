import { expect, it } from 'vitest';
import { memoryDatabase } from './testing/memory-jobs.ts';
import { wakeAfterJobs } from './wake-after-jobs.ts';

const job = (id: string, runAt: number) => ({
  id,
  accountId: 'a',
  kind: 'k',
  dedupeKey: id,
  payload: {},
  runAt,
  maxAttempts: 1,
});

function wakingDatabase() {
  const wakes: number[] = [];
  const db = memoryDatabase();
  return { db, wakes, uow: wakeAfterJobs(db.uow, (runAt) => void wakes.push(runAt)) };
}

it('wakes once a commit, with the earliest of its jobs', async () => {
  const { uow, wakes } = wakingDatabase();
  await uow.run(async ({ jobs }) => {
    await jobs.addJob(job('late', 900), 0);
    await jobs.addJob(job('early', 100), 0);
  });
  expect(wakes).toEqual([100]);
});

it('wakes nobody for a unit without jobs, for one that is there already, or for one that was rolled back', async () => {
  const { uow, wakes } = wakingDatabase();
  await uow.run(({ jobs }) => jobs.addJob(job('x', 100), 0));
  wakes.length = 0;
  await uow.run(async () => {});
  await uow.run(({ jobs }) => jobs.addJob(job('x', 50), 0));
  const failing = uow.run(async ({ jobs }) => {
    await jobs.addJob(job('y', 100), 0);
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  expect(wakes).toEqual([]);
});

it('wakes for what a person sends again and for what was held', async () => {
  const { db, uow, wakes } = wakingDatabase();
  await db.add({ id: 'dead', runAt: 0 });
  const [claimed] = await db.uow.run(({ jobs }) => jobs.claim({ boot: 'b', at: 1, limit: 1 }));
  await db.uow.run(({ jobs }) =>
    jobs.move({ id: 'dead', fence: claimed?.fence ?? 0, from: ['running'], to: 'dead', at: 1 }),
  );
  await uow.run(({ jobs }) => jobs.retry('dead', 77));
  await uow.run(({ jobs }) => jobs.holdAll(80));
  await uow.run(({ jobs }) => jobs.releaseHeld(90));
  expect(wakes).toEqual([77, 0]);
});
