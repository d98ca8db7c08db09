import type { ChatInput } from '../../../shared/contracts/chat.ts';
import type { InterviewContext } from './context.ts';
import type { InterviewEvent } from './events.ts';
import { questionId } from './question-id.ts';
import type { InterviewState } from './state.ts';
import { hop, sayElsewhere } from './steps/hop.ts';
import { giveIdentity } from './steps/identify.ts';
import { reopen, stop, withdraw } from './steps/leave.ts';
import { choose, rate, skip } from './steps/press.ts';
import { decide, keepUnits, resetDraft, typeDraft } from './steps/review.ts';
import { back, edit } from './steps/revise.ts';
import { say } from './steps/say.ts';
import { flush } from './steps/tell.ts';
import { refuse, type StepMeta, type StepOutcome, type Turn, turnOf } from './steps/turn.ts';

export type { StepMeta, StepOutcome } from './steps/turn.ts';

/**
 * What one thing said by the customer makes happen. The events are to be recorded in this order from `state.seq + 1`
 * on. Accepted input may have no events, when it changes nothing; refused input never has any.
 */
export function step(
  ctx: InterviewContext,
  state: InterviewState,
  input: ChatInput,
  meta: StepMeta,
): { events: InterviewEvent[]; outcome: StepOutcome } {
  const turn = turnOf(ctx, state, meta);
  const moved = meta.channel !== undefined && hop(turn, meta.channel);
  const outcome = moved && input.type === 'say' ? sayElsewhere(turn, input.text) : dispatch(turn, input);
  flush(turn);
  return { events: outcome.accepted ? turn.events : [], outcome };
}

/** Leaving, going back and changing an answer are heard from any page, however old. */
function dispatch(turn: Turn, input: ChatInput): StepOutcome {
  switch (input.type) {
    case 'stop':
      return stop(turn, null);
    case 'withdraw':
      return withdraw(turn, null);
    case 'reopen':
      return reopen(turn);
    case 'edit':
      return edit(turn, input);
    case 'back':
      return back(turn);
    case 'say':
      return say(turn, input.text, isStale(turn, input));
    default:
      if (turn.state.ended) return refuse(turn, 'closed');
      return isStale(turn, input) ? refuse(turn, 'stale_question') : answer(turn, input);
  }
}

type Anywhere = 'stop' | 'withdraw' | 'reopen' | 'edit' | 'back' | 'say';

function answer(turn: Turn, input: Exclude<ChatInput, { type: Anywhere }>): StepOutcome {
  switch (input.type) {
    case 'rate':
      return rate(turn, input.rating);
    case 'choose':
      return choose(turn, input.choice);
    case 'skip':
      return skip(turn);
    case 'identify':
      return giveIdentity(turn, { name: input.name, title: input.title, company: input.company, style: input.style });
    case 'draft.edit':
      return typeDraft(turn, input.text);
    case 'draft.units':
      return keepUnits(turn, input.kept);
    case 'draft.reset':
      return resetDraft(turn);
    case 'consent':
      return decide(turn, { publish: input.publish, identity: input.identity, ads: input.ads });
  }
}

/** Consent counts only for the very draft that was on the screen; other work on the draft may come from an older one. */
function isStale({ state, meta }: Turn, input: ChatInput): boolean {
  if (meta.question === null) return false;
  const open = questionId(state);
  if (input.type === 'consent' || !meta.question.startsWith('a.preview')) return meta.question !== open;
  return open === null || !open.startsWith('a.preview');
}
