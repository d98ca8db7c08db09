import { expect, it } from 'vitest';
import type { Subject } from '../stores.conformance.ts';
import { aKey, aMember, anAccount, aTicket, aWorld, newId, T, uuid } from '../stores.fixture.ts';

export function accessConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('keeps accounts, changes their plan and default space, lists them oldest first', async () => {
    const old = anAccount({ createdAt: 5 });
    const older = anAccount({ createdAt: 4 });
    const space = newId('space');
    await run(async ({ access }) => {
      await access.addAccount(old);
      await access.addAccount(older);
      await access.setPlan(old.id, 'agency');
      await access.setDefaultSpace(old.id, space);
    });
    expect(await read(({ access }) => access.account(old.id))).toEqual({
      ...old,
      plan: 'agency',
      defaultSpaceId: space,
    });
    const listed = await read(({ access }) => access.accounts());
    expect(listed.slice(0, 2).map(({ id }) => id)).toEqual([older.id, old.id]);
    expect(await read(({ access }) => access.account(newId('account')))).toBeNull();
  });

  it('finds members by account, and by address in every account whatever its case', async () => {
    const one = await aWorld(subject.db);
    const two = await aWorld(subject.db);
    const email = `Ada.${uuid()}@Rye.example`;
    const here = aMember(one.account.id, { email });
    const there = aMember(two.account.id, { email: email.toLowerCase(), createdAt: T + 1, role: 'viewer' });
    await run(async ({ access }) => {
      await access.addMember(here);
      await access.addMember(there);
    });
    await read(async ({ access }) => {
      expect(await access.membersByEmail(email.toUpperCase())).toEqual([here, there]);
      expect(await access.membersByEmail('nobody@rye.example')).toEqual([]);
      expect(await access.members(one.account.id)).toEqual([here]);
      expect(await access.member(one.account.id, here.id)).toEqual(here);
      expect(await access.member(two.account.id, here.id)).toBeNull();
    });
  });

  it('refuses a second member of an account with the same address', async () => {
    const { account } = await aWorld(subject.db);
    const member = aMember(account.id);
    await run(({ access }) => access.addMember(member));
    const again = run(({ access }) => access.addMember(aMember(account.id, { email: member.email.toUpperCase() })));
    await expect(again).rejects.toThrow();
  });

  it('finds a key by its hash alone, notes its use, and revokes it once and only for its account', async () => {
    const { account } = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const key = aKey(account.id, { scopes: ['read'], test: true });
    const newer = aKey(account.id, { createdAt: T + 5 });
    await run(async ({ access }) => {
      await access.addKey(key);
      await access.addKey(newer);
      await access.touchKey(key.id, T + 9);
    });
    expect(await read(({ access }) => access.keyByHash(key.hash))).toEqual({ ...key, lastUsedAt: T + 9 });
    expect(await read(({ access }) => access.keyByHash('unknown'))).toBeNull();
    expect((await read(({ access }) => access.keys(account.id))).map(({ id }) => id)).toEqual([newer.id, key.id]);
    expect(await read(({ access }) => access.keys(other.account.id))).toEqual([]);
    expect(await run(({ access }) => access.revokeKey(other.account.id, key.id, T + 20))).toBe(false);
    expect(await run(({ access }) => access.revokeKey(account.id, key.id, T + 20))).toBe(true);
    expect(await run(({ access }) => access.revokeKey(account.id, key.id, T + 30))).toBe(false);
    expect((await read(({ access }) => access.keyByHash(key.hash)))?.revokedAt).toBe(T + 20);
  });

  it('lets one of fifty use a ticket', async () => {
    const { account } = await aWorld(subject.db);
    const ticket = aTicket(account.id, { kind: 'owner_code', spaceId: newId('space'), origin: 'https://rye.example' });
    await run(({ access }) => access.addTicket(ticket));
    expect(await read(({ access }) => access.ticket(ticket.hash))).toEqual(ticket);
    const used = await Promise.all(
      Array.from({ length: 50 }, (_, i) => run(({ access }) => access.useTicket(ticket.hash, T + i))),
    );
    expect(used.filter(Boolean)).toHaveLength(1);
    expect(await run(({ access }) => access.useTicket('unknown', T))).toBe(false);
  });

  it('renews a ticket, and revokes what came of another, which then cannot be used', async () => {
    const { account } = await aWorld(subject.db);
    const code = aTicket(account.id, { kind: 'owner_code' });
    const token = aTicket(account.id, { kind: 'owner_token', parentHash: code.hash });
    const unrelated = aTicket(account.id, { kind: 'owner_token', parentHash: uuid() });
    await run(async ({ access }) => {
      for (const ticket of [code, token, unrelated]) await access.addTicket(ticket);
      await access.renewTicket(token.hash, T + 999);
      await access.revokeTicketsFrom(code.hash, T + 3);
    });
    await read(async ({ access }) => {
      expect(await access.ticket(token.hash)).toEqual({ ...token, expiresAt: T + 999, revokedAt: T + 3 });
      expect(await access.ticket(unrelated.hash)).toEqual(unrelated);
      expect(await access.ticket(code.hash)).toEqual(code);
    });
    expect(await run(({ access }) => access.useTicket(token.hash, T + 4))).toBe(false);
  });

  it('keeps sessions until they are removed or long expired', async () => {
    const { account } = await aWorld(subject.db);
    const session = {
      hash: uuid(),
      accountId: account.id,
      memberId: newId('member'),
      createdAt: T,
      expiresAt: T + 100,
    };
    const short = { ...session, hash: uuid(), expiresAt: T + 10 };
    const left = { ...session, hash: uuid() };
    const ticket = aTicket(account.id, { expiresAt: T + 10 });
    await run(async ({ access }) => {
      for (const one of [session, short, left]) await access.addSession(one);
      await access.addTicket(ticket);
      await access.removeSession(left.hash);
      await access.removeExpired(T + 50);
    });
    await read(async ({ access }) => {
      expect(await access.session(session.hash)).toEqual(session);
      expect(await access.session(short.hash)).toBeNull();
      expect(await access.session(left.hash)).toBeNull();
      expect(await access.ticket(ticket.hash)).toBeNull();
    });
  });
}
