import type { Actor } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ThreadRef } from './allowed-thread.ts';
import { changeThread } from './change-thread.ts';
import { moveThread } from './move-thread.ts';
import type { HoldInPast, InboxNeeds, InboxStores, NotAllowed, ThreadNotFound } from './needs.ts';
import type { Thread } from './thread.ts';

/** Out of sight until `until`, or until somebody brings it back; a customer's word does too. */
export function holdThread(needs: InboxNeeds) {
  return (
    stores: InboxStores,
    actor: Actor,
    ref: ThreadRef,
    until: number | null,
  ): Promise<Result<Thread, ThreadNotFound | NotAllowed | HoldInPast>> =>
    changeThread<HoldInPast>(needs, stores, {
      actor,
      ref,
      to: async (thread) =>
        until !== null && until <= needs.clock.now()
          ? fail({ kind: 'HoldInPast' })
          : ok(await moveThread(needs, stores, { thread, to: 'on_hold', holdUntil: until, actor })),
    });
}
