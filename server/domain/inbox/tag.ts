import type { Actor } from '../access/index.ts';
import { ok, type Result } from '../result.ts';
import type { ThreadRef } from './allowed-thread.ts';
import { changeThread } from './change-thread.ts';
import type { InboxNeeds, InboxStores, NotAllowed, ThreadNotFound } from './needs.ts';
import { cleanTags, type Thread } from './thread.ts';

/** These tags and no others. */
export function tagThread(needs: InboxNeeds) {
  return (
    stores: InboxStores,
    actor: Actor,
    ref: ThreadRef,
    tags: readonly string[],
  ): Promise<Result<Thread, ThreadNotFound | NotAllowed>> =>
    changeThread(needs, stores, { actor, ref, to: async (thread) => ok({ ...thread, tags: cleanTags(tags) }) });
}
