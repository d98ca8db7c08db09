import type { AccountId } from '../../../shared/ids.ts';
import type { OauthClient, OauthCode, OauthGrant, OauthToken } from '../../domain/oauth/index.ts';
import { newId, T, uuid } from './stores.fixture.ts';

export const anApp = (accountId: AccountId, over: Partial<OauthClient> = {}): OauthClient => ({
  id: newId('oauthClient'),
  accountId,
  name: 'Zapier',
  secretHash: uuid(),
  redirectUris: ['https://app.example/back'],
  createdAt: T,
  revokedAt: null,
  ...over,
});
export const anAppGrant = (app: OauthClient, over: Partial<OauthGrant> = {}): OauthGrant => ({
  id: newId('oauthGrant'),
  accountId: app.accountId,
  memberId: newId('member'),
  clientId: app.id,
  scopes: ['read', 'write'],
  createdAt: T,
  expiresAt: T + 1000,
  lastUsedAt: null,
  revokedAt: null,
  ...over,
});
export const anAppCode = (app: OauthClient, over: Partial<OauthCode> = {}): OauthCode => ({
  hash: uuid(),
  grantId: newId('oauthGrant'),
  accountId: app.accountId,
  memberId: newId('member'),
  clientId: app.id,
  redirectUri: 'https://app.example/back',
  scopes: ['read'],
  challenge: null,
  createdAt: T,
  expiresAt: T + 60,
  usedAt: null,
  ...over,
});
export const anAppToken = (grant: OauthGrant, over: Partial<OauthToken> = {}): OauthToken => ({
  hash: uuid(),
  kind: 'access',
  grantId: grant.id,
  scopes: grant.scopes,
  createdAt: T,
  expiresAt: T + 100,
  usedAt: null,
  lastUsedAt: null,
  revokedAt: null,
  ...over,
});
