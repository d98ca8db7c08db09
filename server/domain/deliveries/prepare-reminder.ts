import { trustId } from '../../../shared/ids.ts';
import { addressHash, suppressionInWords } from '../contacts/index.ts';
import { type Conversation, type ConversationStore, recordHappening } from '../conversations/index.ts';
import { due } from '../interview/index.ts';
import { cancelDelivery } from './close-delivery.ts';
import { type CustomerMail, customerContent, toCustomer } from './customer-mail.ts';
import type { ReminderJob } from './job-payloads.ts';
import type { PrepareInvitationNeeds, PrepareInvitationStores } from './prepare-invitation.ts';
import type { PreparedSend } from './prepared-send.ts';

export type PrepareReminderStores = Omit<PrepareInvitationStores, 'conversations'> & {
  conversations: PrepareInvitationStores['conversations'] & Pick<ConversationStore, 'appendEvents'>;
};

const remindable: readonly Conversation['status'][] = ['invited', 'opened', 'active'];

/** Looks again whether it is still wanted: most are not, since most people who answer do so before it is due. */
export function prepareReminder(needs: PrepareInvitationNeeds) {
  return async (stores: PrepareReminderStores, accountId: string, job: ReminderJob): Promise<PreparedSend> => {
    const account = trustId('account', accountId);
    const delivery = await stores.deliveries.delivery(account, trustId('delivery', job.deliveryId));
    if (!delivery) return { act: 'cancel', reason: 'The delivery is gone.', doubtful: false };
    const conversation = await stores.conversations.conversation(account, trustId('conversation', job.conversationId));
    const contact = conversation && (await stores.contacts.contact(account, conversation.contactId));
    const space = conversation && (await stores.spaces.space(account, conversation.spaceId));
    const cancel = (reason: string) => cancelDelivery(needs, stores, { delivery, reason, conversation: null });
    if (!conversation || !contact || !space) return cancel('The customer’s data was deleted.');
    const mail = { delivery, conversation, contact, space };
    const objection = await objectionTo(needs, stores, mail);
    if (objection) return cancel(objection);
    // Tried before: it was due then, and is counted in the transcript already.
    if (delivery.attempts > 0) return { act: 'send', outgoing: await outgoing(needs, stores, mail) };
    const now = needs.clock.now();
    const next = due(conversation.context, conversation.state);
    if (next?.what !== 'remind' || conversation.state.reminders !== job.from)
      return cancel('No reminder is due any more.');
    if (next.at > now) return { act: 'later', runAt: next.at, reason: 'They answered meanwhile.' };
    const reminded = await recordHappening({ clock: needs.clock }, stores, conversation, { type: 'remind' });
    return { act: 'send', outgoing: await outgoing(needs, stores, { ...mail, conversation: reminded }) };
  };
}

async function objectionTo(
  needs: PrepareInvitationNeeds,
  stores: PrepareReminderStores,
  { delivery, conversation, space }: CustomerMail,
): Promise<string | null> {
  if (delivery.status === 'accepted' || delivery.status === 'delivered') return 'It was sent already.';
  if (!remindable.includes(conversation.status)) return `The conversation is ${conversation.status.replace('_', ' ')}.`;
  if (needs.clock.now() >= conversation.expiresAt) return 'The conversation has expired.';
  const hash = addressHash(needs.hasher, space.accountId, delivery.to);
  const barred = await stores.contacts.suppression(space.accountId, hash);
  return barred ? suppressionInWords(barred.reason) : null;
}

async function outgoing(needs: PrepareInvitationNeeds, stores: PrepareReminderStores, mail: CustomerMail) {
  const { heardAt, progress } = mail.conversation.state;
  const content = await customerContent(needs, stores, mail);
  return toCustomer(mail, { ...content, kind: 'reminder', unfinished: heardAt === null ? null : progress });
}
