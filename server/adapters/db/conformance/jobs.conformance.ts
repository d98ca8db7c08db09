import { beforeEach, expect, it } from 'vitest';
import type { Job, JobState, JobStore, NewJob } from '../../../ports/jobs.ts';
import type { Subject } from '../stores.conformance.ts';
import { aJob, T, uuid } from '../stores.fixture.ts';

export function jobsConformance(subject: Subject): void {
  const jobs = <R>(work: (jobs: JobStore) => Promise<R>) => subject.db.uow.run((stores) => work(stores.jobs));
  const job = (id: string) => subject.db.uow.read((readers) => readers.jobs.job(id));
  const add = (...all: NewJob[]) =>
    jobs(async (store) => {
      for (const one of all) await store.addJob(one, T);
    });
  const claim = (limit: number, boot = 'boot-1', at = T + 1000) => jobs((store) => store.claim({ boot, at, limit }));
  const idsOf = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const first = <V>([one]: readonly V[]): V => {
    if (one === undefined) throw new Error('there is none');
    return one;
  };

  // Claims see every tenant's jobs: each test starts with none to do.
  beforeEach(async () => {
    for (const state of ['running', 'attempting', 'due', 'held', 'uncertain', 'dead'] as const) {
      const left = await subject.db.uow.read((readers) => readers.jobs.jobs({ state, limit: 10_000 }));
      await jobs(async (store) => {
        for (const { id, fence } of left) await store.move({ id, fence, from: [state], to: 'done', at: T });
      });
    }
  });

  it('adds a job that waits for its time', async () => {
    const one = aJob(uuid(), { payload: '5' });
    expect(await jobs((store) => store.addJob(one, T - 5))).toBe(true);
    const expected: Job = {
      ...one,
      state: 'due',
      attempt: 0,
      ownerBoot: null,
      fence: 0,
      providerRef: null,
      lastError: null,
      createdAt: T - 5,
      updatedAt: T - 5,
    };
    expect(await job(one.id)).toEqual(expected);
    expect(await job(uuid())).toBeNull();
  });

  it('takes one job of fifty with the same key, and no other ever', async () => {
    const dedupeKey = uuid();
    const added = await Promise.all(
      Array.from({ length: 50 }, () => jobs((store) => store.addJob(aJob(uuid(), { dedupeKey }), T))),
    );
    expect(added.filter(Boolean)).toHaveLength(1);
    const [claimed] = await claim(10);
    await jobs((store) => store.finish([{ id: claimed?.id ?? '', fence: 1 }], T));
    expect(await jobs((store) => store.addJob(aJob(uuid(), { dedupeKey }), T))).toBe(false);
  });

  it('knows when the next job is due', async () => {
    const next = () => subject.db.uow.read((readers) => readers.jobs.nextDueAt());
    expect(await next()).toBeNull();
    await add(aJob(uuid(), { runAt: T + 500 }), aJob(uuid(), { runAt: T + 200 }), aJob(uuid(), { runAt: T + 900 }));
    expect(await next()).toBe(T + 200);
    await claim(1);
    expect(await next()).toBe(T + 500);
  });

  it('claims what is due, oldest first, as this boot’s, under a new fence, and nobody else gets it', async () => {
    const account = uuid();
    const late = aJob(account, { runAt: T + 1001 });
    const [second, oldest] = [aJob(account, { runAt: T + 2 }), aJob(account, { runAt: T + 1 })];
    await add(late, second, oldest);
    const claimed = await claim(10, 'boot-7');
    expect(idsOf(claimed)).toEqual([oldest.id, second.id]);
    for (const one of claimed) {
      expect(one).toMatchObject({ state: 'running', ownerBoot: 'boot-7', fence: 1, attempt: 0, updatedAt: T + 1000 });
      expect(await job(one.id)).toEqual(one);
    }
    expect(await claim(10, 'boot-8')).toEqual([]);
    expect(await claim(0)).toEqual([]);
  });

  it('never hands a job to two of many who claim at once', async () => {
    const all = Array.from({ length: 120 }, () => aJob(uuid()));
    await add(...all);
    const claimed = await Promise.all(Array.from({ length: 30 }, (_, i) => claim(7, `boot-${i}`)));
    const ids = claimed.flat().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it('gives every account its turn while there is more to do than can be claimed', async () => {
    const [busy, quiet, shy] = [uuid(), uuid(), uuid()];
    const flood = Array.from({ length: 200 }, (_, i) => aJob(busy, { runAt: T + i }));
    const few = [aJob(quiet, { runAt: T + 500 }), aJob(quiet, { runAt: T + 501 })];
    const single = aJob(shy, { runAt: T + 600 });
    const notYet = aJob(uuid(), { runAt: T + 5000 });
    await add(...flood, ...few, single, notYet);
    const claimed = await claim(10);
    expect(claimed).toHaveLength(10);
    expect(idsOf(claimed)).toEqual(expect.arrayContaining([few[0]?.id, few[1]?.id, single.id]));
    // Within an account the order stands.
    expect(idsOf(claimed.filter(({ accountId }) => accountId === busy))).toEqual(idsOf(flood.slice(0, 7)));
    const next = await claim(10);
    expect(idsOf(next)).toEqual(idsOf(flood.slice(7, 17)));
  });

  it('serves those who wait longest when more accounts wait than can be claimed', async () => {
    const all = Array.from({ length: 12 }, (_, i) => aJob(uuid(), { runAt: T + i }));
    await add(...[...all].reverse());
    expect(idsOf(await claim(5))).toEqual(idsOf(all.slice(0, 5)));
    expect(idsOf(await claim(5))).toEqual(idsOf(all.slice(5, 10)));
    expect(idsOf(await claim(5))).toEqual(idsOf(all.slice(10)));
  });

  it('moves a job only under its fence and from where it is', async () => {
    const one = aJob(uuid());
    await add(one);
    const { id, fence } = first(await claim(1));
    const move = (over: Partial<Parameters<JobStore['move']>[0]>) =>
      jobs((store) => store.move({ id, fence, from: ['running'], to: 'attempting', at: T + 2, ...over }));
    expect(await move({ fence: fence - 1 })).toBe(false);
    expect(await move({ fence: fence + 1 })).toBe(false);
    expect(await move({ from: ['attempting', 'due'] })).toBe(false);
    expect(await job(id)).toMatchObject({ state: 'running', updatedAt: T + 1000 });
    expect(await move({ attempt: 1, providerRef: 'ref-1' })).toBe(true);
    expect(await job(id)).toMatchObject({ state: 'attempting', attempt: 1, providerRef: 'ref-1', ownerBoot: 'boot-1' });
    expect(await move({})).toBe(false);
  });

  it('keeps what a move does not mention, and empties what it sets to null', async () => {
    const one = aJob(uuid());
    await add(one);
    const { id, fence } = first(await claim(1));
    const move = (over: Partial<Parameters<JobStore['move']>[0]>) =>
      jobs((store) => store.move({ id, fence, from: ['running', 'due'], to: 'due', at: T + 2, ...over }));
    await move({ error: 'busy', providerRef: 'ref-1', runAt: T + 77, attempt: 2 });
    const after = { state: 'due', lastError: 'busy', providerRef: 'ref-1', runAt: T + 77, attempt: 2, ownerBoot: null };
    expect(await job(id)).toMatchObject(after);
    await move({});
    expect(await job(id)).toMatchObject(after);
    await move({ error: null, providerRef: null });
    expect(await job(id)).toMatchObject({ ...after, lastError: null, providerRef: null });
  });

  it('grows the fence with each claim, so that who held it before changes nothing any more', async () => {
    await add(aJob(uuid()));
    const stale = first(await claim(1));
    const { id } = stale;
    await jobs((store) => store.move({ id, fence: stale.fence, from: ['running'], to: 'due', at: T }));
    const current = first(await claim(1, 'boot-2'));
    expect(current).toMatchObject({ id, fence: stale.fence + 1, ownerBoot: 'boot-2' });
    expect(await jobs((store) => store.finish([{ id, fence: stale.fence }], T))).toEqual([]);
    expect(await jobs((store) => store.finish([{ id, fence: current.fence }], T + 3))).toEqual([id]);
    expect(await job(id)).toMatchObject({ state: 'done', updatedAt: T + 3 });
    expect(await jobs((store) => store.finish([{ id, fence: current.fence }], T))).toEqual([]);
  });

  it('finishes many at once, each under its own fence', async () => {
    await add(...Array.from({ length: 6 }, () => aJob(uuid())));
    const held = await claim(3);
    await jobs(async (store) => {
      for (const { id, fence } of held) await store.move({ id, fence, from: ['running'], to: 'due', at: T });
    });
    const claimed = await claim(6);
    expect(new Set(claimed.map(({ fence }) => fence))).toEqual(new Set([1, 2]));
    const wrong = claimed.map(({ id, fence }, i) => ({ id, fence: i < 2 ? fence + 5 : fence }));
    const finished = await jobs((store) => store.finish(wrong, T));
    expect(finished.sort()).toEqual(idsOf(claimed.slice(2)).sort());
    expect(await jobs((store) => store.finish([], T))).toEqual([]);
  });

  it('finds what other boots left running or attempting, and nothing else', async () => {
    await add(...Array.from({ length: 4 }, (_, i) => aJob(uuid(), { runAt: T + i })));
    const [running, attempting, done] = await claim(3, 'dead-boot');
    const mine = first(await claim(1, 'this-boot'));
    if (!running || !attempting || !done) throw new Error('three were due');
    await jobs(async (store) => {
      await store.move({ id: attempting.id, fence: 1, from: ['running'], to: 'attempting', at: T });
      await store.finish([done], T);
    });
    const orphans = await jobs((store) => store.orphans('this-boot'));
    expect(idsOf(orphans)).toEqual([running.id, attempting.id]);
    expect(orphans.map(({ state }) => state)).toEqual(['running', 'attempting']);
    expect(idsOf(await jobs((store) => store.orphans('dead-boot')))).toEqual([mine.id]);
  });

  it('cancels what has not begun', async () => {
    const [waiting, begun] = [aJob(uuid(), { runAt: T + 9999 }), aJob(uuid())];
    await add(waiting, begun);
    await claim(5);
    expect(await jobs((store) => store.cancel(waiting.dedupeKey, T + 1))).toBe(true);
    expect(await jobs((store) => store.cancel(begun.dedupeKey, T + 1))).toBe(false);
    expect(await jobs((store) => store.cancel(waiting.dedupeKey, T + 1))).toBe(false);
    expect(await job(waiting.id)).toMatchObject({ state: 'cancelled', updatedAt: T + 1 });
    expect(await claim(5, 'boot-2', T + 99_999)).toEqual([]);
  });

  it.each(['dead', 'held', 'uncertain'] as const)(
    'tries a %s job again when a person says so',
    async (state: JobState) => {
      const one = aJob(uuid());
      await add(one);
      const { id, fence } = first(await claim(1));
      await jobs((store) => store.move({ id, fence, from: ['running'], to: state, at: T, attempt: 5, error: 'so' }));
      expect(await jobs((store) => store.retry(id, T + 40))).toBe(true);
      expect(await job(id)).toMatchObject({
        state: 'due',
        runAt: T + 40,
        attempt: 0,
        ownerBoot: null,
        lastError: 'so',
      });
      expect(await jobs((store) => store.retry(id, T + 50))).toBe(false);
      expect(idsOf(await claim(1))).toEqual([id]);
    },
  );

  it('holds everything that a restored backup would send again, and releases it', async () => {
    await add(...Array.from({ length: 5 }, () => aJob(uuid())));
    const [begun, attempting] = await claim(2);
    await jobs((store) =>
      store.move({ id: attempting?.id ?? '', fence: 1, from: ['running'], to: 'attempting', at: T }),
    );
    expect(await jobs((store) => store.holdAll(T + 1))).toBe(4);
    expect(await claim(10)).toEqual([]);
    expect(await job(begun?.id ?? '')).toMatchObject({ state: 'held', updatedAt: T + 1 });
    expect(await jobs((store) => store.finish([{ id: begun?.id ?? '', fence: 1 }], T))).toEqual([]);
    // Only recovery can say what became of it.
    expect(await job(attempting?.id ?? '')).toMatchObject({ state: 'attempting' });
    expect(await jobs((store) => store.releaseHeld(T + 2))).toBe(4);
    expect(await claim(10)).toHaveLength(4);
  });

  it('lists jobs by state, no more than asked for', async () => {
    const listed = (state: JobState | null, limit: number) =>
      subject.db.uow.read((readers) => readers.jobs.jobs({ state, limit }));
    const all = Array.from({ length: 3 }, (_, i) => aJob(uuid(), { runAt: T + i }));
    await add(...all);
    expect(idsOf(await listed('due', 2))).toEqual(idsOf(all.slice(0, 2)));
    const claimed = await claim(2);
    const { id, fence } = first(claimed);
    await jobs((store) => store.move({ id, fence, from: ['running'], to: 'uncertain', at: T }));
    expect(idsOf(await listed('uncertain', 10))).toEqual([id]);
    expect(idsOf(await listed('running', 10))).toEqual([claimed[1]?.id]);
    await jobs((store) => store.cancel(all[2]?.dedupeKey ?? '', T));
    expect(idsOf(await listed('cancelled', 1))).toEqual([all[2]?.id]);
    expect(idsOf(await listed(null, 3))).toEqual(idsOf(all).reverse());
  });

  it('forgets what a provider said of one job', async () => {
    const [one, other] = [aJob(uuid()), aJob(uuid())];
    await add(one, other);
    for (const { id, fence } of await claim(5))
      await jobs((store) =>
        store.move({ id, fence, from: ['running'], to: 'dead', at: T, error: '550 maya@mail.example' }),
      );
    await jobs((store) => store.forgetError(one.dedupeKey));
    expect([(await job(one.id))?.lastError, (await job(other.id))?.lastError]).toEqual([null, '550 maya@mail.example']);
  });
}
