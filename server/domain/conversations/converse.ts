import type { ChatView, ClientMessage } from '../../../shared/contracts/chat.ts';
import type { AccountId, ConversationId } from '../../../shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Hasher } from '../../ports/hasher.ts';
import type { Ids } from '../../ports/ids.ts';
import type { CampaignReader } from '../campaigns/index.ts';
import type { ContactStore } from '../contacts/index.ts';
import type { FactStore } from '../facts.ts';
import {
  type AssistReply,
  apply,
  fold,
  type InterviewEvent,
  type InterviewState,
  type Recorded,
  step,
  view,
} from '../interview/index.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ChangingWalls, Testimonial, TestimonialReader, TestimonialStore } from '../testimonials/index.ts';
import { chatTokenHash } from './chat-link.ts';
import { consequences } from './consequences.ts';
import { type Conversation, openStatuses } from './conversation.ts';
import { recordHappening } from './happening.ts';
import { opening } from './opening.ts';
import type { ConversationReader, ConversationStore } from './store.ts';

export type ConverseError =
  | { kind: 'ConversationNotFound' }
  | { kind: 'ConversationClosed' }
  /** The customer answered a question that is no longer the open one; `view` is what stands. */
  | { kind: 'MessageRefused'; reason: string; message: string; view: ChatView };

export interface Spoken {
  conversation: Conversation;
  view: ChatView;
}

export interface ConverseNeeds<S extends ConverseStores = ConverseStores> {
  clock: Clock;
  ids: Ids;
  hasher: Hasher;
  /** Mails to the members, scheduled in the same unit. Handed in: deliveries know conversations, not the other way round. */
  notices: {
    newWords(stores: S, testimonial: Testimonial): Promise<void>;
    helpWanted(stores: S, conversation: Conversation): Promise<void>;
    /** The first answer came: from now on it may stop in the middle. */
    begun(stores: S, conversation: Conversation): Promise<void>;
  };
}
export interface ConverseStores {
  conversations: ConversationStore;
  campaigns: CampaignReader;
  contacts: ContactStore;
  testimonials: TestimonialStore;
  walls: ChangingWalls;
  facts: FactStore;
}
interface OpenReaders {
  conversations: ConversationReader;
  testimonials: TestimonialReader;
}

/** Where a conversation stands, for whoever holds its link. Changes nothing: link previews open it too. */
export function openConversation(needs: Pick<ConverseNeeds, 'clock' | 'hasher'>) {
  return async (readers: OpenReaders, token: string): Promise<Result<Spoken, ConverseError>> => {
    const conversation = await readers.conversations.conversationByToken(chatTokenHash(needs.hasher, token));
    if (!conversation) return fail({ kind: 'ConversationNotFound' });
    return ok({ conversation, view: await currentView(readers, conversation, needs.clock.now()) });
  };
}

/** The same for a member who looks on, by id. */
export function lookOnConversation(needs: Pick<ConverseNeeds, 'clock'>) {
  return async (readers: OpenReaders, account: AccountId, id: ConversationId): Promise<Spoken | null> => {
    const conversation = await readers.conversations.conversation(account, id);
    return conversation && { conversation, view: await currentView(readers, conversation, needs.clock.now()) };
  };
}

/** The customer's page is alive (not a link preview): said once by the enhanced page, and by the first answer. */
export function noteOpened(needs: Pick<ConverseNeeds, 'clock' | 'ids' | 'hasher'>) {
  return async (stores: Pick<ConverseStores, 'conversations' | 'facts'>, token: string): Promise<void> => {
    const conversation = await stores.conversations.conversationByToken(chatTokenHash(needs.hasher, token));
    if (!conversation) return;
    const at = needs.clock.now();
    if (isAway(conversation, at)) return void (await comeBack(needs, stores, conversation));
    if (!isUnopened(conversation)) return;
    const { conversation: advanced, recorded } = advance(conversation, {
      ...begun(conversation),
      events: [{ type: 'invite.opened' }],
      at,
    });
    const opened: Conversation = { ...advanced, status: 'opened' };
    await stores.conversations.appendEvents(opened, recorded, null);
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId: opened.accountId,
      spaceId: opened.spaceId,
      kind: 'conversation.opened',
      subject: opened.id,
      actor: 'customer',
      data: { seq: opened.lastSeq, status: opened.status },
      at,
    });
  };
}

/**
 * The customer says something. The form post and the socket are this one use case; the client's message id makes a repeat of it
 * answer with the present view and change nothing.
 */
