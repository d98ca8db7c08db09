import { type Actor, actorName, type Member } from '../access/index.ts';
import { normaliseEmail } from '../contacts/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { addMessage, type MessageDraft } from './add-message.ts';
import { type ThreadRef, writableThread } from './allowed-thread.ts';
import { inboxFact } from './inbox-fact.ts';
import { moveThread } from './move-thread.ts';
import type { InboxNeeds, InboxStores, NotAllowed, OriginTaken, ThreadNotFound } from './needs.ts';
import { scheduleThreadMails } from './schedule-thread-mails.ts';
import { type Follower, type Thread, type ThreadMessage, withFollowers } from './thread.ts';

export interface Reply {
  body: string;
  attachments: readonly string[];
  /** Join those who follow. */
  followers: readonly Follower[];
  originId: string | null;
  /** Where it leaves the thread; null: where it is. */
  leavesIt: 'responded' | 'done' | null;
  /** Nobody is mailed. */
  quiet: boolean;
  /** No invitation before this instant; null: nothing was said. */
  surveysUntil: number | null;
}

export interface Said {
  thread: Thread;
  message: ThreadMessage;
}
export type SayError = ThreadNotFound | NotAllowed | OriginTaken;

/** A member answers: the customer and everyone who follows get it by mail, each their own copy in one thread. */
export function reply(needs: InboxNeeds) {
  return async (
    stores: InboxStores,
    caller: { actor: Actor; member: Pick<Member, 'id' | 'name' | 'email'> },
    ref: ThreadRef,
    said: Reply,
  ): Promise<Result<Said, SayError>> => {
    const { actor, member } = caller;
    const found = await writableThread(stores, actor, ref);
    if (!found.ok) return found;
    const before = await saidBefore(stores, found.value, said.originId);
    if (before) return before;
    const draft: MessageDraft = {
      by: 'member',
      memberId: member.id,
      author: { name: member.name, email: normaliseEmail(member.email) },
      body: said.body,
      attachments: said.attachments,
      originId: said.originId,
    };
    const contact = await stores.contacts.contact(actor.accountId, found.value.contactId);
    const added = await addMessage(needs, stores, { thread: found.value, draft });
    const joined: Thread = {
      ...added.thread,
      followers: withFollowers(added.thread, said.followers, contact?.email ?? null),
      surveysFrom: said.surveysUntil ?? added.thread.surveysFrom,
    };
    const thread = said.leavesIt
      ? await moveThread(needs, stores, { thread: joined, to: said.leavesIt, actor })
      : joined;
    await stores.inbox.saveThread(thread);
    if (!said.quiet) await scheduleThreadMails(needs, stores, { thread, message: added.message });
    await inboxFact(needs, stores, {
      kind: 'inbox.message_added',
      thread,
      actor: actorName(actor),
      data: { by: 'member' },
    });
    return ok({ thread, message: added.message });
  };
}

/** The same message again, under the caller's own id of it: answered as it stands, nothing happens twice. */
export async function saidBefore(
  stores: Pick<InboxStores, 'inbox'>,
  thread: Thread,
  originId: string | null,
): Promise<Result<Said, OriginTaken> | null> {
  const message = originId === null ? null : await stores.inbox.messageByOrigin(thread.accountId, originId);
  if (!message) return null;
  return message.threadId === thread.id ? ok({ thread, message }) : fail({ kind: 'OriginTaken' });
}
