import { type Actor, may, type Permission } from '../../domain/access/index.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Space, SpaceReader } from '../../domain/spaces/index.ts';
import { spaceByRef } from '../../domain/triggers/index.ts';

/** The space that a list is asked of, or null for all of the account. */
export async function readableSpace(
  readers: { spaces: SpaceReader },
  actor: Actor,
  asked: { ref: string | undefined; permission: Permission },
): Promise<Result<Space | null, { kind: 'SpaceNotFound' } | { kind: 'NotAllowed' }>> {
  const { ref, permission } = asked;
  if (ref === undefined)
    return actor.spaces === 'all' && actor.permissions.has(permission) ? ok(null) : fail({ kind: 'NotAllowed' });
  const space = await spaceByRef(readers.spaces, actor.accountId, ref);
  if (!space) return fail({ kind: 'SpaceNotFound' });
  return may(actor, permission, space.id) ? ok(space) : fail({ kind: 'NotAllowed' });
}
