import { trustId } from '../../../shared/ids.ts';
import { type Actor, actorName, isTest, type Member, may } from '../access/index.ts';
import { type Attributes, type Contact, normaliseEmail } from '../contacts/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Space } from '../spaces/index.ts';
import { findSpace, type SpaceRef } from '../triggers/index.ts';
import { addMessage } from './add-message.ts';
import { inboxFact } from './inbox-fact.ts';
import { moveThread } from './move-thread.ts';
import type { HoldInPast, InboxNeeds, InboxStores, NotAllowed, OriginTaken, UnknownName } from './needs.ts';
import { notifyMembers } from './notify-members.ts';
import { scheduleThreadMails } from './schedule-thread-mails.ts';
import {
  cleanTags,
  type Follower,
  slugOf,
  type Thread,
  type ThreadMessage,
  type ThreadStatus,
  withFollowers,
} from './thread.ts';

export interface OpenThread {
  space: SpaceRef;
  subject: string;
  body: string;
  customer: { name: string | null; email: string };
  /** Replaces what was known of them; null: says nothing about it. */
  attributes: Attributes | null;
  /** Whose words they are; null: the customer's. A member's address makes it a message by that member. */
  author: { name: string | null; email: string } | null;
  /** A member's e-mail. */
  assignee: string | null;
  /** null: what follows from the message. */
  status: ThreadStatus | null;
  holdUntil: number | null;
  tags: readonly string[];
  data: Attributes;
  followers: readonly Follower[];
  attachments: readonly string[];
  originId: string | null;
  suppress: Suppress;
}

export interface Suppress {
  notifications: boolean;
  autoresolve: boolean;
  /** No invitation before this instant; null: nothing was said. */
  surveysUntil: number | null;
}

export interface Opened {
  thread: Thread;
  message: ThreadMessage;
}
export type OpenError = NotAllowed | UnknownName | HoldInPast | OriginTaken;

/**
 * A new thread, on a customer's behalf or by a member. Runs inside a unit that the caller opened. With an `originId` that was there before
 * the thread of that message is answered and nothing changes.
 */
export function openThread(needs: InboxNeeds) {
  return async (stores: InboxStores, actor: Actor, asked: OpenThread): Promise<Result<Opened, OpenError>> => {
    const account = await stores.access.account(actor.accountId);
    const space = account && (await findSpace(stores.spaces, account, asked.space));
    if (!space) return fail({ kind: 'UnknownName', what: 'space' });
    if (!may(actor, 'conversations.reply', space.id)) return fail({ kind: 'NotAllowed' });
    const before = await openedBefore(stores, actor, asked.originId);
    if (before) return before;
    const members = await stores.access.members(actor.accountId);
    const assignee = asked.assignee === null ? null : memberOf(members, asked.assignee);
    if (assignee === undefined) return fail({ kind: 'UnknownName', what: 'assignee' });
    if (asked.holdUntil !== null && asked.holdUntil <= needs.clock.now()) return fail({ kind: 'HoldInPast' });
    const writer = asked.author && memberOf(members, asked.author.email);
    return ok(await begin(needs, stores, { actor, asked, space, assignee, writer: writer ?? null }));
  };
}

async function openedBefore(
  stores: InboxStores,
  actor: Actor,
  originId: string | null,
): Promise<Result<Opened, OpenError> | null> {
  const message = originId === null ? null : await stores.inbox.messageByOrigin(actor.accountId, originId);
  if (!message) return null;
  const thread = await stores.inbox.thread(actor.accountId, message.threadId);
  // A message in the middle of a thread opened none: that id was used for something else.
  return thread && message.seq === 1 ? ok({ thread, message }) : fail({ kind: 'OriginTaken' });
}

export function memberOf(members: readonly Member[], email: string): Member | undefined {
  return members.find((member) => normaliseEmail(member.email) === normaliseEmail(email));
}

