import type { ChatInput } from '../../../../shared/contracts/chat.ts';
import type { InterviewContext } from '../context.ts';
import { nearEqual } from '../policy/near-equal.ts';
import { fill, webTextOf } from '../render/text.ts';
import type { InterviewState } from '../state.ts';
import { step } from '../step.ts';
import { bankTextOf } from '../steps/tell.ts';
import { type StepMeta, turnOf } from '../steps/turn.ts';

/** What a language model is worth asking about one step. */
export interface AssistPlan {
  /** The message to read commands from; null: nothing was said. */
  message: string | null;
  /** Questions that are worth nearly the same, with the bank's wording, best first. */
  candidates: { q: string; text: string }[];
  /** The step ends at the preview, which might show a wording of its own. */
  wantsDraft: boolean;
}

/** Tries the step by the rules alone to see what is at stake. null: nothing that a model may add to. */
export function planAssist(
  ctx: InterviewContext,
  state: InterviewState,
  input: ChatInput,
  meta: StepMeta,
): AssistPlan | null {
  const { events, outcome } = step(ctx, state, input, meta);
  if (!outcome.accepted || state.channel === 'sms') return null;
  const chosen = events.find((event) => event.type === 'act.chosen');
  const listens = events.some((event) => event.type === 'nlu.commands' && event.words > 0);
  const message = input.type === 'say' && listens ? input.text : null;
  const turn = turnOf(ctx, state, meta);
  const candidates = chosen ? nearEqual(chosen) : [];
  const opens = events.some((event) => event.type === 'draft.composed') && chosen?.q === 'a.preview';
  const plan: AssistPlan = {
    message,
    candidates: candidates.map((q) => ({
      q,
      text: fill(bankTextOf(turn, q).web ?? '', webTextOf(ctx, turn.locale, {})),
    })),
    wantsDraft: opens,
  };
  return message === null && !opens ? null : plan;
}
