import { trustId } from '../../../shared/ids.ts';
import { SEND_ATTEMPTS } from '../deliveries/index.ts';
import { inboxJobKinds, type ThreadMailJob } from './job-payloads.ts';
import type { InboxNeeds, InboxStores } from './needs.ts';
import { participantsOf } from './participants.ts';
import type { Follower, Thread, ThreadMessage } from './thread.ts';
import { participantMark } from './thread-link.ts';

/** One mail to each participant but its author, in the unit that adds the message: a crash leaves both or neither. */
export async function scheduleThreadMails(
  needs: InboxNeeds,
  stores: InboxStores,
  { thread, message }: { thread: Thread; message: ThreadMessage },
): Promise<void> {
  const [first, ...others] = await participantsOf(stores, thread);
  for (const to of first ? [first, ...others] : []) {
    if (to.email !== message.author.email) await schedule(needs, stores, { thread, message, to });
  }
}

async function schedule(
  needs: InboxNeeds,
  stores: InboxStores,
  { thread, message, to }: { thread: Thread; message: ThreadMessage; to: Follower },
): Promise<void> {
  const now = needs.clock.now();
  const id = trustId('delivery', needs.ids.uuid());
  const recipient = participantMark(needs.hasher, thread.id, to.email);
  const payload: ThreadMailJob = { deliveryId: id, threadId: thread.id, messageId: message.id, recipient };
  const job = {
    id: needs.ids.uuid(),
    accountId: thread.accountId,
    kind: inboxJobKinds.mail,
    dedupeKey: `thread-mail:${message.id}:${recipient}`,
    payload,
    runAt: now,
    maxAttempts: SEND_ATTEMPTS,
  };
  if (!(await stores.jobs.addJob(job, now))) return;
  await stores.deliveries.addDelivery({
    id,
    accountId: thread.accountId,
    conversationId: null,
    contactId: thread.contactId,
    kind: 'thread',
    channel: 'email',
    to: to.email,
    status: 'queued',
    provider: null,
    providerRef: null,
    detail: null,
    attempts: 0,
    createdAt: now,
    updatedAt: now,
  });
}
