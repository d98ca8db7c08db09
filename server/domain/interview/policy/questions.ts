import { type OwnerQuestion, type OwnerSlot, ownerSlots } from '../bank/owner-bank.ts';
import type { Slot } from '../commands.ts';
import type { InterviewContext } from '../context.ts';
import type { InterviewState, SlotState } from '../state.ts';
import { partialFrom } from './coverage.ts';

export interface ContentQuestion {
  /** A bank id, or that of an owner's own question (`ownerQuestionId`). */
  id: string;
  targets: readonly Slot[];
  /** Chance that it is answered with something to quote; re-estimated from the field later. */
  prior: number;
  /** Costs a terse customer twice: neither a number nor a button answers it. */
  open: boolean;
  /** Messages. */
  cost: number;
  /** Asks for whatever is left: never for something told, and only when nothing else is worth asking. */
  catchesAll?: true;
  /** The owner's own: we cannot judge whether it was answered in words that no cue knows, nor what it is worth. */
  added?: true;
  /** What must have been said for it to make sense. */
  needs?: (state: InterviewState) => boolean;
}

/** Told of its own accord. That our question drew an answer does not show that there was anything to ask about. */
const tells = (slot: SlotState): boolean => slot.evidence.some(({ via }) => via === 'volunteered');

/** In the order that breaks ties. The open story question is not here: it always comes first. */
const contentQuestions: readonly ContentQuestion[] = [
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
  { id: 'q.any', targets: ['problem', 'result', 'specific'], prior: 0.4, open: false, cost: 1, catchesAll: true },
];

/**
 * The questions of this conversation, in the order that breaks ties: the bank's, as the owner has changed them, then the
 * owner's own. `q.story` is never among them.
 */
export function questionsOf(
  { campaign }: Pick<InterviewContext, 'campaign'>,
  language: string,
): readonly ContentQuestion[] {
  const { bank, questions: chosen } = campaign;
  if (!bank) return chosen ? contentQuestions.filter(({ id }) => chosen.includes(id)) : contentQuestions;
  const listed = bank.questions.flatMap((own) => (own.on ? (askable(own, language) ?? []) : []));
  const known = new Set(bank.questions.map(({ id }) => id));
  return [...listed, ...contentQuestions.filter(({ id }) => !known.has(id))];
}

/** null: the story, which comes first by rule, or an added question that is not written in this language. */
function askable(own: OwnerQuestion, language: string): ContentQuestion | null {
  const ofBank = contentQuestions.find(({ id }) => id === own.id);
  // An owner's own wording may ask of something else than ours would need to know first.
  if (ofBank) return own.text?.[language] ? { ...ofBank, needs: () => true } : ofBank;
  if (!own.slot || !own.text?.[language]) return null;
  return { id: ownerQuestionId(own.id, own.slot), targets: [own.slot], prior: 0.75, open: true, cost: 1, added: true };
}

/** An added question carries its slot in its id: a transcript folds without the campaign that it came from. */
export const ownerQuestionId = (id: string, slot: OwnerSlot): string => `o.${slot}.${id.slice(2)}`;

const ownerSlotOf = (question: string): Slot | null =>
  ownerSlots.find((slot) => question.startsWith(`o.${slot}.`)) ?? null;

/** The owner's entry behind a posed question. */
export const ownerQuestionOf = ({ campaign }: InterviewContext, posed: string): OwnerQuestion | null =>
  campaign.bank?.questions.find(
    (own) => own.id === posed || (own.slot && ownerQuestionId(own.id, own.slot) === posed),
  ) ?? null;

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
  askedAbout[question] ?? contentQuestions.find(({ id }) => id === question)?.targets[0] ?? ownerSlotOf(question);

export const isCatchAll = (question: string): boolean => question === 'q.any';

export const isProbe = (question: string): boolean => question.startsWith('p.');
/** Asked because of what was said or rated, beside the plan: it must not count in the plan's arithmetic. */
export const isBeside = (question: string): boolean => question === 'l.low' || question === 'm.mismatch';
export const isContentQuestion = (question: string): boolean =>
  question === 'q.story' ||
  isProbe(question) ||
  contentQuestions.some(({ id }) => id === question) ||
  ownerSlotOf(question) !== null;
