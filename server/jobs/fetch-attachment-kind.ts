import {
  type FetchAttachment,
  type FetchAttachmentJob,
  fetchAttachmentJob,
  type InboxStore,
  pendingAttachment,
  recordAttachment,
  storeAttachment,
} from '../domain/inbox/index.ts';
import type { BlobStorage } from '../ports/blob-storage.ts';
import type { Clock } from '../ports/clock.ts';
import type { Job } from '../ports/jobs.ts';
import type { SendOutcome } from '../ports/mailer.ts';
import { type JobStores, type OutsideKind, readPayload } from './job-kind.ts';
import type { RetryPolicy } from './retry.ts';

export interface AttachmentNeeds {
  clock: Clock;
  blobs: Pick<BlobStorage, 'put'>;
  /** Null: this installation reaches nothing outside; what is attached stays pending. */
  fetchAttachment: FetchAttachment | null;
}
export type AttachmentStores = JobStores & { inbox: Pick<InboxStore, 'messageById' | 'saveAttachments'> };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const retry: RetryPolicy = { maxAttempts: 6, delaysMs: [MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, 12 * HOUR] };

/** A file that a caller named is fetched once and kept; fetching again changes nothing, so a doubtful attempt is simply repeated. */
export function fetchAttachmentKind<S extends AttachmentStores>(needs: AttachmentNeeds): OutsideKind<S> {
  const payloadOf = (job: Job): FetchAttachmentJob => readPayload(fetchAttachmentJob, job);
  return {
    effect: 'outside',
    retry,
    async prepare(stores, job) {
      const { fetchAttachment, blobs } = needs;
      const found = await pendingAttachment(stores, job.accountId, payloadOf(job));
      if (!found) return { act: 'cancel', reason: 'It was fetched already, or erased.', doubtful: false };
      if (!fetchAttachment) return { act: 'later', runAt: needs.clock.now() + DAY, reason: 'Nothing is fetched here.' };
      return {
        act: 'perform',
        reference: found.attachment.id,
        idempotent: true,
        begin: async () => true,
        async perform(goAhead): Promise<SendOutcome> {
          if (!(await goAhead())) return { kind: 'retry', reason: 'It changed before it was fetched.', afterMs: 0 };
          const stored = await storeAttachment({ fetchAttachment, blobs }, job.accountId, found.attachment);
          if (stored.ok) return { kind: 'accepted', providerRef: String(stored.value), response: 'Stored' };
          const { reason, forGood } = stored.error;
          return forGood ? { kind: 'permanent', reason } : { kind: 'retry', reason, afterMs: null };
        },
      };
    },
    async settle(stores, job, settled) {
      if (settled.as !== 'accepted' && settled.as !== 'failed') return;
      const as =
        settled.as === 'accepted'
          ? { state: 'stored' as const, bytes: Number(settled.providerRef) }
          : { state: 'failed' as const, bytes: null };
      await recordAttachment(stores, job.accountId, { job: payloadOf(job), as });
    },
    repeatable: async () => true,
  };
}
