import { strangerSays } from '../locales/across.ts';
import type { Lexicon } from '../locales/lexicon.ts';
import { advance, close, openReview } from './advance.ts';
import { flush, tell } from './tell.ts';
import { tongueOf } from './tongue.ts';
import { accepted, aside, refuse, type StepOutcome, type Turn } from './turn.ts';

/** No more messages. What is published stays, by its own consent; what is not stays private. */
export function stop(turn: Turn, said: string | null): StepOutcome {
  const { ended, optedOut, receipt } = turn.state;
  if (optedOut && ended) return accepted;
  if (said !== null) aside(turn, said);
  turn.emit({ type: 'opt.out', entry: turn.meta.entry });
  if (turn.state.channel === 'sms' && turn.ctx.providerConfirmsStop) {
    if (ended === null) turn.emit({ type: 'completed', outcome: 'stopped' });
    return accepted;
  }
  if (ended === 'submitted' && receipt && !receipt.voided) tell(turn, 's.stop.published', 'closing');
  else if (ended === 'withdrawn') tell(turn, 's.stop', 'closing');
  else close(turn, 'stopped');
  return accepted;
}

/** Everything back: nothing of it may stand anywhere from now on. */
export function withdraw(turn: Turn, said: string | null): StepOutcome {
  if (turn.state.ended === 'withdrawn') return accepted;
  if (said !== null) aside(turn, said);
  turn.emit({ type: 'consent.withdrawn', hadConsent: turn.state.receipt !== null });
  close(turn, 'withdrawn');
  return accepted;
}

/** From the end back in, by the customer alone: to the review where there are words, else to the talk. */
export function reopen(turn: Turn, said: string | null = null): StepOutcome {
  const { ended } = turn.state;
  if (ended === null) return refuse(turn, 'not_now');
  if (said !== null) aside(turn, said);
  turn.emit({ type: 'reopened' });
  if (turn.state.optedOut) turn.emit({ type: 'opt.in', entry: turn.meta.entry });
  if (turn.state.channel === 'sms') {
    // The carriers want this answer by itself; the question that stood follows it.
    tell(turn, 's.start', 'note');
    flush(turn);
    advance(turn);
  } else if (turn.state.draft && turn.state.identity) openReview(turn);
  else if (ended === 'private') tell(turn, 'q.story', 'question');
  else advance(turn);
  return accepted;
}

/** Told so many times already that the customer cannot be a stranger. */
const knowsUs = 3;

/** Whoever is not the customer meant, or is a child, is thanked and left alone: nothing of it is kept for print. */
export function setAside(turn: Turn, text: string): StepOutcome | null {
  const { lexicon } = tongueOf(turn, text);
  const reason = lexicon.minor.test(text) ? 'minor' : isStranger(turn, text, lexicon) ? 'wrong_person' : null;
  if (reason === null) return null;
  aside(turn, text);
  turn.emit({ type: 'set.aside', entry: turn.meta.entry, reason });
  turn.emit({ type: 'opt.out', entry: turn.meta.entry });
  close(turn, 'stopped', reason === 'minor' ? 'e.minor' : 'e.wrong');
  return accepted;
}

const isStranger = ({ state }: Turn, text: string, lexicon: Lexicon): boolean =>
  text.length <= 200 &&
  state.slots.story.evidence.length === 0 &&
  state.entries.filter(({ by }) => by === 'customer').length < knowsUs &&
  (lexicon.wrongPerson.test(text) || strangerSays.test(text));
