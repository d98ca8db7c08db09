import type { ThreadId } from '../../../shared/ids.ts';
import { type Actor, may } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { NotAllowed, ThreadNotFound } from './needs.ts';
import type { InboxReader } from './store.ts';
import type { Thread } from './thread.ts';

/** How a caller names a thread. */
export type ThreadRef = { id: ThreadId } | { slug: string };

/** The thread, if it is the account's; another account's is not found, like one that there is not. */
export async function readableThread(
  stores: { inbox: Pick<InboxReader, 'thread' | 'threadBySlug'> },
  actor: Actor,
  ref: ThreadRef,
): Promise<Result<Thread, ThreadNotFound | NotAllowed>> {
  return permitted(stores, actor, { ref, permission: 'conversations.read' });
}

export async function writableThread(
  stores: { inbox: Pick<InboxReader, 'thread' | 'threadBySlug'> },
  actor: Actor,
  ref: ThreadRef,
): Promise<Result<Thread, ThreadNotFound | NotAllowed>> {
  return permitted(stores, actor, { ref, permission: 'conversations.reply' });
}

async function permitted(
  { inbox }: { inbox: Pick<InboxReader, 'thread' | 'threadBySlug'> },
  actor: Actor,
  { ref, permission }: { ref: ThreadRef; permission: 'conversations.read' | 'conversations.reply' },
): Promise<Result<Thread, ThreadNotFound | NotAllowed>> {
  const thread =
    'id' in ref ? await inbox.thread(actor.accountId, ref.id) : await inbox.threadBySlug(actor.accountId, ref.slug);
  if (!thread || (actor.spaces !== 'all' && !actor.spaces.has(thread.spaceId))) return fail({ kind: 'ThreadNotFound' });
  return may(actor, permission, thread.spaceId) ? ok(thread) : fail({ kind: 'NotAllowed' });
}
