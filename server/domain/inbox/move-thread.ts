import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { JobStore } from '../../ports/jobs.ts';
import type { Actor } from '../access/index.ts';
import { inviteAfterDone } from './invite-after-done.ts';
import { inboxJobKinds, type ReopenThreadJob } from './job-payloads.ts';
import type { InboxNeeds, InboxStores } from './needs.ts';
import { isDone, type Thread, type ThreadStatus } from './thread.ts';

const REOPEN_ATTEMPTS = 5;

/** Where a thread goes, with what follows from it: a job that ends a hold, an invitation when it is done. Not saved yet. */
export async function moveThread(
  needs: InboxNeeds,
  stores: InboxStores,
  move: { thread: Thread; to: ThreadStatus; holdUntil?: number | null; actor: Actor },
): Promise<Thread> {
  const { thread, to, actor } = move;
  const holdUntil = to === 'on_hold' ? (move.holdUntil ?? null) : null;
  const moved: Thread = { ...thread, status: to, holdUntil, updatedAt: needs.clock.now() };
  if (holdUntil !== null) await planReopening(needs, stores, { thread: moved, at: holdUntil });
  return isDone(to) && !isDone(thread.status) ? inviteAfterDone(needs, stores, { thread: moved, actor }) : moved;
}

/** A hold that was changed meanwhile is found out when the job runs: it looks at the thread as it then is. */
async function planReopening(
  needs: { clock: Clock; ids: Ids },
  stores: { jobs: Pick<JobStore, 'addJob'> },
  { thread, at }: { thread: Thread; at: number },
): Promise<void> {
  const payload: ReopenThreadJob = { threadId: thread.id };
  const job = {
    id: needs.ids.uuid(),
    accountId: thread.accountId,
    kind: inboxJobKinds.reopen,
    dedupeKey: `reopen-thread:${thread.id}:${at}`,
    payload,
    runAt: at,
    maxAttempts: REOPEN_ATTEMPTS,
  };
  await stores.jobs.addJob(job, needs.clock.now());
}
