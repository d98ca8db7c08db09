import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appCreated, appList } from '../../../shared/contracts/console-apps.ts';
import { type OauthGrantId, trustId } from '../../../shared/ids.ts';
import { uuidv7Ids } from '../../adapters/ids/uuidv7.ts';
import { type Desk, openDesk } from './fixtures/desk.ts';

const APPS = '/console/api/apps';
const ids = uuidv7Ids();
const NEW = { name: 'Zapier', redirectUris: ['https://app.example/back'], public: false };
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const list = async () => appList.strict().parse((await desk.call('GET', APPS)).json);
async function made(over: object = {}) {
  const { status, json } = await desk.call('POST', APPS, { ...NEW, ...over });
  expect(status).toBe(201);
  return appCreated.strict().parse(json);
}

/** As if a member had consented. */
async function connect(appId: string, of = desk.mine, memberId = of.member.id): Promise<OauthGrantId> {
  const id = trustId('oauthGrant', ids.uuid());
  await desk.uow.run(({ oauth }) =>
    oauth.addGrant({
      id,
      accountId: of.account.id,
      memberId,
      clientId: trustId('oauthClient', appId),
      scopes: ['read'],
      createdAt: 0,
      expiresAt: Date.UTC(2027, 0, 1),
      lastUsedAt: null,
      revokedAt: null,
    }),
  );
  return id;
}

describe('the account’s own apps', () => {
  it('are made with a secret that is shown once', async () => {
    const { row, secret } = await made();
    expect(secret).toMatch(/^gw_cs_/);
    expect((await list()).apps?.[0]).toEqual(row);
    expect(JSON.stringify(await list())).not.toContain(secret);
    expect((await made({ public: true })).secret).toBeNull();
  });

  it.each([
    ['without a name', { name: ' ' }, 'name'],
    ['without an address', { redirectUris: [' '] }, 'redirectUris'],
    ['with an address that may be anybody’s', { redirectUris: ['http://app.example/'] }, 'redirectUris.0'],
  ])('are not made %s', async (_what, over, field) => {
    const { status, json } = await desk.call('POST', APPS, { ...NEW, ...over });
    expect([status, json.error?.field]).toEqual([422, field]);
  });

  it('are revoked with everything that was given to them, once, and by their account alone', async () => {
    const { row } = await made();
    const grant = await connect(row.id);
    expect((await list()).connected.map(({ id }) => id)).toContain(grant);
    const theirs = await desk.uow.run(async ({ oauth }) => {
      const id = trustId('oauthClient', ids.uuid());
      const client = { id, accountId: desk.theirs.account.id, name: 'x', secretHash: null, redirectUris: [] };
      await oauth.addClient({ ...client, createdAt: 0, revokedAt: null });
      return id;
    });
    expect((await desk.call('DELETE', `${APPS}/${theirs}`)).status).toBe(404);
    expect((await desk.remove(`${APPS}/${row.id}`)).status).toBe(204);
    expect((await desk.call('DELETE', `${APPS}/${row.id}`)).status).toBe(404);
    expect((await list()).connected.map(({ id }) => id)).not.toContain(grant);
  });
});

describe('connected apps', () => {
  it('say who connected them, and are ended for good', async () => {
    const { row } = await made();
    const grant = await connect(row.id);
    expect((await list()).connected.find(({ id }) => id === grant)).toEqual({
      id: grant,
      app: 'Zapier',
      by: desk.mine.member.email,
      scopes: ['read'],
      connectedAt: '1970-01-01T00:00:00.000Z',
      lastUsedAt: null,
      expiresAt: '2027-01-01T00:00:00.000Z',
    });
    expect((await desk.remove(`/console/api/connected-apps/${grant}`)).status).toBe(204);
    expect((await desk.call('DELETE', `/console/api/connected-apps/${grant}`)).status).toBe(404);
    expect(desk.told.at(-1)).toMatchObject({ kind: 'app.disconnected', data: { reason: 'by_member' } });
  });

  it('of another account are nobody’s to see or end', async () => {
    const { row } = await made();
    const theirs = await connect(row.id, desk.theirs);
    expect((await list()).connected.map(({ id }) => id)).not.toContain(theirs);
    expect((await desk.call('DELETE', `/console/api/connected-apps/${theirs}`)).status).toBe(404);
  });
});

describe.each(['moderator', 'viewer'] as const)('a %s', (role) => {
  it('has no say over the account’s own apps, nor over what another member connected', async () => {
    const { row } = await made();
    const grant = await connect(row.id, desk.mine, trustId('member', ids.uuid()));
    const calls = [
      desk.call('POST', APPS, NEW, role),
      desk.call('DELETE', `${APPS}/${row.id}`, undefined, role),
      desk.call('DELETE', `/console/api/connected-apps/${grant}`, undefined, role),
    ];
    for (const { status } of await Promise.all(calls)) expect(status).toBe(403);
    const seen = appList.strict().parse((await desk.call('GET', APPS, undefined, role)).json);
    expect(seen.apps).toBeNull();
    expect(seen.connected.map(({ id }) => id)).not.toContain(grant);
  });

  it('sees and ends what they connected themselves, as the consent page promises', async () => {
    const { row } = await made();
    const grant = await connect(row.id);
    const ours = async () => appList.parse((await desk.call('GET', APPS, undefined, role)).json).connected;
    expect((await ours()).map(({ id }) => id)).toContain(grant);
    const ended = await desk.call('DELETE', `/console/api/connected-apps/${grant}`, undefined, role);
    expect(ended.status).toBe(204);
    expect((await ours()).map(({ id }) => id)).not.toContain(grant);
  });
});
