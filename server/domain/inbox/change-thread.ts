import type { MemberId } from '../../../shared/ids.ts';
import { type Actor, actorName } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { type ThreadRef, writableThread } from './allowed-thread.ts';
import { inboxFact } from './inbox-fact.ts';
import type { InboxNeeds, InboxStores } from './needs.ts';
import type { Thread } from './thread.ts';

/** The way of everything that is done to a thread without words: may they, what then, saved and told in one unit. */
export async function changeThread<E>(
  needs: InboxNeeds,
  stores: InboxStores,
  change: { actor: Actor; ref: ThreadRef; to(thread: Thread): Promise<Result<Thread, E>> },
): Promise<Result<Thread, E | { kind: 'ThreadNotFound' } | { kind: 'NotAllowed' }>> {
  const found = await writableThread(stores, change.actor, change.ref);
  if (!found.ok) return found;
  const changed = await change.to(found.value);
  if (!changed.ok) return changed;
  if (changed.value === found.value) return ok(found.value);
  const thread = { ...changed.value, updatedAt: needs.clock.now() };
  await stores.inbox.saveThread(thread);
  await inboxFact(needs, stores, { kind: 'inbox.thread_changed', thread, actor: actorName(change.actor) });
  return ok(thread);
}

/** A member of the account, by id. */
export async function knownMember(
  stores: Pick<InboxStores, 'access'>,
  actor: Actor,
  id: MemberId,
): Promise<Result<MemberId, { kind: 'UnknownName'; what: 'assignee' }>> {
  const member = await stores.access.member(actor.accountId, id);
  return member ? ok(member.id) : fail({ kind: 'UnknownName', what: 'assignee' });
}
