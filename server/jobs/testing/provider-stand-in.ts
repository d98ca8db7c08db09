import { z } from 'zod';
import type { Job } from '../../ports/jobs.ts';
import { type GoAhead, heldBack, type SendOutcome } from '../../ports/mailer.ts';
import { type JobStores, type OutsideKind, readPayload, type Settled } from '../job-kind.ts';
import { mailRetry } from '../retry.ts';

export const accepted: SendOutcome = { kind: 'accepted', providerRef: 'p', response: '250 ok' };

/** Counts what a provider took, and a kind of job that sends to it. `idempotent`: one effect for one key. */
export function providerStandIn({ idempotent }: { idempotent: boolean }) {
  const calls: { key: string; at: number }[] = [];
  const settled: { id: string; as: Settled['as'] }[] = [];
  const provider = {
    calls,
    settled,
    answer: (_key: string): SendOutcome | Promise<SendOutcome> => accepted,
    now: () => 0,
    /** How many mails somebody received under this key. */
    received: (key: string) => {
      const times = calls.filter((call) => call.key === key).length;
      return idempotent ? Math.min(1, times) : times;
    },
    prepare: (_job: Job): 'perform' | 'cancel' => 'perform',
  };
  const kind: OutsideKind<JobStores> = {
    effect: 'outside',
    retry: mailRetry,
    async prepare(_stores, job) {
      readPayload(z.object({}), job);
      if (provider.prepare(job) === 'cancel') return { act: 'cancel', reason: 'opted out', doubtful: false };
      const perform = async (goAhead: GoAhead) => {
        if (!(await goAhead())) return heldBack;
        calls.push({ key: job.id, at: provider.now() });
        return provider.answer(job.id);
      };
      return { act: 'perform', reference: `ref-${job.id}`, idempotent, begin: async () => true, perform };
    },
    async settle(_stores, job, { as }) {
      settled.push({ id: job.id, as });
    },
    repeatable: async () => idempotent,
  };
  return { provider, kind };
}
