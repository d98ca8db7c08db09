import { scheduleThreadNotice } from '../deliveries/index.ts';
import type { InboxNeeds, InboxStores } from './needs.ts';
import type { Thread, ThreadMessage } from './thread.ts';

/** A mail to whoever looks after the thread; to all who can answer while nobody does. */
export function notifyMembers(
  needs: InboxNeeds,
  stores: InboxStores,
  { thread, message }: { thread: Thread; message: ThreadMessage },
): Promise<void> {
  const { id: threadId, accountId, assigneeId: only } = thread;
  return scheduleThreadNotice(needs, stores, { accountId, threadId, seq: message.seq, only });
}
