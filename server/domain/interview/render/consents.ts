import type { InterviewContext } from '../context.ts';
import type { Locale } from '../locales/locale.ts';
import type { InterviewState } from '../state.ts';
import { contextFields, fill } from './text.ts';

/** The three choices as shown: separate, none a condition of another's wording. */
export function consentLabels(
  ctx: InterviewContext,
  state: InterviewState,
  { consent }: Locale,
): { id: 'publish' | 'identity' | 'ads'; label: string }[] {
  const rated = state.slots.rating.value !== null;
  return [
    { id: 'publish', label: fill(rated ? consent.publish : consent.publishUnrated, contextFields(ctx)) },
    { id: 'identity', label: consent.identity },
    { id: 'ads', label: consent.ads },
  ];
}
