import { slotAskedBy } from '../policy/questions.ts';
import { wordingChosen } from '../render/proposal.ts';
import { repliesFor } from '../render/replies.ts';
import { advance } from './advance.ts';
import { giveIdentity } from './identify.ts';
import { stop } from './leave.ts';
import { askForHuman } from './listen.ts';
import { confirmRating } from './mismatch.ts';
import { chooseWording } from './review.ts';
import { accepted, aside, refuse, type StepOutcome, type Turn, understood } from './turn.ts';

/** Stars. */
export function rate(turn: Turn, rating: number): StepOutcome {
  if (turn.state.pending?.q !== 'q.rating') return refuse(turn, 'not_now');
  const { entry } = turn.meta;
  const raw = String(rating);
  turn.emit({ type: 'user.message', entry, raw, question: 'q.rating', kind: 'rate', rating, choice: null });
  const span = { entry, start: 0, end: raw.length, via: 'button', by: 'user', conf: 1, weight: 1 } as const;
  understood(turn, [{ t: 'SetSlot', slot: 'rating', value: rating, ev: span }]);
  const known = turn.state.slots.rating.value !== null;
  turn.emit({ type: known ? 'slot.corrected' : 'slot.set', slot: 'rating', value: rating, entry });
  advance(turn);
  return accepted;
}

/** A quick reply, by its id. */
export function choose(turn: Turn, choice: string): StepOutcome {
  const reply = repliesFor(turn.state, turn.locale).find(({ id }) => id === choice);
  if (!reply) return refuse(turn, 'not_now');
  const { offers } = turn.locale;
  const wording = wordingChosen(choice);
  if (wording) return chooseWording(turn, wording);
  if (turn.state.pending?.q === 'm.mismatch' && (choice === 'keep' || choice === 'change'))
    return confirmRating(turn, choice, reply.label);
  if (!Object.values(offers).some(({ id }) => id === choice)) return setChoice(turn, choice, reply.label);
  if (choice === offers.stop.id) return stop(turn, reply.label);
  aside(turn, reply.label, choice);
  if (choice === offers.human.id) askForHuman(turn);
  if (choice === offers.finish.id) finish(turn);
  return accepted;
}

/** The open question is answered by one of its own replies. `raw`: how the customer said it. */
export function setChoice(turn: Turn, choice: string, raw: string): StepOutcome {
  const q = turn.state.pending?.q;
  if (!q) return refuse(turn, 'not_now');
  const { entry } = turn.meta;
  turn.emit({ type: 'user.message', entry, raw, question: q, kind: 'choose', rating: null, choice });
  understood(turn, []);
  if (q === 'l.low') {
    turn.emit({ type: 'slot.set', slot: 'contact_me', value: choice === 'yes', entry });
    if (choice === 'yes') turn.emit({ type: 'human.requested', entry });
  } else if (q === 'q.relation') {
    turn.emit({ type: 'slot.set', slot: 'relationship', value: choice, entry });
  } else {
    const slot = slotAskedBy(q);
    if (slot) turn.emit({ type: 'slot.declined', slot, entry, skipped: false });
  }
  advance(turn);
  return accepted;
}

/** Nobody skips into a publication: these want a decision. */
const smsConsents = new Set(['c.publish.sms', 'a.preview.link']);

/** "Skip this one": declined for good, and never asked again. */
export function skip(turn: Turn, raw: string | null = null): StepOutcome {
  const q = turn.state.pending?.q;
  if (!q || q === 'a.preview' || smsConsents.has(q)) return refuse(turn, 'not_now');
  if (q === 'm.mismatch') return confirmRating(turn, 'keep', raw ?? turn.locale.skipped);
  if (q === 'q.name') return giveIdentity(turn, { name: '', title: '', company: '', style: 'anonymous' });
  const { entry } = turn.meta;
  const text = raw ?? turn.locale.skipped;
  turn.emit({ type: 'user.message', entry, raw: text, question: q, kind: 'skip', rating: null, choice: null });
  understood(turn, [{ t: 'Skip' }]);
  const slot = q === 'l.low' ? 'contact_me' : q === 'q.rating' ? 'rating' : slotAskedBy(q);
  if (slot) turn.emit({ type: 'slot.declined', slot, entry, skipped: true });
  advance(turn);
  return accepted;
}

/** Enough said: on to what exists. Without a rating there will be none. */
export function finish(turn: Turn): void {
  understood(turn, [{ t: 'Finish' }]);
  if (turn.state.slots.rating.value === null) {
    turn.emit({ type: 'slot.declined', slot: 'rating', entry: turn.meta.entry, skipped: true });
  }
  if (turn.state.pending?.q !== 'a.preview') advance(turn);
}
