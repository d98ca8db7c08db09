import type { QuickReply } from '../../../../shared/contracts/chat.ts';
import type { BankId } from '../locales/locale.ts';
import { slotAskedBy } from '../policy/questions.ts';
import { repliesFor } from '../render/replies.ts';
import { advance } from './advance.ts';
import { giveIdentity } from './identify.ts';
import { stop } from './leave.ts';
import { aside, askForHuman, finish, setRating, understood } from './say.ts';
import { accepted, refuse, type StepOutcome, type Turn } from './turn.ts';

/** Stars. */
export function rate(turn: Turn, rating: number): StepOutcome {
  const { pending } = turn.state;
  if (pending?.q !== 'q.rating') return refuse(turn, 'not_now');
  const { entry } = turn.meta;
  turn.emit({ type: 'user.message', entry, raw: String(rating), question: 'q.rating', kind: 'rate', rating, choice: null });
  understood(turn, []);
  setRating(turn, rating);
  advance(turn);
  return accepted;
}

/** A quick reply, by its id. */
export function choose(turn: Turn, choice: string): StepOutcome {
  const reply = repliesFor(turn.state, turn.locale).find(({ id }) => id === choice);
  if (!reply) return refuse(turn, 'not_now');
  if (isOffer(turn, reply)) return takeOffer(turn, reply);
  return setChoice(turn, choice, reply.label);
}

const isOffer = (turn: Turn, { id }: QuickReply): boolean =>
  Object.values(turn.locale.offers).some((offer) => offer.id === id);

function takeOffer(turn: Turn, { id, label }: QuickReply): StepOutcome {
  const { offers } = turn.locale;
  if (id === offers.stop.id) return stop(turn, label);
  aside(turn, label, id);
  if (id === offers.human.id) askForHuman(turn);
  if (id === offers.finish.id) finish(turn);
  return accepted;
}

/** The open question is answered by one of its own replies. `raw`: how the customer said it. */
export function setChoice(turn: Turn, choice: string, raw: string): StepOutcome {
  const q = turn.state.pending?.q;
  if (!q) return refuse(turn, 'not_now');
  const { entry } = turn.meta;
  turn.emit({ type: 'user.message', entry, raw, question: q, kind: 'choose', rating: null, choice });
  applyChoice(turn, q, choice, entry);
  advance(turn);
  return accepted;
}

export function applyChoice(turn: Turn, q: string, choice: string, entry: string): void {
  understood(turn, [], { words: 0, contentWords: 0 }, entry);
  if (q === 'l.low') {
    turn.emit({ type: 'slot.set', slot: 'contact_me', value: choice === 'yes', entry });
    if (choice === 'yes') turn.emit({ type: 'human.requested', entry });
  } else if (q === 'q.relation') {
    turn.emit({ type: 'slot.set', slot: 'relationship', value: choice, entry });
  } else {
    const slot = slotAskedBy(q);
    if (slot) turn.emit({ type: 'slot.declined', slot, entry, skipped: false });
  }
}

/** "Skip this one": declined for good, and never asked again. */
export function skip(turn: Turn, raw: string | null = null): StepOutcome {
  const q = turn.state.pending?.q;
  if (!q || q === 'a.preview') return refuse(turn, 'not_now');
  if (q === 'q.name') return giveIdentity(turn, { name: '', title: '', company: '', style: 'anonymous' });
  const { entry } = turn.meta;
  turn.emit({ type: 'user.message', entry, raw: raw ?? turn.locale.skipped, question: q, kind: 'skip', rating: null, choice: null });
  understood(turn, [{ t: 'Skip' }]);
  const slot = q === 'l.low' ? 'contact_me' : q === 'q.rating' ? 'rating' : slotAskedBy(q);
  if (slot) turn.emit({ type: 'slot.declined', slot, entry, skipped: true });
  advance(turn);
  return accepted;
}

/** Whether the bank offers replies of its own for this question. */
export const ownReplies = (turn: Turn, q: BankId): readonly QuickReply[] => turn.locale.texts[q].replies ?? [];
