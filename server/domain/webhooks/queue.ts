import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { JobStore } from '../../ports/jobs.ts';
import type { WebhookStore } from './store.ts';
import type { WebhookEndpoint } from './webhook.ts';

export const webhookJobKind = 'deliver-webhook';
export const webhookJob = z.object({ endpointId: z.uuid(), serial: z.number().int() });
export type WebhookJob = z.infer<typeof webhookJob>;

/** A job that could not even be prepared is tried again for as long as it takes: behind it waits a whole queue. */
const FOR_EVER = 1_000_000;

export interface QueueNeeds {
  clock: Clock;
  ids: Ids;
}
export interface QueueStores {
  webhooks: WebhookStore;
  jobs: Pick<JobStore, 'addJob' | 'cancel'>;
}

/*
 * An endpoint's queue is its queued deliveries. While there are any, exactly one job of the scheduler looks at them, at the
 * time of the first: so an endpoint has one attempt at a time, and a thousand events waiting for a dead one are one line in the
 * table of jobs and not a thousand in front of everybody else's.
 */

/** Something of the queue is due at `at`: its job looks no later than that. One that is looking already plans the next itself. */
export async function lookBy(
  needs: QueueNeeds,
  stores: QueueStores,
  endpoint: WebhookEndpoint,
  at: number,
): Promise<WebhookEndpoint> {
  const when = Math.max(at, endpoint.holdUntil ?? 0);
  if (endpoint.status === 'paused') return endpoint;
  if (endpoint.plannedAt !== null) {
    if (endpoint.plannedAt <= when) return endpoint;
    if (!(await stores.jobs.cancel(keyOf(endpoint), needs.clock.now()))) return endpoint;
  }
  return plan(needs, stores, endpoint, when);
}

/** The job that looked is over: the next one looks when the first of what is left is due. Saves the endpoint. */
export async function lookAgain(
  needs: QueueNeeds,
  stores: QueueStores,
  endpoint: WebhookEndpoint,
): Promise<WebhookEndpoint> {
  const next = endpoint.status === 'active' ? await stores.webhooks.nextQueued(endpoint.accountId, endpoint.id) : null;
  if (!next) return saved(stores, { ...endpoint, plannedAt: null });
  return plan(needs, stores, endpoint, Math.max(next.nextAt ?? 0, endpoint.holdUntil ?? 0));
}

/** Nobody looks any more. Saves the endpoint. */
export async function stopLooking(
  needs: QueueNeeds,
  stores: QueueStores,
  endpoint: WebhookEndpoint,
): Promise<WebhookEndpoint> {
  if (endpoint.plannedAt !== null) await stores.jobs.cancel(keyOf(endpoint), needs.clock.now());
  return saved(stores, { ...endpoint, plannedAt: null });
}

async function plan(
  needs: QueueNeeds,
  stores: QueueStores,
  before: WebhookEndpoint,
  runAt: number,
): Promise<WebhookEndpoint> {
  const endpoint = { ...before, jobSerial: before.jobSerial + 1, plannedAt: runAt };
  const payload: WebhookJob = { endpointId: endpoint.id, serial: endpoint.jobSerial };
  const job = { id: needs.ids.uuid(), accountId: endpoint.accountId, kind: webhookJobKind, payload, runAt };
  const isNew = await stores.jobs.addJob(
    { ...job, dedupeKey: keyOf(endpoint), maxAttempts: FOR_EVER },
    needs.clock.now(),
  );
  if (!isNew) throw new Error(`job ${endpoint.jobSerial} of webhook ${endpoint.id} exists already`);
  return saved(stores, endpoint);
}

async function saved(stores: QueueStores, endpoint: WebhookEndpoint): Promise<WebhookEndpoint> {
  await stores.webhooks.saveEndpoint(endpoint);
  return endpoint;
}

function keyOf({ id, jobSerial }: Pick<WebhookEndpoint, 'id' | 'jobSerial'>): string {
  return `webhook:${id}:${jobSerial}`;
}
