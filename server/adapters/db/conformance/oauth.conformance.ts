import { expect, it } from 'vitest';
import { anApp, anAppCode, anAppGrant, anAppToken } from '../apps.fixture.ts';
import type { Subject } from '../stores.conformance.ts';
import { aWorld, newId, T, uuid } from '../stores.fixture.ts';

export function oauthConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);
  async function connected() {
    const { account } = await aWorld(subject.db);
    const app = anApp(account.id);
    const grant = anAppGrant(app);
    await run(async ({ oauth }) => {
      await oauth.addClient(app);
      await oauth.addGrant(grant);
    });
    return { account, app, grant };
  }

  it('keeps apps as they were registered, newest first, and revokes one once and only for its account', async () => {
    const { account, app } = await connected();
    const other = await aWorld(subject.db);
    const pub = anApp(account.id, { secretHash: null, redirectUris: ['a:1', 'b:2'], createdAt: T + 5 });
    await run(({ oauth }) => oauth.addClient(pub));
    await read(async ({ oauth }) => {
      expect(await oauth.client(pub.id)).toEqual(pub);
      expect(await oauth.client(newId('oauthClient'))).toBeNull();
      expect(await oauth.clients(account.id)).toEqual([pub, app]);
      expect(await oauth.clients(other.account.id)).toEqual([]);
    });
    expect(await run(({ oauth }) => oauth.revokeClient(other.account.id, app.id, T + 20))).toBe(false);
    expect(await run(({ oauth }) => oauth.revokeClient(account.id, app.id, T + 20))).toBe(true);
    expect(await run(({ oauth }) => oauth.revokeClient(account.id, app.id, T + 30))).toBe(false);
    expect((await read(({ oauth }) => oauth.client(app.id)))?.revokedAt).toBe(T + 20);
  });

  it('lets one of fifty use a code, and forgets codes that are long over', async () => {
    const { app } = await connected();
    const code = anAppCode(app, { expiresAt: T + 10, challenge: 'x' });
    const later = anAppCode(app, { expiresAt: T + 90 });
    await run(async ({ oauth }) => {
      await oauth.addCode(code);
      await oauth.addCode(later);
    });
    expect(await read(({ oauth }) => oauth.code(code.hash))).toEqual(code);
    const used = await Promise.all(
      Array.from({ length: 50 }, (_, i) => run(({ oauth }) => oauth.useCode(code.hash, T + i))),
    );
    expect(used.filter(Boolean)).toHaveLength(1);
    expect(await run(({ oauth }) => oauth.useCode('unknown', T))).toBe(false);
    await run(({ oauth }) => oauth.removeExpired(T + 50));
    expect(await read(({ oauth }) => oauth.code(code.hash))).toBeNull();
    expect(await read(({ oauth }) => oauth.code(later.hash))).toEqual(later);
  });

  it('lists connections by account, and those that live by member and app', async () => {
    const { account, app, grant } = await connected();
    const over = anAppGrant(app, { memberId: grant.memberId, expiresAt: T + 5, createdAt: T - 5 });
    const ended = anAppGrant(app, { memberId: grant.memberId, createdAt: T - 6 });
    const theirs = anAppGrant(app, { createdAt: T - 7 });
    await run(async ({ oauth }) => {
      for (const one of [over, ended, theirs]) await oauth.addGrant(one);
      expect(await oauth.revokeGrant(ended.id, T + 6)).toBe(true);
      expect(await oauth.revokeGrant(ended.id, T + 7)).toBe(false);
    });
    await read(async ({ oauth }) => {
      expect(await oauth.grant(grant.id)).toEqual(grant);
      expect((await oauth.grants(account.id)).map(({ id }) => id)).toEqual([grant.id, over.id, ended.id, theirs.id]);
    });
    const live = await run(({ oauth }) => oauth.liveGrants(grant.memberId, app.id, T + 5));
    expect(live).toEqual([grant]);
  });

  it('finds a token by its hash alone, and trades a refresh token once', async () => {
    const { grant } = await connected();
    const access = anAppToken(grant);
    const refresh = anAppToken(grant, { kind: 'refresh', scopes: ['read'] });
    await run(async ({ oauth }) => {
      await oauth.addToken(access);
      await oauth.addToken(refresh);
      await oauth.touchToken(access.hash, grant.id, T + 3);
    });
    await read(async ({ oauth }) => {
      expect(await oauth.token(access.hash)).toEqual({ ...access, lastUsedAt: T + 3 });
      expect(await oauth.token(refresh.hash)).toEqual(refresh);
      expect(await oauth.token(uuid())).toBeNull();
      expect(await oauth.grant(grant.id)).toEqual({ ...grant, lastUsedAt: T + 3 });
    });
    const used = await Promise.all(
      Array.from({ length: 20 }, () => run(({ oauth }) => oauth.useRefreshToken(refresh.hash, T + 4))),
    );
    expect(used.filter(Boolean)).toHaveLength(1);
    expect(await run(({ oauth }) => oauth.useRefreshToken(access.hash, T + 4))).toBe(false);
  });

  it('revokes one token or a whole family, and counts what would still have worked', async () => {
    const { app, grant } = await connected();
    const other = anAppGrant(app);
    const lone = anAppToken(grant);
    const family = [anAppToken(grant), anAppToken(grant, { kind: 'refresh' })];
    const over = [
      anAppToken(grant, { expiresAt: T + 1 }),
      anAppToken(grant, { kind: 'refresh', usedAt: T }),
      anAppToken(other),
    ];
    await run(({ oauth }) => oauth.addGrant(other));
    await run(async ({ oauth }) => {
      for (const one of [lone, ...family, ...over]) await oauth.addToken(one);
      expect(await oauth.revokeToken(lone.hash, T + 2)).toBe(true);
      expect(await oauth.revokeToken(lone.hash, T + 3)).toBe(false);
      expect(await oauth.revokeTokens(grant.id, T + 4)).toBe(2);
      expect(await oauth.revokeTokens(grant.id, T + 5)).toBe(0);
    });
    const unrelated = over[2]?.hash ?? '';
    expect((await read(({ oauth }) => oauth.token(unrelated)))?.revokedAt).toBeNull();
  });

  it('forgets a living family’s access tokens that are long over, and no refresh token: its reuse must be noticed', async () => {
    const { grant } = await connected();
    const access = anAppToken(grant, { expiresAt: T + 1 });
    const refresh = anAppToken(grant, { kind: 'refresh', expiresAt: T + 1 });
    await run(async ({ oauth }) => {
      await oauth.addToken(access);
      await oauth.addToken(refresh);
      await oauth.removeExpiredAccess(grant.id, T + 2);
    });
    expect(await read(({ oauth }) => oauth.token(access.hash))).toBeNull();
    expect(await read(({ oauth }) => oauth.token(refresh.hash))).toEqual(refresh);
  });

  it('forgets everything of families that are long over', async () => {
    const { grant } = await connected();
    const over = anAppToken(grant, { kind: 'refresh', expiresAt: T - 9001 });
    const live = anAppToken(grant, { kind: 'refresh', expiresAt: T - 8999 });
    await run(async ({ oauth }) => {
      for (const token of [over, live]) await oauth.addToken(token);
      await oauth.removeExpired(T - 9000);
    });
    expect(await read(({ oauth }) => oauth.token(over.hash))).toBeNull();
    expect(await read(({ oauth }) => oauth.token(live.hash))).toEqual(live);
  });
}
