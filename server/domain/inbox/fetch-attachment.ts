import { trustId } from '../../../shared/ids.ts';
import type { BlobStorage } from '../../ports/blob-storage.ts';
import type { Result } from '../result.ts';
import type { FetchAttachmentJob } from './job-payloads.ts';
import type { InboxStore } from './store.ts';
import type { Attachment, ThreadMessage } from './thread.ts';

export interface FetchedFile {
  bytes: Uint8Array;
  /** As its server says, or null. */
  type: string | null;
}
/** `forGood`: it will not be otherwise the next time. */
export interface FetchTrouble {
  reason: string;
  forGood: boolean;
}
/** A file from an address that a caller gave: guarded against our own network, bounded in size and time by whoever provides it. */
export type FetchAttachment = (url: string) => Promise<Result<FetchedFile, FetchTrouble>>;

/** Where an attachment lies in the blob storage. */
export const attachmentKey = (accountId: string, attachmentId: string): string => `inbox/${accountId}/${attachmentId}`;

/** What is still to be fetched; null: it was, or its thread was erased. */
export async function pendingAttachment(
  stores: { inbox: Pick<InboxStore, 'messageById'> },
  accountId: string,
  job: FetchAttachmentJob,
): Promise<{ message: ThreadMessage; attachment: Attachment } | null> {
  const message = await stores.inbox.messageById(trustId('account', accountId), trustId('message', job.messageId));
  const attachment = message?.attachments.find(({ id }) => id === job.attachmentId);
  return message && attachment?.state === 'pending' ? { message, attachment } : null;
}

/** Outside every unit. Answers the size in bytes. */
export async function storeAttachment(
  needs: { fetchAttachment: FetchAttachment; blobs: Pick<BlobStorage, 'put'> },
  accountId: string,
  attachment: Attachment,
): Promise<Result<number, FetchTrouble>> {
  const fetched = await needs.fetchAttachment(attachment.url);
  if (!fetched.ok) return fetched;
  const { bytes, type } = fetched.value;
  await needs.blobs.put(attachmentKey(accountId, attachment.id), { bytes, type: type ?? 'application/octet-stream' });
  return { ok: true, value: bytes.byteLength };
}

/** Kept with its message in the unit that ends the job. */
export async function recordAttachment(
  stores: { inbox: Pick<InboxStore, 'messageById' | 'saveAttachments'> },
  accountId: string,
  { job, as }: { job: FetchAttachmentJob; as: Pick<Attachment, 'state' | 'bytes'> },
): Promise<void> {
  const found = await pendingAttachment(stores, accountId, job);
  if (!found) return;
  const { message } = found;
  const attachments = message.attachments.map((one) => (one.id === job.attachmentId ? { ...one, ...as } : one));
  await stores.inbox.saveAttachments(message.accountId, message.id, attachments);
}
