import { trustId } from '../../../shared/ids.ts';
import { inboxFact } from './inbox-fact.ts';
import type { ReopenThreadJob } from './job-payloads.ts';
import type { InboxNeeds, InboxStores } from './needs.ts';
import type { Thread } from './thread.ts';

/** A hold is over: unless somebody moved it or held it longer since. */
export function reopenThread(needs: Pick<InboxNeeds, 'clock' | 'ids'>) {
  return async (
    stores: Pick<InboxStores, 'inbox' | 'facts'>,
    accountId: string,
    job: ReopenThreadJob,
  ): Promise<void> => {
    const held = await stores.inbox.thread(trustId('account', accountId), trustId('thread', job.threadId));
    const now = needs.clock.now();
    if (held?.status !== 'on_hold' || held.holdUntil === null || held.holdUntil > now) return;
    const thread: Thread = { ...held, status: 'open', holdUntil: null, updatedAt: now };
    await stores.inbox.saveThread(thread);
    await inboxFact(needs, stores, { kind: 'inbox.thread_changed', thread, actor: 'system' });
  };
}
