import type { ConversationId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { type Actor, actorName, may } from '../access/index.ts';
import type { Conversation, ConversationReader, ConversationStatus } from '../conversations/index.ts';
import type { FactStore } from '../facts.ts';
import { fail, ok, type Result } from '../result.ts';
import { type StopStores, stopAsking } from './stop-asking.ts';

export type CancelError =
  | { kind: 'ConversationNotFound' }
  | { kind: 'NotAllowed' }
  /** It is past the point where this can be done. */
  | { kind: 'ConversationPast'; status: ConversationStatus };

interface CancelStores extends StopStores {
  conversations: StopStores['conversations'] & Pick<ConversationReader, 'conversation'>;
  facts: FactStore;
}

const cancellable: readonly ConversationStatus[] = ['scheduled', 'invited'];

/** The owner thinks better of it before the customer has answered: nothing more is sent, and the link is closed. */
export function cancelConversation(needs: { clock: Clock; ids: Ids }) {
  return async (stores: CancelStores, actor: Actor, id: ConversationId): Promise<Result<Conversation, CancelError>> => {
    const conversation = await stores.conversations.conversation(actor.accountId, id);
    if (!conversation) return fail({ kind: 'ConversationNotFound' });
    if (!may(actor, 'conversations.start', conversation.spaceId)) return fail({ kind: 'NotAllowed' });
    const { status } = conversation;
    if (!cancellable.includes(status)) return fail({ kind: 'ConversationPast', status });
    await stopAsking(needs, stores, conversation, { status: 'cancelled', detail: 'The conversation was cancelled.' });
    const at = needs.clock.now();
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId: conversation.accountId,
      spaceId: conversation.spaceId,
      kind: 'conversation.cancelled',
      subject: id,
      actor: actorName(actor),
      data: { was: status, status: 'cancelled' },
      at,
    });
    return ok({ ...conversation, status: 'cancelled', updatedAt: at });
  };
}
