import type { AccountId } from '../../../shared/ids.ts';
import { trustId } from '../../../shared/ids.ts';
import { lookAgain, type QueueNeeds, type QueueStores, stopLooking, type WebhookJob } from './queue.ts';
import type { WebhookDelivery, WebhookEndpoint, WebhookEvent } from './webhook.ts';

export type PreparedAttempt =
  | { act: 'send'; endpoint: WebhookEndpoint; delivery: WebhookDelivery; event: WebhookEvent }
  | { act: 'nothing'; reason: string };

/** What a look at an endpoint's queue finds: its first due delivery, or a reason why there is nothing to be done now. */
export async function prepareAttempt(
  needs: QueueNeeds,
  stores: QueueStores,
  accountId: AccountId,
  job: WebhookJob,
): Promise<PreparedAttempt> {
  const endpoint = await stores.webhooks.endpoint(accountId, trustId('webhook', job.endpointId));
  if (!endpoint) return { act: 'nothing', reason: 'The endpoint was removed.' };
  if (endpoint.jobSerial !== job.serial) return { act: 'nothing', reason: 'Another job looks at this queue.' };
  if (endpoint.status === 'paused') {
    await stopLooking(needs, stores, { ...endpoint, plannedAt: null });
    return { act: 'nothing', reason: 'The endpoint is paused.' };
  }
  const delivery = await stores.webhooks.nextQueued(accountId, endpoint.id);
  const dueAt = Math.max(delivery?.nextAt ?? 0, endpoint.holdUntil ?? 0);
  const event = delivery && (await stores.webhooks.event(accountId, delivery.eventId));
  if (!delivery || !event || dueAt > needs.clock.now()) {
    await lookAgain(needs, stores, endpoint);
    return { act: 'nothing', reason: 'Nothing is due.' };
  }
  return { act: 'send', endpoint, delivery, event };
}
