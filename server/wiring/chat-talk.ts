import type { ChatView, ClientMessage } from '../../shared/contracts/chat.ts';
import type { AccountId, ConversationId } from '../../shared/ids.ts';
import {
  type Conversation,
  type ConverseError,
  chatTokenHash,
  type converse,
  isAway,
  isUnopened,
  lookOnConversation,
  noteOpened,
  openConversation,
} from '../domain/conversations/index.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import { createCallLimiter } from '../surfaces/kit/call-window.ts';
import type { Database, Stores } from './database.ts';

interface TalkNeeds {
  db: Database;
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  converse: ReturnType<typeof converse<Stores>>;
}

export interface SaidWrong {
  code: string;
  message: string;
  field: string | null;
}

const MINUTE_MS = 60_000;
/** Of one conversation, by form, fetch and socket together: nobody types faster, and each costs a step of the engine. */
const MESSAGES_A_MINUTE = 30;
const TOO_FAST: SaidWrong = { code: 'rate_limited', message: 'That was fast. Wait a minute, then go on.', field: null };

/** The customer's side of a conversation, as the page, the socket and the terminal share it. */
export function createChatTalk(needs: TalkNeeds) {
  const { uow } = needs.db;
  const open = openConversation(needs);
  const noted = noteOpened(needs);
  const lookOn = lookOnConversation(needs);
  const limiter = createCallLimiter({ clock: needs.clock, windowMs: MINUTE_MS, capacity: 100_000 });
  return {
    open: (token: string) => uow.read((readers) => open(readers, token)),
    openById: (account: AccountId, id: ConversationId) => uow.read((readers) => lookOn(readers, account, id)),
    async say(
      token: string,
      message: ClientMessage,
    ): Promise<Result<{ view: ChatView; conversation: Conversation }, SaidWrong>> {
      if (!limiter.spend(token, MESSAGES_A_MINUTE).allowed) return fail(TOO_FAST);
      const said = await uow.run((stores) => needs.converse(stores, token, message));
      return said.ok ? ok(said.value) : fail(inWords(said.error));
    },
    async noteOpened(token: string): Promise<void> {
      const found = await uow.read(({ conversations }) =>
        conversations.conversationByToken(chatTokenHash(needs.hasher, token)),
      );
      // Every reconnect comes here: only the first one is worth a turn in the writer's queue.
      if (found && (isUnopened(found) || isAway(found, needs.clock.now())))
        await uow.run((stores) => noted(stores, token));
    },
    conversationOf: async (token: string): Promise<ConversationId | null> =>
      (await uow.read((readers) => readers.conversations.conversationByToken(chatTokenHash(needs.hasher, token))))
        ?.id ?? null,
    brandOf: (conversation: Conversation) =>
      uow.read(
        async ({ spaces }) =>
          (await spaces.space(conversation.accountId, conversation.spaceId))?.settings.accent ?? null,
      ),
  };
}

export type ChatTalk = ReturnType<typeof createChatTalk>;

function inWords(error: ConverseError): SaidWrong {
  switch (error.kind) {
    case 'ConversationNotFound':
      return { code: 'not_found', message: 'This link does not lead to a conversation.', field: null };
    case 'ConversationClosed':
      return { code: 'closed', message: 'This conversation is closed.', field: null };
    case 'MessageRefused':
      return { code: error.reason, message: error.message, field: null };
  }
}
