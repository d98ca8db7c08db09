import type { AccountId, ApiKeyId, MemberId, SpaceId } from '../../../shared/ids.ts';
import type { Role } from './actor.ts';

export const plans = ['free', 'pro', 'growth', 'agency', 'unlimited'] as const;
export type Plan = (typeof plans)[number];

/** A tenant. */
export interface Account {
  id: AccountId;
  name: string;
  plan: Plan;
  /** The first space made; what calls that name no space mean. */
  defaultSpaceId: SpaceId | null;
  createdAt: number;
}

/** A person who signs in. */
export interface Member {
  id: MemberId;
  accountId: AccountId;
  email: string;
  name: string;
  role: Role;
  createdAt: number;
}

export type Scope = 'read' | 'write';
/** Shown once; only its hash is kept. `hint` is the last four characters. */
export interface ApiKey {
  id: ApiKeyId;
  accountId: AccountId;
  name: string;
  hash: string;
  hint: string;
  scopes: readonly Scope[];
  test: boolean;
  createdAt: number;
  lastUsedAt: number | null;
  revokedAt: number | null;
}

/** A one-time ticket, known by the hash of its secret: a sign-in link, an owner code, an owner frame's token. */
export interface Ticket {
  hash: string;
  kind: 'sign_in' | 'owner_code' | 'owner_token';
  accountId: AccountId;
  memberId: MemberId;
  /** Owner tickets are for one space and one site. */
  spaceId: SpaceId | null;
  origin: string | null;
  /** What this one was made from: revoking a code revokes what came of it. */
  parentHash: string | null;
  createdAt: number;
  expiresAt: number;
  usedAt: number | null;
  revokedAt: number | null;
}

export interface Session {
  hash: string;
  accountId: AccountId;
  memberId: MemberId;
  createdAt: number;
  expiresAt: number;
}
