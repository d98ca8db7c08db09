import type { AccountId, MemberId, OauthClientId, OauthGrantId } from '../../../shared/ids.ts';
import type { OauthClient, OauthCode, OauthGrant, OauthToken } from './entities.ts';

/** Reading by account, or by a secret's hash: knowing the secret is the proof. */
export interface OauthReader {
  /** Of any account: an app is public by its id. */
  client(id: OauthClientId): Promise<OauthClient | null>;
  /** Newest first. */
  clients(accountId: AccountId): Promise<OauthClient[]>;
  code(hash: string): Promise<OauthCode | null>;
  grant(id: OauthGrantId): Promise<OauthGrant | null>;
  /** Newest first, ended ones too. */
  grants(accountId: AccountId): Promise<OauthGrant[]>;
  token(hash: string): Promise<OauthToken | null>;
}

export interface OauthStore extends OauthReader {
  addClient(client: OauthClient): Promise<void>;
  /** False: no such app of the account, or revoked before. */
  revokeClient(accountId: AccountId, id: OauthClientId, at: number): Promise<boolean>;
  addCode(code: OauthCode): Promise<void>;
  /** Marks it used, once: false when it was used already. One statement decides who was first. */
  useCode(hash: string, at: number): Promise<boolean>;
  addGrant(grant: OauthGrant): Promise<void>;
  /** False: there is none, or it was revoked before. */
  revokeGrant(id: OauthGrantId, at: number): Promise<boolean>;
  /** Those that are neither revoked nor expired. */
  liveGrants(memberId: MemberId, clientId: OauthClientId, at: number): Promise<OauthGrant[]>;
  addToken(token: OauthToken): Promise<void>;
  /** Marks a refresh token used, once: false when it was used or revoked already. */
  useRefreshToken(hash: string, at: number): Promise<boolean>;
  /** False: revoked before. */
  revokeToken(hash: string, at: number): Promise<boolean>;
  /** Answers how many of them would still have worked. */
  revokeTokens(grantId: OauthGrantId, at: number): Promise<number>;
  touchToken(hash: string, grantId: OauthGrantId, at: number): Promise<void>;
  /** Housekeeping: codes and tokens of either kind that expired before `before`. */
  removeExpired(before: number): Promise<void>;
  /** The same of one living family's access tokens alone: a refresh token's reuse must be noticed as long as its family could live. */
  removeExpiredAccess(grantId: OauthGrantId, before: number): Promise<void>;
}
