import { beforeEach, describe, expect, it } from 'vitest';
import type { OauthClient } from './entities.ts';
import { BACK, CHALLENGE, openOauthWorld, VERIFIER } from './fixtures/oauth-world.ts';
import { redeemCode } from './redeem-code.ts';
import { refreshTokens } from './refresh-tokens.ts';
import { revokeConnections, revokeToken } from './revoke-tokens.ts';
import { tokenHolder } from './token-holder.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
let world: ReturnType<typeof openOauthWorld>;
let app: OauthClient;
beforeEach(() => {
  world = openOauthWorld();
  app = world.app();
});

const holder = (token: string) => tokenHolder(world.needs)(world.stores, token);
const redeem = (code: string, over: object = {}, client = app) =>
  redeemCode(world.needs)(world.stores, client, { code, redirectUri: BACK, verifier: null, ...over });
const refresh = (refreshToken: string, scope: string | null = null, client = app) =>
  refreshTokens(world.needs)(world.stores, client, { refreshToken, scope });
async function refreshed(token: string) {
  const tokens = await refresh(token);
  if (!tokens.ok) throw new Error(`refused: ${tokens.error.kind}`);
  return tokens.value;
}
const invalid = { ok: false, error: { kind: 'GrantInvalid' } };

describe('a code', () => {
  it('gives tokens of the member who consented, for an hour', async () => {
    const tokens = await world.connected(app);
    expect(tokens).toMatchObject({ expiresInS: 3600, scopes: ['read', 'write'] });
    expect(tokens.accessToken).toMatch(/^gw_at_[0-9a-z]{59}$/);
    expect(tokens.refreshToken).toMatch(/^gw_rt_[0-9a-z]{59}$/);
    expect((await holder(tokens.accessToken))?.member).toEqual(world.member);
    world.time.now += 60 * MINUTE;
    expect(await holder(tokens.accessToken)).toBeNull();
    expect(world.facts.map(({ kind }) => kind)).toEqual(['app.connected']);
  });

  it('ends what its first use gave when it is used again', async () => {
    const code = await world.code(app);
    const first = await redeem(code);
    const second = await redeem(code);
    expect(second).toMatchObject({ ...invalid, error: { replayed: true } });
    if (!first.ok) throw new Error('the first use was refused');
    expect(await holder(first.value.accessToken)).toBeNull();
    expect(await refresh(first.value.refreshToken)).toMatchObject(invalid);
    expect(world.facts.at(-1)).toMatchObject({ kind: 'app.disconnected', data: { reason: 'code_replayed' } });
  });

  it('works for less than sixty seconds', async () => {
    const [late, soon] = [await world.code(app), await world.code(app)];
    world.time.now += MINUTE - 1;
    expect(await redeem(soon)).toMatchObject({ ok: true });
    world.time.now += 1;
    expect(await redeem(late)).toMatchObject(invalid);
  });

  it('is worth nothing to another app, and is not used up by it', async () => {
    const code = await world.code(app);
    expect(await redeem(code, {}, world.app())).toMatchObject(invalid);
    expect(await redeem(code)).toMatchObject({ ok: true });
  });

  it.each([
    ['with another redirect URI', { redirectUri: `${BACK}/`, verifier: VERIFIER }],
    ['without its redirect URI', { redirectUri: null, verifier: VERIFIER }],
    ['with a wrong verifier', { verifier: `${VERIFIER}x` }],
    ['without its verifier', { verifier: null }],
  ])('is refused and used up %s', async (_what, over) => {
    const code = await world.code(app, CHALLENGE);
    expect(await redeem(code, over)).toMatchObject(invalid);
    expect(await redeem(code, { verifier: VERIFIER })).toMatchObject(invalid);
  });

  it('is refused with a verifier that nobody asked for', async () => {
    expect(await redeem(await world.code(app), { verifier: VERIFIER })).toMatchObject(invalid);
  });

  it('of somebody who left the account is worth nothing', async () => {
    const code = await world.code(app);
    world.setMember(null);
    expect(await redeem(code)).toMatchObject(invalid);
  });
});

