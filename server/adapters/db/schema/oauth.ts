import type { Scope } from '../../../domain/access/index.ts';
import type { OauthToken } from '../../../domain/oauth/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';

/** Apps, what members gave them, and the hashes of their codes and tokens. */
export function oauthTables(k: Kit, { accounts }: AccessTables) {
  const accountId = () =>
    k
      .id('account', 'account_id')
      .notNull()
      .references(() => accounts.id);

  const oauthClients = k.table(
    'oauth_clients',
    {
      id: k.id('oauthClient').primaryKey(),
      accountId: accountId(),
      name: k.text().notNull(),
      secretHash: k.text('secret_hash'),
      redirectUris: k.json<readonly string[]>('redirect_uris').notNull(),
      createdAt: k.ms('created_at').notNull(),
      revokedAt: k.ms('revoked_at'),
    },
    (t) => [k.index('oauth_clients_account').on(t.accountId)],
  );
  const consent = () => ({
    accountId: accountId(),
    memberId: k.id('member', 'member_id').notNull(),
    clientId: k
      .id('oauthClient', 'client_id')
      .notNull()
      .references(() => oauthClients.id),
    scopes: k.json<readonly Scope[]>().notNull(),
  });

  const oauthGrants = k.table(
    'oauth_grants',
    {
      id: k.id('oauthGrant').primaryKey(),
      ...consent(),
      createdAt: k.ms('created_at').notNull(),
      expiresAt: k.ms('expires_at').notNull(),
      lastUsedAt: k.ms('last_used_at'),
      revokedAt: k.ms('revoked_at'),
    },
    (t) => [k.index('oauth_grants_account').on(t.accountId), k.index('oauth_grants_member').on(t.memberId, t.clientId)],
  );

  // The grant that a code names is made by its first use: no reference.
  const oauthCodes = k.table(
    'oauth_codes',
    {
      hash: k.text().primaryKey(),
      grantId: k.id('oauthGrant', 'grant_id').notNull(),
      ...consent(),
      redirectUri: k.text('redirect_uri').notNull(),
      challenge: k.text(),
      createdAt: k.ms('created_at').notNull(),
      expiresAt: k.ms('expires_at').notNull(),
      usedAt: k.ms('used_at'),
    },
    (t) => [k.index('oauth_codes_expiry').on(t.expiresAt)],
  );

  const oauthTokens = k.table(
    'oauth_tokens',
    {
      hash: k.text().primaryKey(),
      kind: k.text().$type<OauthToken['kind']>().notNull(),
      grantId: k
        .id('oauthGrant', 'grant_id')
        .notNull()
        .references(() => oauthGrants.id),
      scopes: k.json<readonly Scope[]>().notNull(),
      createdAt: k.ms('created_at').notNull(),
      expiresAt: k.ms('expires_at').notNull(),
      usedAt: k.ms('used_at'),
      lastUsedAt: k.ms('last_used_at'),
      revokedAt: k.ms('revoked_at'),
    },
    (t) => [
      k.index('oauth_tokens_grant').on(t.grantId, t.kind, t.expiresAt),
      k.index('oauth_tokens_expiry').on(t.expiresAt),
    ],
  );

  return { oauthClients, oauthGrants, oauthCodes, oauthTokens };
}
