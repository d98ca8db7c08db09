import type { AccountId, ContactId, ConversationId, SpaceId } from '../../../shared/ids.ts';
import type { Recorded } from '../interview/index.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Conversation, ConversationStatus } from './conversation.ts';

export interface ConversationReader {
  conversation(accountId: AccountId, id: ConversationId): Promise<Conversation | null>;
  /** By the hash of the link's token: holding the link is the proof. */
  conversationByToken(tokenHash: string): Promise<Conversation | null>;
  conversations(accountId: AccountId, space: SpaceId, page: PageRequest): Promise<Page<Conversation>>;
  /** In order of `seq`, those after `afterSeq`. */
  conversationEvents(id: ConversationId, afterSeq: number): Promise<Recorded[]>;
  /** The sequence number under which this client message was taken, or null. */
  seqOfClientMessage(id: ConversationId, clientId: string): Promise<number | null>;
  /**
   * When this contact was last asked by this space (scheduled or sent, not suppressed); null: never.
   * `except`: a conversation that is about to be sent does not count against itself.
   */
  lastAsked(accountId: AccountId, space: SpaceId, contact: ContactId, except?: ConversationId): Promise<number | null>;
  /** Asked but not yet answered: those in `scheduled` or `invited`, for cancelling when the contact opts out. */
  unansweredConversations(accountId: AccountId, contact: ContactId): Promise<Conversation[]>;
}
export interface ConversationStore extends ConversationReader {
  addConversation(conversation: Conversation): Promise<void>;
  /**
   * Inserts `events` under the `seq` each carries and saves the conversation's row as given (its `lastSeq` is the last of them),
   * but for `context`, which stays as it began.
   * `clientId` is kept with the first event and is unique in the conversation.
   */
  appendEvents(conversation: Conversation, events: readonly Recorded[], clientId: string | null): Promise<void>;
  setStatus(accountId: AccountId, id: ConversationId, status: ConversationStatus, at: number): Promise<void>;
}
