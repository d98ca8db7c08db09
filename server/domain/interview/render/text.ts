import { fill } from '../../../../shared/wording.ts';
import type { InterviewContext } from '../context.ts';
import type { BankId, Locale } from '../locales/locale.ts';
import { askedItem } from './item-name.ts';

export { fill };

export type Fields = Partial<Record<'topic' | 'quote' | 'n' | 'link' | 'k' | 'K' | 'hlp', string>>;

/** A bank text with its fields filled. Customer and business words go in as they are: letters are never changed. */
export function textOf(ctx: InterviewContext, locale: Locale, id: BankId, fields: Fields = {}): string {
  return fill(locale.texts[id].web ?? '', webTextOf(ctx, locale, fields));
}

/** All fields of a web text; what is handed in stands beside what the conversation knows. */
export const webTextOf = (
  ctx: InterviewContext,
  locale: Locale,
  fields: Fields,
): Record<string, string | undefined> => ({ ...fields, ...contextFields(ctx, locale) });

export const contextFields = (ctx: InterviewContext, locale: Locale): Record<string, string | undefined> => ({
  biz: ctx.business,
  item: askedItem(ctx.item, locale),
  first: ctx.firstName ?? undefined,
  link: ctx.links?.chat,
});
