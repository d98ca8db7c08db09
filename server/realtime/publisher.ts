import { trustId } from '../../shared/ids.ts';
import type { ConversationReader, Spoken } from '../domain/conversations/index.ts';
import { isPublic, type RatingSpread, type Testimonial, type TestimonialReader } from '../domain/testimonials/index.ts';
import { moderationCard, type Wall, type WallReader, wallCard, wallSummary } from '../domain/walls/index.ts';
import type { Fact } from '../ports/event-publisher.ts';
import type { Logger } from '../ports/logger.ts';
import type { UnitOfWork } from '../ports/unit-of-work.ts';
import type { GoodwordSockets } from './realtime.ts';
import { rooms } from './rooms.ts';

interface PublisherReaders {
  walls: WallReader;
  testimonials: TestimonialReader;
  conversations: ConversationReader;
}
interface PublisherNeeds {
  io: GoodwordSockets;
  uow: UnitOfWork<unknown, PublisherReaders>;
  chatView(conversation: string, account: string): Promise<Spoken | null>;
  logger: Logger;
}

/**
 * Facts → what open pages hear. Reads what now stands and tells that; a page that misses it catches up by generation or
 * sequence number. Facts about one thing are told in their order.
 */
export function createRealtimePublisher(needs: PublisherNeeds): (facts: readonly Fact[]) => void {
  let tail: Promise<void> = Promise.resolve();
  return (facts) => {
    for (const fact of facts) {
      if (!heard(needs.io, fact)) continue;
      tail = tail
        .then(() => tell(needs, fact))
        .catch((cause: unknown) => needs.logger.error('a fact was not told', cause, { kind: fact.kind }));
    }
  };
}

/** With nobody listening nothing is read: most conversations have no console open beside them. */
function heard(io: GoodwordSockets, fact: Fact): boolean {
  return io.sockets.sockets.size > 0 && /^(?:testimonial|conversation|inbox)\.|^outbox\.added$/.test(fact.kind);
}

async function tell(needs: PublisherNeeds, fact: Fact): Promise<void> {
  if (fact.kind === 'outbox.added') {
    needs.io.to(rooms.console(fact.accountId)).emit('outbox.added', { id: fact.subject });
  } else if (fact.kind.startsWith('inbox.')) {
    tellThread(needs.io, fact);
  } else if (fact.kind.startsWith('testimonial.')) {
    await tellTestimonial(needs, fact);
  } else {
    await tellConversation(needs, fact);
  }
}

async function tellTestimonial(needs: PublisherNeeds, fact: Fact): Promise<void> {
  const account = trustId('account', fact.accountId);
  await needs.uow.read(async (readers) => {
    const testimonial = await readers.testimonials.testimonial(account, trustId('testimonial', fact.subject));
    if (!testimonial) return tellDeleted(needs.io, readers, fact);
    needs.io
      .to(rooms.moderators(testimonial.spaceId))
      .emit('testimonial.changed', { space: testimonial.spaceId, card: moderationCard(testimonial) });
    const spread = await readers.testimonials.ratings(testimonial.spaceId);
    for (const wall of await readers.walls.wallsOfSpace(account, testimonial.spaceId)) {
      await tellWall(needs.io, readers.walls, { wall, testimonial, fact, spread });
    }
  });
}

/** Off every wall that stands open; its words are nowhere any more, so the fact says what is needed. */
async function tellDeleted(
  io: GoodwordSockets,
  readers: { walls: WallReader; testimonials: TestimonialReader },
  { kind, accountId, spaceId, subject, data }: Fact,
): Promise<void> {
  if (kind !== 'testimonial.deleted' || spaceId === null) return;
  const space = trustId('space', spaceId);
  const summary = wallSummary(await readers.testimonials.ratings(space));
  for (const wall of await readers.walls.wallsOfSpace(trustId('account', accountId), space)) {
    const common = { wall: wall.id, generation: wall.generation, summary };
    if (data.wasPublic === true) io.to(rooms.wall(wall.id)).emit('wall.card_removed', { ...common, id: subject });
    else io.to(rooms.wall(wall.id)).emit('wall.summary_changed', common);
  }
}

interface WallChange {
  wall: Wall;
  testimonial: Testimonial;
  fact: Fact;
  spread: RatingSpread;
}

async function tellWall(
  io: GoodwordSockets,
  walls: WallReader,
  { wall, testimonial, fact, spread }: WallChange,
): Promise<void> {
  const room = io.to(rooms.wall(wall.id));
  const common = { wall: wall.id, generation: wall.generation, summary: wallSummary(spread) };
  const wasPublic = fact.data.wasPublic === true;
  if (!isPublic(testimonial)) {
    if (wasPublic) room.emit('wall.card_removed', { ...common, id: testimonial.id });
    else room.emit('wall.summary_changed', common);
    return;
  }
  const index = await walls.publicIndex(wall, testimonial.id);
  const change = { ...common, index, card: wallCard(testimonial) };
  if (wasPublic) room.emit('wall.card_changed', change);
  else room.emit('wall.card_published', change);
}

function tellThread(io: GoodwordSockets, fact: Fact): void {
  if (!fact.spaceId) return;
  const { seq, status } = rowOf(fact);
  const change = { space: fact.spaceId, thread: fact.subject, seq, status };
  io.to(rooms.console(fact.accountId)).emit('thread.changed', change);
}

function rowOf({ data: { seq, status } }: Fact): { seq: number; status: string } {
  return { seq: typeof seq === 'number' ? seq : 0, status: typeof status === 'string' ? status : '' };
}

async function tellConversation(needs: PublisherNeeds, fact: Fact): Promise<void> {
  const { io } = needs;
  const open = io.sockets.adapter.rooms.get(rooms.conversation(fact.subject))?.size ?? 0;
  const consoles = io.sockets.adapter.rooms.get(rooms.console(fact.accountId))?.size ?? 0;
  if (fact.spaceId && consoles > 0) {
    io.to(rooms.console(fact.accountId)).emit('conversation.changed', {
      space: fact.spaceId,
      conversation: fact.subject,
      ...rowOf(fact),
    });
  }
  // The page that posted has its view in the acknowledgement; a second page, or a console, needs it told.
  if (fact.kind !== 'conversation.advanced' || (consoles === 0 && open < 2)) return;
  const spoken = await needs.chatView(fact.subject, fact.accountId);
  if (!spoken) return;
  io.to([rooms.conversation(fact.subject), rooms.console(fact.accountId)]).emit('conversation.advanced', {
    conversation: fact.subject,
    view: spoken.view,
  });
}
