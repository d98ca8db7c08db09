import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm';
import type { OauthClient, OauthCode, OauthGrant, OauthStore, OauthToken } from '../../../domain/oauth/index.ts';
import { eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';

export function oauthStore(unit: Unit): OauthStore {
  return {
    client: (id) => unit.first(client, { id }),
    clients: (accountId) => unit.all(clients, { accountId }),
    code: (hash) => unit.first(code, { hash }),
    grant: (id) => unit.first(grant, { id }),
    grants: (accountId) => unit.all(grants, { accountId }),
    token: (hash) => unit.first(token, { hash }),
    addClient: (row) => unit.run(addClient, row),
    revokeClient: async (accountId, id, revokedAt) =>
      (await unit.first(revokeClient, { accountId, id, revokedAt })) !== null,
    addCode: (row) => unit.run(addCode, row),
    useCode: async (hash, usedAt) => (await unit.first(useCode, { hash, usedAt })) !== null,
    addGrant: (row) => unit.run(addGrant, row),
    revokeGrant: async (id, revokedAt) => (await unit.first(revokeGrant, { id, revokedAt })) !== null,
    liveGrants: (memberId, clientId, at) => unit.all(liveGrants, { memberId, clientId, at }),
    addToken: (row) => unit.run(addToken, row),
    useRefreshToken: async (hash, usedAt) => (await unit.first(useRefreshToken, { hash, usedAt })) !== null,
    revokeToken: async (hash, revokedAt) => (await unit.first(revokeToken, { hash, revokedAt })) !== null,
    revokeTokens: async (grantId, revokedAt) => {
      const revoked = await unit.all(revokeTokens, { grantId, revokedAt });
      return revoked.filter(({ expiresAt, usedAt }) => usedAt === null && expiresAt > revokedAt).length;
    },
    touchToken: async (hash, id, lastUsedAt) => {
      await unit.run(touchToken, { hash, lastUsedAt });
      await unit.run(touchGrant, { id, lastUsedAt });
    },
    removeExpired: async (before) => {
      await unit.run(removeExpiredCodes, { before });
      await unit.run(removeExpiredTokens, { before });
    },
    removeExpiredAccess: (grantId, before) => unit.run(removeExpiredAccess, { grantId, before }),
  };
}

const client = query('oauth.client', (db, t, p: Of<Pick<OauthClient, 'id'>>) =>
  db.select().from(t.oauthClients).where(eq(t.oauthClients.id, p.id)).limit(1),
);
const clients = query('oauth.clients', (db, t, p: Of<Pick<OauthClient, 'accountId'>>) =>
  db
    .select()
    .from(t.oauthClients)
    .where(eq(t.oauthClients.accountId, p.accountId))
    .orderBy(desc(t.oauthClients.createdAt), desc(t.oauthClients.id)),
);
const code = query('oauth.code', (db, t, p: Of<Pick<OauthCode, 'hash'>>) =>
  db.select().from(t.oauthCodes).where(eq(t.oauthCodes.hash, p.hash)).limit(1),
);
const grant = query('oauth.grant', (db, t, p: Of<Pick<OauthGrant, 'id'>>) =>
  db.select().from(t.oauthGrants).where(eq(t.oauthGrants.id, p.id)).limit(1),
);
const grants = query('oauth.grants', (db, t, p: Of<Pick<OauthGrant, 'accountId'>>) =>
  db
    .select()
    .from(t.oauthGrants)
    .where(eq(t.oauthGrants.accountId, p.accountId))
    .orderBy(desc(t.oauthGrants.createdAt), desc(t.oauthGrants.id)),
);
const liveGrants = query(
  'oauth.liveGrants',
  (db, t, p: Of<Pick<OauthGrant, 'memberId' | 'clientId'> & { at: number }>) =>
    db
      .select()
      .from(t.oauthGrants)
      .where(
        and(
          eq(t.oauthGrants.memberId, p.memberId),
          eq(t.oauthGrants.clientId, p.clientId),
          isNull(t.oauthGrants.revokedAt),
          gt(t.oauthGrants.expiresAt, p.at),
        ),
      ),
);
const token = query('oauth.token', (db, t, p: Of<Pick<OauthToken, 'hash'>>) =>
  db.select().from(t.oauthTokens).where(eq(t.oauthTokens.hash, p.hash)).limit(1),
);

const addClient = query('oauth.addClient', (db, t, _: Of<OauthClient>) =>
  db.insert(t.oauthClients).values(eachColumn(t.oauthClients)),
);
const revokeClient = query(
  'oauth.revokeClient',
  (db, t, p: Of<Pick<OauthClient, 'accountId' | 'id'> & { revokedAt: number }>) =>
    db
      .update(t.oauthClients)
      .set(setColumns(t.oauthClients, 'revokedAt'))
      .where(
        and(eq(t.oauthClients.id, p.id), eq(t.oauthClients.accountId, p.accountId), isNull(t.oauthClients.revokedAt)),
      )
      .returning({ id: t.oauthClients.id }),
);
const addCode = query('oauth.addCode', (db, t, _: Of<OauthCode>) =>
  db.insert(t.oauthCodes).values(eachColumn(t.oauthCodes)),
);
// One statement decides who was first: a thousand that read before writing would all be.
const useCode = query('oauth.useCode', (db, t, p: Of<{ hash: string; usedAt: number }>) =>
  db
    .update(t.oauthCodes)
    .set(setColumns(t.oauthCodes, 'usedAt'))
    .where(and(eq(t.oauthCodes.hash, p.hash), isNull(t.oauthCodes.usedAt)))
    .returning({ hash: t.oauthCodes.hash }),
);
const addGrant = query('oauth.addGrant', (db, t, _: Of<OauthGrant>) =>
  db.insert(t.oauthGrants).values(eachColumn(t.oauthGrants)),
);
const revokeGrant = query('oauth.revokeGrant', (db, t, p: Of<Pick<OauthGrant, 'id'> & { revokedAt: number }>) =>
  db
    .update(t.oauthGrants)
    .set(setColumns(t.oauthGrants, 'revokedAt'))
    .where(and(eq(t.oauthGrants.id, p.id), isNull(t.oauthGrants.revokedAt)))
    .returning({ id: t.oauthGrants.id }),
);
const addToken = query('oauth.addToken', (db, t, _: Of<OauthToken>) =>
  db.insert(t.oauthTokens).values(eachColumn(t.oauthTokens)),
);
const useRefreshToken = query('oauth.useRefreshToken', (db, t, p: Of<{ hash: string; usedAt: number }>) =>
  db
    .update(t.oauthTokens)
    .set(setColumns(t.oauthTokens, 'usedAt'))
    .where(
      and(
        eq(t.oauthTokens.hash, p.hash),
        eq(t.oauthTokens.kind, 'refresh'),
        isNull(t.oauthTokens.usedAt),
        isNull(t.oauthTokens.revokedAt),
      ),
    )
    .returning({ hash: t.oauthTokens.hash }),
);
const revokeToken = query('oauth.revokeToken', (db, t, p: Of<{ hash: string; revokedAt: number }>) =>
  db
    .update(t.oauthTokens)
    .set(setColumns(t.oauthTokens, 'revokedAt'))
    .where(and(eq(t.oauthTokens.hash, p.hash), isNull(t.oauthTokens.revokedAt)))
    .returning({ hash: t.oauthTokens.hash }),
);
const revokeTokens = query('oauth.revokeTokens', (db, t, p: Of<Pick<OauthToken, 'grantId'> & { revokedAt: number }>) =>
  db
    .update(t.oauthTokens)
    .set(setColumns(t.oauthTokens, 'revokedAt'))
    .where(and(eq(t.oauthTokens.grantId, p.grantId), isNull(t.oauthTokens.revokedAt)))
    .returning({ expiresAt: t.oauthTokens.expiresAt, usedAt: t.oauthTokens.usedAt }),
);
const touchToken = query('oauth.touchToken', (db, t, p: Of<{ hash: string; lastUsedAt: number }>) =>
  db.update(t.oauthTokens).set(setColumns(t.oauthTokens, 'lastUsedAt')).where(eq(t.oauthTokens.hash, p.hash)),
);
const touchGrant = query('oauth.touchGrant', (db, t, p: Of<Pick<OauthGrant, 'id'> & { lastUsedAt: number }>) =>
  db.update(t.oauthGrants).set(setColumns(t.oauthGrants, 'lastUsedAt')).where(eq(t.oauthGrants.id, p.id)),
);
const removeExpiredCodes = query('oauth.removeExpiredCodes', (db, t, p: Of<{ before: number }>) =>
  db.delete(t.oauthCodes).where(lt(t.oauthCodes.expiresAt, p.before)),
);
const removeExpiredTokens = query('oauth.removeExpiredTokens', (db, t, p: Of<{ before: number }>) =>
  db.delete(t.oauthTokens).where(lt(t.oauthTokens.expiresAt, p.before)),
);
const removeExpiredAccess = query(
  'oauth.removeExpiredAccess',
  (db, t, p: Of<Pick<OauthToken, 'grantId'> & { before: number }>) =>
    db
      .delete(t.oauthTokens)
      .where(
        and(
          eq(t.oauthTokens.grantId, p.grantId),
          eq(t.oauthTokens.kind, 'access'),
          lt(t.oauthTokens.expiresAt, p.before),
        ),
      ),
);
