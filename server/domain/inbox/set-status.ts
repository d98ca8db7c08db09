import type { Actor } from '../access/index.ts';
import { ok, type Result } from '../result.ts';
import type { ThreadRef } from './allowed-thread.ts';
import { changeThread } from './change-thread.ts';
import { moveThread } from './move-thread.ts';
import type { InboxNeeds, InboxStores, NotAllowed, ThreadNotFound } from './needs.ts';
import type { Thread, ThreadStatus } from './thread.ts';

/** Opens it again, ends it, puts it away. On hold until a day is `hold`. */
export function setThreadStatus(needs: InboxNeeds) {
  return (
    stores: InboxStores,
    actor: Actor,
    ref: ThreadRef,
    to: ThreadStatus,
  ): Promise<Result<Thread, ThreadNotFound | NotAllowed>> =>
    changeThread(needs, stores, {
      actor,
      ref,
      to: async (thread) =>
        ok(thread.status === to && to !== 'on_hold' ? thread : await moveThread(needs, stores, { thread, to, actor })),
    });
}
