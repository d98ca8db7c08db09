import type { InterviewContext } from '../context.ts';
import type { BankText, Locale } from '../locales/locale.ts';
import { askedItem } from './item-name.ts';
import { fold, segmentsOf, smsCaps } from './sms-text.ts';
import { type Fields, fill } from './text.ts';

export { smsCaps };

/** GSM-7 languages: one segment a message. Others: two of 67 characters. */
export const maxSegments = (locale: Locale): number => (locale.sms === 'gsm7' ? 1 : 2);

/**
 * A bank text as a text message: filled, folded, and as short as it must be to fit. Fields that are too long give way in
 * turn: the item becomes "it", the business's name is cut at a word. null: not said in text messages.
 */
export function smsOf(ctx: InterviewContext, locale: Locale, text: BankText, fields: Fields = {}): string | null {
  if (text.sms === null) return null;
  const known = {
    ...fields,
    link: ctx.links?.chat,
    hlp: ctx.links?.help ?? ctx.links?.chat,
    first: ctx.firstName ?? undefined,
  };
  const business = ctx.smsBusiness ?? ctx.business;
  const item = ctx.smsItem ?? askedItem(ctx.item, locale);
  const tries: [string, string][] = [
    [business, item],
    [business, locale.it],
    [shortened(business), item],
    [shortened(business), locale.it],
    ['', locale.it],
  ];
  let last = '';
  for (const [biz, named] of tries) {
    last = fold(tidy(fill(text.sms, { ...known, biz, item: named })));
    if (fits(last, locale)) return last;
  }
  return last;
}

export const fits = (text: string, locale: Locale): boolean => segmentsOf(text).segments <= maxSegments(locale);

/** The business's name within its cap, cut between words; a letter outside GSM-7 costs more than it tells. */
function shortened(name: string): string {
  const plain = segmentsOf(fold(name)).encoding === 'gsm7' ? fold(name) : bare(name);
  if (plain.length <= smsCaps.biz) return plain;
  const cut = plain.slice(0, smsCaps.biz + 1);
  const at = cut.lastIndexOf(' ');
  return (at > 5 ? cut.slice(0, at) : cut.slice(0, smsCaps.biz)).replace(/[\s,&-]+$/u, '');
}

/** Only where the message would not fit at all: base letters of a name. */
const bare = (name: string): string => {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '');
  return segmentsOf(letters).encoding === 'gsm7' ? letters : name;
};

/** A message that lost its business does not start with the colon that stood behind it. */
const tidy = (text: string): string => text.replace(/^: /u, '').replace(/ {2,}/gu, ' ');
