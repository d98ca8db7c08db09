import { type ConversationId, trustId } from '../../../shared/ids.ts';
import { type Actor, actorName, may } from '../access/index.ts';
import type { Conversation } from '../conversations/index.ts';
import { view } from '../interview/index.ts';
import { fail, ok, type Result } from '../result.ts';
import { addMessage } from './add-message.ts';
import { inboxFact } from './inbox-fact.ts';
import type { InboxNeeds, InboxStores, NotAllowed, ThreadNotFound } from './needs.ts';
import { freeSlug } from './open-thread.ts';
import type { Thread } from './thread.ts';

/**
 * A person goes on where the customer asked for one: the conversation gets a thread, once, that begins with what they said.
 * Who opens it looks after it.
 */
export function takeOverConversation(needs: InboxNeeds) {
  return async (
    stores: InboxStores,
    actor: Actor,
    id: ConversationId,
  ): Promise<Result<Thread, ThreadNotFound | NotAllowed>> => {
    const conversation = await stores.conversations.conversation(actor.accountId, id);
    if (!conversation) return fail({ kind: 'ThreadNotFound' });
    if (!may(actor, 'conversations.reply', conversation.spaceId)) return fail({ kind: 'NotAllowed' });
    const standing = await stores.inbox.threadOfConversation(actor.accountId, id);
    if (standing) return ok(standing);
    const fresh = await threadFor(needs, stores, { conversation, actor });
    const contact = await stores.contacts.contact(actor.accountId, conversation.contactId);
    if (!fresh || !contact) return fail({ kind: 'ThreadNotFound' });
    await stores.inbox.addThread(fresh);
    const { thread } = await addMessage(needs, stores, {
      thread: fresh,
      draft: {
        by: 'customer',
        memberId: null,
        author: { name: contact.name, email: contact.email },
        body: wordsOf(conversation),
        attachments: [],
        originId: null,
      },
    });
    await stores.inbox.saveThread(thread);
    await inboxFact(needs, stores, { kind: 'inbox.thread_opened', thread, actor: actorName(actor) });
    return ok(thread);
  };
}

async function threadFor(
  needs: InboxNeeds,
  stores: InboxStores,
  { conversation, actor }: { conversation: Conversation; actor: Actor },
): Promise<Thread | null> {
  const space = await stores.spaces.space(conversation.accountId, conversation.spaceId);
  if (!space) return null;
  const now = needs.clock.now();
  const { item, business } = conversation.context;
  const subject = item ? `${business}: ${item}` : business;
  return {
    id: trustId('thread', needs.ids.uuid()),
    accountId: space.accountId,
    spaceId: space.id,
    contactId: conversation.contactId,
    conversationId: conversation.id,
    slug: await freeSlug(needs, stores, { thread: subject, space }),
    subject,
    status: 'open',
    holdUntil: null,
    tags: [],
    assigneeId: actor.who.kind === 'member' ? actor.who.id : null,
    followers: [],
    data: {},
    surveysFrom: 0,
    // It began with an invitation: answering for help must not bring them another one.
    surveyedAt: conversation.createdAt,
    test: conversation.test,
    lastSeq: 0,
    lastCustomerSeq: null,
    lastStaffSeq: null,
    createdAt: now,
    updatedAt: now,
  };
}

/** Their own words, in order; what was only pressed is our wording. */
function wordsOf({ context, state }: Conversation): string {
  const { entries } = view(context, state, { testimonial: null });
  const said = entries.filter((entry) => entry.by === 'customer' && entry.kind === 'say').map(({ text }) => text);
  return said.join('\n\n') || 'Asked to be contacted.';
}
