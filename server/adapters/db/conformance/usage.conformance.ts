import { expect, it } from 'vitest';
import type { Subject } from '../stores.conformance.ts';
import { aFact, anAnswer, aWorld, T, uuid } from '../stores.fixture.ts';

export function usageConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('counts use by account, metric and month', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    await run(async ({ usage }) => {
      await usage.addUsage(account.id, 'conversations', '2026-11', 2);
      await usage.addUsage(account.id, 'conversations', '2026-11', 3);
      await usage.addUsage(account.id, 'conversations', '2026-12', 1);
    });
    await read(async ({ usage }) => {
      expect(await usage.used(account.id, 'conversations', '2026-11')).toBe(5);
      expect(await usage.used(account.id, 'conversations', '2026-12')).toBe(1);
      expect(await usage.used(account.id, 'testimonials', '2026-11')).toBe(0);
      expect(await usage.used(other.account.id, 'conversations', '2026-11')).toBe(0);
    });
  });

  it('keeps what is counted of a caller under its key, the last state alone', async () => {
    const key = uuid();
    await run(async ({ limits }) => {
      expect(await limits.callLimit(key)).toBeNull();
      await limits.keepCallLimit(key, { fullAt: T + 0.25 }, T);
      await limits.keepCallLimit(key, { fullAt: T + 500.125 }, T + 1);
      expect(await limits.callLimit(key)).toEqual({ fullAt: T + 500.125 });
      expect(await limits.callLimit(uuid())).toBeNull();
    });
  });

  it('adds up credits that are bought and spent, and takes each entry once', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const entry = { id: uuid(), accountId: account.id, amount: 100, reason: 'bought', at: T };
    await run(async ({ usage }) => {
      await usage.addCredits(entry);
      await usage.addCredits({ ...entry, id: uuid(), amount: -3, reason: 'an SMS' });
    });
    await expect(run(({ usage }) => usage.addCredits(entry))).rejects.toThrow();
    expect(await read(({ usage }) => usage.credits(account.id))).toBe(97);
    expect(await read(({ usage }) => usage.credits(other.account.id))).toBe(0);
  });

  it('keeps one answer of fifty calls with the same key, and with it one effect', async () => {
    const { account } = await aWorld(subject.db);
    const answer = anAnswer(account.id);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) =>
        run(async ({ usage, idempotency }) => {
          await usage.addUsage(account.id, 'conversations', '2026-11', 1);
          await idempotency.keepAnswer({ ...answer, body: `{"call":${i}}` });
          return i;
        }),
      ),
    );
    const [winner, ...others] = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(others).toEqual([]);
    await read(async ({ usage, idempotency }) => {
      expect(await usage.used(account.id, 'conversations', '2026-11')).toBe(1);
      const kept = await idempotency.keptAnswer(account.id, answer.route, answer.key);
      expect(kept).toEqual({ ...answer, body: `{"call":${winner}}` });
    });
  });

  it('keeps answers apart by account and route, and forgets old ones', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const answer = anAnswer(account.id);
    const fresh = anAnswer(account.id, { key: answer.key, route: 'POST /elsewhere', at: T + 100 });
    const theirs = anAnswer(other.account.id, { key: answer.key, at: T + 100 });
    await run(async ({ idempotency }) => {
      for (const one of [answer, fresh, theirs]) await idempotency.keepAnswer(one);
      await idempotency.forgetAnswersBefore(T + 50);
    });
    await read(async ({ idempotency }) => {
      expect(await idempotency.keptAnswer(account.id, answer.route, answer.key)).toBeNull();
      expect(await idempotency.keptAnswer(account.id, fresh.route, answer.key)).toEqual(fresh);
      expect(await idempotency.keptAnswer(other.account.id, answer.route, answer.key)).toEqual(theirs);
    });
  });

  it('tells what happened to one thing, oldest first, to its account only', async () => {
    const { account, space } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const about = uuid();
    const facts = [
      aFact(account.id, { subject: about, spaceId: space.id, kind: 'testimonial.created' }),
      aFact(account.id, { subject: about, at: T + 1, kind: 'testimonial.approved', actor: 'member:1', data: {} }),
    ];
    await run(async (stores) => {
      for (const fact of [...facts].reverse()) await stores.facts.append(fact);
    });
    expect(await read((readers) => readers.facts.factsAbout(account.id, about))).toEqual(facts);
    expect(await read((readers) => readers.facts.factsAbout(other.account.id, about))).toEqual([]);
  });

  it('forgets the kept answers in which a text stands, whatever signs it has', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const bodies = ['{"email":"a_b%c!@x.example"}', '{"email":"azbzzc!@x.example"}', '{}'];
    const mine = bodies.map((body) => anAnswer(account.id, { body }));
    const theirs = anAnswer(other.account.id, { body: bodies[0] ?? '' });
    await run(async ({ idempotency }) => {
      for (const one of [...mine, theirs]) await idempotency.keepAnswer(one);
      await idempotency.forgetAnswersWith(account.id, 'a_b%c!@x.example');
    });
    await read(async ({ idempotency }) => {
      const found = [];
      for (const one of [...mine, theirs]) found.push(await idempotency.keptAnswer(one.accountId, one.route, one.key));
      expect(found).toEqual([null, mine[1], mine[2], theirs]);
    });
  });
}
