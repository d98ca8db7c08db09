import type { AccountId, MemberId, OauthClientId, OauthGrantId } from '../../../shared/ids.ts';
import type { Scope } from '../access/index.ts';

/** An app that may ask members to connect it. `secretHash` null: public, it cannot keep a secret and proves itself by PKCE. */
export interface OauthClient {
  id: OauthClientId;
  /** Who registered it. Members of any account may connect it. */
  accountId: AccountId;
  name: string;
  secretHash: string | null;
  /** Compared character by character. */
  redirectUris: readonly string[];
  createdAt: number;
  revokedAt: number | null;
}

/** A member's consent to one app, and the family of all tokens that come of it. Ends for good at `expiresAt`. */
export interface OauthGrant {
  id: OauthGrantId;
  accountId: AccountId;
  memberId: MemberId;
  clientId: OauthClientId;
  scopes: readonly Scope[];
  createdAt: number;
  expiresAt: number;
  lastUsedAt: number | null;
  revokedAt: number | null;
}

/** What a member's consent gives the app's page: traded once for tokens. Known by the hash of its text. */
export interface OauthCode {
  hash: string;
  /** Of the grant that its first use makes; a second use ends that grant. */
  grantId: OauthGrantId;
  accountId: AccountId;
  memberId: MemberId;
  clientId: OauthClientId;
  redirectUri: string;
  scopes: readonly Scope[];
  /** S256 of the verifier (RFC 7636); null: a confidential app that sent none. */
  challenge: string | null;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
}

/** Known by the hash of its text. */
export interface OauthToken {
  hash: string;
  kind: 'access' | 'refresh';
  grantId: OauthGrantId;
  scopes: readonly Scope[];
  createdAt: number;
  expiresAt: number;
  /** Of a refresh token: when it was traded for its successor. */
  usedAt: number | null;
  lastUsedAt: number | null;
  revokedAt: number | null;
}
