import { trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { CampaignReader } from '../campaigns/index.ts';
import { addressHash, type ContactReader, suppressionInWords } from '../contacts/index.ts';
import type { ConversationReader, ConversationStatus } from '../conversations/index.ts';
import type { SpaceReader } from '../spaces/index.ts';
import { type CloseStores, cancelDelivery, waitingStatuses } from './close-delivery.ts';
import { type CustomerMail, customerContent, toCustomer } from './customer-mail.ts';
import type { InvitationJob } from './job-payloads.ts';
import type { PreparedSend } from './prepared-send.ts';
import { askableAgain } from './resend-invitation.ts';
import type { DeliveryReader } from './store.ts';

const DAY = 86_400_000;

export interface PrepareInvitationNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  publicUrl: string;
  /** The installation's, for spaces that gave none. */
  postalAddress: string | null;
}
export interface PrepareInvitationStores extends CloseStores {
  conversations: CloseStores['conversations'] & Pick<ConversationReader, 'lastAsked'>;
  deliveries: CloseStores['deliveries'] & Pick<DeliveryReader, 'delivery'>;
  contacts: Pick<ContactReader, 'contact' | 'suppression'>;
  spaces: Pick<SpaceReader, 'space'>;
  campaigns: Pick<CampaignReader, 'campaign'>;
}

/**
 * Checks everything again at the time of sending: a delay of days lies between asking and sending,
 * in which people opt out, open the link by themselves, or are asked by someone else.
 */
export function prepareInvitation(needs: PrepareInvitationNeeds) {
  return async (stores: PrepareInvitationStores, accountId: string, job: InvitationJob): Promise<PreparedSend> => {
    const account = trustId('account', accountId);
    const delivery = await stores.deliveries.delivery(account, trustId('delivery', job.deliveryId));
    if (!delivery) return { act: 'cancel', reason: 'The delivery is gone.', doubtful: false };
    const conversation = await stores.conversations.conversation(account, trustId('conversation', job.conversationId));
    const contact = conversation && (await stores.contacts.contact(account, conversation.contactId));
    const space = conversation && (await stores.spaces.space(account, conversation.spaceId));
    if (!conversation || !contact || !space) {
      return cancelDelivery(needs, stores, {
        delivery,
        reason: 'The customer’s data was deleted.',
        conversation: null,
      });
    }
    const asked = { delivery, conversation, contact, space, again: job.again === true };
    const objection = await objectionTo(needs, stores, asked);
    if (objection) return cancelDelivery(needs, stores, { delivery, ...objection });
    return { act: 'send', outgoing: await outgoing(needs, stores, asked) };
  };
}

type Asked = CustomerMail & { again: boolean };
interface Objection {
  reason: string;
  conversation: ConversationStatus | null;
}

async function objectionTo(
  needs: PrepareInvitationNeeds,
  stores: PrepareInvitationStores,
  asked: Asked,
): Promise<Objection | null> {
  const { delivery, conversation, space, again } = asked;
  if (delivery.status === 'accepted' || delivery.status === 'delivered')
    return { reason: 'It was sent already.', conversation: null };
  if (!(again ? askableAgain : waitingStatuses).includes(conversation.status)) {
    return { reason: `The conversation is ${conversation.status.replace('_', ' ')}.`, conversation: null };
  }
  if (needs.clock.now() >= conversation.expiresAt)
    return { reason: 'The invitation expired before it was sent.', conversation: 'expired' };
  const hash = addressHash(needs.hasher, space.accountId, delivery.to);
  const barred = await stores.contacts.suppression(space.accountId, hash);
  if (barred) {
    return {
      reason: suppressionInWords(barred.reason),
      conversation: 'opted_out',
    };
  }
  return (await askedTooOften(needs, stores, asked))
    ? {
        reason: `Another invitation of this space reached them within ${space.settings.frequencyDays} days.`,
        conversation: 'suppressed',
      }
    : null;
}

async function askedTooOften(
  needs: PrepareInvitationNeeds,
  stores: PrepareInvitationStores,
  asked: Asked,
): Promise<boolean> {
  const { conversation, contact, space } = asked;
  const days = space.settings.frequencyDays;
  if (days === 0) return false;
  const last = await stores.conversations.lastAsked({
    accountId: space.accountId,
    spaceId: space.id,
    contactId: contact.id,
    test: conversation.test,
    except: conversation.id,
  });
  return last !== null && needs.clock.now() - last < days * DAY;
}

async function outgoing(needs: PrepareInvitationNeeds, stores: PrepareInvitationStores, asked: Asked) {
  return toCustomer(asked, { ...(await customerContent(needs, stores, asked)), kind: 'invitation' });
}
