import type { InterviewContext } from './context.ts';
import type { Recorded } from './events.ts';
import { emptyState, type InterviewState } from './state.ts';

/** One event further. Never changes the state it was given. */
export function apply(_ctx: InterviewContext, state: InterviewState, recorded: Recorded): InterviewState {
  return { ...state, seq: recorded.seq, at: recorded.at };
}

/** The state is the fold of the transcript. */
export function fold(ctx: InterviewContext, recorded: readonly Recorded[]): InterviewState {
  return recorded.reduce((state, one) => apply(ctx, state, one), emptyState());
}
