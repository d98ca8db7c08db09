import type { Slot } from '../commands.ts';
import { contrast } from '../locales/across.ts';
import type { InterviewState } from '../state.ts';

/** What a cue in a sentence says that it is about. An amount or a name alone does not: a problem has those too. */
const explaining: readonly Slot[] = ['problem', 'hesitation', 'result', 'surprise', 'improve', 'recommend_to'];

/**
 * How likely a sentence of the open answer that no cue explains was about this slot: people tell of their own accord what
 * was wrong and what came of it, and rarely what could be better.
 */
const likely: Partial<Record<Slot, number>> = {
  problem: 0.5,
  result: 0.5,
  specific: 0.4,
  hesitation: 0.15,
  surprise: 0.15,
  improve: 0.005,
  recommend_to: 0.005,
};

/** Sentences told openly that could be about anything. */
export function unexplained({ slots }: InterviewState): number {
  return slots.story.evidence.filter(
    (span) =>
      !explaining.some((slot) =>
        slots[slot].evidence.some((one) => one.entry === span.entry && one.start < span.end && span.start < one.end),
      ),
  ).length;
}

/** Something was said about it, short as it was: there may be no more to say. */
const hinted = 0.8;
/** Whoever tells that much has mostly told it all. */
const longStory = 6;
const toldAtLength = 0.5;

const isHinted = ({ slots }: InterviewState, slot: Slot): boolean =>
  slots[slot].evidence.some(({ via }) => via === 'volunteered');

/**
 * overlap(q, asked): the chance that what this question asks for was told already, in words that no cue of ours knows. To
 * be asked what one has just said is the one thing that people hold against an interviewer; so this doubt weighs heavily.
 */
/** A sentence of the open answer turns on "but": there, what could be better was told. */
const turns = (state: InterviewState): boolean =>
  state.slots.story.evidence.some(({ entry, start, end }) => {
    const source = state.entries.find(({ id }) => id === entry);
    return source !== undefined && contrast.test(source.text.slice(start, end));
  });

export function overlapWithTold(state: InterviewState, targets: readonly Slot[]): number {
  const open = unexplained(state);
  const floor = state.slots.story.evidence.length >= longStory ? toldAtLength : 0;
  const told = targets.map((slot) =>
    isHinted(state, slot) || (slot === 'improve' && turns(state))
      ? hinted
      : open === 0
        ? 0
        : Math.max(floor, 1 - (1 - (likely[slot] ?? 0)) ** open),
  );
  return told.reduce((sum, one) => sum + one, 0) / targets.length;
}
