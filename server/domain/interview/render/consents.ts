import type { InterviewContext } from '../context.ts';
import type { Locale } from '../locales/locale.ts';
import type { InterviewState } from '../state.ts';
import { contextFields, fill } from './text.ts';

/** The three choices as shown: separate, none a condition of another's wording. */
export function consentLabels(
  ctx: InterviewContext,
  state: InterviewState,
  locale: Locale,
): { id: 'publish' | 'identity' | 'ads'; label: string }[] {
  const { consent } = locale;
  const rated = state.slots.rating.value !== null;
  return [
    { id: 'publish', label: fill(rated ? consent.publish : consent.publishUnrated, contextFields(ctx, locale)) },
    { id: 'identity', label: consent.identity },
    { id: 'ads', label: consent.ads },
  ];
}
