import {
  type Follower,
  NEVER,
  type OpenThread,
  type Suppress,
  type ThreadEdit,
  type ThreadFilter,
  type ThreadMessage,
  type ThreadStatus,
  type ThreadSummary,
  threadStatuses,
} from '../../domain/inbox/index.ts';
import { type Answer, jsonAnswer } from '../kit/answer.ts';
import type { Given } from '../kit/operation.ts';
import { pageHead } from './pagination.ts';
import type { operations } from './schemas.ts';

type Calls = typeof operations;
type SaidMessage = Given<Calls['say']>['body']['message'];

/** E-mail, as their documents number the channels. */
const EMAIL_CHANNEL = 1;

export function openRequest({ body: { conversation } }: Given<Calls['create']>): OpenThread {
  const { subject, category, tag_list, status, hold_until, data, assignee, message, user } = conversation;
  return {
    space: category === undefined ? { by: 'default' } : { by: 'ref', ref: category },
    subject,
    body: message.body,
    customer: { name: user.name ?? null, email: user.email },
    attributes: user.data ?? null,
    author: personOf(message.user),
    assignee: assignee ?? null,
    status: statusOf(status) ?? null,
    holdUntil: hold_until ?? null,
    tags: tag_list ?? [],
    data: data ?? {},
    followers: followersOf(message),
    attachments: filesOf(message),
    originId: message.origin_id ?? null,
    suppress: suppressOf(message),
  };
}

export function editRequest({ body: { conversation } }: Given<Calls['update']>): ThreadEdit {
  const { subject, category, tag_list, status, hold_until, data, assignee } = conversation;
  return {
    space: category === undefined ? undefined : { by: 'ref', ref: category },
    subject,
    status: statusOf(status),
    holdUntil: hold_until,
    tags: tag_list,
    assignee,
    data,
  };
}

export interface MessageRequest {
  slug: string;
  isNote: boolean;
  body: string;
  /** Whose words they are; null: those of whoever is signed in. */
  author: { name: string | null; email: string } | null;
  followers: Follower[];
  attachments: string[];
  originId: string | null;
  suppress: Suppress;
}

export function messageRequest({ params, body: { message } }: Given<Calls['say']>): MessageRequest {
  return {
    slug: params.slug,
    isNote: message.visibility === 1,
    body: message.body,
    author: personOf(message.user),
    followers: followersOf(message),
    attachments: filesOf(message),
    originId: message.origin_id ?? null,
    suppress: suppressOf(message),
  };
}

/** Everything that is not archived, unless they ask for something else. */
export function listFilter({ filter }: Given<Calls['list']>['query']): Pick<ThreadFilter, 'statuses' | 'assignee'> {
  const unarchived = threadStatuses.filter((status) => status !== 'archived');
  if (filter === 'all') return {};
  if (filter === 'archived') return { statuses: ['archived'] };
  if (filter === 'open') return { statuses: ['open', 'assistant_assigned'] };
  return filter === 'unassigned' ? { statuses: unarchived, assignee: 'nobody' } : { statuses: unarchived };
}

export function conversationAnswer(status: number, summary: ThreadSummary): Answer {
  return jsonAnswer(status, conversationOf(summary));
}

export function listAnswer({ total, summaries }: { total: number; summaries: readonly ThreadSummary[] }): Answer {
  return jsonAnswer(200, { ...pageHead(total), conversations: summaries.map(conversationOf) });
}

export interface MessageShown {
  summary: ThreadSummary;
  message: ThreadMessage;
}

export function messageAnswer(shown: MessageShown): Answer {
  return jsonAnswer(201, messageOf(shown));
}

export function messagesAnswer(list: {
  total: number;
  summary: ThreadSummary;
  messages: readonly ThreadMessage[];
}): Answer {
  const { total, summary, messages } = list;
  return jsonAnswer(200, { ...pageHead(total), messages: messages.map((message) => messageOf({ summary, message })) });
}

function conversationOf(summary: ThreadSummary) {
  const { thread, contact, assignee, first, lastCustomer, lastStaff } = summary;
  return {
    subject: thread.subject,
    slug: thread.slug,
    status: threadStatuses.indexOf(thread.status),
    hold_until: thread.holdUntil === null ? undefined : iso(thread.holdUntil),
    created_at: iso(thread.createdAt),
    tag_list: thread.tags,
    message: { body: first?.body ?? '' },
    last_customer_message: spoken(lastCustomer),
    last_staff_message: spoken(lastStaff),
    author: { name: contact?.name ?? null, email: contact?.email ?? null },
    assignee: assignee && { name: assignee.name, email: assignee.email },
    category: categoryOf(summary),
    data: thread.data,
    followers: thread.followers.map(({ name, email }) => ({ name, email })),
  };
}

function messageOf({ summary, message }: MessageShown) {
  const { thread, contact } = summary;
  const customer = { name: contact?.name ?? null, email: contact?.email ?? null };
  return {
    body: message.body,
    visibility: message.by === 'note' ? 1 : 0,
    created_at: iso(message.at),
    origin_id: message.originId,
    user: message.author,
    recipients:
      message.by === 'note'
        ? []
        : [customer, ...thread.followers].filter(({ email }) => email !== message.author.email),
    attachments: message.attachments.map(({ url, name, bytes, state }) => ({
      url,
      file_name: name,
      file_size: bytes,
      state,
    })),
    conversation: {
      subject: thread.subject,
      slug: thread.slug,
      created_at: iso(thread.createdAt),
      category: categoryOf(summary),
    },
  };
}

const categoryOf = ({ space }: ThreadSummary) => ({
  name: space?.name ?? '',
  slug: space?.slug ?? '',
  email: null,
  channel: EMAIL_CHANNEL,
});

const spoken = (message: ThreadMessage | null) => message && { body: message.body, created_at: iso(message.at) };

const statusOf = (status: number | undefined): ThreadStatus | undefined =>
  status === undefined ? undefined : threadStatuses[status];

const personOf = (user: { name?: string | undefined; email: string } | undefined) =>
  user ? { name: user.name ?? null, email: user.email } : null;

const followersOf = ({ recipients = [] }: Pick<SaidMessage, 'recipients'>): Follower[] =>
  recipients.map((email) => ({ name: null, email }));

function filesOf({ attachment, attachments = [] }: Pick<SaidMessage, 'attachment' | 'attachments'>): string[] {
  return [...new Set(attachment === undefined ? attachments : [attachment, ...attachments])];
}

type Suppressing = Pick<SaidMessage, 'suppress_notifications' | 'suppress_autoresolve' | 'suppress_surveys'>;

function suppressOf({ suppress_notifications, suppress_autoresolve, suppress_surveys }: Suppressing): Suppress {
  const surveysUntil = suppress_surveys === 'never' ? NEVER : suppress_surveys;
  return { notifications: suppress_notifications, autoresolve: suppress_autoresolve, surveysUntil };
}

/** `2026-01-15T10:30:00Z`. */
function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
