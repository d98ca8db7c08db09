import type { Composition, Unit } from '../draft.ts';
import type { Locale } from '../locales/locale.ts';
import type { InterviewState } from '../state.ts';
import { assemble } from './assemble.ts';
import { headlineOf } from './headline.ts';
import { highlightsOf } from './highlights.ts';
import { ordered } from './order.ts';
import { select } from './select.ts';
import { type Candidate, candidatesIn } from './units.ts';

export interface Composed {
  units: Unit[];
  composition: Composition;
}

/** The draft that the transcript gives now, with the customer's own choice of sentences where they made one. */
export function compose(
  state: InterviewState,
  choice: { kept: string[]; of: string[] } | null,
  locale: Locale,
): Composed {
  const candidates = ordered(candidatesIn(state, locale.lexicon));
  const proposed = select(candidates, locale.lexicon);
  const [wanted, known] = [new Set(choice?.kept), new Set(choice?.of)];
  const keeps = ({ id }: Candidate): boolean => (known.has(id) ? wanted.has(id) : proposed.has(id));
  const kept = candidates.filter(keeps);
  const rating = typeof state.slots.rating.value === 'number' ? state.slots.rating.value : null;
  return {
    units: candidates.map((unit) => toUnit(unit, keeps(unit))),
    composition: compositionOf(kept, rating, locale),
  };
}

function compositionOf(kept: readonly Candidate[], rating: number | null, locale: Locale): Composition {
  const { body, spans, edits, runs } = assemble(kept, locale);
  return {
    body,
    spans,
    edits,
    headline: headlineOf(kept, rating, locale),
    highlights: highlightsOf(kept, runs, locale),
  };
}

const toUnit = ({ id, entry, start, end, text, role, bound }: Candidate, kept: boolean): Unit => ({
  id,
  entry,
  start,
  end,
  text,
  role,
  bound,
  kept,
});
