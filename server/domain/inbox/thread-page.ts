import type { Hasher } from '../../ports/hasher.ts';
import type { ContactReader } from '../contacts/index.ts';
import { fail, type Result } from '../result.ts';
import type { Space, SpaceReader } from '../spaces/index.ts';
import { addCustomerMessage } from './add-customer-message.ts';
import type { InboxNeeds, InboxStores, OriginTaken, ThreadNotFound } from './needs.ts';
import { participantsOf } from './participants.ts';
import type { Said } from './reply.ts';
import type { InboxReader } from './store.ts';
import type { Follower, Thread, ThreadMessage } from './thread.ts';
import { participantOf, readThreadToken } from './thread-link.ts';

export interface ThreadPage {
  thread: Thread;
  space: Space;
  /** Whose link it is. */
  reader: Follower;
  /** Without notes: those are for members alone. */
  messages: ThreadMessage[];
  /** BCP 47: the customer's, or the space's. */
  locale: string;
}

interface PageReaders {
  inbox: Pick<InboxReader, 'threadOfLink' | 'threadMessages'>;
  contacts: Pick<ContactReader, 'contact'>;
  spaces: Pick<SpaceReader, 'space'>;
}

/** What whoever holds the link may read. Changes nothing: scanners open it too. Null: the link leads nowhere (any more). */
export function openThreadPage(needs: { hasher: Hasher }) {
  return async (readers: PageReaders, token: string): Promise<ThreadPage | null> => {
    const found = await holderOf(needs, readers, token);
    const space = found && (await readers.spaces.space(found.thread.accountId, found.thread.spaceId));
    if (!found || !space) return null;
    const all = await readers.inbox.threadMessages(found.thread.accountId, found.thread.id);
    const contact = await readers.contacts.contact(found.thread.accountId, found.thread.contactId);
    const locale = contact?.locale ?? space.settings.locale;
    return { ...found, space, locale, messages: all.filter(({ by }) => by !== 'note') };
  };
}

/** `once`: the form's own id, so that sending it twice says it once. */
export function answerOnThreadPage(needs: InboxNeeds) {
  const add = addCustomerMessage(needs);
  return async (
    stores: InboxStores,
    token: string,
    said: { body: string; once: string },
  ): Promise<Result<Said, ThreadNotFound | OriginTaken>> => {
    const found = await holderOf(needs, stores, token);
    if (!found) return fail({ kind: 'ThreadNotFound' });
    const { thread, reader } = found;
    const originId = `page:${thread.id}:${said.once}`;
    const rest = { attachments: [], followers: [], quiet: false, by: 'customer' };
    return add(stores, { thread, author: reader, body: said.body, originId, ...rest });
  };
}

async function holderOf(
  needs: { hasher: Hasher },
  readers: Pick<PageReaders, 'contacts'> & { inbox: Pick<InboxReader, 'threadOfLink'> },
  token: string,
): Promise<{ thread: Thread; reader: Follower } | null> {
  const said = readThreadToken(needs.hasher, token);
  const thread = said && (await readers.inbox.threadOfLink(said.threadId));
  if (!said || !thread) return null;
  const among = await participantsOf(readers, thread);
  const reader = participantOf(needs.hasher, thread.id, { mark: said.mark, among });
  return reader && { thread, reader };
}
