import type { Composition } from '../draft.ts';
import type { Locale } from '../locales/locale.ts';
import type { InterviewState } from '../state.ts';
import { headlineOf } from './headline.ts';
import { highlightsOf } from './highlights.ts';
import { candidatesOfText } from './units.ts';

/** The customer's own version as it stands: every character is theirs, so there is nothing to join, cut or mend. */
export function composeTyped(text: string, entry: string, state: InterviewState, locale: Locale): Composition {
  const rating = typeof state.slots.rating.value === 'number' ? state.slots.rating.value : null;
  const units = candidatesOfText({ text, id: entry, seq: 0, rev: 0 }, 'story', locale.lexicon);
  const spans = [{ entry, start: 0, end: text.length, at: 0, length: text.length }];
  return {
    body: text,
    headline: headlineOf(units, rating, locale),
    highlights: highlightsOf(units, spans, locale),
    spans,
    edits: [],
  };
}
