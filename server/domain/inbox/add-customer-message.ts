import { ok, type Result } from '../result.ts';
import { addMessage } from './add-message.ts';
import { inboxFact } from './inbox-fact.ts';
import type { InboxNeeds, InboxStores, OriginTaken } from './needs.ts';
import { notifyMembers } from './notify-members.ts';
import { type Said, saidBefore } from './reply.ts';
import { type Follower, statusAfterCustomer, type Thread, withFollowers } from './thread.ts';

export interface CustomerMessage {
  thread: Thread;
  author: { name: string | null; email: string | null };
  body: string;
  attachments: readonly string[];
  followers: readonly Follower[];
  originId: string | null;
  /** Members are not told of it by mail. */
  quiet: boolean;
  /** Who brought it: `customer`, or the caller who speaks for them. */
  by: string;
}

/** The customer, or somebody who follows, says something: the thread is open again, and a hold is over. */
export function addCustomerMessage(needs: InboxNeeds) {
  return async (stores: InboxStores, said: CustomerMessage): Promise<Result<Said, OriginTaken>> => {
    const before = await saidBefore(stores, said.thread, said.originId);
    if (before) return before;
    const { author, body, attachments, originId } = said;
    const draft = { by: 'customer' as const, memberId: null, author, body, attachments, originId };
    const added = await addMessage(needs, stores, { thread: said.thread, draft });
    const contact = await stores.contacts.contact(said.thread.accountId, said.thread.contactId);
    const thread: Thread = {
      ...added.thread,
      followers: withFollowers(added.thread, said.followers, contact?.email ?? null),
      status: statusAfterCustomer(added.thread.status),
      holdUntil: null,
    };
    await stores.inbox.saveThread(thread);
    if (!said.quiet) await notifyMembers(needs, stores, { thread, message: added.message });
    await inboxFact(needs, stores, { kind: 'inbox.message_added', thread, actor: said.by, data: { by: 'customer' } });
    return ok({ thread, message: added.message });
  };
}
