import { trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import { type AccessReader, type Actor, may } from '../access/index.ts';
import type { SpaceReader } from '../spaces/index.ts';
import { findSpace } from './find-space.ts';
import type { SpaceRef } from './start-request.ts';
import type { TriggerStore } from './store.ts';

/** A request that could not be understood, as far as it was. */
export interface RejectedRequest {
  surface: string;
  space: SpaceRef;
  /** Who was meant, as given; '' when that was not to be seen. */
  who: string;
  /** In words, for the owner. */
  reason: string;
}

/** Every trigger is visible, also one that named a space and was wrong otherwise. Does nothing where no space of the actor's is meant. */
export function keepRejectedTrigger(needs: { clock: Clock; ids: Ids }) {
  return async (
    stores: { access: AccessReader; spaces: SpaceReader; triggers: TriggerStore },
    actor: Actor,
    { surface, space: wanted, who, reason }: RejectedRequest,
  ): Promise<void> => {
    const account = await stores.access.account(actor.accountId);
    const space = account && (await findSpace(stores.spaces, account, wanted));
    if (!space || !may(actor, 'conversations.start', space.id)) return;
    await stores.triggers.addTrigger({
      id: trustId('trigger', needs.ids.uuid()),
      accountId: space.accountId,
      spaceId: space.id,
      surface,
      who,
      reason,
      status: 'rejected',
      contactId: null,
      conversationId: null,
      data: {},
      createdAt: needs.clock.now(),
    });
  };
}