interface Beginning {
  actor: Actor;
  asked: OpenThread;
  space: Space;
  assignee: Member | null;
  /** The member whose message it is; null: a customer's. */
  writer: Member | null;
}

async function begin(needs: InboxNeeds, stores: InboxStores, beginning: Beginning): Promise<Opened> {
  const { actor, asked, writer } = beginning;
  const contact = await customerOf(needs, stores, beginning);
  const fresh = await newThread(needs, stores, { beginning, contact });
  await stores.inbox.addThread(fresh);
  const author = writer ? { name: writer.name, email: normaliseEmail(writer.email) } : (asked.author ?? asked.customer);
  const { body, attachments, originId } = asked;
  const draft = { by: writer ? ('member' as const) : ('customer' as const), memberId: writer?.id ?? null, author };
  const added = await addMessage(needs, stores, { thread: fresh, draft: { ...draft, body, attachments, originId } });
  const thread = await settle(needs, stores, { beginning, thread: added.thread });
  await stores.inbox.saveThread(thread);
  if (!asked.suppress.notifications) {
    if (writer) await scheduleThreadMails(needs, stores, { thread, message: added.message });
    else await notifyMembers(needs, stores, { thread, message: added.message });
  }
  await inboxFact(needs, stores, { kind: 'inbox.thread_opened', thread, actor: actorName(actor) });
  return { thread, message: added.message };
}

/** A status that the caller gave stands; otherwise a member's message resolves it, unless they said that it does not. */
async function settle(
  needs: InboxNeeds,
  stores: InboxStores,
  { beginning, thread }: { beginning: Beginning; thread: Thread },
): Promise<Thread> {
  const { actor, asked, writer } = beginning;
  const to = asked.status ?? (writer && !asked.suppress.autoresolve ? 'done' : null);
  if (to === null || to === thread.status) return thread;
  return moveThread(needs, stores, { thread, to, holdUntil: asked.holdUntil, actor });
}

async function customerOf(
  needs: InboxNeeds,
  stores: InboxStores,
  { asked, space }: Pick<Beginning, 'asked' | 'space'>,
): Promise<Contact> {
  const now = needs.clock.now();
  const contact = await stores.contacts.upsertContact({
    id: trustId('contact', needs.ids.uuid()),
    accountId: space.accountId,
    email: asked.customer.email,
    phone: null,
    name: asked.customer.name,
    locale: null,
    createdAt: now,
    updatedAt: now,
  });
  if (asked.attributes) await stores.contacts.replaceAttributes(space.accountId, contact.id, asked.attributes, now);
  return contact;
}

async function newThread(
  needs: InboxNeeds,
  stores: InboxStores,
  { beginning, contact }: { beginning: Beginning; contact: Contact },
): Promise<Thread> {
  const { actor, asked, space, assignee } = beginning;
  const now = needs.clock.now();
  return {
    id: trustId('thread', needs.ids.uuid()),
    accountId: space.accountId,
    spaceId: space.id,
    contactId: contact.id,
    conversationId: null,
    slug: await freeSlug(needs, stores, { thread: asked.subject, space }),
    subject: asked.subject,
    status: 'open',
    holdUntil: null,
    tags: cleanTags(asked.tags),
    assigneeId: assignee?.id ?? null,
    followers: withFollowers({ followers: [] }, asked.followers, contact.email),
    data: asked.data,
    surveysFrom: asked.suppress.surveysUntil ?? 0,
    surveyedAt: null,
    test: isTest(actor),
    lastSeq: 0,
    lastCustomerSeq: null,
    lastStaffSeq: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** The subject's own words while nobody has them; then with something behind them that nobody has. */
export async function freeSlug(
  needs: InboxNeeds,
  stores: InboxStores,
  { thread, space }: { thread: string; space: Space },
): Promise<string> {
  const slug = slugOf(thread);
  const taken = await stores.inbox.threadBySlug(space.accountId, slug);
  return taken ? `${slug}-${needs.ids.secret(5)}` : slug;
}
