import type { InterviewContext } from './context.ts';
import type { Channel, InterviewEvent } from './events.ts';
import { localeOf } from './locales/table.ts';
import { topicOf } from './render/acknowledge.ts';
import type { CustomerEntry, InterviewState } from './state.ts';
import { close } from './steps/advance.ts';
import { hop } from './steps/hop.ts';
import { flush, tell } from './steps/tell.ts';
import { type Turn, turnOf } from './steps/turn.ts';

/** What happens without the customer saying anything. */
export type Happening =
  | { type: 'remind' }
  | { type: 'expire' }
  /** The customer is on the page again, or for the first time in this channel. */
  | { type: 'return'; channel: Channel };

const hour = 3_600_000;
const day = 24 * hour;

/** A day away is long enough to be told where we were. */
const longAway = day;
const expiresAfter = 30 * day;
/** After the invitation, while nothing was answered; by text there is one. */
const unanswered: Record<Channel, readonly number[]> = { web: [3 * day, 7 * day], sms: [2 * day] };
/** In the middle of it, once: by mail after a day, by text, where each is an interruption, after four. */
const unfinished: Record<Channel, number> = { web: day, sms: 4 * day };

/**
 * When something is next due, in epoch milliseconds: a function of the state alone, asked again after every step. The
 * hour of the day is the sender's business (quiet hours); null: nothing more will come.
 */
export function due(_: InterviewContext, state: InterviewState): { at: number; what: 'remind' | 'expire' } | null {
  if (state.ended) return null;
  const expiry = (state.heardAt ?? state.startedAt) + expiresAfter;
  const reminder = nextReminder(state);
  return reminder !== null && reminder < expiry ? { at: reminder, what: 'remind' } : { at: expiry, what: 'expire' };
}

function nextReminder({
  channel,
  heardAt,
  startedAt,
  pausedAt,
  reminders,
  remindedAt,
  optedOut,
}: InterviewState): number | null {
  if (optedOut) return null;
  if (heardAt === null) {
    const after = unanswered[channel][reminders];
    return after === undefined ? null : startedAt + after;
  }
  const used = channel === 'sms' ? reminders > 0 : remindedAt !== null && remindedAt >= heardAt;
  return used ? null : pausedAt !== null ? pausedAt + day : heardAt + unfinished[channel];
}

/** The events of a happening, to be recorded from `state.seq + 1` on. None where it changes nothing. */
export function happen(
  ctx: InterviewContext,
  state: InterviewState,
  happening: Happening,
  { at }: { at: number },
): InterviewEvent[] {
  const turn = turnOf(ctx, state, { entry: `h${state.seq + 1}`, at, question: null });
  if (happening.type === 'return') comeBack(turn, happening.channel);
  else if (!state.ended && happening.type === 'remind') remind(turn);
  else if (!state.ended) close(turn, 'expired');
  flush(turn);
  return turn.events;
}

function remind(turn: Turn): void {
  const { state } = turn;
  turn.emit({ type: 'reminder.sent', n: state.reminders + 1 });
  const { at, of } = state.progress ?? { at: 1, of: 1 };
  const fields = { k: String(at), K: String(of) };
  const pending = state.pending?.q;
  if (state.channel === 'sms' && state.heardAt !== null && pending) {
    turn.waiting.push({ q: 'r.remind1', text: '', prefix: true });
  } else {
    tell(turn, 'r.remind1', 'note', { fields });
  }
}

function comeBack(turn: Turn, channel: Channel): void {
  const { state } = turn;
  const away = state.heardAt !== null && turn.meta.at - state.heardAt >= longAway;
  hop(turn, channel);
  if (state.ended || !away || channel === 'sms') return;
  turn.emit({ type: 'returned' });
  tell(turn, 'r.resume', 'note', { words: recalled(state) });
}

/** One thing that the customer told, in their own words: the latest answer that holds something to hold on to. */
function recalled(state: InterviewState): ReturnType<typeof topicOf> {
  const told = state.entries.filter(
    (entry): entry is CustomerEntry => entry.by === 'customer' && entry.question !== null,
  );
  for (const entry of told.reverse()) {
    const topic = topicOf(entry, localeOf(entry.locale));
    if (topic) return topic;
  }
  return null;
}
