import { removeFileJob } from '../domain/media/index.ts';
import type { BlobStorage } from '../ports/blob-storage.ts';
import { type JobStores, type OutsideKind, readPayload } from './job-kind.ts';
import type { RetryPolicy } from './retry.ts';

const MINUTE = 60_000;
const retry: RetryPolicy = { maxAttempts: 10, delaysMs: [1_000, MINUTE, 10 * MINUTE, 60 * MINUTE] };

/** A file whose row is gone. What is not there is gone already, so a doubtful attempt is simply repeated. */
export function removeFileKind<S extends JobStores>(needs: { blobs: Pick<BlobStorage, 'remove'> }): OutsideKind<S> {
  return {
    effect: 'outside',
    retry,
    async prepare(_stores, job) {
      const { key } = readPayload(removeFileJob, job);
      return {
        act: 'perform',
        reference: key,
        idempotent: true,
        begin: async () => true,
        async perform(goAhead) {
          if (!(await goAhead())) return { kind: 'retry', reason: 'It changed before it was removed.', afterMs: 0 };
          await needs.blobs.remove(key);
          return { kind: 'accepted', providerRef: null, response: 'Removed' };
        },
      };
    },
    settle: async () => {},
    repeatable: async () => true,
  };
}
