import { advance, close, openReview } from './advance.ts';
import { accepted, aside, refuse, type StepOutcome, type Turn, tell } from './turn.ts';

/** No more messages. What is published stays, by its own consent; what is not stays private. */
export function stop(turn: Turn, said: string | null): StepOutcome {
  const { ended, optedOut, receipt } = turn.state;
  if (optedOut && ended) return accepted;
  if (said !== null) aside(turn, said);
  turn.emit({ type: 'opt.out', entry: turn.meta.entry });
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
export function reopen(turn: Turn): StepOutcome {
  const { ended } = turn.state;
  if (ended === null) return refuse(turn, 'not_now');
  turn.emit({ type: 'reopened' });
  if (turn.state.optedOut) turn.emit({ type: 'opt.in', entry: turn.meta.entry });
  if (turn.state.draft && turn.state.identity) openReview(turn);
  else if (ended === 'private') tell(turn, 'q.story', 'question');
  else advance(turn);
  return accepted;
}
