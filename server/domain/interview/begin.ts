import type { InterviewContext } from './context.ts';
import type { InterviewEvent } from './events.ts';

/** The first events of a conversation: created, greeting, the first question. */
export function begin(ctx: InterviewContext): InterviewEvent[] {
  return [{ type: 'conv.created', locale: ctx.locale, bankVersion: ctx.bankVersion }];
}

/** When the customer opens the link (a preview robot's GET is not that). Harmless to record twice. */
export const opened = (): InterviewEvent[] => [{ type: 'invite.opened' }];
