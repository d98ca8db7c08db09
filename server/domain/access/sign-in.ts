import { type AccountId, type MemberId, trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Member, Session } from './entities.ts';
import type { AccessReader, AccessStore } from './store.ts';

const SIGN_IN_LINK_MS = 15 * 60_000;
const SESSION_MS = 14 * 86_400_000;

export interface AccessNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
}

/** Derived, so that a mail that waits to be sent carries no secret: only its nonce. */
export function signInSecret(hasher: Hasher, nonce: string): string {
  return hasher.derive('sign-in', nonce, 20);
}

export interface SignInTicket {
  member: Member;
  nonce: string;
  secret: string;
  expiresAt: number;
}

/** Makes a one-time console link for each membership of the address; none: an empty list, and nobody is told. */
export function createSignInTickets(needs: AccessNeeds) {
  return async (access: AccessStore, email: string): Promise<SignInTicket[]> => {
    const made: SignInTicket[] = [];
    for (const member of await access.membersByEmail(email.trim().toLowerCase())) {
      const nonce = needs.ids.secret(20);
      const secret = signInSecret(needs.hasher, nonce);
      const now = needs.clock.now();
      const expiresAt = now + SIGN_IN_LINK_MS;
      await access.addTicket({
        hash: needs.hasher.sha256(secret),
        kind: 'sign_in',
        accountId: member.accountId,
        memberId: member.id,
        spaceId: null,
        origin: null,
        parentHash: null,
        createdAt: now,
        expiresAt,
        usedAt: null,
        revokedAt: null,
      });
      made.push({ member, nonce, secret, expiresAt });
    }
    return made;
  };
}

export type SignInError = { kind: 'LinkInvalid' };

/** Trades a link's secret for a session, once. The answer's `secret` goes into the cookie; only its hash is kept. */
export function signIn(needs: AccessNeeds) {
  return async (
    access: AccessStore,
    linkSecret: string,
  ): Promise<Result<{ secret: string; session: Session }, SignInError>> => {
    const hash = needs.hasher.sha256(linkSecret);
    const ticket = await access.ticket(hash);
    const now = needs.clock.now();
    if (ticket?.kind !== 'sign_in' || ticket.expiresAt <= now || ticket.revokedAt !== null)
      return fail({ kind: 'LinkInvalid' });
    if (!(await access.useTicket(hash, now))) return fail({ kind: 'LinkInvalid' });
    const secret = needs.ids.secret(32);
    const session: Session = {
      hash: needs.hasher.sha256(secret),
      accountId: ticket.accountId,
      memberId: ticket.memberId,
      createdAt: now,
      expiresAt: now + SESSION_MS,
    };
    await access.addSession(session);
    return ok({ secret, session });
  };
}

/** The member behind a session cookie; null: none, expired, or signed out. */
export function sessionMember(needs: Pick<AccessNeeds, 'clock' | 'hasher'>) {
  return async (access: AccessReader, secret: string): Promise<Member | null> => {
    const session = await access.session(needs.hasher.sha256(secret));
    if (!session || session.expiresAt <= needs.clock.now()) return null;
    return access.member(session.accountId, session.memberId);
  };
}

/** Said back in a header with everything that changes something: bound to the session, useless without its cookie. */
export function csrfToken(hasher: Hasher, sessionSecret: string): string {
  return hasher.derive('csrf', sessionSecret, 20);
}

export function newMember(needs: AccessNeeds, fields: { accountId: AccountId; email: string; name: string }): Member {
  const id: MemberId = trustId('member', needs.ids.uuid());
  return {
    id,
    accountId: fields.accountId,
    email: fields.email.trim().toLowerCase(),
    name: fields.name,
    role: 'owner',
    createdAt: needs.clock.now(),
  };
}
