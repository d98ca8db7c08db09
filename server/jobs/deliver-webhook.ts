import { trustId } from '../../shared/ids.ts';
import {
  composeRequest,
  type PreparedAttempt,
  prepareAttempt,
  type SettleStores,
  settleAttempt,
  signingSecrets,
  type WebhookEndpoint,
  webhookJob,
} from '../domain/webhooks/index.ts';
import type { Clock } from '../ports/clock.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import type { OutboundHttp } from '../ports/outbound-http.ts';
import type { Signer } from '../ports/signer.ts';
import { type JobStores, type OutsideKind, type Performance, readPayload } from './job-kind.ts';
import type { RetryPolicy } from './retry.ts';

export type DeliverStores = JobStores & SettleStores;

export interface DeliverNeeds {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  signer: Signer;
  outboundHttp: OutboundHttp;
}

/** Attempts under way at once; each endpoint has one at most. They wait for others' servers and cost us little. */
const WORKERS = 256;
/** Of these, for endpoints whose last attempt failed: however many are dead, as many are left for those that answer. */
const FOR_FAILING = WORKERS / 2;
const FULL_MS = 1_000;

/** For a job that could not be prepared; the schedule of attempts is the delivery's own. */
const lookRetry: RetryPolicy = { maxAttempts: Number.MAX_SAFE_INTEGER, delaysMs: [1_000, 10_000, 60_000] };

/**
 * A job looks at one endpoint's queue and makes one attempt. Webhooks are at least once, under an id that stays: an attempt
 * that a crash interrupted is simply made again, so there is nothing to commit before it.
 */
export function deliverWebhook<S extends DeliverStores>(needs: DeliverNeeds): OutsideKind<S> {
  const failing = { underWay: 0 };
  return {
    effect: 'outside',
    workers: WORKERS,
    retry: lookRetry,
    async prepare(stores, job) {
      const payload = readPayload(webhookJob, job);
      const found = await prepareAttempt(needs, stores, trustId('account', job.accountId), payload);
      if (found.act === 'nothing') return { act: 'cancel', reason: found.reason, doubtful: false };
      if (isFailing(found.endpoint) && failing.underWay >= FOR_FAILING)
        return { act: 'later', runAt: needs.clock.now() + FULL_MS, reason: 'Too many failing endpoints at once.' };
      return performance<S>(needs, failing, { ...found, serial: payload.serial });
    },
    async settle() {
      // Only reached when an attempt could not be prepared: then the job itself comes back, and the queue is as it was.
    },
    repeatable: async () => true,
  };
}

function isFailing({ failingSince }: WebhookEndpoint): boolean {
  return failingSince !== null;
}

type Found = Extract<PreparedAttempt, { act: 'send' }> & { serial: number };

function performance<S extends DeliverStores>(
  needs: DeliverNeeds,
  failing: { underWay: number },
  found: Found,
): Performance<S> {
  const { endpoint, delivery, event, serial } = found;
  const made: { record: ((stores: S) => Promise<void>) | null } = { record: null };
  return {
    act: 'perform',
    reference: delivery.id,
    idempotent: true,
    begin: async () => true,
    async perform() {
      const at = needs.clock.now();
      const secrets = signingSecrets(needs.hasher, endpoint, at);
      const request = composeRequest(needs, { endpoint, event, delivery }, { now: at, secrets });
      const isOfFailing = isFailing(endpoint);
      if (isOfFailing) failing.underWay++;
      try {
        const answer = await needs.outboundHttp.post(request);
        made.record = (stores) =>
          settleAttempt(needs, stores, { endpoint, delivery, serial, made: { request, answer, at } });
        return { kind: 'accepted', providerRef: null, response: answer.error ?? String(answer.status) };
      } finally {
        if (isOfFailing) failing.underWay--;
      }
    },
    record: async (stores) => made.record?.(stores),
  };
}
