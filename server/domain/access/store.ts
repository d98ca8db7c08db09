import type { AccountId, ApiKeyId, MemberId, SpaceId } from '../../../shared/ids.ts';
import type { Account, ApiKey, Member, Plan, Session, Ticket } from './entities.ts';

/** Reading by account, or by a secret's hash: knowing the secret is the proof. */
export interface AccessReader {
  account(id: AccountId): Promise<Account | null>;
  accounts(): Promise<Account[]>;
  member(accountId: AccountId, id: MemberId): Promise<Member | null>;
  members(accountId: AccountId): Promise<Member[]>;
  /** For sign-in alone: an address may be a member of several accounts. */
  membersByEmail(email: string): Promise<Member[]>;
  keyByHash(hash: string): Promise<ApiKey | null>;
  keys(accountId: AccountId): Promise<ApiKey[]>;
  ticket(hash: string): Promise<Ticket | null>;
  session(hash: string): Promise<Session | null>;
}

export interface AccessStore extends AccessReader {
  addAccount(account: Account): Promise<void>;
  setPlan(id: AccountId, plan: Plan): Promise<void>;
  setDefaultSpace(id: AccountId, space: SpaceId): Promise<void>;
  addMember(member: Member): Promise<void>;
  addKey(key: ApiKey): Promise<void>;
  touchKey(id: ApiKeyId, at: number): Promise<void>;
  /** False: no such key in the account, or revoked before. */
  revokeKey(accountId: AccountId, id: ApiKeyId, at: number): Promise<boolean>;
  addTicket(ticket: Ticket): Promise<void>;
  /** Marks it used, once: false when it was used already. */
  useTicket(hash: string, at: number): Promise<boolean>;
  renewTicket(hash: string, expiresAt: number): Promise<void>;
  revokeTicketsFrom(parentHash: string, at: number): Promise<void>;
  addSession(session: Session): Promise<void>;
  removeSession(hash: string): Promise<void>;
  /** Housekeeping: everything that expired before `before`. */
  removeExpired(before: number): Promise<void>;
}
