import type { Slot } from '../commands.ts';
import { localeOf } from '../locales/table.ts';
import type { InterviewState } from '../state.ts';
import { polarityOf } from '../understand/polarity.ts';

/** What was bad before, and what could be better, says nothing against five stars. */
const apart: readonly Slot[] = ['problem', 'hesitation', 'improve'];

/**
 * So many plain words on one side, and none on the other. One kind word without an unkind one is enough against a single
 * star, which is what a scale read upside down looks like; what went wrong before is told in happy stories too.
 */
const plainly = (rating: number): number => (rating === 1 ? 1 : 2);

/**
 * The rating and the words say opposite things: five stars for "rude, late and broken", or one for "lovely, kind and
 * quick", which is mostly a scale read upside down. The same test in both directions. Asked about once, never decided.
 */
export function contradicts(state: InterviewState): boolean {
  const { rating } = state.slots;
  if (typeof rating.value !== 'number' || rating.value === 3) return false;
  const sum = { positive: 0, negative: 0 };
  for (const text of toldOpenly(state)) {
    const { positive, negative } = polarityOf(text.words, localeOf(text.locale).lexicon);
    sum.positive += positive;
    sum.negative += negative;
  }
  const [said, other] = rating.value > 3 ? [sum.negative, sum.positive] : [sum.positive, sum.negative];
  return said >= plainly(rating.value) && other === 0;
}

function toldOpenly(state: InterviewState): { words: string; locale: string }[] {
  const { evidence } = state.slots.story;
  return evidence
    .filter((span) => !apart.some((slot) => state.slots[slot].evidence.some((one) => overlaps(one, span))))
    .flatMap(({ entry, start, end }) => {
      const source = state.entries.find(({ id }) => id === entry);
      return source?.by === 'customer' ? [{ words: source.text.slice(start, end), locale: source.locale }] : [];
    });
}

const overlaps = (
  a: { entry: string; start: number; end: number },
  b: { entry: string; start: number; end: number },
): boolean => a.entry === b.entry && a.start < b.end && b.start < a.end;