describe('a refresh token', () => {
  it('is replaced each time, and what came of it keeps working', async () => {
    const first = await world.connected(app);
    const second = await refreshed(first.refreshToken);
    world.time.now += 2 * MINUTE;
    const third = await refreshed(second.refreshToken);
    expect(new Set([first.refreshToken, second.refreshToken, third.refreshToken]).size).toBe(3);
    for (const { accessToken } of [first, second, third]) expect(await holder(accessToken)).not.toBeNull();
  });

  it('that was replaced within the last minute gives a second worker the same successor', async () => {
    const first = await world.connected(app);
    const [one, two] = [await refreshed(first.refreshToken), await refreshed(first.refreshToken)];
    expect(two.refreshToken).toBe(one.refreshToken);
    expect(two.accessToken).not.toBe(one.accessToken);
    world.time.now += MINUTE;
    const late = await refreshed(first.refreshToken);
    for (const { accessToken } of [one, two, late]) expect(await holder(accessToken)).not.toBeNull();
    expect(await refresh(one.refreshToken)).toMatchObject({ ok: true });
  });

  it('that was replaced longer ago ends its whole family', async () => {
    const first = await world.connected(app);
    const second = await refreshed(first.refreshToken);
    world.time.now += MINUTE + 1;
    expect(await refresh(first.refreshToken)).toMatchObject({ ...invalid, error: { replayed: true } });
    for (const { accessToken } of [first, second]) expect(await holder(accessToken)).toBeNull();
    expect(await refresh(second.refreshToken)).toMatchObject(invalid);
    expect(world.facts.at(-1)).toMatchObject({ data: { reason: 'refresh_replayed' } });
  });

  it('that is not the immediately previous one ends its family, however fresh it is', async () => {
    const first = await world.connected(app);
    const second = await refreshed(first.refreshToken);
    const third = await refreshed(second.refreshToken);
    expect(await refresh(first.refreshToken)).toMatchObject(invalid);
    expect(await holder(third.accessToken)).toBeNull();
  });

  it('does not outlive ninety days, however often it is replaced', async () => {
    let { refreshToken } = await world.connected(app);
    for (let day = 0; day < 89; day++) {
      world.time.now += DAY;
      refreshToken = (await refreshed(refreshToken)).refreshToken;
    }
    world.time.now += DAY - 10 * MINUTE;
    const last = await refreshed(refreshToken);
    expect(last.expiresInS).toBe(600);
    world.time.now += 10 * MINUTE;
    expect(await refresh(last.refreshToken)).toMatchObject(invalid);
    expect(await holder(last.accessToken)).toBeNull();
  });

  it('may ask for a part of what was granted, and gets all of it back later', async () => {
    const first = await world.connected(app);
    const less = await refresh(first.refreshToken, 'read');
    if (!less.ok) throw new Error('a part was refused');
    expect(less.value.scopes).toEqual(['read']);
    expect((await holder(less.value.accessToken))?.scopes).toEqual(['read']);
    expect((await refreshed(less.value.refreshToken)).scopes).toEqual(['read', 'write']);
  });

  it('is not used up by a scope that it does not have', async () => {
    const { refreshToken } = await world.connected(app);
    expect(await refresh(refreshToken, 'read admin')).toMatchObject({ error: { kind: 'ScopeInvalid' } });
    expect(await refresh(refreshToken)).toMatchObject({ ok: true });
  });

  it('is worth nothing to another app, and no access token is one', async () => {
    const { refreshToken, accessToken } = await world.connected(app);
    expect(await refresh(refreshToken, null, world.app())).toMatchObject(invalid);
    expect(await refresh(accessToken)).toMatchObject(invalid);
    expect(await refresh(refreshToken)).toMatchObject({ ok: true });
  });
});

describe('an access token', () => {
  it('may do what its scopes say and never more than the member may now', async () => {
    const { accessToken } = await world.connected(app);
    expect((await holder(accessToken))?.actor.permissions).toContain('settings.write');
    expect((await holder(accessToken))?.actor.permissions).not.toContain('keys.write');
    world.setMember({ ...world.member, role: 'viewer' });
    expect([...((await holder(accessToken))?.actor.permissions ?? [])]).toEqual([
      'testimonials.read',
      'conversations.read',
    ]);
    world.setMember(null);
    expect(await holder(accessToken)).toBeNull();
  });

  it('ends with its app', async () => {
    const { accessToken } = await world.connected(app);
    await world.stores.oauth.revokeClient(app.accountId, app.id, 1);
    expect(await holder(accessToken)).toBeNull();
  });

  it('is not a refresh token', async () => {
    const { refreshToken } = await world.connected(app);
    expect(await holder(refreshToken)).toBeNull();
  });
});

describe('revoking', () => {
  const mine = () => ({ clientId: app.id, memberId: null });
  const revoke = (token: string, whose = mine()) => revokeToken(world.needs)(world.stores, token, whose);

  it('of an access token leaves its family alone', async () => {
    const { accessToken, refreshToken } = await world.connected(app);
    expect(await revoke(accessToken)).toBe(1);
    expect(await revoke(accessToken)).toBe(0);
    expect(await holder(accessToken)).toBeNull();
    expect(await refresh(refreshToken)).toMatchObject({ ok: true });
  });

  it('of a refresh token takes its access tokens with it', async () => {
    const { accessToken, refreshToken } = await world.connected(app);
    expect(await revoke(refreshToken)).toBe(2);
    expect(await holder(accessToken)).toBeNull();
    expect(await refresh(refreshToken)).toMatchObject(invalid);
  });

  it('never ends another app’s token', async () => {
    const { accessToken, refreshToken } = await world.connected(app);
    const other = { clientId: world.app().id, memberId: null };
    expect([await revoke(accessToken, other), await revoke(refreshToken, other)]).toEqual([0, 0]);
    expect(await holder(accessToken)).not.toBeNull();
  });

  it('of everything is of this member and this app alone', async () => {
    const other = world.app();
    const [one, two, elsewhere] = [
      await world.connected(app),
      await world.connected(app),
      await world.connected(other),
    ];
    expect(await revokeConnections(world.needs)(world.stores, world.member.id, app.id)).toBe(4);
    for (const { accessToken } of [one, two]) expect(await holder(accessToken)).toBeNull();
    expect(await holder(elsewhere.accessToken)).not.toBeNull();
  });
});
