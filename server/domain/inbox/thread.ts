import type {
  AccountId,
  ContactId,
  ConversationId,
  MemberId,
  MessageId,
  SpaceId,
  ThreadId,
} from '../../../shared/ids.ts';
import type { Attributes } from '../contacts/index.ts';

/** In this order: the place of each is the integer by which helpdesk clients know it. */
export const threadStatuses = [
  'open',
  'responded',
  'done',
  'spam',
  'archived',
  'on_hold',
  'auto_done',
  'assistant_assigned',
  'assistant_done',
  'assistant_spam',
] as const;
export type ThreadStatus = (typeof threadStatuses)[number];

export const doneStatuses: readonly ThreadStatus[] = ['done', 'auto_done', 'assistant_done'];
export const isDone = (status: ThreadStatus): boolean => doneStatuses.includes(status);

/** Everyone beside the customer who gets what the business writes. E-mail in lower case. */
export interface Follower {
  name: string | null;
  email: string;
}

/** Later than every date: never. */
export const NEVER = Number.MAX_SAFE_INTEGER;

/** A customer's request for a person: an inbox state of its own, beside the lifecycle of any conversation it came of. */
export interface Thread {
  id: ThreadId;
  accountId: AccountId;
  spaceId: SpaceId;
  contactId: ContactId;
  /** The conversation in which they asked for a person; null: it began here. */
  conversationId: ConversationId | null;
  /** Unique in the account. */
  slug: string;
  subject: string;
  status: ThreadStatus;
  /** When on hold: reopens by itself then; null: when somebody says so. */
  holdUntil: number | null;
  tags: readonly string[];
  assigneeId: MemberId | null;
  followers: readonly Follower[];
  data: Attributes;
  /** No invitation when it is done before this instant: NEVER, or 0 when nothing was said. */
  surveysFrom: number;
  /** When its invitation was asked for: once a thread. */
  surveyedAt: number | null;
  /** Made through a test key: its mails stay in the outbox. */
  test: boolean;
  /** Of its last message. */
  lastSeq: number;
  lastCustomerSeq: number | null;
  lastStaffSeq: number | null;
  createdAt: number;
  updatedAt: number;
}

export type MessageAuthor = 'customer' | 'member' | 'note' | 'system';

/** `pending` until the job has fetched it into the blob storage, under its id. */
export interface Attachment {
  id: string;
  url: string;
  name: string;
  state: 'pending' | 'stored' | 'failed';
  bytes: number | null;
}

export interface ThreadMessage {
  id: MessageId;
  accountId: AccountId;
  threadId: ThreadId;
  seq: number;
  by: MessageAuthor;
  /** Of a member's message or note. */
  memberId: MemberId | null;
  author: { name: string | null; email: string | null };
  body: string;
  /** Left part of the Message-ID under which it is mailed; each recipient's copy adds its own mark. */
  mailId: string;
  attachments: readonly Attachment[];
  /** The caller's own id of it, unique in the account; null: none was given. */
  originId: string | null;
  at: number;
}

/** A clean text for an address: `Where is my cake?` → `where-is-my-cake`. */
export function slugOf(subject: string): string {
  const plain = subject
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return slug.slice(0, 60).replace(/-+$/, '') || 'conversation';
}

/** Each once, in the order given, without blanks around it; compared without regard to case. */
export function cleanTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags.map((one) => one.trim()).filter(Boolean)) {
    if (!seen.has(tag.toLowerCase())) seen.set(tag.toLowerCase(), tag);
  }
  return [...seen.values()];
}

/** Those who follow already, then the new ones; the customer themselves gets every message anyway. */
export function withFollowers(
  thread: Pick<Thread, 'followers'>,
  more: readonly Follower[],
  customer: string | null,
): Follower[] {
  const all = new Map(thread.followers.map((one) => [one.email, one]));
  for (const one of more) if (one.email !== customer && !all.has(one.email)) all.set(one.email, one);
  return [...all.values()];
}

/** A customer's word brings it back in front of somebody, but for what was judged to be spam. */
export function statusAfterCustomer(status: ThreadStatus): ThreadStatus {
  return status === 'spam' || status === 'assistant_spam' ? status : 'open';
}
