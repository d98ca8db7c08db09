import { isContentQuestion, slotAskedBy } from '../policy/questions.ts';
import type { CustomerEntry, OurEntry } from '../state.ts';
import { clean } from '../understand/clean.ts';
import { interruptIn } from '../understand/interrupts.ts';
import { readRating } from '../understand/rating.ts';
import { relationIn } from '../understand/relation.ts';
import { close } from './advance.ts';
import { stop, withdraw } from './leave.ts';
import { listen } from './listen.ts';
import { settle } from './settle.ts';
import { tell } from './tell.ts';
import { accepted, limits, refuse, type StepOutcome, type Turn } from './turn.ts';

export interface Revision {
  entry: string;
  text: string;
  rating?: number | undefined;
}

/** Whether the customer may still change what this message says: stars, told answers, the relation. */
export function isEditable(entry: CustomerEntry, ended: string | null): boolean {
  if (ended === 'stopped' || ended === 'withdrawn') return false;
  // What was sent to the owner carries the relation as it was given.
  if (entry.question === 'q.relation') return ended === null;
  if (entry.question === null || entry.choice !== null || (entry.kind !== 'say' && entry.kind !== 'rate')) return false;
  return entry.question === 'q.rating' || entry.question === 'l.low' || isContentQuestion(entry.question);
}

/** An earlier answer says something else now. What depended on it is drawn again; nothing else moves. */
export function edit(turn: Turn, revision: Revision): StepOutcome {
  const { entries, ended } = turn.state;
  const target = entries.find(({ id }) => id === revision.entry);
  if (target?.by !== 'customer' || !isEditable(target, ended)) return refuse(turn, ended ? 'closed' : 'not_now');
  const text = clean(revision.text);
  if (text.length > limits.message) return refuse(turn, 'too_long');
  const interrupt = interruptIn(text, turn.locale.lexicon);
  if (interrupt === 'stop') return stop(turn, text);
  if (interrupt === 'withdraw') return withdraw(turn, text);
  if (target.rating !== null) return editRating(turn, target, { ...revision, text });
  if (text === '') return refuse(turn, 'empty');
  if (text === target.text) return accepted;
  if (target.question === 'q.relation') return editRelation(turn, target, text);
  turn.emit({ type: 'user.edited', entry: target.id, raw: text, kind: 'say', rating: null, choice: null });
  listen(turn, target.id, slotAskedBy(target.question ?? ''));
  settle(turn, 'words', target.id);
  return accepted;
}

/** Stars, with or without words beside them. Stars given with the edit win over a digit in its text. */
function editRating(turn: Turn, target: CustomerEntry, { text, rating }: Revision): StepOutcome {
  const read = readRating(text, turn.locale.lexicon);
  const value = rating ?? (read.kind === 'rating' ? read.value : null);
  if (value === null) return refuse(turn, text === '' ? 'empty' : 'not_now');
  const raw =
    text === '' || target.kind === 'rate'
      ? read.kind === 'rating' && rating === undefined
        ? text
        : String(value)
      : text;
  if (value === target.rating && raw === target.text) return accepted;
  const kind = target.kind === 'rate' ? 'rate' : 'say';
  turn.emit({ type: 'user.edited', entry: target.id, raw, kind, rating: value, choice: null });
  listen(turn, target.id, 'story');
  turn.emit({ type: 'slot.corrected', slot: 'rating', value, entry: target.id });
  settle(turn, 'rating', target.id);
  return accepted;
}

/** Nothing else hangs on it: the words and the approval of them stay. */
function editRelation(turn: Turn, target: CustomerEntry, text: string): StepOutcome {
  const value = relationIn(text, turn.locale.lexicon);
  turn.emit({ type: 'user.edited', entry: target.id, raw: text, kind: 'choose', rating: null, choice: value });
  turn.emit({ type: 'slot.corrected', slot: 'relationship', value, entry: target.id });
  return accepted;
}

/** To the question before; the answer given there is open again. */
export function back(turn: Turn): StepOutcome {
  const { pending, receipt, reopened, entries } = turn.state;
  if (!pending) return refuse(turn, 'closed');
  if (pending.q === 'a.preview') {
    if (reopened && receipt && !receipt.voided) close(turn, 'submitted');
    else tell(turn, 'q.name', 'question');
    return accepted;
  }
  const last = entries.findLast(
    (entry) =>
      entry.by === 'customer' && entry.kind !== 'draft' && entry.question !== null && entry.question !== pending.q,
  );
  const question = last?.question ?? null;
  const asked = entries.findLast((entry): entry is OurEntry => isAsking(entry, question));
  if (!last || question === null || !asked) return refuse(turn, 'not_now');
  turn.emit({ type: 'user.retracted', entry: last.id });
  turn.emit({ type: 'act.chosen', q: question, reason: 'back', utilities: [] });
  turn.emit({
    type: 'bot.message',
    q: question,
    role: 'question',
    variant: 'web',
    text: asked.text,
    quote: asked.quote,
  });
  return accepted;
}

const isAsking = (entry: CustomerEntry | OurEntry, question: string | null): entry is OurEntry =>
  entry.by === 'us' && entry.role === 'question' && entry.question === question;
