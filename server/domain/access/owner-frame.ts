import type { SpaceId } from '../../../shared/ids.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Actor, ownerFrameActor } from './actor.ts';
import type { Member, Ticket } from './entities.ts';
import type { AccessNeeds } from './sign-in.ts';
import type { AccessReader, AccessStore } from './store.ts';

const CODE_MS = 60_000;
const TOKEN_MS = 15 * 60_000;
const TOKEN_MAX_MS = 8 * 3_600_000;

export type OwnerCodeError =
  | { kind: 'CodeInvalid' }
  /** Used before: what the first use got is revoked, and the owner is to be warned. */
  | { kind: 'CodeReplayed'; member: Member | null; space: SpaceId; origin: string | null; codeHash: string };

export interface OwnerToken {
  secret: string;
  expiresAt: number;
  actor: Actor;
  space: SpaceId;
  member: Member;
}

/** A one-time code for one space and one site, 60 s. Travels in a URL fragment; only its hash is kept. */
export function createOwnerCode(needs: AccessNeeds) {
  return async (access: AccessStore, owner: { member: Member; space: SpaceId; origin: string }): Promise<string> => {
    const secret = needs.ids.secret(32);
    await access.addTicket(ticket(needs, { ...owner, kind: 'owner_code', secret, parentHash: null, lastsMs: CODE_MS }));
    return secret;
  };
}

/** First use wins. A second use revokes what the first one got: one of the two was not the owner. */
export function exchangeOwnerCode(needs: AccessNeeds) {
  return async (access: AccessStore, code: string): Promise<Result<OwnerToken, OwnerCodeError>> => {
    const hash = needs.hasher.sha256(code);
    const found = await access.ticket(hash);
    const now = needs.clock.now();
    if (found?.kind !== 'owner_code' || !found.spaceId || found.revokedAt !== null)
      return fail({ kind: 'CodeInvalid' });
    const member = await access.member(found.accountId, found.memberId);
    if (!(await access.useTicket(hash, now))) {
      await access.revokeTicketsFrom(hash, now);
      return fail({ kind: 'CodeReplayed', member, space: found.spaceId, origin: found.origin, codeHash: hash });
    }
    if (found.expiresAt <= now || !member) return fail({ kind: 'CodeInvalid' });
    return ok(await issue(needs, access, { member, space: found.spaceId, origin: found.origin, parentHash: hash }));
  };
}

/** A token straight for a member who has just agreed on our own page (pairing). */
export function issueOwnerToken(needs: AccessNeeds) {
  return (access: AccessStore, owner: { member: Member; space: SpaceId; origin: string | null }): Promise<OwnerToken> =>
    issue(needs, access, { ...owner, parentHash: null });
}

/** Who an owner frame's token speaks for; null: unknown, expired or revoked. */
export function ownerTokenHolder(needs: Pick<AccessNeeds, 'clock' | 'hasher'>) {
  return async (access: AccessReader, secret: string): Promise<(OwnerToken & { createdAt: number }) | null> => {
    const found = await access.ticket(needs.hasher.sha256(secret));
    if (
      found?.kind !== 'owner_token' ||
      !found.spaceId ||
      found.revokedAt !== null ||
      found.expiresAt <= needs.clock.now()
    )
      return null;
    const member = await access.member(found.accountId, found.memberId);
    if (!member) return null;
    return {
      secret,
      expiresAt: found.expiresAt,
      actor: ownerFrameActor(member, found.spaceId),
      space: found.spaceId,
      member,
      createdAt: found.createdAt,
    };
  };
}

/** A token for the next quarter of an hour, the old one revoked; none past eight hours from the first. */
export function renewOwnerToken(needs: AccessNeeds) {
  return async (access: AccessStore, secret: string): Promise<OwnerToken | null> => {
    const holder = await ownerTokenHolder(needs)(access, secret);
    const found = await access.ticket(needs.hasher.sha256(secret));
    const now = needs.clock.now();
    if (!holder || !found || now - found.createdAt > TOKEN_MAX_MS) return null;
    if (!(await access.useTicket(found.hash, now))) return null;
    const renewed = await issue(needs, access, {
      member: holder.member,
      space: holder.space,
      origin: found.origin,
      parentHash: found.parentHash,
      createdAt: found.createdAt,
    });
    await access.renewTicket(found.hash, now);
    return renewed;
  };
}

interface Issue {
  member: Member;
  space: SpaceId;
  origin: string | null;
  parentHash: string | null;
  createdAt?: number;
}

async function issue(needs: AccessNeeds, access: AccessStore, given: Issue): Promise<OwnerToken> {
  const secret = needs.ids.secret(32);
  const made = ticket(needs, { ...given, kind: 'owner_token', secret, lastsMs: TOKEN_MS });
  await access.addTicket({ ...made, createdAt: given.createdAt ?? made.createdAt });
  return {
    secret,
    expiresAt: made.expiresAt,
    actor: ownerFrameActor(given.member, given.space),
    space: given.space,
    member: given.member,
  };
}

function ticket(needs: AccessNeeds, given: Issue & { kind: Ticket['kind']; secret: string; lastsMs: number }): Ticket {
  const now = needs.clock.now();
  return {
    hash: needs.hasher.sha256(given.secret),
    kind: given.kind,
    accountId: given.member.accountId,
    memberId: given.member.id,
    spaceId: given.space,
    origin: given.origin,
    parentHash: given.parentHash,
    createdAt: now,
    expiresAt: now + given.lastsMs,
    usedAt: null,
    revokedAt: null,
  };
}
