import { trustId } from '../../../shared/ids.ts';
import type { WebhookEventKind } from '../../../shared/webhooks/events.ts';
import type { Fact } from '../../ports/event-publisher.ts';
import { eventOf } from './event-of.ts';
import { lookBy, type QueueNeeds, type QueueStores } from './queue.ts';
import { type SnapshotNeeds, type SnapshotReaders, snapshot } from './snapshot.ts';
import type { WebhookDelivery, WebhookEndpoint, WebhookEvent } from './webhook.ts';

export type RaiseStores = QueueStores & SnapshotReaders;
export type RaiseNeeds = QueueNeeds & SnapshotNeeds;

/**
 * Facts → events, and a delivery for each endpoint that asked. Called at the end of the very unit that holds the facts: both are
 * committed or neither is, so that no crash can lose an event and none is told of something that was rolled back; and what is
 * told is what was committed.
 */
export function raiseEvents(needs: RaiseNeeds) {
  return async (stores: RaiseStores, facts: readonly Fact[]): Promise<void> => {
    for (const fact of facts) {
      const kind = eventOf(fact);
      if (kind) await raise(needs, stores, { fact, kind });
    }
  };
}

async function raise(
  needs: RaiseNeeds,
  stores: RaiseStores,
  said: { fact: Fact; kind: WebhookEventKind },
): Promise<void> {
  const { fact, kind } = said;
  const account = trustId('account', fact.accountId);
  const asked = (await stores.webhooks.endpoints(account)).filter(({ events }) => events.includes(kind));
  const told = asked.length > 0 ? await snapshot(needs, stores, said) : null;
  if (!told) return;
  const endpoints = asked.filter(
    ({ spaceId }) => spaceId === null || told.spaceId === null || spaceId === told.spaceId,
  );
  if (endpoints.length === 0) return;
  const event = { id: trustId('event', needs.ids.uuid()), accountId: account, kind, ...told, createdAt: fact.at };
  await stores.webhooks.addEvent(event);
  for (const endpoint of endpoints) await enqueue(needs, stores, endpoint, event);
}

/** A paused endpoint's events wait for it. */
export async function enqueue(
  needs: QueueNeeds,
  stores: QueueStores,
  endpoint: WebhookEndpoint,
  event: WebhookEvent,
): Promise<WebhookDelivery> {
  const now = needs.clock.now();
  const delivery: WebhookDelivery = {
    id: trustId('delivery', needs.ids.uuid()),
    accountId: endpoint.accountId,
    endpointId: endpoint.id,
    eventId: event.id,
    event: event.kind,
    state: 'queued',
    attempts: 0,
    tries: 0,
    nextAt: now,
    lastStatus: null,
    lastError: null,
    createdAt: now,
    updatedAt: now,
  };
  await stores.webhooks.addDelivery(delivery);
  await lookBy(needs, stores, endpoint, now);
  return delivery;
}