export function converse<S extends ConverseStores>(needs: ConverseNeeds<S>) {
  return async (
    stores: S,
    token: string,
    message: ClientMessage,
    assist?: AssistReply,
  ): Promise<Result<Spoken, ConverseError>> => {
    const found = await stores.conversations.conversationByToken(chatTokenHash(needs.hasher, token));
    if (!found) return fail({ kind: 'ConversationNotFound' });
    const at = needs.clock.now();
    if ((await stores.conversations.seqOfClientMessage(found.id, message.id)) !== null) {
      return ok({ conversation: found, view: await currentView(stores, found, at) });
    }
    if (isClosed(found, at) && message.input.type !== 'withdraw') return fail({ kind: 'ConversationClosed' });
    const standing = begun(found);
    const { events, outcome } = step(found.context, standing.state, message.input, {
      entry: message.id,
      at,
      question: message.question,
      channel: 'web',
      ...(assist ? { assist } : {}),
    });
    if (!outcome.accepted) {
      return fail({
        kind: 'MessageRefused',
        reason: outcome.refused,
        message: outcome.message,
        view: await currentView(stores, found, at),
      });
    }
    const spoken = advance(found, { ...standing, events, at });
    const settled = await consequences(needs, stores, spoken);
    if (standing.state.heardAt === null) await needs.notices.begun(stores, settled);
    await stores.conversations.appendEvents(settled, spoken.recorded, message.id);
    await stores.facts.append({
      id: needs.ids.uuid(),
      accountId: settled.accountId,
      spaceId: settled.spaceId,
      kind: 'conversation.advanced',
      subject: settled.id,
      actor: 'customer',
      data: { seq: settled.lastSeq, status: settled.status },
      at,
    });
    return ok({ conversation: settled, view: await currentView(stores, settled, at) });
  };
}

/** Back on the page after a day or more: worth a word, and an event. */
export function isAway({ status, state }: Pick<Conversation, 'status' | 'state'>, now: number): boolean {
  return status === 'active' && state.ended === null && state.heardAt !== null && now - state.heardAt >= AWAY;
}
const AWAY = 86_400_000;

async function comeBack(
  needs: Pick<ConverseNeeds, 'clock' | 'ids'>,
  stores: Pick<ConverseStores, 'conversations' | 'facts'>,
  conversation: Conversation,
): Promise<void> {
  const back = await recordHappening(needs, stores, conversation, { type: 'return', channel: 'web' });
  if (back.lastSeq === conversation.lastSeq) return;
  await stores.facts.append({
    id: needs.ids.uuid(),
    accountId: back.accountId,
    spaceId: back.spaceId,
    kind: 'conversation.advanced',
    subject: back.id,
    actor: 'customer',
    data: { seq: back.lastSeq, status: back.status },
    at: needs.clock.now(),
  });
}

export function isUnopened(conversation: Pick<Conversation, 'openedAt' | 'status'>): boolean {
  return conversation.openedAt === null && (conversation.status === 'scheduled' || conversation.status === 'invited');
}

interface Standing {
  /** Not recorded yet, before the first answer. */
  opening: readonly Recorded[];
  state: InterviewState;
}

function begun(conversation: Conversation): Standing {
  // What an older version stored may lack what was added since: the fold of nothing has it all.
  if (conversation.lastSeq > 0)
    return { opening: [], state: { ...fold(conversation.context, []), ...conversation.state } };
  const first = opening(conversation);
  return { opening: first, state: fold(conversation.context, first) };
}

function advance(
  before: Conversation,
  said: Standing & { events: readonly InterviewEvent[]; at: number },
): { conversation: Conversation; recorded: Recorded[] } {
  const { at } = said;
  const from = before.lastSeq + said.opening.length + 1;
  const answer = said.events.map((event, i): Recorded => ({ seq: from + i, at, event }));
  const state = answer.reduce((sofar, one) => apply(before.context, sofar, one), said.state);
  const recorded = [...said.opening, ...answer];
  const answering = ['scheduled', 'invited', 'opened'].includes(before.status);
  return {
    recorded,
    conversation: {
      ...before,
      state,
      lastSeq: before.lastSeq + recorded.length,
      openedAt: before.openedAt ?? at,
      updatedAt: at,
      status: answering ? 'active' : before.status,
    },
  };
}

function isClosed(conversation: Conversation, now: number): boolean {
  if (conversation.status === 'completed') return false;
  return !openStatuses.includes(conversation.status) || conversation.expiresAt <= now;
}

async function currentView(readers: OpenReaders, conversation: Conversation, now: number): Promise<ChatView> {
  // There is none before the end: a look-up less for each answer.
  const testimonial =
    conversation.completedAt === null
      ? null
      : await readers.testimonials.testimonialOfConversation(conversation.accountId, conversation.id);
  const expired = isClosed(conversation, now);
  return view(conversation.context, conversation.state, {
    testimonial: testimonial?.status ?? null,
    ...(expired ? { closed: 'expired' as const } : {}),
  });
}
