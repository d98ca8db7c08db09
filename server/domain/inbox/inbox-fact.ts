import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { FactStore } from '../facts.ts';
import type { Thread } from './thread.ts';

type InboxFact = 'inbox.thread_opened' | 'inbox.message_added' | 'inbox.thread_changed';

/** Nobody's words are in it: consoles that hear of it ask for what they may read. */
export async function inboxFact(
  needs: { clock: Clock; ids: Ids },
  stores: { facts: FactStore },
  fact: { kind: InboxFact; thread: Thread; actor: string; data?: Record<string, unknown> },
): Promise<void> {
  const { thread } = fact;
  await stores.facts.append({
    id: needs.ids.uuid(),
    accountId: thread.accountId,
    spaceId: thread.spaceId,
    kind: fact.kind,
    subject: thread.id,
    actor: fact.actor,
    data: { seq: thread.lastSeq, status: thread.status, ...fact.data },
    at: needs.clock.now(),
  });
}
