import type { InterviewContext } from './context.ts';
import type { InterviewEvent } from './events.ts';
import { emptyState } from './state.ts';
import { tell } from './steps/tell.ts';
import { turnOf } from './steps/turn.ts';

/** The first events of a conversation: created, greeting, the first question. By text they are one message. */
export function begin(ctx: InterviewContext): InterviewEvent[] {
  const channel = ctx.channel ?? 'web';
  const turn = turnOf(ctx, emptyState(), { entry: '', at: 0, question: null });
  turn.emit({
    type: 'conv.created',
    locale: ctx.locale,
    bankVersion: ctx.bankVersion,
    ...(channel === 'sms' ? { channel } : {}),
  });
  if (channel === 'web') tell(turn, 'hello.web', 'greeting');
  turn.emit({ type: 'act.chosen', q: 'q.rating', reason: 'rule', utilities: [] });
  tell(turn, 'q.rating', 'question', channel === 'sms' ? { bank: 'inv.sms' } : {});
  return turn.events;
}
