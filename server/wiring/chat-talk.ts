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
import type { AssistReply } from '../domain/interview/index.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { createCallLimiter } from '../surfaces/kit/call-window.ts';
import { type AskModelNeeds, createAskModel, type ModelHelp } from './ask-model.ts';
import type { Stores } from './database.ts';

interface TalkNeeds extends AskModelNeeds {
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
  const askModel = createAskModel(needs);
  const limiter = createCallLimiter({ clock: needs.clock, windowMs: MINUTE_MS, capacity: 100_000 });
  return {
    open: (token: string) => uow.read((readers) => open(readers, token)),
    openById: (account: AccountId, id: ConversationId) => uow.read((readers) => lookOn(readers, account, id)),
    async say(
      token: string,
      message: ClientMessage,
    ): Promise<Result<{ view: ChatView; conversation: Conversation }, SaidWrong>> {
      if (!limiter.spend(token, MESSAGES_A_MINUTE).allowed) return fail(TOO_FAST);
      const help = await askModel(token, message);
      const said = await uow.run(async (stores) =>
        needs.converse(stores, token, message, await stillFits(stores, chatTokenHash(needs.hasher, token), help)),
      );
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

/** The conversation moved on while the model thought: what it says is about something else. */
async function stillFits(
  { conversations }: Pick<Stores, 'conversations'>,
  tokenHash: string,
  help: ModelHelp | null,
): Promise<AssistReply | undefined> {
  if (!help) return undefined;
  const now = await conversations.conversationByToken(tokenHash);
  return now?.lastSeq === help.lastSeq ? help.assist : undefined;
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
