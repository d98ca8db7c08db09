import type { AccountId, ContactId, ConversationId, SpaceId } from '../../../shared/ids.ts';
import type { Recorded } from '../interview/index.ts';
import type { Page, PageRequest } from '../page.ts';
import type { Conversation, ConversationStatus } from './conversation.ts';

/** Of the conversations begun in one month (`YYYY-MM` in UTC): how many got how far. */
export interface FunnelMonth {
  month: string;
  asked: number;
  opened: number;
  completed: number;
  /** Of those, the testimonials that visitors may see now. */
  published: number;
}

export interface ConversationReader {
  conversation(accountId: AccountId, id: ConversationId): Promise<Conversation | null>;
  /** By the hash of the link's token: holding the link is the proof. */
  conversationByToken(tokenHash: string): Promise<Conversation | null>;
  /** Newest first; of all the account's spaces when `space` is null, in whatever status when none is given. */
  conversations(
    accountId: AccountId,
    space: SpaceId | null,
    page: PageRequest,
    status?: ConversationStatus,
  ): Promise<Page<Conversation>>;
  /** All of one customer, oldest first. */
  conversationsOfContact(accountId: AccountId, contact: ContactId): Promise<Conversation[]>;
  /** What became of those asked, by the month in which they were, newest first. Neither test keys' nor those that were not asked in the end. */
  funnel(accountId: AccountId, space: SpaceId | null): Promise<FunnelMonth[]>;
  /** In order of `seq`, those after `afterSeq`. */
  conversationEvents(id: ConversationId, afterSeq: number): Promise<Recorded[]>;
  /** The sequence number under which this client message was taken, or null. */
  seqOfClientMessage(id: ConversationId, clientId: string): Promise<number | null>;
  /**
   * When this contact was last asked by this space (scheduled or sent, not suppressed); null: never. What test keys asked counts for test
   * keys alone: nothing of it left, so it must keep nobody from being asked.
   * `except`: a conversation that is about to be sent does not count against itself.
   */
  lastAsked(
    asked: Pick<Conversation, 'accountId' | 'spaceId' | 'contactId' | 'test'> & { except?: ConversationId | undefined },
  ): Promise<number | null>;
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
  /** Deletes the words of its transcript, and saves `status`, `context`, `state` and `tokenHash` as given. */
  forgetConversation(conversation: Conversation): Promise<void>;
  setStatus(accountId: AccountId, id: ConversationId, status: ConversationStatus, at: number): Promise<void>;
}
