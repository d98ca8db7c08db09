import type { z } from 'zod';
import { trustId } from '../../shared/ids.ts';
import {
  beginAttempt,
  type OutcomeNeeds,
  type OutcomeStores,
  type Outgoing,
  type PreparedSend,
  recordOutcome,
} from '../domain/deliveries/index.ts';
import type { Job } from '../ports/jobs.ts';
import { type JobStores, type OutsideKind, type Prepared, readPayload } from './job-kind.ts';
import type { Outlet, Outlets } from './outlets.ts';
import { CONFIG_PAUSE_MS, mailRetry } from './retry.ts';

export type SendStores = JobStores & OutcomeStores;

export interface SendNeeds extends OutcomeNeeds {
  outlets: Outlets;
  /** Right of the @ in our Message-IDs. */
  mailDomain: string;
}

/** The side of a delivery that every kind of message shares; `check` is what its own rules say at the time of sending. */
export function sendKind<S extends SendStores, P extends { deliveryId: string }>(
  needs: SendNeeds,
  schema: z.ZodType<P>,
  check: (stores: S, accountId: string, payload: P) => Promise<PreparedSend>,
): OutsideKind<S> {
  const deliveryOf = (stores: S, job: Job) =>
    stores.deliveries.delivery(
      trustId('account', job.accountId),
      trustId('delivery', readPayload(schema, job).deliveryId),
    );
  return {
    effect: 'outside',
    retry: mailRetry,
    async prepare(stores, job) {
      const checked = await check(stores, job.accountId, readPayload(schema, job));
      return checked.act === 'send' ? performance(needs, checked) : checked;
    },
    async settle(stores, job, settled) {
      const delivery = await deliveryOf(stores, job);
      if (delivery) await recordOutcome(needs, stores, { delivery, ended: settled });
    },
    async repeatable(stores, job) {
      const delivery = await deliveryOf(stores, job);
      return delivery?.provider ? (needs.outlets.named(delivery.provider)?.idempotent ?? false) : false;
    },
  };
}

function performance<S extends SendStores>(
  needs: SendNeeds,
  { outgoing }: Extract<PreparedSend, { act: 'send' }>,
): Prepared<S> {
  const { delivery } = outgoing;
  const outlet = needs.outlets.forMessage(outgoing);
  const pausedUntil = pauseOf(outlet, needs.clock.now());
  if (pausedUntil > 0)
    return { act: 'later', runAt: pausedUntil, reason: `${outlet.name} is paused: its settings were refused` };
  const reference = messageId(outgoing, needs.mailDomain);
  return {
    act: 'perform',
    reference,
    idempotent: outlet.idempotent,
    begin: (stores) => beginAttempt(needs, stores, { delivery, provider: outlet.name, reference }),
    perform: (goAhead) => outlet.send(outgoing, reference, goAhead),
  };
}

/** A clock that was set back must not stretch a pause into years. */
function pauseOf(outlet: Outlet, now: number): number {
  const until = outlet.pausedUntil();
  return until > now && until - now <= CONFIG_PAUSE_MS ? until : 0;
}

/** The same on every attempt, so that a receiver who got it twice can tell (RFC 5322 §3.6.4). */
function messageId({ delivery, threading }: Outgoing, domain: string): string {
  return `${threading?.messageId ?? `rq.${delivery.id}`}@${domain}`;
}
