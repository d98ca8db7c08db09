import type { Channel } from '../events.ts';
import { interruptIn } from '../understand/interrupts.ts';
import { advance } from './advance.ts';
import { say } from './say.ts';
import { accepted, aside, type StepOutcome, type Turn } from './turn.ts';

/** Asked in one channel alone: in the other the same point of the talk looks different. */
const only: Record<Channel, ReadonlySet<string>> = {
  sms: new Set(['c.publish.sms', 'a.preview.link', 'a.preview']),
  web: new Set(['q.name', 'a.preview', 'l.low']),
};

/**
 * The customer goes on elsewhere: what is known stays, and a question that only the old channel could ask is asked as
 * the new one does. Returns whether the open question changed.
 */
export function hop(turn: Turn, to: Channel): boolean {
  const from = turn.state.channel;
  if (from === to) return false;
  turn.emit({ type: 'channel.changed', to });
  const { pending, ended } = turn.state;
  if (ended || !pending || !only[from].has(pending.q)) return false;
  if (turn.state.draft && !turn.state.draft.edited) turn.emit({ type: 'draft.dropped' });
  advance(turn);
  return true;
}

/** Said to the question of the other channel, which is not the one that stands now: heard for leaving, else kept beside. */
export function sayElsewhere(turn: Turn, text: string): StepOutcome {
  if (interruptIn(text, turn.locale.lexicon) !== null) return say(turn, text, false);
  aside(turn, text);
  return accepted;
}
