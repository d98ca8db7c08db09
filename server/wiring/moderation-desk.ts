import type { ModerationAction, ModerationResult, OwnerBoard } from '../../shared/contracts/owner.ts';
import type { TestimonialId } from '../../shared/ids.ts';
import type { Actor, Member } from '../domain/access/index.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Space } from '../domain/spaces/index.ts';
import {
  type Moderated,
  type ModerationError,
  moderateTestimonial,
  undoModeration,
} from '../domain/testimonials/index.ts';
import { moderationCard, wallPage } from '../domain/walls/index.ts';
import type { Clock } from '../ports/clock.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import type { Database } from './database.ts';

/** Pending and archived cards an owner's frame starts with; more come from the console. */
const BOARD_CARDS = 100;

/** The owner's actions, as the console and the frame share them. */
export function createModerationDesk(needs: { db: Database; clock: Clock; ids: Ids; hasher: Hasher }) {
  const { uow } = needs.db;
  const moderate = moderateTestimonial(needs);
  const undo = undoModeration(needs);
  return {
    act: async (actor: Actor, id: TestimonialId, action: ModerationAction) =>
      shown(await uow.run((stores) => moderate(stores, actor, id, action))),
    undo: async (actor: Actor, token: string) => shown(await uow.run((stores) => undo(stores, actor, token))),
    board: (space: Space, member: Pick<Member, 'name'>): Promise<OwnerBoard> =>
      uow.read(async (readers) => {
        const [wall] = await readers.walls.wallsOfSpace(space.accountId, space.id);
        const page = wall && (await wallPage(readers, wall.id, null));
        if (!page) throw new Error(`space ${space.id} has no wall`);
        const cards = async (status: 'pending' | 'archived') =>
          (
            await readers.testimonials.testimonials(space.accountId, space.id, status, {
              cursor: null,
              limit: BOARD_CARDS,
            })
          ).items.map(moderationCard);
        return {
          spaceId: space.id,
          spaceName: space.name,
          wall: page.payload,
          pending: await cards('pending'),
          archived: await cards('archived'),
          member: { name: member.name },
        };
      }),
  };
}

export type ModerationDesk = ReturnType<typeof createModerationDesk>;

function shown(done: Result<Moderated, ModerationError>): Result<ModerationResult, ModerationError> {
  return done.ok ? ok({ card: moderationCard(done.value.testimonial), undo: done.value.undo }) : done;
}
