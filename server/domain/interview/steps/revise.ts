import { filledFrom } from '../policy/coverage.ts';
import { isContentQuestion, slotAskedBy } from '../policy/questions.ts';
import type { CustomerEntry, OurEntry } from '../state.ts';
import { clean } from '../understand/clean.ts';
import { interruptIn } from '../understand/interrupts.ts';
import { readRating } from '../understand/rating.ts';
import { hasWords } from '../compose/compose.ts';
import { advance, close, openReview, recompose, voidApproval } from './advance.ts';
import { stop, withdraw } from './leave.ts';
import { limits, listen, understood } from './say.ts';
import { accepted, refuse, type StepOutcome, type Turn } from './turn.ts';

export interface Revision {
  entry: string;
  text: string;
  rating?: number | undefined;
}

/** Whether the customer may still change what this message says. */
export const isEditable = (entry: CustomerEntry, ended: string | null): boolean =>
  (ended === null || ended === 'submitted' || ended === 'private') &&
  (entry.kind === 'say' || entry.kind === 'rate') &&
  entry.question !== null &&
  (entry.question === 'q.rating' || isContentQuestion(entry.question) || (entry.question === 'l.low' && entry.choice === null));

/** An earlier answer says something else now. What depended on it is drawn again; nothing else moves. */
export function edit(turn: Turn, revision: Revision): StepOutcome {
  const target = turn.state.entries.find(({ id }) => id === revision.entry);
  if (target?.by !== 'customer' || !isEditable(target, turn.state.ended)) return refuse(turn, turn.state.ended ? 'closed' : 'not_now');
  const text = clean(revision.text);
  if (text.length > limits.message) return refuse(turn, 'too_long');
  const interrupt = interruptIn(text, turn.locale.lexicon);
  if (interrupt === 'stop') return stop(turn, text);
  if (interrupt === 'withdraw') return withdraw(turn, text);
  if (target.question === 'q.rating') return editRating(turn, target, { ...revision, text });
  if (text === '') return refuse(turn, 'empty');
  if (text === target.text) return accepted;
  turn.emit({ type: 'user.edited', entry: target.id, raw: text, kind: 'say', rating: null, choice: null });
  listen(turn, target.id, slotAskedBy(target.question ?? ''));
  settle(turn, 'words', target.id);
  return accepted;
}

function editRating(turn: Turn, target: CustomerEntry, revision: Revision): StepOutcome {
  const read = readRating(revision.text, turn.locale.lexicon);
  const bare = target.kind === 'rate' || revision.text === '';
  const value = revision.rating ?? (read.kind === 'rating' ? read.value : null);
  if (value === null) return refuse(turn, revision.text === '' ? 'empty' : 'not_now');
  const raw = revision.rating !== undefined && bare ? String(value) : revision.text;
  if (value === turn.state.slots.rating.value && raw === target.text) return accepted;
  const kind = read.kind === 'rating' && read.end < revision.text.length && raw !== String(value) ? 'say' : 'rate';
  turn.emit({ type: 'user.edited', entry: target.id, raw, kind, rating: value, choice: null });
  listen(turn, target.id, 'story');
  turn.emit({ type: 'slot.corrected', slot: 'rating', value, entry: target.id });
  settle(turn, 'rating', target.id);
  return accepted;
}

/** After a change: the draft follows, an approval lapses, and the open question stays unless it has lost its reason. */
export function settle(turn: Turn, reason: 'words' | 'rating', changed: string): void {
  const { draft, ended } = turn.state;
  if (draft) refreshDraft(turn);
  voidApproval(turn, reason);
  if (ended) {
    turn.emit({ type: 'reopened' });
    if (!draft) return advance(turn);
    return hasWords(turn.state, turn.locale) ? openReview(turn) : close(turn, 'private');
  }
  if (lostItsReason(turn, changed)) advance(turn);
}

/** The customer's own typing is never written over; the card around it follows all the same. */
function refreshDraft(turn: Turn): void {
  const { draft, entries } = turn.state;
  const typed = entries.findLast((entry) => entry.by === 'customer' && entry.kind === 'draft');
  if (!draft) return;
  if (!draft.edited || !typed) return recompose(turn, draft.choice);
  const { body, headline, highlights, spans, edits } = draft;
  turn.emit({
    type: 'draft.edited_by_customer',
    revision: draft.revision + 1,
    entry: typed.id,
    composition: { body, headline, highlights, spans, edits },
  });
}

function lostItsReason(turn: Turn, changed: string): boolean {
  const { pending, slots, asked, wantsHuman } = turn.state;
  if (!pending) return false;
  const low = typeof slots.rating.value === 'number' && slots.rating.value <= 3;
  if (pending.q === 'l.low') return !low;
  const offerDue = low && !wantsHuman && slots.contact_me.status === 'empty' && !asked.some(({ q }) => q === 'l.low');
  if (pending.q === 'q.rating' || offerDue) return slots.rating.value !== null;
  if (!isContentQuestion(pending.q)) return !hasWords(turn.state, turn.locale);
  const slot = slotAskedBy(pending.q);
  return pending.quote?.entry === changed || (slot !== null && slots[slot].coverage >= filledFrom);
}

/** To the question before; the answer given there is open again. */
export function back(turn: Turn): StepOutcome {
  const { pending, receipt, reopened, entries } = turn.state;
  if (!pending) return refuse(turn, 'closed');
  if (pending.q === 'a.preview') {
    if (reopened && receipt && !receipt.voided) close(turn, 'submitted');
    else ask(turn, 'q.name');
    return accepted;
  }
  const last = entries.findLast(
    (entry) => entry.by === 'customer' && entry.kind !== 'draft' && entry.question !== null && entry.question !== pending.q,
  );
  if (last?.by !== 'customer' || last.question === null) return refuse(turn, 'not_now');
  const asked = entries.findLast((entry): entry is OurEntry => entry.by === 'us' && entry.question === last.question && entry.role === 'question');
  turn.emit({ type: 'user.retracted', entry: last.id });
  ask(turn, last.question, asked);
  return accepted;
}

function ask(turn: Turn, q: string, before?: OurEntry): void {
  turn.emit({ type: 'act.chosen', q, reason: 'back', utilities: [] });
  const text = before?.text;
  if (text !== undefined) {
    turn.emit({ type: 'bot.message', q, role: 'question', variant: 'web', text, quote: before?.quote ?? null });
  } else {
    understood(turn, []);
    advanceTo(turn);
  }
}

const advanceTo = (turn: Turn): void => advance(turn);
