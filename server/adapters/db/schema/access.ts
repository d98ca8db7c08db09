import { sql } from 'drizzle-orm';
import type { Plan, Role, Scope, Ticket } from '../../../domain/access/index.ts';
import type { Kit } from '../kit.ts';

export function accessTables(k: Kit) {
  const accounts = k.table('accounts', {
    id: k.id('account').primaryKey(),
    name: k.text().notNull(),
    plan: k.text().$type<Plan>().notNull(),
    defaultSpaceId: k.id('space', 'default_space_id'),
    createdAt: k.ms('created_at').notNull(),
  });
  const accountId = () =>
    k
      .id('account', 'account_id')
      .notNull()
      .references(() => accounts.id);

  const members = k.table(
    'members',
    {
      id: k.id('member').primaryKey(),
      accountId: accountId(),
      email: k.text().notNull(),
      name: k.text().notNull(),
      role: k.text().$type<Role>().notNull(),
      createdAt: k.ms('created_at').notNull(),
    },
    (t) => [
      k.index('members_account').on(t.accountId),
      k.uniqueIndex('members_email').on(sql`lower(${t.email})`, t.accountId),
    ],
  );

  const apiKeys = k.table(
    'api_keys',
    {
      id: k.id('apiKey').primaryKey(),
      accountId: accountId(),
      name: k.text().notNull(),
      hash: k.text().notNull().unique(),
      hint: k.text().notNull(),
      scopes: k.json<readonly Scope[]>().notNull(),
      test: k.bool().notNull(),
      createdAt: k.ms('created_at').notNull(),
      lastUsedAt: k.ms('last_used_at'),
      revokedAt: k.ms('revoked_at'),
    },
    (t) => [k.index('api_keys_account').on(t.accountId)],
  );

  const tickets = k.table(
    'tickets',
    {
      hash: k.text().primaryKey(),
      kind: k.text().$type<Ticket['kind']>().notNull(),
      accountId: accountId(),
      memberId: k.id('member', 'member_id').notNull(),
      spaceId: k.id('space', 'space_id'),
      origin: k.text(),
      parentHash: k.text('parent_hash'),
      createdAt: k.ms('created_at').notNull(),
      expiresAt: k.ms('expires_at').notNull(),
      usedAt: k.ms('used_at'),
      revokedAt: k.ms('revoked_at'),
    },
    (t) => [k.index('tickets_parent').on(t.parentHash), k.index('tickets_expiry').on(t.expiresAt)],
  );

  const sessions = k.table(
    'sessions',
    {
      hash: k.text().primaryKey(),
      accountId: accountId(),
      memberId: k.id('member', 'member_id').notNull(),
      createdAt: k.ms('created_at').notNull(),
      expiresAt: k.ms('expires_at').notNull(),
    },
    (t) => [k.index('sessions_expiry').on(t.expiresAt)],
  );

  return { accounts, members, apiKeys, tickets, sessions };
}
export type AccessTables = ReturnType<typeof accessTables>;
