import type { ClientMessage } from '../../shared/contracts/chat.ts';
import { type Conversation, chatTokenHash, opening } from '../domain/conversations/index.ts';
import {
  type AssistReply,
  type AssistRequest,
  assistRequest,
  fold,
  planAssist,
  readReply,
} from '../domain/interview/index.ts';
import type { Clock } from '../ports/clock.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import type { LanguageModel } from '../ports/language-model.ts';
import type { Logger } from '../ports/logger.ts';
import type { Database } from './database.ts';

export interface AskModelNeeds {
  db: Database;
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  logger: Logger;
  model: LanguageModel;
}

/** What a language model adds to one message, and the point in the conversation that it was asked at. */
export interface ModelHelp {
  assist: AssistReply;
  lastSeq: number;
}

/** A customer in front of a page waits 2.5 seconds for what the rules could do alone, and not longer: the last of it is for them. */
const WEB_BUDGET_MS = 2_450;

/**
 * Asks the language model about a message before it is taken, outside every unit of work. null: there is none, it is not
 * worth asking, or it did not answer in time; the rules go on alone then, and the customer notices nothing.
 */
export function createAskModel(needs: AskModelNeeds) {
  const { model, logger, clock } = needs;
  return async (token: string, message: ClientMessage): Promise<ModelHelp | null> => {
    if (!model.present) return null;
    const from = clock.now();
    try {
      const asked = await worthAsking(needs, token, message);
      if (!asked) return null;
      const { messages, schema } = asked.request;
      const answer = await model.complete({ messages, schema, timeoutMs: WEB_BUDGET_MS - (clock.now() - from) });
      logger.debug?.('language model', { outcome: answer.ok ? 'answered' : answer.error, ms: clock.now() - from });
      return answer.ok ? { assist: readReply(answer.value, asked.request), lastSeq: asked.lastSeq } : null;
    } catch (cause) {
      // Ours to mend, and no reason to lose what a customer wrote.
      logger.error('the language model could not be asked', cause);
      return null;
    }
  };
}

async function worthAsking(
  { db, hasher, clock, ids }: AskModelNeeds,
  token: string,
  message: ClientMessage,
): Promise<{ request: AssistRequest; lastSeq: number } | null> {
  const found = await db.uow.read(async ({ conversations }) => {
    const one = await conversations.conversationByToken(chatTokenHash(hasher, token));
    const taken = one && (await conversations.seqOfClientMessage(one.id, message.id)) !== null;
    return taken ? null : one;
  });
  const at = clock.now();
  if (!found || found.expiresAt <= at) return null;
  const { context } = found;
  const state = stateOf(found);
  const meta = { entry: message.id, at, question: message.question, channel: 'web' as const };
  const plan = planAssist(context, state, message.input, meta);
  if (!plan) return null;
  return {
    request: assistRequest(state, { plan, entry: message.id, boundary: ids.secret(16) }),
    lastSeq: found.lastSeq,
  };
}

const stateOf = (conversation: Conversation) =>
  conversation.lastSeq > 0 ? conversation.state : fold(conversation.context, opening(conversation));
