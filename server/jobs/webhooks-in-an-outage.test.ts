import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatId } from '../../shared/ids.ts';
import { answering, type Receiver, startReceiver, taking } from './testing/receiver.ts';
import { type WebhookWorld, webhookWorld } from './testing/webhook-world.ts';

const HOUR = 3_600_000;
const patient = { timeout: 10_000, interval: 20 };

let world: WebhookWorld;
let receiver: Receiver;
let other: Receiver;
beforeEach(async () => {
  world = await webhookWorld({ timeoutMs: 1_000 });
  [receiver, other] = [await startReceiver(), await startReceiver()];
});
afterEach(async () => {
  await Promise.all([receiver.close(), other.close()]);
  await world.close();
});

/** Nothing is due any more at this time. */
const quiet = () =>
  vi.waitFor(async () => {
    const due = await world.uow.read(({ jobs }) => jobs.nextDueAt());
    expect(due === null || due > world.clock.now()).toBe(true);
    for (const state of ['running', 'attempting'] as const)
      expect(await world.uow.read(({ jobs }) => jobs.jobs({ state, limit: 1 }))).toEqual([]);
  }, patient);

describe('seventy-two hours in which a receiver is down, with a restart every six', () => {
  it('lose no event: each was delivered, is a dead letter or waits, and all of them arrive afterwards under their ids', async () => {
    receiver.answer = answering(503);
    const down = await world.add(receiver.url);
    const up = await world.add(other.url);
    await world.start();
    const HOURS = 72;
    for (let hour = 0; hour < HOURS; hour++) {
      await world.happen();
      await quiet();
      if (hour % 6 === 5) await world.restart();
      world.pass(HOUR);
      await quiet();
    }
    expect(other.all.length).toBe(HOURS);
    const after = await world.deliveries(down.id);
    const ids = after.map(({ eventId }) => formatId('event', eventId));
    expect(new Set(ids).size).toBe(HOURS);
    expect(new Set(ids)).toEqual(new Set(other.said().map(({ id }) => id)));
    const states = after.map(({ state }) => state);
    expect(states.filter((state) => state === 'delivered')).toEqual([]);
    // Twenty dead letters in a row pause it; whatever comes later waits.
    expect(states.filter((state) => state === 'dead').length).toBe(20);
    expect(await world.endpoint(down.id)).toMatchObject({ status: 'paused', pausedBecause: 'dead_letters' });
    // Each attempt of one event said the same, but for its number.
    const told = new Map<string, string>();
    for (const { attempt: _, ...rest } of receiver.said()) {
      expect(told.get(rest.id) ?? JSON.stringify(rest)).toBe(JSON.stringify(rest));
      told.set(rest.id, JSON.stringify(rest));
    }

    receiver.answer = taking;
    const before = receiver.all.length;
    await world.update(down.id, { status: 'active' });
    for (const { id, state } of after) if (state === 'dead') await world.replay(id);
    await vi.waitFor(async () => expect((await world.deliveries(down.id, 'delivered')).length).toBe(HOURS), patient);
    expect(
      new Set(
        receiver
          .said()
          .slice(before)
          .map(({ id }) => id),
      ),
    ).toEqual(new Set(ids));
    expect((await world.endpoint(up.id)).failingSince).toBeNull();
  }, 60_000);
});

describe('a process that ends in the middle of an attempt', () => {
  it('makes it again in its next life, with the same id and number', async () => {
    receiver.answer = () => undefined;
    const { id } = await world.add(receiver.url);
    await world.start();
    await world.happen();
    await vi.waitFor(() => expect(receiver.all.length).toBe(1), patient);
    // As a kill leaves it: the job is claimed by a boot that is no more.
    const [job] = await world.uow.read(({ jobs }) => jobs.jobs({ state: 'running', limit: 5 }));
    expect(job).toBeDefined();
    receiver.answer = taking;
    const next = world.anotherLife();
    await next.start();
    await vi.waitFor(async () => expect((await world.deliveries(id))[0]?.state).toBe('delivered'), patient);
    await next.stop();
    const [first, second] = receiver.said();
    expect([second.id, second.attempt]).toEqual([first.id, 1]);
  });
});
