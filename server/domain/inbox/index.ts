export { addCustomerMessage } from './add-customer-message.ts';
export { addNote } from './add-note.ts';
export { readableThread, type ThreadRef, writableThread } from './allowed-thread.ts';
export { assignThread } from './assign.ts';
export { cleanBody } from './clean-body.ts';
export { editThread, type ThreadEdit } from './edit-thread.ts';
export {
  attachmentKey,
  type FetchAttachment,
  pendingAttachment,
  recordAttachment,
  storeAttachment,
} from './fetch-attachment.ts';
export { holdThread } from './hold.ts';
export {
  type FetchAttachmentJob,
  fetchAttachmentJob,
  inboxJobKinds,
  type ReopenThreadJob,
  reopenThreadJob,
  type ThreadMailJob,
  threadMailJob,
} from './job-payloads.ts';
export type { InboxError, InboxNeeds, InboxStores } from './needs.ts';
export { memberOf, type OpenThread, openThread, type Suppress } from './open-thread.ts';
export { type PrepareThreadMailNeeds, type PrepareThreadMailStores, prepareThreadMail } from './prepare-thread-mail.ts';
export { reopenThread } from './reopen-thread.ts';
export { type Reply, reply } from './reply.ts';
export { setThreadStatus } from './set-status.ts';
export type { InboxReader, InboxStore, ThreadFilter } from './store.ts';
export { type SummaryReaders, summarise, type ThreadSummary } from './summarise.ts';
export { tagThread } from './tag.ts';
export { takeOverConversation } from './take-over-conversation.ts';
export {
  type Attachment,
  doneStatuses,
  type Follower,
  NEVER,
  type Thread,
  type ThreadMessage,
  type ThreadStatus,
  threadStatuses,
} from './thread.ts';
export { threadToken } from './thread-link.ts';
export { answerOnThreadPage, openThreadPage, type ThreadPage } from './thread-page.ts';
