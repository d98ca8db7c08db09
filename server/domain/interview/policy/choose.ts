import type { InterviewContext } from '../context.ts';
import type { CustomerEntry, InterviewState } from '../state.ts';
import { filledFrom, partialFrom } from './coverage.ts';
import { isCatchAll, isContentQuestion, isProbe, slotWeight } from './questions.ts';
import { creditCap, termsOf, type Utility, utilities } from './utility.ts';

export interface Act {
  q: string;
  reason: 'rule' | 'utility';
  utilities: Utility[];
}

const rule = (q: string): Act => ({ q, reason: 'rule', utilities: [] });

/** What the state does not say by itself. */
export interface Facts {
  /** There is at least one sentence to quote. */
  hasWords: boolean;
  /** Words worth holding on to in the last answer. */
  topic: string | null;
  /** The rating and the words say opposite things, each plainly. */
  contradicts: boolean;
  /** By text: everything said may be published as it was texted, so that consent needs no preview. */
  verbatim: boolean;
}

/**
 * What comes next. The rating is read in one place only, to add the offer of help; it removes nothing and changes
 * nothing else. Beside it stands one question back, when rating and words disagree, whichever way.
 */
export function chooseAct(ctx: InterviewContext, state: InterviewState, facts: Facts): Act {
  const { slots } = state;
  if (slots.rating.value === null && slots.rating.status !== 'declined') return rule('q.rating');
  if (state.channel === 'web' && offersHelp(state)) return rule('l.low');
  if (!state.wrapped) {
    const content = contentAct(ctx, state, facts.topic);
    if (content) return content;
  }
  if (!facts.hasWords) return rule('e.private');
  if (facts.contradicts && mayConfirm(state)) return rule('m.mismatch');
  if (asksRelation(ctx, state)) return rule('q.relation');
  if (state.channel === 'sms') return rule(facts.verbatim ? 'c.publish.sms' : 'a.preview');
  return rule(state.identity ? 'a.preview' : 'q.name');
}

/** Once, after everything that is asked of everybody: the path to it is the same for every rating. */
const mayConfirm = (state: InterviewState): boolean =>
  !wasAsked(state, 'm.mismatch') && (state.channel === 'web' || state.credits < creditCap - 1);

/** Always on the web; by text, where the payment already speaks for "customer", only on a sign of something else. */
function asksRelation(ctx: InterviewContext, { slots, channel, credits }: InterviewState): boolean {
  if (slots.relationship.value !== null || slots.relationship.status === 'declined') return false;
  if (channel === 'web') return true;
  const sign = ctx.incentive || ctx.signals?.insider === true || ctx.signals?.rewarded === true;
  return sign && credits < creditCap - 1;
}

/** Beside the questions, never instead of one: a person may get in touch. */
export function offersHelp({ slots, asked, wantsHuman, helpOffered }: InterviewState): boolean {
  if (helpOffered) return false;
  const low = typeof slots.rating.value === 'number' && slots.rating.value <= 3;
  return low && !wantsHuman && slots.contact_me.status === 'empty' && !asked.some(({ q }) => q === 'l.low');
}

/** The offer of help rides in the story question: by text it costs nothing of its own. */
export const bringsHelp = ({ slots, wantsHuman }: Pick<InterviewState, 'slots' | 'wantsHuman'>, q: string): boolean =>
  q === 'q.story' && typeof slots.rating.value === 'number' && slots.rating.value <= 3 && !wantsHuman;

function contentAct(ctx: InterviewContext, state: InterviewState, topic: string | null): Act | null {
  const terms = termsOf(state);
  if (state.channel === 'sms' && state.credits >= creditCap - 1) return null;
  const content = state.asked.filter(({ q }) => isContentQuestion(q));
  const story = state.slots.story;
  if (story.coverage < filledFrom && story.status !== 'declined' && !wasAsked(state, 'q.story')) return rule('q.story');
  if (content.length >= terms.ceiling || skipsAlong(state) || hasSaidEnough(state)) return null;
  if (storyStillBare(state)) return rule('p.more');
  const table = [...utilities(ctx, state), ...probes(state, topic)];
  const best =
    ctx.campaign.bank?.order === 'listed'
      ? table.find(({ u }) => u >= terms.stopBelow)
      : bestOf(table, terms.stopBelow);
  if (!best || best.u < terms.stopBelow) return null;
  return { q: best.q, reason: 'utility', utilities: table };
}

/** What catches the rest comes after everything that asks for something. */
function bestOf(table: readonly Utility[], stopBelow: number): Utility | null {
  const best = (all: readonly Utility[]): Utility | null =>
    all.reduce<Utility | null>((top, one) => (top === null || one.u > top.u ? one : top), null);
  const named = best(table.filter(({ q }) => !isCatchAll(q)));
  return named && named.u >= stopBelow ? named : best(table.filter(({ q }) => isCatchAll(q)));
}

const wasAsked = (state: InterviewState, q: string): boolean => state.asked.some((one) => one.q === q);

/** Free recall before specifics: "good" to the open question is asked about once, before anything narrow. */
function storyStillBare(state: InterviewState): boolean {
  if (wasAsked(state, 'p.more') || state.slots.story.status === 'declined') return false;
  const answer = lastAnswer(state);
  return (
    answer?.question === 'q.story' &&
    answer.kind === 'say' &&
    answer.contentWords < 3 &&
    state.slots.story.coverage < partialFrom
  );
}

const contentAnswers = (state: InterviewState): CustomerEntry[] =>
  state.entries.filter(
    (entry): entry is CustomerEntry =>
      entry.by === 'customer' && entry.question !== null && isContentQuestion(entry.question),
  );

/** Three in a row are a way of saying: enough. */
function skipsAlong(state: InterviewState): boolean {
  const last = contentAnswers(state).slice(-3);
  return last.length === 3 && last.every(({ kind }) => kind === 'skip');
}

/** Two curt answers in a row ("bad", "no") leave room for one more question, and not for another. */
function hasSaidEnough(state: InterviewState): boolean {
  const last = contentAnswers(state).slice(-3);
  return last.length === 3 && last.every(isCurt);
}

const isCurt = ({ kind, words, contentWords }: CustomerEntry): boolean =>
  kind !== 'say' || (words < 6 && contentWords < 3);

/** A probe competes like a question, once a slot, twice a conversation, and only with something to hold on to. */
function probes(state: InterviewState, topic: string | null): Utility[] {
  if (state.asked.filter(({ q }) => isProbe(q)).length >= termsOf(state).probes) return [];
  if (topic === null || wasAsked(state, 'p.example') || state.slots.specific.status === 'declined') return [];
  const answers = state.entries.filter((entry) => entry.by === 'customer' && entry.kind === 'say');
  if (answers.length < 2) return [];
  const { coverage } = state.slots.specific;
  if (coverage >= filledFrom || state.slots.specific.asks > 0) return [];
  const u = 0.5 * (slotWeight.specific ?? 0) * (filledFrom - coverage);
  return [{ q: 'p.example', u: Math.round(u * 10_000) / 10_000 }];
}

function lastAnswer(state: InterviewState): CustomerEntry | null {
  for (let at = state.entries.length - 1; at >= 0; at--) {
    const entry = state.entries[at];
    if (entry?.by === 'customer' && entry.question !== null) return entry;
  }
  return null;
}
