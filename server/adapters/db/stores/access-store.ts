import { and, asc, desc, eq, isNull, lt, sql } from 'drizzle-orm';
import type { AccessStore, Account, ApiKey, Member, Session, Ticket } from '../../../domain/access/index.ts';
import { eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';

export function accessStore(unit: Unit): AccessStore {
  return {
    account: (id) => unit.first(account, { id }),
    accounts: () => unit.all(accounts, {}),
    member: (accountId, id) => unit.first(member, { accountId, id }),
    members: (accountId) => unit.all(members, { accountId }),
    membersByEmail: (email) => unit.all(membersByEmail, { email: email.trim() }),
    keyByHash: (hash) => unit.first(keyByHash, { hash }),
    keys: (accountId) => unit.all(keys, { accountId }),
    ticket: (hash) => unit.first(ticket, { hash }),
    session: (hash) => unit.first(session, { hash }),
    addAccount: (row) => unit.run(addAccount, row),
    setPlan: (id, plan) => unit.run(setPlan, { id, plan }),
    setDefaultSpace: (id, defaultSpaceId) => unit.run(setDefaultSpace, { id, defaultSpaceId }),
    addMember: (row) => unit.run(addMember, row),
    addKey: (row) => unit.run(addKey, row),
    touchKey: (id, lastUsedAt) => unit.run(touchKey, { id, lastUsedAt }),
    revokeKey: async (accountId, id, revokedAt) => (await unit.first(revokeKey, { accountId, id, revokedAt })) !== null,
    addTicket: (row) => unit.run(addTicket, row),
    useTicket: async (hash, usedAt) => (await unit.first(useTicket, { hash, usedAt })) !== null,
    renewTicket: (hash, expiresAt) => unit.run(renewTicket, { hash, expiresAt }),
    revokeTicketsFrom: (parentHash, revokedAt) => unit.run(revokeTicketsFrom, { parentHash, revokedAt }),
    addSession: (row) => unit.run(addSession, row),
    removeSession: (hash) => unit.run(removeSession, { hash }),
    removeExpired: async (before) => {
      await unit.run(removeExpiredTickets, { before });
      await unit.run(removeExpiredSessions, { before });
    },
  };
}

const account = query('access.account', (db, t, p: Of<Pick<Account, 'id'>>) =>
  db.select().from(t.accounts).where(eq(t.accounts.id, p.id)).limit(1),
);
const accounts = query('access.accounts', (db, t, _: Of<object>) =>
  db.select().from(t.accounts).orderBy(asc(t.accounts.createdAt), asc(t.accounts.id)),
);
const member = query('access.member', (db, t, p: Of<Pick<Member, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.members)
    .where(and(eq(t.members.id, p.id), eq(t.members.accountId, p.accountId)))
    .limit(1),
);
const members = query('access.members', (db, t, p: Of<Pick<Member, 'accountId'>>) =>
  db
    .select()
    .from(t.members)
    .where(eq(t.members.accountId, p.accountId))
    .orderBy(asc(t.members.createdAt), asc(t.members.id)),
);
const membersByEmail = query('access.membersByEmail', (db, t, p: Of<Pick<Member, 'email'>>) =>
  db
    .select()
    .from(t.members)
    .where(sql`lower(${t.members.email}) = lower(${p.email})`)
    .orderBy(asc(t.members.createdAt), asc(t.members.id)),
);
const keyByHash = query('access.keyByHash', (db, t, p: Of<Pick<ApiKey, 'hash'>>) =>
  db.select().from(t.apiKeys).where(eq(t.apiKeys.hash, p.hash)).limit(1),
);
const keys = query('access.keys', (db, t, p: Of<Pick<ApiKey, 'accountId'>>) =>
  db
    .select()
    .from(t.apiKeys)
    .where(eq(t.apiKeys.accountId, p.accountId))
    .orderBy(desc(t.apiKeys.createdAt), desc(t.apiKeys.id)),
);
const ticket = query('access.ticket', (db, t, p: Of<Pick<Ticket, 'hash'>>) =>
  db.select().from(t.tickets).where(eq(t.tickets.hash, p.hash)).limit(1),
);
const session = query('access.session', (db, t, p: Of<Pick<Session, 'hash'>>) =>
  db.select().from(t.sessions).where(eq(t.sessions.hash, p.hash)).limit(1),
);

const addAccount = query('access.addAccount', (db, t, _: Of<Account>) =>
  db.insert(t.accounts).values(eachColumn(t.accounts)),
);
const setPlan = query('access.setPlan', (db, t, p: Of<Pick<Account, 'id' | 'plan'>>) =>
  db.update(t.accounts).set(setColumns(t.accounts, 'plan')).where(eq(t.accounts.id, p.id)),
);
const setDefaultSpace = query('access.setDefaultSpace', (db, t, p: Of<Pick<Account, 'id' | 'defaultSpaceId'>>) =>
  db.update(t.accounts).set(setColumns(t.accounts, 'defaultSpaceId')).where(eq(t.accounts.id, p.id)),
);
const addMember = query('access.addMember', (db, t, _: Of<Member>) =>
  db.insert(t.members).values(eachColumn(t.members)),
);
const addKey = query('access.addKey', (db, t, _: Of<ApiKey>) => db.insert(t.apiKeys).values(eachColumn(t.apiKeys)));
const touchKey = query('access.touchKey', (db, t, p: Of<Pick<ApiKey, 'id' | 'lastUsedAt'>>) =>
  db.update(t.apiKeys).set(setColumns(t.apiKeys, 'lastUsedAt')).where(eq(t.apiKeys.id, p.id)),
);
const revokeKey = query('access.revokeKey', (db, t, p: Of<Pick<ApiKey, 'accountId' | 'id' | 'revokedAt'>>) =>
  db
    .update(t.apiKeys)
    .set(setColumns(t.apiKeys, 'revokedAt'))
    .where(and(eq(t.apiKeys.id, p.id), eq(t.apiKeys.accountId, p.accountId), isNull(t.apiKeys.revokedAt)))
    .returning({ id: t.apiKeys.id }),
);
const addTicket = query('access.addTicket', (db, t, _: Of<Ticket>) =>
  db.insert(t.tickets).values(eachColumn(t.tickets)),
);
// One statement decides who was first: two that read before writing would both be.
const useTicket = query('access.useTicket', (db, t, p: Of<Pick<Ticket, 'hash' | 'usedAt'>>) =>
  db
    .update(t.tickets)
    .set(setColumns(t.tickets, 'usedAt'))
    .where(and(eq(t.tickets.hash, p.hash), isNull(t.tickets.usedAt), isNull(t.tickets.revokedAt)))
    .returning({ hash: t.tickets.hash }),
);
const renewTicket = query('access.renewTicket', (db, t, p: Of<Pick<Ticket, 'hash' | 'expiresAt'>>) =>
  db.update(t.tickets).set(setColumns(t.tickets, 'expiresAt')).where(eq(t.tickets.hash, p.hash)),
);
const revokeTicketsFrom = query('access.revokeTicketsFrom', (db, t, p: Of<{ parentHash: string; revokedAt: number }>) =>
  db
    .update(t.tickets)
    .set(setColumns(t.tickets, 'revokedAt'))
    .where(and(eq(t.tickets.parentHash, p.parentHash), isNull(t.tickets.revokedAt))),
);
const addSession = query('access.addSession', (db, t, _: Of<Session>) =>
  db.insert(t.sessions).values(eachColumn(t.sessions)),
);
const removeSession = query('access.removeSession', (db, t, p: Of<Pick<Session, 'hash'>>) =>
  db.delete(t.sessions).where(eq(t.sessions.hash, p.hash)),
);
const removeExpiredTickets = query('access.removeExpiredTickets', (db, t, p: Of<{ before: number }>) =>
  db.delete(t.tickets).where(lt(t.tickets.expiresAt, p.before)),
);
const removeExpiredSessions = query('access.removeExpiredSessions', (db, t, p: Of<{ before: number }>) =>
  db.delete(t.sessions).where(lt(t.sessions.expiresAt, p.before)),
);
