import { trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { ContactReader } from '../contacts/index.ts';
import type { Conversation } from '../conversations/index.ts';
import { due } from '../interview/index.ts';
import { jobKinds, type ReminderJob, reminderDedupeKey, SEND_ATTEMPTS } from './job-payloads.ts';
import type { ScheduleStores } from './schedule-invitation.ts';

export type ReminderStores = ScheduleStores & { contacts: Pick<ContactReader, 'contact'> };

/**
 * Plans the next reminder of a conversation, if there is one: when it runs it looks again and moves or goes away. By mail
 * alone: a text message asks for an answer by text, which needs somebody to receive it.
 */
export async function scheduleReminder(
  needs: { clock: Clock; ids: Ids },
  stores: ReminderStores,
  conversation: Conversation,
): Promise<void> {
  const next = due(conversation.context, conversation.state);
  if (next?.what !== 'remind' || conversation.channel !== 'email') return;
  const contact = await stores.contacts.contact(conversation.accountId, conversation.contactId);
  if (!contact?.email) return;
  const { reminders, heardAt } = conversation.state;
  const now = needs.clock.now();
  const id = trustId('delivery', needs.ids.uuid());
  const payload: ReminderJob = { deliveryId: id, conversationId: conversation.id, from: reminders };
  const job = {
    id: needs.ids.uuid(),
    accountId: conversation.accountId,
    kind: jobKinds.reminder,
    dedupeKey: reminderDedupeKey(conversation.id, heardAt !== null ? 'saved' : reminders === 0 ? '0' : '1'),
    payload,
    runAt: next.at,
    maxAttempts: SEND_ATTEMPTS,
  };
  if (!(await stores.jobs.addJob(job, now))) return;
  await stores.deliveries.addDelivery({
    id,
    accountId: conversation.accountId,
    conversationId: conversation.id,
    contactId: contact.id,
    kind: 'reminder',
    channel: 'email',
    to: contact.email,
    status: 'queued',
    provider: null,
    providerRef: null,
    detail: null,
    attempts: 0,
    createdAt: now,
    updatedAt: now,
  });
}
