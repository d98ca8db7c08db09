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
  if (state.channel === 'sms') return composeAsTexted(state, locale);
  const candidates = ordered(candidatesIn(state));
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

/**
 * By text there is no screen to choose on: everything that stands by itself, as it was texted and in that order. What
 * holds an address, swearing or something personal stays out, and then a preview is needed (`isVerbatim`).
 */
function composeAsTexted(state: InterviewState, locale: Locale): Composed {
  const candidates = candidatesIn(state);
  const whole = candidates.filter(({ whole }) => whole);
  const kept = printable(whole).length > 0 ? printable(whole) : printable(candidates);
  const ids = new Set(kept.map(({ id }) => id));
  const rating = typeof state.slots.rating.value === 'number' ? state.slots.rating.value : null;
  return {
    units: candidates.map((unit) => toUnit(unit, ids.has(unit.id))),
    composition: compositionOf(kept, rating, locale),
  };
}

const printable = (units: readonly Candidate[]): Candidate[] =>
  units.filter(({ personal, unprintable }) => !personal && !unprintable);

/** Characters that a card shows of a text message's words. */
const longestVerbatim = 600;

/** Whether consent may say "as texted": nothing was left out for what it says, and nothing is too long to show. */
export function isVerbatim(state: InterviewState, locale: Locale): boolean {
  const candidates = candidatesIn(state);
  const all = candidates.every(({ personal, unprintable }) => !personal && !unprintable);
  return all && compose(state, null, locale).composition.body.length <= longestVerbatim;
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
