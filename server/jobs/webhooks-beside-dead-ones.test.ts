import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { scheduleSignInMail } from '../domain/deliveries/index.ts';
import type { JobStores, OutsideKind } from './job-kind.ts';
import { mailRetry } from './retry.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';
import { schedulerWorld } from './testing/scheduler-world.ts';
import { type WebhookWorld, webhookWorld } from './testing/webhook-world.ts';

const MINUTE = 60_000;
const patient = { timeout: 8_000 };

describe('a healthy endpoint beside forty that hang', () => {
  let world: WebhookWorld;
  let healthy: Receiver;
  let hanging: Receiver;
  beforeEach(async () => {
    world = await webhookWorld();
    [healthy, hanging] = [await startReceiver(), await startReceiver(() => undefined)];
    await world.start();
  });
  afterEach(async () => {
    // Broken off, not waited for.
    await Promise.all([healthy.close(), hanging.close()]);
    await world.close();
  });
  const add = async (receiver: Receiver, count: number) => {
    const made = [];
    for (let i = 0; i < count; i++) made.push(await world.add(`${receiver.url}/${i}`));
    return made;
  };

  // An attempt that hangs ends after ten seconds: whatever is seen before that went past it.
  it('gets all of its events while they still wait for their first; so do the mails', async () => {
    await add(hanging, 40);
    await add(healthy, 1);
    await world.happen(20);
    const member = world.owner.accountId;
    await world.uow.run(async (stores) => {
      const [ada] = await stores.access.members(member);
      if (ada)
        await scheduleSignInMail(world.needs, stores, {
          member: ada,
          nonce: 'a nonce of sixteen',
          expiresAt: world.clock.now() + MINUTE,
        });
    });
    await vi.waitFor(async () => {
      expect(healthy.all.length).toBe(20);
      expect((await world.mails()).length).toBe(1);
    }, patient);
    // One attempt at each, not twenty: nobody's queue is anybody else's.
    expect(new Set(hanging.all.map(({ path }) => path)).size).toBe(hanging.all.length);
  });

  it('is not delayed by their second attempts either', async () => {
    hanging.answer = (res) => void res.socket?.destroy();
    const dead = await add(hanging, 40);
    await world.happen(1);
    await vi.waitFor(async () => {
      for (const { id } of dead) expect((await world.endpoint(id)).failingSince).not.toBeNull();
    }, patient);
    const [well] = await add(healthy, 1);
    hanging.answer = () => undefined;
    world.pass(MINUTE);
    await vi.waitFor(() => expect(hanging.all.length).toBe(80), patient);
    await world.happen(20);
    await vi.waitFor(() => expect(healthy.all.length).toBe(20), patient);
    expect((await world.deliveries(well?.id ?? dead[0]?.id ?? never())).length).toBe(20);
  });
});

function never(): never {
  throw new Error('no endpoint');
}

describe('a kind of job with workers of its own', () => {
  const open: (() => void)[] = [];
  const waiting = (workers: number): OutsideKind<JobStores> => ({
    effect: 'outside',
    workers,
    retry: mailRetry,
    prepare: async () => ({
      act: 'perform',
      reference: 'r',
      idempotent: true,
      begin: async () => true,
      perform: () =>
        new Promise((done) => open.push(() => done({ kind: 'accepted', providerRef: null, response: 'ok' }))),
    }),
    settle: async () => undefined,
    repeatable: async () => true,
  });

  it('keeps nobody else waiting, and puts off for a second what finds all of them busy', async () => {
    const world = schedulerWorld();
    const scheduler = world.boot({ kinds: { send: world.kind, wait: waiting(2) }, concurrency: 1 });
    for (const id of ['a', 'b', 'c', 'd', 'e']) await world.db.add({ id, kind: 'wait' });
    await world.db.add({ id: 'mail' });
    await scheduler.start();
    await world.time.pass(0);
    expect(world.provider.calls.map(({ key }) => key)).toEqual(['mail']);
    expect(open.length).toBe(2);
    expect(['c', 'd', 'e'].map((id) => [world.db.job(id).state, world.db.job(id).attempt])).toEqual(
      Array.from({ length: 3 }, () => ['due', 0]),
    );
    for (const end of open.splice(0)) end();
    await world.time.pass(1_000);
    expect([open.length, world.db.job('a').state]).toEqual([2, 'done']);
    for (const end of open.splice(0)) end();
    await world.time.pass(1_000);
    for (const end of open.splice(0)) end();
    await world.time.pass(0);
    expect(world.db.all().every(({ state }) => state === 'done')).toBe(true);
    await scheduler.stop();
  });

  it('gives back what was not begun when it stops', async () => {
    const world = schedulerWorld();
    const scheduler = world.boot({ kinds: { wait: waiting(1) } });
    for (const id of ['a', 'b']) await world.db.add({ id, kind: 'wait' });
    await scheduler.start();
    await world.time.pass(0);
    const stopped = scheduler.stop();
    for (const end of open.splice(0)) end();
    await world.time.pass(0);
    await stopped;
    expect([world.db.job('a').state, world.db.job('b').state]).toEqual(['done', 'due']);
  });
});
