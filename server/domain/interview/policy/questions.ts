import type { Slot } from '../commands.ts';
import type { BankId } from '../locales/locale.ts';
import type { InterviewState, SlotState } from '../state.ts';
import { partialFrom } from './coverage.ts';

export interface ContentQuestion {
  id: BankId;
  targets: readonly Slot[];
  /** Chance that it is answered with something to quote; re-estimated from the field later. */
  prior: number;
  /** Costs a terse customer twice: neither a number nor a button answers it. */
  open: boolean;
  /** Messages. */
  cost: number;
  /** What must have been said for it to make sense. */
  needs?: (state: InterviewState) => boolean;
}

/** Told of its own accord. That our question drew an answer does not show that there was anything to ask about. */
const tells = (slot: SlotState): boolean => slot.evidence.some(({ via }) => via === 'volunteered');

/** In the order that breaks ties. The open story question is not here: it always comes first. */
export const contentQuestions: readonly ContentQuestion[] = [
  {
    id: 'q.result',
    targets: ['result'],
    prior: 0.75,
    open: true,
    cost: 1,
    // "What is different now": nothing is, for a wedding cake.
    needs: ({ slots }) => tells(slots.result) || tells(slots.problem) || slots.numbers.evidence.length > 0,
  },
  { id: 'q.before', targets: ['problem'], prior: 0.75, open: true, cost: 1 },
  { id: 'q.best', targets: ['specific'], prior: 0.7, open: true, cost: 1 },
  {
    id: 'q.numbers',
    targets: ['numbers'],
    prior: 0.5,
    open: false,
    cost: 1,
    // "Put a number on that": on what, when nothing has been told?
    needs: ({ slots }) => [slots.result, slots.problem].some((slot) => tells(slot) && slot.coverage >= partialFrom),
  },
  { id: 'q.hesitation', targets: ['hesitation'], prior: 0.6, open: false, cost: 1 },
  { id: 'q.improve', targets: ['improve'], prior: 0.8, open: false, cost: 1 },
  { id: 'q.surprise', targets: ['surprise'], prior: 0.73, open: false, cost: 1 },
  { id: 'q.recommend', targets: ['recommend_to'], prior: 0.77, open: true, cost: 1 },
];

export const slotWeight: Partial<Record<Slot, number>> = {
  story: 1,
  result: 0.9,
  problem: 0.7,
  specific: 0.6,
  numbers: 0.6,
  improve: 0.4,
  hesitation: 0.4,
  recommend_to: 0.35,
  surprise: 0.3,
};

const askedAbout: Partial<Record<string, Slot>> = {
  'q.rating': 'story',
  'l.low': 'story',
  'q.story': 'story',
  'q.any': 'story',
  'p.more': 'story',
  'p.example': 'specific',
  'q.relation': 'relationship',
};

/** Which slot an answer to this question fills. */
export const slotAskedBy = (question: string): Slot | null =>
  contentQuestions.find(({ id }) => id === question)?.targets[0] ?? askedAbout[question] ?? null;

export const isProbe = (question: string): boolean => question.startsWith('p.');
/** Asked because of what was said or rated, beside the plan: it must not count in the plan's arithmetic. */
export const isBeside = (question: string): boolean => question === 'l.low';
export const isContentQuestion = (question: string): boolean =>
  question === 'q.story' || isProbe(question) || contentQuestions.some(({ id }) => id === question);
