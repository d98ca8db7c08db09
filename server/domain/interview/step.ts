import type { ChatInput } from '../../../shared/contracts/chat.ts';
import type { InterviewContext } from './context.ts';
import type { InterviewEvent } from './events.ts';
import type { InterviewState } from './state.ts';

export interface StepMeta {
  /** Id of the customer's message: becomes the transcript entry's id. */
  entry: string;
  /** Epoch milliseconds. */
  at: number;
  /** The question that the customer was looking at; null: unknown, taken as the open one. */
  question: string | null;
}

/** Refused input changes nothing: there are no events, and `message` says why in the customer's language. */
export type StepOutcome =
  | { accepted: true }
  | { accepted: false; refused: 'stale_question' | 'empty' | 'too_long' | 'not_now' | 'closed'; message: string };

export function step(
  _ctx: InterviewContext,
  _state: InterviewState,
  _input: ChatInput,
  _meta: StepMeta,
): { events: InterviewEvent[]; outcome: StepOutcome } {
  return { events: [], outcome: { accepted: true } };
}
