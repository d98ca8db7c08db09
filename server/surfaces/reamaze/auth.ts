import type { Request } from 'express';
import { type AccessReader, type Member, memberWithKey } from '../../domain/access/index.ts';
import { memberOf } from '../../domain/inbox/index.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Clock } from '../../ports/clock.ts';
import type { UnitOfWork } from '../../ports/unit-of-work.ts';
import type { AuthenticateKey, KeyHolder } from '../kit/authenticate-key.ts';
import { createFailureCount } from '../kit/failed-credentials.ts';
import type { KitRefusal } from '../kit/refusal.ts';

/** The member who signs what they write, and the key whose calls are counted. */
export interface Login extends KeyHolder {
  member: Member;
  keyId: string;
}

interface Needs {
  authenticateKey: AuthenticateKey;
  uow: UnitOfWork<unknown, { access: Pick<AccessReader, 'members'> }>;
  clock: Clock;
}

/** HTTP Basic `member-email:api-key` (RFC 7617) → that member, with what both the role and the key allow. */
export function createAuth(needs: Needs) {
  const tooManyFailures = createFailureCount(needs.clock);
  return async (req: Request): Promise<Result<Login, KitRefusal>> => {
    const given = basicLogin(req.headers.authorization);
    const login = given && (await loginOf(needs, given));
    if (login) return ok(login);
    return fail(tooManyFailures(req) ?? { kind: given ? 'KeyInvalid' : 'KeyMissing' });
  };
}

async function loginOf(needs: Needs, { email, key }: { email: string; key: string }): Promise<Login | null> {
  const holder = await needs.authenticateKey(key);
  if (holder?.actor.who.kind !== 'key') return null;
  const keyId = holder.actor.who.id;
  const members = await needs.uow.read(({ access }) => access.members(holder.account.id));
  const member = memberOf(members, email);
  return member ? { ...holder, actor: memberWithKey(member, holder.actor), member, keyId } : null;
}

function basicLogin(header: string | undefined): { email: string; key: string } | null {
  const encoded = /^basic\s+([a-z0-9+/=_-]+)$/i.exec(header?.trim() ?? '')?.[1];
  if (encoded === undefined) return null;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon > 0 ? { email: text.slice(0, colon).trim(), key: text.slice(colon + 1).trim() } : null;
}
