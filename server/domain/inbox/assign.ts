import type { MemberId } from '../../../shared/ids.ts';
import type { Actor } from '../access/index.ts';
import { ok, type Result } from '../result.ts';
import type { ThreadRef } from './allowed-thread.ts';
import { changeThread, knownMember } from './change-thread.ts';
import type { InboxNeeds, InboxStores, NotAllowed, ThreadNotFound, UnknownName } from './needs.ts';
import type { Thread } from './thread.ts';

/** Who looks after it; null: nobody in particular. */
export function assignThread(needs: InboxNeeds) {
  return (
    stores: InboxStores,
    actor: Actor,
    ref: ThreadRef,
    to: MemberId | null,
  ): Promise<Result<Thread, ThreadNotFound | NotAllowed | UnknownName>> =>
    changeThread<UnknownName>(needs, stores, {
      actor,
      ref,
      to: async (thread) => {
        const member = to === null ? ok(null) : await knownMember(stores, actor, to);
        if (!member.ok) return member;
        return ok(thread.assigneeId === member.value ? thread : { ...thread, assigneeId: member.value });
      },
    });
}
