import { type DeliveryId, type EventId, trustId, type WebhookId } from '../../../shared/ids.ts';
import type { WebhookEventKind } from '../../../shared/webhooks/events.ts';
import type { Actor } from '../access/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { mayManage, type WebhookError } from './manage-endpoints.ts';
import { lookBy, type QueueNeeds, type QueueStores } from './queue.ts';
import { enqueue } from './raise-events.ts';
import { sampleData } from './samples.ts';
import type { WebhookDelivery, WebhookEvent } from './webhook.ts';

export type SendAgainError = WebhookError | { kind: 'WebhookDeliveryNotFound' };

/** Puts a delivery back, with all its attempts; its event and its ids stay. One that is queued anyway goes now. */
export function replayDelivery(needs: QueueNeeds) {
  return async (
    stores: QueueStores,
    actor: Actor,
    asked: { endpoint: WebhookId | null; id: DeliveryId },
  ): Promise<Result<WebhookDelivery, SendAgainError>> => {
    if (!mayManage(actor)) return fail({ kind: 'NotAllowed' });
    const before = await stores.webhooks.delivery(actor.accountId, asked.id);
    if (!before || (asked.endpoint && before.endpointId !== asked.endpoint))
      return fail({ kind: 'WebhookDeliveryNotFound' });
    const endpoint = await stores.webhooks.endpoint(actor.accountId, before.endpointId);
    if (!endpoint) return fail({ kind: 'WebhookDeliveryNotFound' });
    const now = needs.clock.now();
    const delivery: WebhookDelivery = { ...before, state: 'queued', tries: 0, nextAt: now, updatedAt: now };
    await stores.webhooks.saveDelivery(delivery);
    await lookBy(needs, stores, endpoint, now);
    return ok(delivery);
  };
}

/** A made-up event of one kind to one endpoint, by the way of all others; its data says `test: true`. */
export function sendTestEvent(needs: QueueNeeds) {
  return async (
    stores: QueueStores,
    actor: Actor,
    asked: { id: WebhookId; event: WebhookEventKind | null },
  ): Promise<Result<WebhookDelivery, SendAgainError>> => {
    if (!mayManage(actor)) return fail({ kind: 'NotAllowed' });
    const endpoint = await stores.webhooks.endpoint(actor.accountId, asked.id);
    if (!endpoint) return fail({ kind: 'WebhookNotFound' });
    const kind = asked.event ?? endpoint.events[0] ?? 'testimonial.approved';
    const id: EventId = trustId('event', needs.ids.uuid());
    const data = { ...sampleData(kind), test: true };
    const event: WebhookEvent = {
      id,
      accountId: actor.accountId,
      spaceId: endpoint.spaceId,
      kind,
      subject: 'test',
      data,
      createdAt: needs.clock.now(),
    };
    await stores.webhooks.addEvent(event);
    return ok(await enqueue(needs, stores, endpoint, event));
  };
}
