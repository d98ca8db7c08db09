import type { QuickReply } from '../../../../shared/contracts/chat.ts';
import type { BankId, Locale } from '../locales/locale.ts';
import type { InterviewState } from '../state.ts';

/** The buttons beside the open question: its own, then those of an offer that stands. */
export function repliesFor(state: InterviewState, locale: Locale): QuickReply[] {
  const { pending, offer } = state;
  if (!pending) return [];
  const { carryOn, finish, human, stop } = locale.offers;
  const offered = { human: [carryOn, finish], hostile: [carryOn, stop], stuck: [finish, human] };
  // Questions are posed from the bank alone; an id from an older bank has no replies.
  const own = locale.texts[pending.q as BankId]?.replies ?? [];
  return [...own, ...(offer ? offered[offer] : [])].map(({ id, label }) => ({ id, label }));
}
