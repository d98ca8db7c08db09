import type {
  AccountId,
  ContactId,
  ConversationId,
  MemberId,
  MessageId,
  SpaceId,
  ThreadId,
} from '../../../shared/ids.ts';
import type { Attachment, Thread, ThreadMessage, ThreadStatus } from './thread.ts';

export interface ThreadFilter {
  space?: SpaceId | undefined;
  statuses?: readonly ThreadStatus[] | undefined;
  contact?: ContactId | undefined;
  assignee?: MemberId | 'nobody' | undefined;
  /** Any of them, without regard to case. */
  tags?: readonly string[] | undefined;
}

export interface InboxReader {
  thread(accountId: AccountId, id: ThreadId): Promise<Thread | null>;
  threadBySlug(accountId: AccountId, slug: string): Promise<Thread | null>;
  /** For whoever holds its link: the link's signature is the proof. */
  threadOfLink(id: ThreadId): Promise<Thread | null>;
  threadOfConversation(accountId: AccountId, id: ConversationId): Promise<Thread | null>;
  /** Newest first, by their last change or by their beginning. */
  threads(
    accountId: AccountId,
    filter: ThreadFilter,
    page: { offset: number; limit: number; by: 'updatedAt' | 'createdAt' },
  ): Promise<Thread[]>;
  countThreads(accountId: AccountId, filter: ThreadFilter): Promise<number>;
  /** In order of `seq`. */
  threadMessages(accountId: AccountId, id: ThreadId): Promise<ThreadMessage[]>;
  threadMessage(accountId: AccountId, id: ThreadId, seq: number): Promise<ThreadMessage | null>;
  messageById(accountId: AccountId, id: MessageId): Promise<ThreadMessage | null>;
  messageByOrigin(accountId: AccountId, originId: string): Promise<ThreadMessage | null>;
}

export interface InboxStore extends InboxReader {
  addThread(thread: Thread): Promise<void>;
  /** All but what it is known by (id, account, slug, customer, beginning). */
  saveThread(thread: Thread): Promise<void>;
  /** Throws when its thread has a message of that `seq`, or its account one of that `originId`. */
  addMessage(message: ThreadMessage): Promise<void>;
  saveAttachments(accountId: AccountId, id: MessageId, attachments: readonly Attachment[]): Promise<void>;
  /** A customer's threads with everything said in them, for ever; answers what was attached. */
  eraseThreads(accountId: AccountId, contact: ContactId): Promise<Attachment[]>;
}
