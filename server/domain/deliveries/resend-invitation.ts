import type { ConversationId, DeliveryId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { type Actor, may } from '../access/index.ts';
import { addressHash, type Contact, type ContactReader, suppressionInWords } from '../contacts/index.ts';
import type { Conversation, ConversationReader, ConversationStatus } from '../conversations/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { MIN_SMS_CREDITS, type UsageReader } from '../usage/index.ts';
import type { CancelError } from './cancel-conversation.ts';
import { MOST_AGAIN } from './job-payloads.ts';
import { type ScheduleStores, scheduleInvitationAgain } from './schedule-invitation.ts';
import type { DeliveryReader } from './store.ts';

export type ResendError =
  | CancelError
  /** `reason` in words. */
  | { kind: 'AddressSuppressed'; reason: string }
  | { kind: 'ResentTooOften'; limit: number }
  | { kind: 'SmsCreditsTooLow'; credits: number; required: number };

export interface Resent {
  conversation: Conversation;
  deliveryId: DeliveryId;
}

interface ResendStores extends ScheduleStores {
  conversations: Pick<ConversationReader, 'conversation'>;
  contacts: Pick<ContactReader, 'contact' | 'suppression'>;
  deliveries: ScheduleStores['deliveries'] & Pick<DeliveryReader, 'deliveriesOfConversation'>;
  usage: Pick<UsageReader, 'credits'>;
}

/** Invited, and not at the end. One that still waits for its first invitation gets that. */
export const askableAgain: readonly ConversationStatus[] = ['invited', 'opened', 'active', 'failed'];

/** The same link once more: a delivery of its own, checked again when it is sent. */
export function resendInvitation(needs: { clock: Clock; ids: Ids; hasher: Hasher }) {
  return async (stores: ResendStores, actor: Actor, id: ConversationId): Promise<Result<Resent, ResendError>> => {
    const conversation = await stores.conversations.conversation(actor.accountId, id);
    if (!conversation) return fail({ kind: 'ConversationNotFound' });
    if (!may(actor, 'conversations.start', conversation.spaceId)) return fail({ kind: 'NotAllowed' });
    const { status } = conversation;
    const contact = await stores.contacts.contact(conversation.accountId, conversation.contactId);
    const over = conversation.expiresAt <= needs.clock.now();
    if (!contact || over || !askableAgain.includes(status))
      return fail({ kind: 'ConversationPast', status: over ? 'expired' : status });
    const objection = await objectionTo(needs, stores, conversation, contact);
    if (objection) return fail(objection);
    const sent = await stores.deliveries.deliveriesOfConversation(conversation.accountId, id);
    const time = sent.filter(({ kind }) => kind === 'invitation').length;
    if (time > MOST_AGAIN) return fail({ kind: 'ResentTooOften', limit: MOST_AGAIN });
    const deliveryId = await scheduleInvitationAgain(needs, stores, { conversation, contact, time: Math.max(1, time) });
    return deliveryId ? ok({ conversation, deliveryId }) : fail({ kind: 'ConversationPast', status });
  };
}

async function objectionTo(
  needs: { hasher: Hasher },
  stores: ResendStores,
  { accountId, channel }: Conversation,
  contact: Contact,
): Promise<ResendError | null> {
  const address = channel === 'sms' ? contact.phone : contact.email;
  const barred =
    address && (await stores.contacts.suppression(accountId, addressHash(needs.hasher, accountId, address)));
  if (barred) return { kind: 'AddressSuppressed', reason: suppressionInWords(barred.reason) };
  if (channel !== 'sms') return null;
  const credits = await stores.usage.credits(accountId);
  return credits < MIN_SMS_CREDITS ? { kind: 'SmsCreditsTooLow', credits, required: MIN_SMS_CREDITS } : null;
}
