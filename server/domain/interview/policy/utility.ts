import type { InterviewContext } from '../context.ts';
import type { CustomerEntry, InterviewState } from '../state.ts';
import { filledFrom } from './coverage.ts';
import { overlapWithTold } from './doubt.ts';
import { type ContentQuestion, isBeside, isContentQuestion, questionsOf, slotWeight } from './questions.ts';

/** What asking costs, and how much may be asked, in one channel. */
export interface Terms {
  /** For a message on the web, for a credit by text. */
  lambda: number;
  freeTurns: number;
  mu: number;
  stopBelow: number;
  ceiling: number;
  probes: number;
}

const web: Terms = { lambda: 0.05, freeTurns: 4, mu: 0.12, stopBelow: 0.18, ceiling: 6, probes: 2 };
const sms: Terms = { lambda: 0.16, freeTurns: 2, mu: 0.2, stopBelow: 0.3, ceiling: 2, probes: 1 };
export const termsOf = ({ channel }: Pick<InterviewState, 'channel'>): Terms => (channel === 'sms' ? sms : web);

/** Text segments of one conversation: at one less, only consent is still asked for. */
export const creditCap = 7;

/** Weight of the chance to ask for what was told. */
const nu = 1.2;

export interface Utility {
  q: string;
  u: number;
}

/**
 * What each content question is worth now: what it would add, less what it costs. No term reads the rating: five stars
 * and one are asked the same.
 */
export function utilities(ctx: InterviewContext, state: InterviewState): Utility[] {
  const channel = termsOf(state);
  const turns = state.asked.filter(({ q }) => !isBeside(q)).length;
  const terse = isTerse(state);
  const tired = channel.mu * Math.max(0, turns - channel.freeTurns);
  return questionsOf(ctx, languageOf(state.locale))
    .filter((question) => eligible(state, question))
    .map((question) => {
      const gain = worth(state, question, terse);
      if (gain <= -1) return { q: question.id, u: -1 };
      const u = round(gain - channel.lambda * question.cost - tired);
      // What an owner wants to know is asked until it was told; how many questions there are is settled elsewhere.
      return { q: question.id, u: question.added ? Math.max(u, channel.stopBelow) : u };
    });
}

const languageOf = (locale: string): string => locale.toLowerCase().split(/[-_]/)[0] ?? locale;

function eligible(state: InterviewState, question: ContentQuestion): boolean {
  if (state.asked.some(({ q }) => q === question.id)) return false;
  if (question.targets.every((slot) => state.slots[slot].status === 'declined')) return false;
  return question.needs?.(state) ?? true;
}

function worth(state: InterviewState, question: ContentQuestion, terse: boolean): number {
  const filled = question.targets.filter((slot) => state.slots[slot].coverage >= filledFrom).length;
  if (filled / question.targets.length >= (question.catchesAll ? 1 : 0.6) && !asksOfMore(question)) return -1;
  const yielding = question.prior * (terse && question.open ? 0.5 : 1);
  const gain = question.targets.reduce(
    (sum, slot) => sum + (slotWeight[slot] ?? 0) * (1 - state.slots[slot].coverage) * yielding,
    0,
  );
  return gain - nu * (question.catchesAll || question.added ? 0 : overlapWithTold(state, question.targets));
}

/** Any story fills these two, whatever the owner would know about the crust. */
const general: ReadonlySet<string> = new Set(['story', 'specific']);
const asksOfMore = ({ added, targets }: ContentQuestion): boolean =>
  added === true && targets.every((slot) => general.has(slot));

/** The last two answers in words were under six words each. */
export function isTerse(state: InterviewState): boolean {
  const said = state.entries.filter(
    (entry): entry is CustomerEntry =>
      entry.by === 'customer' && entry.kind === 'say' && entry.question !== null && isContentQuestion(entry.question),
  );
  return said.length >= 2 && said.slice(-2).every(({ words }) => words < 6);
}

const round = (u: number): number => Math.round(u * 10_000) / 10_000;
