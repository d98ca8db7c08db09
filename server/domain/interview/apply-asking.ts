import { dropEntry, withSlot } from './apply-slots.ts';
import type { InterviewEvent } from './events.ts';
import { bringsHelp } from './policy/choose.ts';
import { isContentQuestion, isProbe, slotAskedBy } from './policy/questions.ts';
import type { Entry, InterviewState, OurEntry } from './state.ts';

type AskingEvent = Extract<InterviewEvent, { type: 'act.chosen' | 'bot.message' }>;

const afterContent = new Set(['q.relation', 'q.name', 'a.preview', 'e.private', 'c.publish.sms', 'a.preview.link']);
/** Answered by a form, which leaves no message behind. */
const screens = new Set(['q.name', 'a.preview', 'c.publish.sms', 'a.preview.link']);
const offers: Partial<Record<string, InterviewState['offer']>> = {
  'n.human': 'human',
  'n.hostile': 'hostile',
  'n.stuck': 'stuck',
};

/** What we asked and said. */
export function applyAsking(state: InterviewState, event: AskingEvent): InterviewState {
  if (event.type === 'act.chosen') return afterContent.has(event.q) ? { ...state, wrapped: true } : state;
  const credits = state.credits + (event.segments ?? 0);
  return spoken({ ...state, credits }, event);
}

function spoken(state: InterviewState, event: Extract<AskingEvent, { type: 'bot.message' }>): InterviewState {
  const entry: OurEntry = {
    by: 'us',
    id: `b${state.seq}`,
    seq: state.seq,
    at: state.at,
    text: event.text,
    question: event.q,
    role: event.role,
    quote: event.quote,
  };
  if (event.role === 'question') {
    const helpOffered = state.helpOffered || (event.variant === 'sms' && bringsHelp(state, event.q));
    return asked({ ...state, helpOffered }, entry);
  }
  return { ...state, entries: [...state.entries, entry], offer: offers[event.q] ?? state.offer };
}

function asked(state: InterviewState, entry: OurEntry): InterviewState {
  const current = withoutUnanswered(state);
  const slot = slotAskedBy(entry.question);
  const slots = slot
    ? withSlot(current.slots, slot, (one) => ({
        ...one,
        asks: one.asks + 1,
        probes: one.probes + (isProbe(entry.question) ? 1 : 0),
      }))
    : current.slots;
  return {
    ...current,
    slots,
    entries: [...current.entries, entry],
    asked: [...current.asked, { q: entry.question, seq: entry.seq }],
    pending: { q: entry.question, entry: entry.id, quote: entry.quote },
    misunderstood: { ...current.misunderstood, here: 0 },
  };
}

/** A question that gave way to another before it was answered was never asked: it may come again. */
export function withoutUnanswered(state: InterviewState): InterviewState {
  const { pending } = state;
  if (!pending || screens.has(pending.q)) return state;
  const at = state.entries.findIndex(({ id }) => id === pending.entry);
  const answered = state.entries.slice(at).some((entry) => entry.by === 'customer' && entry.question === pending.q);
  return answered || at < 0 ? state : forget(state, [...state.entries.slice(0, at), ...state.entries.slice(at + 1)]);
}

/** Back to the moment before the question was asked that this message answers. */
export function retract(state: InterviewState, id: string): InterviewState {
  const at = state.entries.findIndex((entry) => entry.id === id);
  const target = state.entries[at];
  if (target?.by !== 'customer') return state;
  const from = state.entries.findLastIndex((entry, index) => index < at && isQuestion(entry, target.question));
  const start = from < 0 ? at : from;
  const gone = new Set([id, ...answersTo(state, state.pending?.q ?? null)]);
  const kept = state.entries.slice(start).filter((entry) => entry.by === 'customer' && !gone.has(entry.id));
  const before = forget(state, [...state.entries.slice(0, start), ...kept]);
  const reopensContent =
    target.question !== null && (isContentQuestion(target.question) || target.question === 'q.rating');
  return {
    ...before,
    pending: null,
    slots: [...gone].reduce(dropEntry, before.slots),
    wrapped: state.wrapped && !reopensContent,
    prefill: target.kind === 'say' ? target.text : null,
  };
}

const answersTo = (state: InterviewState, question: string | null): string[] =>
  state.entries
    .filter((entry) => entry.by === 'customer' && question !== null && entry.question === question)
    .map(({ id }) => id);

const isQuestion = (entry: Entry, question: string | null): boolean =>
  entry.by === 'us' && entry.role === 'question' && entry.question === question;

/** Keeps only these entries, and of the questions asked only those that still stand among them. */
function forget(state: InterviewState, entries: Entry[]): InterviewState {
  const left = new Set(entries.map(({ seq }) => seq));
  const lost = state.asked.filter(({ seq }) => !left.has(seq));
  const slots = lost.reduce((all, { q }) => {
    const slot = slotAskedBy(q);
    if (!slot) return all;
    return withSlot(all, slot, (one) => ({ ...one, asks: one.asks - 1, probes: one.probes - (isProbe(q) ? 1 : 0) }));
  }, state.slots);
  return { ...state, entries, slots, asked: state.asked.filter(({ seq }) => left.has(seq)) };
}
