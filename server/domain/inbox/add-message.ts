import { type MemberId, trustId } from '../../../shared/ids.ts';
import { type FetchAttachmentJob, inboxJobKinds } from './job-payloads.ts';
import type { InboxNeeds, InboxStores } from './needs.ts';
import type { Attachment, MessageAuthor, Thread, ThreadMessage } from './thread.ts';

export interface MessageDraft {
  by: MessageAuthor;
  memberId: MemberId | null;
  author: { name: string | null; email: string | null };
  body: string;
  /** Addresses of files, checked to be such; fetched by a job. */
  attachments: readonly string[];
  originId: string | null;
}

const FETCH_ATTEMPTS = 6;

/** Appends it and plans the fetching of what is attached. Answers the thread as it then stands, which is not saved yet. */
export async function addMessage(
  needs: InboxNeeds,
  stores: InboxStores,
  { thread, draft }: { thread: Thread; draft: MessageDraft },
): Promise<{ thread: Thread; message: ThreadMessage }> {
  const at = needs.clock.now();
  const id = trustId('message', needs.ids.uuid());
  const seq = thread.lastSeq + 1;
  const { attachments: urls, ...said } = draft;
  const attachments = urls.map((url): Attachment => {
    return { id: needs.ids.uuid(), url, name: nameIn(url), state: 'pending', bytes: null };
  });
  const message: ThreadMessage = {
    ...said,
    id,
    accountId: thread.accountId,
    threadId: thread.id,
    seq,
    mailId: `th.${id}`,
    attachments,
    at,
  };
  await stores.inbox.addMessage(message);
  for (const { id: attachmentId } of attachments) await planFetching(needs, stores, { message, attachmentId });
  const grown: Thread = {
    ...thread,
    lastSeq: seq,
    lastCustomerSeq: draft.by === 'customer' ? seq : thread.lastCustomerSeq,
    lastStaffSeq: draft.by === 'member' ? seq : thread.lastStaffSeq,
    updatedAt: at,
  };
  return { thread: grown, message };
}

async function planFetching(
  needs: InboxNeeds,
  stores: InboxStores,
  { message, attachmentId }: { message: ThreadMessage; attachmentId: string },
): Promise<void> {
  const payload: FetchAttachmentJob = { messageId: message.id, attachmentId };
  const job = {
    id: needs.ids.uuid(),
    accountId: message.accountId,
    kind: inboxJobKinds.attachment,
    dedupeKey: `attachment:${attachmentId}`,
    payload,
    runAt: message.at,
    maxAttempts: FETCH_ATTEMPTS,
  };
  await stores.jobs.addJob(job, message.at);
}

const LONGEST_NAME = 120;

/** The last part of its path, as a person would read it. */
function nameIn(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const last = path.split('/').filter(Boolean).at(-1) ?? 'file';
  return (
    decoded(last)
      .replace(/[\p{Cc}\p{Cf}/\\]+/gu, ' ')
      .trim()
      .slice(0, LONGEST_NAME) || 'file'
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // half an escape: it is only shown
  }
}
