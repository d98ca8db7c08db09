import type { Clock } from '../../ports/clock.ts';
import { apply, fold, type Happening, happen, type InterviewState, type Recorded } from '../interview/index.ts';
import type { Conversation } from './conversation.ts';
import { opening } from './opening.ts';
import type { ConversationStore } from './store.ts';

/**
 * What happens without the customer saying anything (a reminder goes out, they are back after days), in the transcript
 * like everything else. Returns the conversation as it now stands; the same one where nothing came of it.
 */
export async function recordHappening(
  needs: { clock: Clock },
  stores: { conversations: Pick<ConversationStore, 'appendEvents'> },
  conversation: Conversation,
  happening: Happening,
): Promise<Conversation> {
  const at = needs.clock.now();
  const { context } = conversation;
  const first: Recorded[] = conversation.lastSeq > 0 ? [] : opening(conversation);
  const standing: InterviewState = first.length > 0 ? fold(context, first) : conversation.state;
  const events = happen(context, standing, happening, { at });
  if (events.length === 0) return conversation;
  const from = conversation.lastSeq + first.length + 1;
  const recorded = events.map((event, i): Recorded => ({ seq: from + i, at, event }));
  const all = [...first, ...recorded];
  const state = recorded.reduce((sofar, one) => apply(context, sofar, one), standing);
  const now = { ...conversation, state, lastSeq: conversation.lastSeq + all.length, updatedAt: at };
  await stores.conversations.appendEvents(now, all, null);
  return now;
}
