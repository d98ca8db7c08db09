import { expect, it } from 'vitest';
import type { AccessStore } from '../../../domain/access/index.ts';
import type { Stores } from '../stores/stores.ts';
import type { Subject } from '../stores.conformance.ts';
import { aFact, anAccount, aSpace, aTrigger, aWorld } from '../stores.fixture.ts';

export function unitOfWorkConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('answers what the work answered, and the next read sees what it wrote', async () => {
    const account = anAccount();
    expect(await run(async ({ access }) => access.addAccount(account).then(() => 'done'))).toBe('done');
    expect(await read(({ access }) => access.account(account.id))).toEqual(account);
  });

  it('reads its own writes inside the unit', async () => {
    const account = anAccount();
    const seen = await run(async ({ access }) => {
      await access.addAccount(account);
      return access.account(account.id);
    });
    expect(seen).toEqual(account);
  });

  it('leaves nothing of a unit that throws, and hands the error on', async () => {
    const { account, space, ...world } = await aWorld(subject.db);
    const trigger = aTrigger({ account, space, ...world });
    const failing = run(async (stores) => {
      await stores.triggers.addTrigger(trigger);
      await stores.usage.addUsage(account.id, 'conversations', '2026-11', 1);
      await stores.facts.append(aFact(account.id, { subject: trigger.id }));
      throw new Error('thought better of it');
    });
    await expect(failing).rejects.toThrow('thought better of it');
    await read(async (readers) => {
      expect(await readers.triggers.trigger(account.id, trigger.id)).toBeNull();
      expect(await readers.usage.used(account.id, 'conversations', '2026-11')).toBe(0);
      expect(await readers.facts.factsAbout(account.id, trigger.id)).toEqual([]);
    });
    expect(subject.told.some((fact) => fact.subject === trigger.id)).toBe(false);
  });

  it('leaves nothing of a unit in which a statement failed, though what came before it was fine', async () => {
    const { account, space } = await aWorld(subject.db);
    const second = aSpace(account.id, { slug: 'second' });
    const failing = run(async ({ spaces }) => {
      await spaces.addSpace(second);
      await spaces.addSpace(aSpace(account.id, { slug: space.slug }));
    });
    await expect(failing).rejects.toThrow();
    expect(await read(({ spaces }) => spaces.space(account.id, second.id))).toBeNull();
  });

  it('does not put what was written into the message of an error', async () => {
    const { account } = await aWorld(subject.db);
    const failing = run(({ spaces }) => spaces.addSpace(aSpace(account.id, { name: 'Canary Lane 7' })));
    await expect(failing).rejects.toThrow(/^(?!.*Canary Lane)/s);
  });

  it('keeps the neighbours of units that fail, in whatever order they come', async () => {
    const { account } = await aWorld(subject.db);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 90 }, (_, i) =>
        run(async ({ spaces }) => {
          await spaces.addSpace(aSpace(account.id, { slug: `s${i}` }));
          if (i % 10 === 5) await new Promise((resolve) => setTimeout(resolve, 1));
          if (i % 3 === 0) throw new Error(`unit ${i}`);
          // A failing statement that the unit itself survives belongs to this unit alone.
          return i;
        }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(30);
    const kept = await read(({ spaces }) => spaces.spaces(account.id));
    const slugs = kept.map(({ slug }) => slug).filter((slug) => slug !== 'bakery');
    const expected = Array.from({ length: 90 }, (_, i) => i).filter((i) => i % 3 !== 0);
    expect(slugs.sort()).toEqual(expected.map((i) => `s${i}`).sort());
  });

  it('runs units strictly one after the other, also when they wait inside', async () => {
    const { account } = await aWorld(subject.db);
    await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        run(async ({ usage }) => {
          const before = await usage.used(account.id, 'testimonials', '2026-11');
          if (i % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
          await usage.addUsage(account.id, 'testimonials', '2026-11', before === i ? 1 : 1000);
        }),
      ),
    );
    expect(await read(({ usage }) => usage.used(account.id, 'testimonials', '2026-11'))).toBe(50);
  });

  it('refuses a store that was carried out of its unit', async () => {
    const { account } = await aWorld(subject.db);
    let escaped: Stores | null = null;
    await run(async (stores) => {
      escaped = stores;
    });
    const stores = escaped as unknown as Stores; // set by the unit above
    await expect(stores.usage.addUsage(account.id, 'testimonials', '2026-11', 1)).rejects.toThrow(
      /unit of work is over/,
    );
    expect(await read(({ usage }) => usage.used(account.id, 'testimonials', '2026-11'))).toBe(0);
  });

  it('cannot be written through when reading: neither in the types nor on the connection', async () => {
    const account = anAccount();
    const writing = read(async (readers) => {
      // @ts-expect-error readers have no writing methods
      expect(readers.access.addAccount).toBeDefined();
      await (readers.access as AccessStore).addAccount(account);
    });
    await expect(writing).rejects.toThrow(/read-?only/i);
    expect(await read(({ access }) => access.account(account.id))).toBeNull();
  });

  it('shows one state to a read for its length, whatever is committed meanwhile', async () => {
    const { account } = await aWorld(subject.db);
    const counts = await read(async ({ spaces }) => {
      const before = (await spaces.spaces(account.id)).length;
      await run((stores) => stores.spaces.addSpace(aSpace(account.id, { slug: 'meanwhile' })));
      return [before, (await spaces.spaces(account.id)).length];
    });
    expect(counts).toEqual([1, 1]);
    expect(await read(({ spaces }) => spaces.spaces(account.id))).toHaveLength(2);
  });

  it('serves more reads at once than it has connections', async () => {
    const { account } = await aWorld(subject.db);
    const names = await Promise.all(
      Array.from({ length: 60 }, () =>
        read(async ({ access }) => {
          await new Promise((resolve) => setTimeout(resolve, 1));
          return (await access.account(account.id))?.name;
        }),
      ),
    );
    expect(new Set(names)).toEqual(new Set([account.name]));
  });

  it('tells the publisher after the commit, in order, before the unit resolves', async () => {
    const { account } = await aWorld(subject.db);
    const facts = [aFact(account.id), aFact(account.id), aFact(account.id)];
    const committed: Promise<unknown>[] = [];
    const order: string[] = [];
    subject.onTold = (told) => {
      order.push(`told ${told.length}`);
      for (const { subject: about } of told)
        committed.push(read((readers) => readers.facts.factsAbout(account.id, about)));
    };
    await run(async (stores) => {
      for (const fact of facts) await stores.facts.append(fact);
      order.push('worked');
    }).then(() => order.push('resolved'));
    subject.onTold = () => undefined;
    expect(order).toEqual(['worked', 'told 3', 'resolved']);
    expect(subject.told.slice(-3)).toEqual(facts);
    expect(await Promise.all(committed)).toEqual(facts.map((fact) => [fact]));
  });

  it('acknowledges a unit although a subscriber threw, and says so in the log', async () => {
    const { account } = await aWorld(subject.db);
    subject.onTold = () => {
      throw new Error('a subscriber’s bug');
    };
    const fact = aFact(account.id);
    await run((stores) => stores.facts.append(fact));
    subject.onTold = () => undefined;
    expect(subject.errors.at(-1)).toMatch(/subscriber/);
    expect(await read((readers) => readers.facts.factsAbout(account.id, fact.subject))).toEqual([fact]);
  });
}
