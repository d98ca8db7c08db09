import { type Actor, isTest } from '../access/index.ts';
import type { StartRequest } from '../triggers/index.ts';
import type { InboxNeeds, InboxStores } from './needs.ts';
import type { Thread } from './thread.ts';

/**
 * The campaign's invitation, once a thread, unless the caller held surveys back. Whoever opted out or was asked lately is spared by the
 * rules of every invitation; a quota that is used up costs the invitation alone, never the answer to the customer.
 */
export async function inviteAfterDone(
  needs: InboxNeeds,
  stores: InboxStores,
  { thread, actor }: { thread: Thread; actor: Actor },
): Promise<Thread> {
  const now = needs.clock.now();
  if (thread.surveyedAt !== null || now < thread.surveysFrom) return thread;
  const contact = await stores.contacts.contact(thread.accountId, thread.contactId);
  if (!contact?.email) return thread;
  const request: StartRequest = {
    surface: 'reamaze.done',
    space: { by: 'ref', ref: thread.spaceId },
    channel: 'email',
    contact: { email: contact.email, phone: null, name: null, locale: null },
    about: null,
    data: { thread: thread.slug },
    delayMs: 0,
  };
  const started = await needs.startConversation(stores, asTestAs(thread, actor), request);
  return started.ok && started.value.status === 'scheduled' ? { ...thread, surveyedAt: now } : thread;
}

/** What a test key began stays a test, whoever ends it. */
function asTestAs(thread: Thread, actor: Actor): Actor {
  if (!thread.test || isTest(actor) || actor.who.kind === 'system') return actor;
  return { ...actor, who: { ...actor.who, test: true } };
}
