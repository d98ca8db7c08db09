import { type DeliveryId, trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { JobStore } from '../../ports/jobs.ts';
import type { Contact } from '../contacts/index.ts';
import type { Conversation } from '../conversations/index.ts';
import { type InvitationJob, invitationDedupeKey, jobKinds, resentDedupeKey, SEND_ATTEMPTS } from './job-payloads.ts';
import type { DeliveryStore } from './store.ts';

export interface ScheduleStores {
  deliveries: Pick<DeliveryStore, 'addDelivery'>;
  jobs: Pick<JobStore, 'addJob'>;
}

/**
 * Adds the delivery and its job to the unit that makes the conversation: either both are there or neither.
 * One invitation a conversation, ever; null when there is one, or when the contact has no address for the channel.
 */
export async function scheduleInvitation(
  needs: { clock: Clock; ids: Ids },
  stores: ScheduleStores,
  conversation: Conversation,
  contact: Contact,
): Promise<DeliveryId | null> {
  return schedule(needs, stores, { conversation, contact, runAt: conversation.scheduledAt, time: 0 });
}

/** The same once more, now. `time`: how often it was sent again, this one counted. */
export async function scheduleInvitationAgain(
  needs: { clock: Clock; ids: Ids },
  stores: ScheduleStores,
  again: { conversation: Conversation; contact: Contact; time: number },
): Promise<DeliveryId | null> {
  return schedule(needs, stores, { ...again, runAt: needs.clock.now() });
}

async function schedule(
  needs: { clock: Clock; ids: Ids },
  stores: ScheduleStores,
  { conversation, contact, runAt, time }: { conversation: Conversation; contact: Contact; runAt: number; time: number },
): Promise<DeliveryId | null> {
  const to = conversation.channel === 'sms' ? contact.phone : contact.email;
  if (!to) return null;
  const now = needs.clock.now();
  const id = trustId('delivery', needs.ids.uuid());
  const payload: InvitationJob = {
    deliveryId: id,
    conversationId: conversation.id,
    ...(time > 0 ? { again: true } : {}),
  };
  const isNew = await stores.jobs.addJob(
    {
      id: needs.ids.uuid(),
      accountId: conversation.accountId,
      kind: jobKinds.invitation,
      dedupeKey: time > 0 ? resentDedupeKey(conversation.id, time) : invitationDedupeKey(conversation.id),
      payload,
      runAt,
      maxAttempts: SEND_ATTEMPTS,
    },
    now,
  );
  if (!isNew) return null;
  await stores.deliveries.addDelivery({
    id,
    accountId: conversation.accountId,
    conversationId: conversation.id,
    contactId: contact.id,
    kind: 'invitation',
    channel: conversation.channel,
    to,
    status: 'queued',
    provider: null,
    providerRef: null,
    detail: null,
    attempts: 0,
    createdAt: now,
    updatedAt: now,
  });
  return id;
}
