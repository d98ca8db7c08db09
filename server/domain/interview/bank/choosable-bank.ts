import { everyLocale } from '../locales/table.ts';
import { bankWording, contentQuestionIds, slotOfContent } from './content-questions.ts';
import { type OwnerSlot, ownerSlots } from './owner-bank.ts';

export interface ChoosableBank {
  languages: { tag: string; name: string; sms: 'gsm7' | 'ucs2'; dir: 'ltr' | 'rtl' }[];
  /** What an added question may ask about. */
  slots: OwnerSlot[];
  /** In the order that the bank itself has. */
  questions: { id: string; slot: OwnerSlot; text: Record<string, { web: string; sms: string }> }[];
}

/** What an owner chooses from: the content questions as the bank words them, in every language that there is. */
export const choosableBank = (): ChoosableBank => ({
  languages: everyLocale.map(({ tag, name, sms, dir }) => ({ tag, name, sms, dir })),
  slots: [...ownerSlots],
  questions: contentQuestionIds.map((id) => ({
    id,
    slot: slotOfContent(id),
    text: Object.fromEntries(
      everyLocale.map(({ tag }) => {
        const { web, sms } = bankWording(id, tag);
        return [tag, { web: web ?? '', sms: sms ?? web ?? '' }];
      }),
    ),
  })),
});
