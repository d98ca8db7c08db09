import type { InterviewContext } from '../context.ts';
import type { InterviewState } from '../state.ts';
import { isBeside, isContentQuestion } from './questions.ts';
import { termsOf, utilities } from './utility.ts';

/** Relation, identity, review. */
const tail = ['q.relation', 'q.name', 'a.preview'] as const;
/** What a first answer usually leaves worth asking. */
const expectedFollowUps = 3;

/**
 * What to show with the question just posed. The guess at the whole may shrink and never grows: a customer who was
 * promised seven has been promised seven. Where the guess was too low the count slows down instead.
 */
export function progressAfter(ctx: InterviewContext, state: InterviewState): Shown {
  const now = estimate(ctx, state);
  const shown = state.progress;
  if (!shown || now.of <= shown.of) return now;
  const behind = shown.of - (now.of - now.at);
  return { at: Math.min(now.at, Math.max(shown.at, behind)), of: shown.of };
}

/** "3 of about 7", as the page shows it. */
export function progress({ progress: shown, ended }: InterviewState): Shown {
  const { at, of } = shown ?? { at: 1, of: 1 };
  return ended ? { at: of, of } : { at, of };
}

interface Shown {
  at: number;
  of: number;
}

/** Where the customer is, and an honest guess at the whole. */
function estimate(ctx: InterviewContext, state: InterviewState): Shown {
  const posed = new Set(state.asked.map(({ q }) => q).filter((q) => !isBeside(q)));
  const ahead = tail.filter((q) => !posed.has(q)).length + contentAhead(ctx, state, posed);
  const at = Math.max(
    1,
    state.pending && tail.some((q) => q === state.pending?.q) ? posed.size - later(state, posed) : posed.size,
  );
  const of = posed.size + ahead;
  return { at: Math.min(at, of), of };
}

/** After going back, what was posed already lies ahead again. */
function later(state: InterviewState, posed: ReadonlySet<string>): number {
  const order: readonly string[] = tail;
  return order.slice(order.indexOf(state.pending?.q ?? '') + 1).filter((q) => posed.has(q)).length;
}

function contentAhead(ctx: InterviewContext, state: InterviewState, posed: ReadonlySet<string>): number {
  const terms = termsOf(state);
  if (state.wrapped) return 0;
  const told = state.slots.story.evidence.length > 0 || state.slots.story.status === 'declined';
  if (!told) return (posed.has('q.story') ? 0 : 1) + expectedFollowUps;
  const asked = [...posed].filter(isContentQuestion).length;
  const turns = posed.size;
  const tired = (count: number): number => terms.mu * Math.max(0, count - terms.freeTurns);
  const worth = utilities(ctx, state)
    .map(({ u }) => u + tired(turns))
    .sort((a, b) => b - a);
  const more = worth.filter((u, index) => u - tired(turns + index) >= terms.stopBelow).length;
  return Math.max(0, Math.min(more, terms.ceiling - asked));
}
