import type { InterviewContext } from './context.ts';
import type { InterviewEvent } from './events.ts';
import { localeOf } from './locales/table.ts';
import { textOf } from './render/text.ts';

/** The first events of a conversation: created, greeting, the first question. */
export function begin(ctx: InterviewContext): InterviewEvent[] {
  const locale = localeOf(ctx.locale);
  return [
    { type: 'conv.created', locale: ctx.locale, bankVersion: ctx.bankVersion },
    {
      type: 'bot.message',
      q: 'hello.web',
      role: 'greeting',
      variant: 'web',
      text: textOf(ctx, locale, 'hello.web'),
      quote: null,
    },
    { type: 'act.chosen', q: 'q.rating', reason: 'rule', utilities: [] },
    {
      type: 'bot.message',
      q: 'q.rating',
      role: 'question',
      variant: 'web',
      text: textOf(ctx, locale, 'q.rating'),
      quote: null,
    },
  ];
}
