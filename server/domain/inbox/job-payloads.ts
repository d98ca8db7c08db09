import { z } from 'zod';

/** What a job keeps: ids and nothing about people. `recipient` is the participant's mark in the thread, not an address. */
export const threadMailJob = z.object({
  deliveryId: z.uuid(),
  threadId: z.uuid(),
  messageId: z.uuid(),
  recipient: z.string(),
});
export type ThreadMailJob = z.infer<typeof threadMailJob>;

export const reopenThreadJob = z.object({ threadId: z.uuid() });
export type ReopenThreadJob = z.infer<typeof reopenThreadJob>;

export const fetchAttachmentJob = z.object({ messageId: z.uuid(), attachmentId: z.string() });
export type FetchAttachmentJob = z.infer<typeof fetchAttachmentJob>;

export const inboxJobKinds = {
  mail: 'send-thread-mail',
  reopen: 'reopen-thread',
  attachment: 'fetch-attachment',
} as const;
