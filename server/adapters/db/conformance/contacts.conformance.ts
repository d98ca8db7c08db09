import { expect, it } from 'vitest';
import type { Subject } from '../stores.conformance.ts';
import { aContact, aConversation, aSpace, aTrigger, aWorld, newId, T, uuid } from '../stores.fixture.ts';

export function contactsConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('makes a contact once for each address, and takes over a newer name', async () => {
    const { account } = await aWorld(subject.db);
    const email = `maya.${uuid()}@mail.example`;
    const first = await run(({ contacts }) => contacts.upsertContact(aContact(account.id, { email, name: null })));
    const again = aContact(account.id, {
      email: ` ${email.toUpperCase()} `,
      name: 'Maya',
      locale: 'nl',
      updatedAt: T + 5,
    });
    const standing = await run(({ contacts }) => contacts.upsertContact(again));
    expect(standing).toEqual({ ...first, name: 'Maya', locale: 'nl', updatedAt: T + 5 });
    const nameless = await run(({ contacts }) => contacts.upsertContact(aContact(account.id, { email, name: null })));
    expect(nameless).toEqual(standing);
    await read(async ({ contacts }) => {
      expect(await contacts.contactByEmail(account.id, email.toUpperCase())).toEqual(standing);
      expect(await contacts.contact(account.id, first.id)).toEqual(standing);
    });
  });

  it('finds by phone, learns the other address, and leaves each address with whom it belongs to', async () => {
    const { account } = await aWorld(subject.db);
    const [one, two] = [`+1555${Date.now()}`, `+1666${Date.now()}`];
    const byPhone = await run(({ contacts }) =>
      contacts.upsertContact(aContact(account.id, { email: null, phone: one })),
    );
    const email = `${uuid()}@mail.example`;
    const both = await run(({ contacts }) => contacts.upsertContact(aContact(account.id, { email, phone: one })));
    expect(both).toMatchObject({ id: byPhone.id, email, phone: one });
    const other = await run(({ contacts }) => contacts.upsertContact(aContact(account.id, { phone: two })));
    const mixed = await run(({ contacts }) => contacts.upsertContact(aContact(account.id, { email, phone: two })));
    expect(mixed).toMatchObject({ id: byPhone.id, phone: one });
    const mailOnly = await run(({ contacts }) => contacts.upsertContact(aContact(account.id)));
    const claiming = aContact(account.id, { email: mailOnly.email, phone: two });
    expect(await run(({ contacts }) => contacts.upsertContact(claiming))).toMatchObject({
      id: mailOnly.id,
      phone: null,
    });
    expect(await read(({ contacts }) => contacts.contactByPhone(account.id, two))).toEqual(other);
  });

  it('replaces what is known of a contact, and keeps it when they are met again', async () => {
    const { account, contact } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const find = () => read(({ contacts }) => contacts.contact(account.id, contact.id));
    const replace = (of: typeof account.id, attributes: Record<string, string | number | boolean | null>) =>
      run(({ contacts }) => contacts.replaceAttributes(of, contact.id, attributes, T + 1));
    await replace(account.id, { plan: 'gold', since: 2019 });
    await replace(account.id, { plan: null, vip: true });
    await replace(other.account.id, { plan: 'theirs' });
    await run(({ contacts }) => contacts.upsertContact(aContact(account.id, { email: contact.email })));
    expect(await find()).toMatchObject({ attributes: { plan: null, vip: true }, updatedAt: T + 1 });
    expect((await find())?.attributes).not.toHaveProperty('since');
  });

  it('takes over a new address that nobody else has: a message must not go to the old one', async () => {
    const { account } = await aWorld(subject.db);
    const [one, two] = [`+1888${Date.now()}`, `+1999${Date.now()}`];
    const first = await run(({ contacts }) => contacts.upsertContact(aContact(account.id, { phone: one })));
    const moved = aContact(account.id, { email: first.email, phone: two });
    expect(await run(({ contacts }) => contacts.upsertContact(moved))).toMatchObject({ id: first.id, phone: two });
    const email = `${uuid()}@mail.example`;
    const renamed = aContact(account.id, { email, phone: two });
    expect(await run(({ contacts }) => contacts.upsertContact(renamed))).toMatchObject({ id: first.id, email });
  });

  it('makes one contact of fifty units with the same address', async () => {
    const { account } = await aWorld(subject.db);
    const email = `${uuid()}@mail.example`;
    const made = await Promise.all(
      Array.from({ length: 50 }, () => run(({ contacts }) => contacts.upsertContact(aContact(account.id, { email })))),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  });

  it('keeps contacts of one account from another, though they share an address', async () => {
    const { account, contact } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const email = contact.email ?? '';
    const phone = `+1777${Date.now()}`;
    await run(({ contacts }) => contacts.upsertContact(aContact(account.id, { email: null, phone })));
    await read(async ({ contacts }) => {
      expect(await contacts.contact(other.account.id, contact.id)).toBeNull();
      expect(await contacts.contactByEmail(other.account.id, email)).toBeNull();
      expect(await contacts.contactByPhone(account.id, phone)).toMatchObject({ phone });
      expect(await contacts.contactByPhone(other.account.id, phone)).toBeNull();
    });
    const theirs = await run(({ contacts }) => contacts.upsertContact(aContact(other.account.id, { email })));
    expect(theirs.id).not.toBe(contact.id);
    expect(await read(({ contacts }) => contacts.contact(account.id, contact.id))).toEqual(contact);
  });

  it('keeps the first reason for never asking an address again', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const suppression = { accountId: account.id, addressHash: uuid(), reason: 'opted_out' as const, createdAt: T };
    await run(async ({ contacts }) => {
      await contacts.addSuppression(suppression);
      await contacts.addSuppression({ ...suppression, reason: 'bounced', createdAt: T + 1 });
    });
    await read(async ({ contacts }) => {
      expect(await contacts.suppression(account.id, suppression.addressHash)).toEqual(suppression);
      expect(await contacts.suppression(other.account.id, suppression.addressHash)).toBeNull();
      expect(await contacts.suppression(account.id, uuid())).toBeNull();
    });
  });

  it('lets an address be written to again, in that account alone', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const suppression = { accountId: account.id, addressHash: uuid(), reason: 'opted_out' as const, createdAt: T };
    await run(async ({ contacts }) => {
      await contacts.addSuppression(suppression);
      await contacts.removeSuppression(other.account.id, suppression.addressHash);
    });
    expect(await read(({ contacts }) => contacts.suppression(account.id, suppression.addressHash))).toEqual(
      suppression,
    );
    await run(({ contacts }) => contacts.removeSuppression(account.id, suppression.addressHash));
    expect(await read(({ contacts }) => contacts.suppression(account.id, suppression.addressHash))).toBeNull();
  });

  it('logs triggers with whatever came along, and pages through them newest first', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    // Three in the same millisecond: a cursor of the time alone would lose some.
    const all = Array.from({ length: 7 }, (_, i) => aTrigger(world, { createdAt: T + Math.floor(i / 3) }));
    const rejected = aTrigger(world, { createdAt: T - 1, status: 'rejected', reason: 'Used up.', contactId: null });
    await run(async ({ triggers }) => {
      for (const trigger of [...all, rejected]) await triggers.addTrigger(trigger);
    });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await read(({ triggers }) =>
        triggers.triggers(world.account.id, world.space.id, { cursor, limit: 3 }),
      );
      expect(page.items.length).toBeLessThanOrEqual(3);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([...all.map(({ id }) => id).reverse(), rejected.id]);
    await read(async ({ triggers }) => {
      expect(await triggers.trigger(world.account.id, rejected.id)).toEqual(rejected);
      expect(await triggers.trigger(other.account.id, rejected.id)).toBeNull();
      expect(await triggers.trigger(world.account.id, newId('trigger'))).toBeNull();
      const foreign = await triggers.triggers(other.account.id, world.space.id, { cursor: null, limit: 10 });
      expect(foreign).toEqual({ items: [], nextCursor: null });
    });
  });

  it.each([
    '',
    'null',
    'eyJhIjoxfQ',
    Buffer.from('[1e400,"a"]').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
    '💥',
  ])('answers an empty page, and says why, to a cursor that it did not make: %s', async (cursor) => {
    const world = await aWorld(subject.db);
    await run(({ triggers }) => triggers.addTrigger(aTrigger(world)));
    const page = await read(({ triggers }) =>
      triggers.triggers(world.account.id, world.space.id, { cursor, limit: 5 }),
    );
    expect(page).toEqual({ items: [], nextCursor: null, wrongCursor: true });
  });

  it('lists contacts and suppressions newest first, each page where the last one ended', async () => {
    const { account, contact } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const made = Array.from({ length: 5 }, (_, i) => aContact(account.id, { createdAt: T + 1 + Math.floor(i / 2) }));
    const barred = made.map(({ createdAt }) => ({
      accountId: account.id,
      addressHash: uuid(),
      reason: 'by_owner' as const,
      createdAt,
    }));
    await run(async ({ contacts }) => {
      for (const one of made) await contacts.upsertContact(one);
      for (const one of barred) await contacts.addSuppression(one);
    });
    const newest = [...made].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
    await read(async ({ contacts }) => {
      const first = await contacts.contacts(account.id, { cursor: null, limit: 4 });
      const second = await contacts.contacts(account.id, { cursor: first.nextCursor, limit: 4 });
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([...newest, contact.id]);
      expect(second.nextCursor).toBeNull();
      const page = await contacts.suppressions(account.id, { cursor: null, limit: 3 });
      const rest = await contacts.suppressions(account.id, { cursor: page.nextCursor, limit: 3 });
      const all = [...page.items, ...rest.items];
      expect(all.map(({ createdAt }) => createdAt)).toEqual([T + 3, T + 2, T + 2, T + 1, T + 1]);
      expect(new Set(all.map(({ addressHash }) => addressHash)).size).toBe(5);
      expect((await contacts.contacts(other.account.id, { cursor: null, limit: 9 })).items).toEqual([other.contact]);
      expect((await contacts.suppressions(other.account.id, { cursor: null, limit: 9 })).items).toEqual([]);
    });
  });

  it('empties a contact of one account alone, and lists it no more', async () => {
    const { account, contact } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    await run(({ contacts }) => contacts.forgetContact(other.account.id, contact.id, T + 1));
    expect(await read(({ contacts }) => contacts.contact(account.id, contact.id))).toEqual(contact);
    await run(({ contacts }) => contacts.replaceAttributes(account.id, contact.id, { tier: 'gold' }, T + 2));
    await run(({ contacts }) => contacts.forgetContact(account.id, contact.id, T + 9));
    const nobody = { email: null, phone: null, name: null, locale: null, attributes: null };
    await read(async ({ contacts }) => {
      expect(await contacts.contact(account.id, contact.id)).toEqual({ ...contact, ...nobody, updatedAt: T + 9 });
      expect((await contacts.contacts(account.id, { cursor: null, limit: 9 })).items).toEqual([]);
      expect(await contacts.contactByEmail(account.id, contact.email ?? '')).toBeNull();
    });
  });

  it('finds and empties the triggers about one customer: those that led to them, and those that meant them', async () => {
    const world = await aWorld(subject.db);
    const { account, contact } = world;
    const other = await aWorld(subject.db);
    const who = `Maya.${uuid()}@mail.example`;
    const led = aTrigger(world);
    const rejected = aTrigger(world, { status: 'rejected', contactId: null, who: who.toUpperCase() });
    const others = [aTrigger(world), aTrigger(world, { contactId: null }), aTrigger(other, { contactId: null, who })];
    const about = { contactId: contact.id, addresses: [who, '+15550100'] };
    await run(async (stores) => {
      for (const one of [led, rejected, ...others]) await stores.triggers.addTrigger(one);
      await stores.conversations.addConversation(aConversation(world, { triggerId: led.id }));
    });
    expect(await read(({ triggers }) => triggers.triggersAbout(account.id, about))).toEqual([led, rejected]);
    expect(await read(({ triggers }) => triggers.triggersAbout(other.account.id, about))).toEqual([others[2]]);
    await run(({ triggers }) => triggers.forgetTriggers(account.id, about));
    await read(async ({ triggers }) => {
      expect(await triggers.trigger(account.id, led.id)).toEqual({ ...led, who: '', data: {} });
      expect(await triggers.trigger(account.id, rejected.id)).toEqual({ ...rejected, who: '', data: {} });
      for (const one of others) expect(await triggers.trigger(one.accountId, one.id)).toEqual(one);
    });
  });

  it('lists the triggers of all the account’s spaces as of one', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const second = { ...world, space: aSpace(world.account.id, { slug: 'second' }) };
    const all = Array.from({ length: 6 }, (_, i) =>
      aTrigger(i % 2 ? second : world, { createdAt: T + Math.floor(i / 3) }),
    );
    await run(async (stores) => {
      await stores.spaces.addSpace(second.space);
      for (const one of [...all, aTrigger(other)]) await stores.triggers.addTrigger(one);
    });
    const newest = [...all].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
    await read(async ({ triggers }) => {
      const first = await triggers.triggers(world.account.id, null, { cursor: null, limit: 4 });
      const rest = await triggers.triggers(world.account.id, null, { cursor: first.nextCursor, limit: 4 });
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(newest);
      expect(rest.nextCursor).toBeNull();
    });
  });
}
