import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { OutboundAnswer } from '../../ports/outbound-http.ts';
import { type NoticeStores, scheduleWebhookPaused } from '../deliveries/index.ts';
import type { WebhookRequest } from './compose-request.ts';
import { lookAgain, type QueueStores } from './queue.ts';
import type { PauseReason, WebhookDelivery, WebhookEndpoint } from './webhook.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** After the first attempt, the second …; after the sixth it is a dead letter (Testivora: "up to 6 attempts: 1m, 5m, 30m, 2h, 6h"). */
export const WEBHOOK_DELAYS_MS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR] as const;
/** However long a receiver asks us to wait. */
const LONGEST_HOLD_MS = 6 * HOUR;
const DEAD_IN_ROW = 20;
const FAILING_MS = 72 * HOUR;

export interface AttemptMade {
  request: WebhookRequest;
  answer: OutboundAnswer;
  at: number;
}

export type SettleStores = QueueStores & NoticeStores;

interface Attempted {
  endpoint: WebhookEndpoint;
  delivery: WebhookDelivery;
  made: AttemptMade;
  /** Of the job that made it. */
  serial: number;
}

/** What became of one attempt: its log, the delivery, the endpoint's health and what is looked at next, all in one unit. */
export async function settleAttempt(
  needs: { clock: Clock; ids: Ids },
  stores: SettleStores,
  { serial, ...of }: Attempted,
): Promise<void> {
  // Read again: while the receiver thought, the owner may have paused, changed or removed it, and the event may be forgotten.
  const { accountId } = of.endpoint;
  const endpoint = await stores.webhooks.endpoint(accountId, of.endpoint.id);
  const delivery = await stores.webhooks.delivery(accountId, of.delivery.id);
  if (!endpoint) return;
  const health = delivery ? await record(needs, stores, { endpoint, delivery, made: of.made }) : endpoint;
  // Paused and resumed meanwhile: another job looks already, and two would be two attempts at a time.
  if (endpoint.jobSerial === serial) await lookAgain(needs, stores, health);
  else await stores.webhooks.saveEndpoint(health);
}

/** Answers the endpoint's health, which is not saved yet. */
async function record(
  needs: { clock: Clock; ids: Ids },
  stores: SettleStores,
  { endpoint, delivery, made }: Omit<Attempted, 'serial'>,
): Promise<WebhookEndpoint> {
  const now = needs.clock.now();
  const { request, answer, at } = made;
  await stores.webhooks.addAttempt({
    id: needs.ids.uuid(),
    accountId: endpoint.accountId,
    deliveryId: delivery.id,
    attempt: delivery.attempts + 1,
    at,
    durationMs: answer.durationMs,
    requestHeaders: withoutSignatures(request.headers),
    requestBody: request.body,
    status: answer.status,
    responseBody: answer.body,
    error: answer.error,
  });
  const after = deliveryAfter(delivery, answer, now);
  await stores.webhooks.saveDelivery(after);
  const health = endpointAfter(endpoint, { delivery: after, answer }, now);
  const reason = endpoint.status === 'active' ? health.pausedBecause : null;
  if (reason && reason !== 'owner') await scheduleWebhookPaused(needs, stores, { ...health, reason });
  return health;
}

/** 2xx alone is success; a redirect is not followed, so it is a failure. */
export function isSuccess({ status }: Pick<OutboundAnswer, 'status'>): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** Pure: when it is tried again, if it is. */
export function deliveryAfter(before: WebhookDelivery, answer: OutboundAnswer, now: number): WebhookDelivery {
  const delivery = {
    ...before,
    attempts: before.attempts + 1,
    tries: before.tries + 1,
    lastStatus: answer.status,
    lastError: answer.error,
    updatedAt: now,
  };
  if (isSuccess(answer)) return { ...delivery, state: 'delivered', nextAt: null };
  const delay = WEBHOOK_DELAYS_MS[before.tries];
  if (delay === undefined) return { ...delivery, state: 'dead', nextAt: null };
  return { ...delivery, state: 'queued', nextAt: now + Math.max(delay, holdOf(answer)) };
}

/** Pure: the endpoint's health after an attempt, and whether it is paused by it. */
export function endpointAfter(
  before: WebhookEndpoint,
  { delivery, answer }: { delivery: WebhookDelivery; answer: OutboundAnswer },
  now: number,
): WebhookEndpoint {
  if (isSuccess(answer)) return { ...before, deadInRow: 0, failingSince: null, holdUntil: null, updatedAt: now };
  const hold = holdOf(answer);
  const endpoint = {
    ...before,
    deadInRow: before.deadInRow + (delivery.state === 'dead' ? 1 : 0),
    failingSince: before.failingSince ?? now,
    holdUntil: hold > 0 ? now + hold : before.holdUntil,
    updatedAt: now,
  };
  const reason = pauseAfter(endpoint, answer, now);
  return reason && before.status === 'active' ? { ...endpoint, status: 'paused', pausedBecause: reason } : endpoint;
}

function pauseAfter(endpoint: WebhookEndpoint, answer: OutboundAnswer, now: number): PauseReason | null {
  if (answer.status === 410) return 'gone';
  if (endpoint.deadInRow >= DEAD_IN_ROW) return 'dead_letters';
  return endpoint.failingSince !== null && now - endpoint.failingSince >= FAILING_MS ? 'days_of_failure' : null;
}

/** `Retry-After` of a receiver that has too much to do: kept for the whole endpoint, within bounds. */
function holdOf({ status, retryAfterMs }: OutboundAnswer): number {
  if (status !== 429 && status !== 503) return 0;
  return Math.min(Math.max(0, retryAfterMs ?? 0), LONGEST_HOLD_MS);
}

/** The log shows what was said, not what proves who said it: with a body beside it a signature would be ready for replay. */
function withoutSignatures(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !/signature$/i.test(name)));
}
