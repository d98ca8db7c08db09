import type { AccountId, ApiKeyId, MemberId, OauthGrantId, SpaceId } from '../../../shared/ids.ts';

export const roles = ['owner', 'admin', 'moderator', 'viewer'] as const;
export type Role = (typeof roles)[number];

export type Permission =
  | 'testimonials.read'
  | 'testimonials.moderate'
  | 'conversations.read'
  | 'conversations.start'
  /** Answering in the inbox, and everything else that is done to its threads. */
  | 'conversations.reply'
  | 'settings.write'
  | 'keys.write'
  | 'contacts.read';

/**
 * Proof of who asks and what they may do. Made by `access` alone, carried through everything that changes something.
 * `spaces: 'all'` or the one space an owner frame's token is for.
 */
export interface Actor {
  readonly accountId: AccountId;
  /** `test`: through a test key, or about what one made. */
  readonly who:
    | { kind: 'member'; id: MemberId; name: string; test?: true }
    | { kind: 'key'; id: ApiKeyId; test: boolean }
    /** An app that a member connected; named by that connection. */
    | { kind: 'app'; id: OauthGrantId; test?: true }
    | { kind: 'system' };
  readonly permissions: ReadonlySet<Permission>;
  readonly spaces: 'all' | ReadonlySet<SpaceId>;
}

const EVERYTHING: readonly Permission[] = [
  'testimonials.read',
  'testimonials.moderate',
  'conversations.read',
  'conversations.start',
  'conversations.reply',
  'settings.write',
  'keys.write',
  'contacts.read',
];
const BY_ROLE: Record<Role, readonly Permission[]> = {
  owner: EVERYTHING,
  admin: EVERYTHING,
  moderator: [
    'testimonials.read',
    'testimonials.moderate',
    'conversations.read',
    'conversations.start',
    'conversations.reply',
    'contacts.read',
  ],
  viewer: ['testimonials.read', 'conversations.read'],
};

export function memberActor(member: { id: MemberId; accountId: AccountId; name: string; role: Role }): Actor {
  return {
    accountId: member.accountId,
    who: { kind: 'member', id: member.id, name: member.name },
    permissions: new Set(BY_ROLE[member.role]),
    spaces: 'all',
  };
}

/** The owner frame's token: moderation of one space, nothing about people. */
export function ownerFrameActor(
  member: { id: MemberId; accountId: AccountId; name: string; role: Role },
  space: SpaceId,
): Actor {
  const permissions = BY_ROLE[member.role].filter((p) => p === 'testimonials.read' || p === 'testimonials.moderate');
  return { ...memberActor(member), permissions: new Set(permissions), spaces: new Set([space]) };
}

export function keyActor(key: {
  id: ApiKeyId;
  accountId: AccountId;
  scopes: readonly ('read' | 'write')[];
  test: boolean;
}): Actor {
  return {
    accountId: key.accountId,
    who: { kind: 'key', id: key.id, test: key.test },
    permissions: new Set(permissionsOf(key.scopes)),
    spaces: 'all',
  };
}

/** A connected app: what its scopes allow, and never more than the member who connected it may do now. */
export function appActor(app: {
  grant: OauthGrantId;
  member: { accountId: AccountId; role: Role };
  scopes: readonly ('read' | 'write')[];
}): Actor {
  const ofRole = BY_ROLE[app.member.role];
  return {
    accountId: app.member.accountId,
    who: { kind: 'app', id: app.grant },
    permissions: new Set(permissionsOf(app.scopes).filter((permission) => ofRole.includes(permission))),
    spaces: 'all',
  };
}

function permissionsOf(scopes: readonly ('read' | 'write')[]): Permission[] {
  const permissions: Permission[] = [];
  if (scopes.includes('read')) permissions.push('testimonials.read', 'conversations.read', 'contacts.read');
  if (scopes.includes('write'))
    permissions.push('testimonials.moderate', 'conversations.start', 'conversations.reply', 'settings.write');
  return permissions;
}

/** A member who comes with an API key of the account: what both of them may do. */
export function memberWithKey(
  member: { id: MemberId; accountId: AccountId; name: string; role: Role },
  key: Actor,
): Actor {
  const own = memberActor(member);
  const test = isTest(key) ? { test: true as const } : {};
  return {
    ...own,
    who: { kind: 'member', id: member.id, name: member.name, ...test },
    permissions: new Set([...own.permissions].filter((permission) => key.permissions.has(permission))),
    spaces: key.spaces,
  };
}

/** Whether what this actor makes stays in the outbox and never reaches a public wall. */
export function isTest({ who }: Actor): boolean {
  return who.kind !== 'system' && who.test === true;
}

export function systemActor(accountId: AccountId): Actor {
  return { accountId, who: { kind: 'system' }, permissions: new Set(EVERYTHING), spaces: 'all' };
}

export function may(actor: Actor, permission: Permission, space: SpaceId): boolean {
  return actor.permissions.has(permission) && (actor.spaces === 'all' || actor.spaces.has(space));
}

/** How facts and the audit name an actor. */
export function actorName(actor: Actor): string {
  return actor.who.kind === 'system' ? 'system' : `${actor.who.kind}:${actor.who.id}`;
}
