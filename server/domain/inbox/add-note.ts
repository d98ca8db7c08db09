import { type Actor, actorName, type Member } from '../access/index.ts';
import { normaliseEmail } from '../contacts/index.ts';
import { ok, type Result } from '../result.ts';
import { addMessage } from './add-message.ts';
import { type ThreadRef, writableThread } from './allowed-thread.ts';
import { inboxFact } from './inbox-fact.ts';
import type { InboxNeeds, InboxStores } from './needs.ts';
import { type Said, type SayError, saidBefore } from './reply.ts';

/** For members alone: no customer ever reads it, and it changes nothing about where the thread stands. */
export function addNote(needs: InboxNeeds) {
  return async (
    stores: InboxStores,
    { actor, member }: { actor: Actor; member: Pick<Member, 'id' | 'name' | 'email'> },
    ref: ThreadRef,
    note: { body: string; attachments: readonly string[]; originId: string | null },
  ): Promise<Result<Said, SayError>> => {
    const found = await writableThread(stores, actor, ref);
    if (!found.ok) return found;
    const before = await saidBefore(stores, found.value, note.originId);
    if (before) return before;
    const author = { name: member.name, email: normaliseEmail(member.email) };
    const draft = { by: 'note' as const, memberId: member.id, author, ...note };
    const { thread, message } = await addMessage(needs, stores, { thread: found.value, draft });
    await stores.inbox.saveThread(thread);
    await inboxFact(needs, stores, {
      kind: 'inbox.message_added',
      thread,
      actor: actorName(actor),
      data: { by: 'note' },
    });
    return ok({ thread, message });
  };
}
