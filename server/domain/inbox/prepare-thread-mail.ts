import { trustId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import { addressHash, type ContactReader, type SuppressionReason, suppressionInWords } from '../contacts/index.ts';
import type { DeliveryReader } from '../deliveries/index.ts';
import {
  type CloseStores,
  cancelDelivery,
  type Delivery,
  type PreparedSend,
  type Threading,
} from '../deliveries/index.ts';
import type { Space, SpaceReader } from '../spaces/index.ts';
import type { ThreadMailJob } from './job-payloads.ts';
import { participantsOf } from './participants.ts';
import type { InboxReader } from './store.ts';
import type { Follower, Thread, ThreadMessage } from './thread.ts';
import { participantMark, participantOf, threadToken, threadUrl } from './thread-link.ts';

export interface PrepareThreadMailNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  publicUrl: string;
}
export interface PrepareThreadMailStores extends CloseStores {
  inbox: Pick<InboxReader, 'thread' | 'messageById' | 'threadMessages'>;
  deliveries: CloseStores['deliveries'] & Pick<DeliveryReader, 'delivery'>;
  contacts: Pick<ContactReader, 'contact' | 'suppression'>;
  spaces: Pick<SpaceReader, 'space'>;
}

/** A member's message as one letter to one participant, if they still take part and may be written to. */
export function prepareThreadMail(needs: PrepareThreadMailNeeds) {
  return async (stores: PrepareThreadMailStores, accountId: string, job: ThreadMailJob): Promise<PreparedSend> => {
    const account = trustId('account', accountId);
    const delivery = await stores.deliveries.delivery(account, trustId('delivery', job.deliveryId));
    if (!delivery) return { act: 'cancel', reason: 'The delivery is gone.', doubtful: false };
    const cancel = (reason: string) => cancelDelivery(needs, stores, { delivery, reason, conversation: null });
    if (delivery.status === 'accepted' || delivery.status === 'delivered') return cancel('It was sent already.');
    const thread = await stores.inbox.thread(account, trustId('thread', job.threadId));
    const message = thread && (await stores.inbox.messageById(account, trustId('message', job.messageId)));
    const space = thread && (await stores.spaces.space(account, thread.spaceId));
    if (!thread || !message || !space) return cancel('The customer’s data was deleted.');
    const among = await participantsOf(stores, thread);
    const to = participantOf(needs.hasher, thread.id, { mark: job.recipient, among });
    if (!to) return cancel('They no longer take part in this thread.');
    const barred = await stores.contacts.suppression(account, addressHash(needs.hasher, account, to.email));
    if (barred && isBarred(barred.reason, thread)) return cancel(suppressionInWords(barred.reason));
    return letter(needs, stores, { delivery, thread, message, space, to });
  };
}

/** Whoever asks not to be asked again and then writes themselves wants the answer; to an address that is bad nothing goes. */
function isBarred(reason: SuppressionReason, thread: Thread): boolean {
  const onlyAsked = reason === 'unsubscribed' || reason === 'opted_out';
  return !(onlyAsked && thread.lastCustomerSeq !== null);
}

interface Letter {
  delivery: Delivery;
  thread: Thread;
  message: ThreadMessage;
  space: Space;
  to: Follower;
}

async function letter(
  needs: PrepareThreadMailNeeds,
  stores: PrepareThreadMailStores,
  { delivery, thread, message, space, to }: Letter,
): Promise<PreparedSend> {
  const contact = await stores.contacts.contact(thread.accountId, thread.contactId);
  const all = await stores.inbox.threadMessages(thread.accountId, thread.id);
  const earlier = all.filter(({ by, seq }) => by !== 'note' && seq < message.seq);
  const { name } = message.author;
  return {
    act: 'send',
    outgoing: {
      delivery,
      content: {
        kind: 'thread',
        locale: contact?.locale ?? space.settings.locale,
        business: space.name,
        subject: thread.subject,
        isReply: earlier.length > 0,
        author: name,
        body: message.body,
        attachments: message.attachments.map((file) => file.name),
        threadUrl: threadUrl(needs.publicUrl, threadToken(needs.hasher, thread.id, to.email)),
        accent: space.settings.accent,
      },
      test: thread.test,
      fromName: name ? `${name}, ${space.name}` : space.name,
      toName: to.name,
      // Whoever answers the mail itself reaches the person who wrote it.
      replyTo: message.author.email,
      unsubscribeUrl: null,
      threading: threadingOf(message, earlier, participantMark(needs.hasher, thread.id, to.email)),
    },
  };
}

/** Long threads drop what lies between the first and the last ones (RFC 5322 allows it; header lines have a limit). */
const LATEST = 12;

/** Each participant has a chain of their own: nobody gets a copy that is another's. */
function threadingOf(message: ThreadMessage, earlier: readonly ThreadMessage[], mark: string): Threading {
  const idOf = ({ mailId }: ThreadMessage) => `${mailId}.${mark}`;
  const [first, ...rest] = earlier;
  const references = first ? [first, ...rest.slice(-LATEST)].map(idOf) : [];
  return { messageId: idOf(message), inReplyTo: references.at(-1) ?? null, references };
}
