import type { SpaceId } from '../../shared/ids.ts';
import { trustId } from '../../shared/ids.ts';
import {
  exchangeOwnerCode,
  issueOwnerToken,
  may,
  memberActor,
  type OwnerToken,
  ownerTokenHolder,
  renewOwnerToken,
  sessionMember,
} from '../domain/access/index.ts';
import { scheduleSecurityNotice } from '../domain/deliveries/index.ts';
import type { Clock } from '../ports/clock.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import type { Logger } from '../ports/logger.ts';
import type { Pairings } from '../surfaces/owner/pairing.ts';
import type { OwnerNeeds } from '../surfaces/owner/routes.ts';
import type { Database, Stores } from './database.ts';
import type { ModerationDesk } from './moderation-desk.ts';

interface OwnerAccessNeeds {
  db: Database;
  desk: ModerationDesk;
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  logger: Logger;
  pairings: Pairings;
  publicUrl: string;
  cookie(header: string | undefined): string | null;
  /** Sockets that a revoked token opened are closed at once. */
  tellRightsEnded(): void;
}

/** The owner frame's doors over access and moderation. */
export function createOwnerAccess(needs: OwnerAccessNeeds): OwnerNeeds {
  const { uow } = needs.db;
  return {
    publicUrl: needs.publicUrl,
    pairings: needs.pairings,
    async exchange(code) {
      const exchanged = await uow.run((stores) => exchange(needs, stores, code));
      if (exchanged.ok) return exchanged.value;
      if (exchanged.error.kind === 'CodeReplayed') {
        needs.tellRightsEnded();
        needs.logger.warn('an owner code was used twice; what it gave was revoked', {
          member: exchanged.error.member?.id ?? null,
        });
      }
      return null;
    },
    holder: (token) => uow.read((readers) => ownerTokenHolder(needs)(readers.access, token)),
    renew: (token) => uow.run((stores) => renewOwnerToken(needs)(stores.access, token)),
    claimed: ({ accountId, spaceId, memberId, site }) =>
      uow.run(async (stores) => {
        const member = await stores.access.member(trustId('account', accountId), trustId('member', memberId));
        return (
          member && issueOwnerToken(needs)(stores.access, { member, space: trustId('space', spaceId), origin: site })
        );
      }),
    board: async (token: OwnerToken) => {
      const space = await uow.read((readers) => readers.spaces.space(token.actor.accountId, token.space));
      if (!space) throw new Error('an owner token for a space that is gone');
      return needs.desk.board(space, token.member);
    },
    act: (token, id, action) => needs.desk.act(token.actor, id, action),
    undo: (token, undo) => needs.desk.undo(token.actor, undo),
    wallOf: (slug) =>
      uow.read(async (readers) => {
        const wall = await readers.walls.publicWall(slug);
        const space = wall && (await readers.spaces.space(wall.accountId, wall.spaceId));
        return wall && space
          ? { accountId: wall.accountId, spaceId: wall.spaceId, name: space.name, origins: space.settings.origins }
          : null;
      }),
  };
}

/** The exchange, and in the same unit the warning when it was the second one. */
async function exchange(needs: OwnerAccessNeeds, stores: Stores, code: string) {
  const exchanged = await exchangeOwnerCode(needs)(stores.access, code);
  if (!exchanged.ok && exchanged.error.kind === 'CodeReplayed' && exchanged.error.member) {
    const { member, space, origin, codeHash } = exchanged.error;
    await scheduleSecurityNotice(needs, stores, { member, spaceId: space, site: origin ?? '', codeHash });
  }
  return exchanged;
}

/** What the popup's Allow does: the signed-in member, if they may moderate that space. */
export function createPairingApproval(needs: OwnerAccessNeeds) {
  return async (
    pair: string,
    cookie: string | undefined,
  ): Promise<'approved' | 'signed_out' | 'not_allowed' | 'expired'> => {
    const asked = needs.pairings.find(pair);
    if (!asked) return 'expired';
    const secret = needs.cookie(cookie);
    const member = secret && (await needs.db.uow.read((readers) => sessionMember(needs)(readers.access, secret)));
    if (!member) return 'signed_out';
    const space: SpaceId = trustId('space', asked.spaceId);
    const allowed = member.accountId === asked.accountId && may(memberActor(member), 'testimonials.moderate', space);
    if (!allowed) return 'not_allowed';
    return needs.pairings.approve(pair, member.id) ? 'approved' : 'expired';
  };
}
