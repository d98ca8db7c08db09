import { type Actor, may } from '../access/index.ts';
import type { Attributes } from '../contacts/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { findSpace, type SpaceRef } from '../triggers/index.ts';
import type { ThreadRef } from './allowed-thread.ts';
import { changeThread } from './change-thread.ts';
import { moveThread } from './move-thread.ts';
import type { HoldInPast, InboxNeeds, InboxStores, NotAllowed, ThreadNotFound, UnknownName } from './needs.ts';
import { memberOf } from './open-thread.ts';
import { cleanTags, type Thread, type ThreadStatus } from './thread.ts';

/** Whatever is undefined stays as it is. */
export interface ThreadEdit {
  space?: SpaceRef | undefined;
  subject?: string | undefined;
  status?: ThreadStatus | undefined;
  holdUntil?: number | null | undefined;
  tags?: readonly string[] | undefined;
  /** A member's e-mail; null: nobody in particular. */
  assignee?: string | null | undefined;
  data?: Attributes | undefined;
}
type EditError = HoldInPast | UnknownName | NotAllowed;

/** Several things at once, all of them or none: how callers of the API change a thread. */
export function editThread(needs: InboxNeeds) {
  return (
    stores: InboxStores,
    actor: Actor,
    ref: ThreadRef,
    edit: ThreadEdit,
  ): Promise<Result<Thread, ThreadNotFound | NotAllowed | EditError>> =>
    changeThread<EditError>(needs, stores, {
      actor,
      ref,
      to: async (thread) => {
        const named = await withNames(stores, actor, { thread, edit });
        if (!named.ok) return named;
        const { subject = thread.subject, data = thread.data, holdUntil = thread.holdUntil } = edit;
        const tags = edit.tags ? cleanTags(edit.tags) : thread.tags;
        const edited: Thread = { ...named.value, subject, data, tags };
        const to = edit.status ?? thread.status;
        const isHeld = to === 'on_hold' && holdUntil !== thread.holdUntil;
        if (isHeld && holdUntil !== null && holdUntil <= needs.clock.now()) return fail({ kind: 'HoldInPast' });
        if (to === thread.status && !isHeld) return ok(edited);
        return ok(await moveThread(needs, stores, { thread: edited, to, holdUntil, actor }));
      },
    });
}

/** What the caller named by a slug or an address, found in the account. */
async function withNames(
  stores: InboxStores,
  actor: Actor,
  { thread, edit }: { thread: Thread; edit: ThreadEdit },
): Promise<Result<Thread, UnknownName | NotAllowed>> {
  const account = edit.space && (await stores.access.account(actor.accountId));
  const space = edit.space && account ? await findSpace(stores.spaces, account, edit.space) : undefined;
  if (space === null) return fail({ kind: 'UnknownName', what: 'space' });
  if (space && !may(actor, 'conversations.reply', space.id)) return fail({ kind: 'NotAllowed' });
  const member = edit.assignee ? memberOf(await stores.access.members(actor.accountId), edit.assignee) : null;
  if (member === undefined) return fail({ kind: 'UnknownName', what: 'assignee' });
  const assigneeId = edit.assignee === undefined ? thread.assigneeId : (member?.id ?? null);
  return ok({ ...thread, spaceId: space?.id ?? thread.spaceId, assigneeId });
}
