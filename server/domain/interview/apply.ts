import { applyAsking, retract, withoutUnanswered } from './apply-asking.ts';
import { applySlots, dropEntry } from './apply-slots.ts';
import type { InterviewContext } from './context.ts';
import type { Draft } from './draft.ts';
import type { InterviewEvent, Recorded } from './events.ts';
import { progressAfter } from './policy/progress.ts';
import { type CustomerEntry, type Entry, emptyState, type InterviewState } from './state.ts';

/** One event further. Never changes the state it was given, and reads nothing but its arguments. */
export function apply(ctx: InterviewContext, state: InterviewState, recorded: Recorded): InterviewState {
  const { event } = recorded;
  const next = reduce({ ...state, seq: recorded.seq, at: recorded.at }, event);
  const asks = event.type === 'bot.message' && event.role === 'question';
  return asks ? { ...next, progress: progressAfter(ctx, next) } : next;
}

/** The state is the fold of the transcript. */
export function fold(ctx: InterviewContext, recorded: readonly Recorded[]): InterviewState {
  return recorded.reduce((state, one) => apply(ctx, state, one), emptyState());
}

function reduce(state: InterviewState, event: InterviewEvent): InterviewState {
  switch (event.type) {
    case 'approval.given':
    case 'consent.declined':
    case 'draft.rejected':
      return state;
    case 'conv.created':
      return { ...state, locale: event.locale, channel: event.channel ?? 'web', startedAt: state.at };
    case 'invite.opened':
      return { ...state, openedAt: state.openedAt ?? state.at };
    case 'user.message':
      return heard({ ...state, offer: null, prefill: null, entries: [...state.entries, said(state, event)] });
    case 'user.edited':
      return edited(state, event);
    case 'user.retracted':
      return retract(state, event.entry);
    case 'nlu.commands':
    case 'slot.set':
    case 'slot.corrected':
    case 'slot.declined':
      return applySlots(state, event);
    case 'act.chosen':
    case 'bot.message':
      return applyAsking(state, event);
    case 'identity.given':
      return {
        ...state,
        identity: event.identity,
        draft: state.draft && { ...state.draft, revision: state.draft.revision + 1 },
      };
    default:
      return applyEnding(state, event);
  }
}

type Late = Exclude<
  InterviewEvent['type'],
  | 'approval.given'
  | 'conv.created'
  | 'consent.declined'
  | 'draft.rejected'
  | 'invite.opened'
  | 'user.message'
  | 'user.edited'
  | 'user.retracted'
  | 'nlu.commands'
  | 'slot.set'
  | 'slot.corrected'
  | 'slot.declined'
  | 'act.chosen'
  | 'bot.message'
  | 'identity.given'
>;

function applyEnding(state: InterviewState, event: Extract<InterviewEvent, { type: Late }>): InterviewState {
  switch (event.type) {
    case 'draft.composed': {
      const { revision, units, composition, choice } = event;
      return { ...state, draft: { ...composition, revision, units, choice, edited: false, proposal: null } };
    }
    case 'draft.dropped':
      return { ...state, draft: null };
    case 'draft.edited_by_customer':
      return customDraft(state, event);
    case 'draft.proposed':
    case 'draft.chosen':
      return { ...state, draft: state.draft && withProposal(state.draft, event) };
    case 'consent.given': {
      const { type: _, revision: __, ...receipt } = event;
      return { ...state, receipt: { ...receipt, seq: state.seq, at: state.at, voided: false } };
    }
    case 'approval.voided':
      return { ...state, receipt: state.receipt && { ...state.receipt, voided: true } };
    case 'consent.withdrawn':
      return { ...state, receipt: null };
    case 'human.requested':
      return { ...state, wantsHuman: true };
    case 'locale.changed':
      return { ...state, locale: event.to, foreign: null };
    case 'channel.changed':
      return { ...state, channel: event.to };
    case 'reminder.sent':
      return { ...state, reminders: event.n, remindedAt: state.at, pausedAt: null };
    case 'returned':
      return { ...state, heardAt: state.at, pausedAt: null };
    case 'set.aside':
      return state;
    case 'opt.out':
      return { ...state, optedOut: true };
    case 'opt.in':
      return { ...state, optedOut: false };
    case 'reopened':
      return { ...state, ended: null, reopened: true };
    case 'completed':
      return { ...withoutUnanswered(state), ended: event.outcome, pending: null, offer: null, reopened: false };
  }
}

const heard = (state: InterviewState): InterviewState => ({ ...state, heardAt: state.at, pausedAt: null });

type Proposing = Extract<InterviewEvent, { type: 'draft.proposed' | 'draft.chosen' }>;

/** What stands is one of the two; the other waits beside it. */
function withProposal(draft: Draft, event: Proposing): Draft {
  const { body, headline, highlights, spans, edits } = draft;
  const own = draft.proposal?.own ?? { body, headline, highlights, spans, edits };
  if (event.type === 'draft.proposed') {
    return { ...draft, revision: event.revision, proposal: { own, proposed: event.composition, chosen: 'own' } };
  }
  if (!draft.proposal) return draft;
  const stands = event.which === 'own' ? own : draft.proposal.proposed;
  return { ...draft, ...stands, revision: event.revision, proposal: { ...draft.proposal, chosen: event.which } };
}

const said = (state: InterviewState, event: Extract<InterviewEvent, { type: 'user.message' }>): CustomerEntry => ({
  by: 'customer',
  id: event.entry,
  seq: state.seq,
  at: state.at,
  text: event.raw,
  question: event.question,
  kind: event.kind,
  rating: event.rating,
  choice: event.choice,
  rev: 0,
  words: 0,
  contentWords: 0,
  asides: [],
  locale: state.locale,
});

/** The message says something else now: what was drawn from it is drawn again by the events that follow. */
function edited(state: InterviewState, event: Extract<InterviewEvent, { type: 'user.edited' }>): InterviewState {
  const change = (entry: Entry): Entry =>
    entry.by !== 'customer' || entry.id !== event.entry
      ? entry
      : {
          ...entry,
          text: event.raw,
          rating: event.rating,
          kind: event.kind,
          choice: event.choice,
          rev: entry.rev + 1,
          words: 0,
          contentWords: 0,
          asides: [],
        };
  return { ...state, entries: state.entries.map(change), slots: dropEntry(state.slots, event.entry) };
}

/** What the customer typed is a message like any other: the words on the card must be findable in the transcript. */
function customDraft(
  state: InterviewState,
  event: Extract<InterviewEvent, { type: 'draft.edited_by_customer' }>,
): InterviewState {
  if (!state.draft) return state;
  const typed: CustomerEntry = {
    ...said(state, {
      type: 'user.message',
      entry: event.entry,
      raw: event.composition.body,
      question: 'a.preview',
      kind: 'say',
      rating: null,
      choice: null,
    }),
    kind: 'draft',
  };
  return {
    ...state,
    entries: [...state.entries.filter((entry) => entry.by === 'us' || entry.kind !== 'draft'), typed],
    draft: { ...state.draft, ...event.composition, revision: event.revision, edited: true, proposal: null },
  };
}
