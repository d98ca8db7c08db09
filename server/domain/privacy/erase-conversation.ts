import type { Clock } from '../../ports/clock.ts';
import type { JobStore } from '../../ports/jobs.ts';
import type { CampaignReader } from '../campaigns/index.ts';
import {
  type Conversation,
  type ConversationStatus,
  type ConversationStore,
  erasedTokenHash,
} from '../conversations/index.ts';
import { type DeliveryStore, type StopStores, sendingKeys, stopAsking } from '../deliveries/index.ts';
import { fold, type InterviewContext } from '../interview/index.ts';
import type { WebhookStore } from '../webhooks/index.ts';

interface Stores extends StopStores {
  conversations: ConversationStore;
  campaigns: Pick<CampaignReader, 'campaign'>;
  deliveries: DeliveryStore;
  jobs: Pick<JobStore, 'cancel' | 'forgetError'>;
  webhooks: Pick<WebhookStore, 'forgetSubject'>;
}

const unfinished: readonly ConversationStatus[] = ['scheduled', 'invited', 'opened', 'active', 'failed'];

/** Its words, names and addresses are deleted, its link is closed; its dates and its end stay. */
export async function eraseConversation(needs: { clock: Clock }, stores: Stores, before: Conversation): Promise<void> {
  const detail = 'The customer’s data was deleted.';
  const status = unfinished.includes(before.status) ? 'cancelled' : before.status;
  if (status !== before.status) await stopAsking(needs, stores, before, { status, detail });
  const context = await withoutPerson(stores, before);
  await stores.conversations.forgetConversation({
    ...before,
    status,
    context,
    state: fold(context, []),
    tokenHash: erasedTokenHash(before.id),
    updatedAt: needs.clock.now(),
  });
  for (const delivery of await stores.deliveries.deliveriesOfConversation(before.accountId, before.id)) {
    await stores.deliveries.forgetOutboxOf(before.accountId, delivery.id);
    await stores.webhooks.forgetSubject(before.accountId, delivery.id);
    // A mail to a member has the member's address.
    if (delivery.contactId === null) continue;
    const now = await stores.deliveries.delivery(before.accountId, delivery.id);
    await stores.deliveries.saveDelivery({ ...(now ?? delivery), to: '', detail: null });
  }
  for (const key of sendingKeys(before.id)) await stores.jobs.forgetError(key);
}

/** What was asked about may have been in a trigger's words: the campaign's own take their place. */
async function withoutPerson(
  stores: Pick<Stores, 'campaigns'>,
  { accountId, campaignId, context }: Conversation,
): Promise<InterviewContext> {
  const campaign = await stores.campaigns.campaign(accountId, campaignId);
  return { ...context, firstName: null, fullName: null, item: campaign?.settings.defaultItem ?? '' };
}
