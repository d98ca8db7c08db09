import type { AccessReader, Member } from '../access/index.ts';
import type { Contact, ContactReader } from '../contacts/index.ts';
import type { Space, SpaceReader } from '../spaces/index.ts';
import type { InboxReader } from './store.ts';
import type { Thread, ThreadMessage } from './thread.ts';

/** A thread with the names that its ids stand for, and its first and last words. */
export interface ThreadSummary {
  thread: Thread;
  space: Space | null;
  contact: Contact | null;
  assignee: Member | null;
  first: ThreadMessage | null;
  lastCustomer: ThreadMessage | null;
  lastStaff: ThreadMessage | null;
}

export interface SummaryReaders {
  access: Pick<AccessReader, 'member'>;
  spaces: Pick<SpaceReader, 'space'>;
  contacts: Pick<ContactReader, 'contact'>;
  inbox: Pick<InboxReader, 'threadMessage'>;
}

export async function summarise(readers: SummaryReaders, thread: Thread): Promise<ThreadSummary> {
  const { accountId, id } = thread;
  const message = async (seq: number | null) => (seq === null ? null : readers.inbox.threadMessage(accountId, id, seq));
  return {
    thread,
    space: await readers.spaces.space(accountId, thread.spaceId),
    contact: await readers.contacts.contact(accountId, thread.contactId),
    assignee: thread.assigneeId && (await readers.access.member(accountId, thread.assigneeId)),
    first: await message(1),
    lastCustomer: await message(thread.lastCustomerSeq),
    lastStaff: await message(thread.lastStaffSeq),
  };
}
