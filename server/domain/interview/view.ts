import type { ChatCard, ChatView } from '../../../shared/contracts/chat.ts';
import { apply } from './apply.ts';
import { compose } from './compose/compose.ts';
import type { InterviewContext } from './context.ts';
import type { Composition } from './draft.ts';
import { happen } from './happen.ts';
import type { Locale } from './locales/locale.ts';
import { localeOf } from './locales/table.ts';
import { progress } from './policy/progress.ts';
import { askedItem } from './render/item-name.ts';
import { textOf } from './render/text.ts';
import type { InterviewState } from './state.ts';
import { proposed } from './submission.ts';
import { entriesOf } from './view-entries.ts';
import { stepOf } from './view-step.ts';

export interface ViewExtra {
  /** Where the testimonial stands with the owner; null: there is none. */
  testimonial: 'pending' | 'approved' | 'archived' | 'withdrawn' | null;
  closed?: 'expired';
}

/**
 * What the customer's page shows: derived from the state, and from nothing else. The open question is in `step`, not
 * in `entries`; so are the greeting (in `greeting`) and the closing words.
 */
export function view(ctx: InterviewContext, state: InterviewState, extra: ViewExtra): ChatView {
  return viewOf(ctx, onThePage(ctx, state), extra);
}

/** Whoever opens the page in the middle of a talk by text sees its question as the page asks it. Nothing is recorded. */
function onThePage(ctx: InterviewContext, state: InterviewState): InterviewState {
  if (state.channel === 'web' || state.ended) return state;
  const events = happen(ctx, state, { type: 'return', channel: 'web' }, { at: state.at });
  const there = events.reduce((sofar, event) => apply(ctx, sofar, { seq: sofar.seq + 1, at: state.at, event }), state);
  return { ...there, seq: state.seq };
}

function viewOf(ctx: InterviewContext, state: InterviewState, extra: ViewExtra): ChatView {
  const locale = localeOf(state.locale);
  const card = cardOf(ctx, state, locale);
  const greeting = state.entries.find((entry) => entry.by === 'us' && entry.role === 'greeting');
  return {
    seq: state.seq,
    locale: locale.tag,
    dir: locale.dir,
    business: ctx.business,
    item: askedItem(ctx.item, locale),
    firstName: ctx.firstName,
    greeting: greeting?.text ?? textOf(ctx, locale, 'hello.web'),
    entries: entriesOf(state, extra),
    step: stepOf({ ctx, state, locale, extra, card }),
    progress: progress(state),
    growing: state.ended && state.ended !== 'submitted' ? null : card,
  };
}

/** The card as it would be published: the draft where there is one, else what the answers so far would give. */
function cardOf(ctx: InterviewContext, state: InterviewState, locale: Locale): ChatCard | null {
  const words: Composition = state.draft ?? compose(state, null, locale).composition;
  if (words.body === '' && !state.draft) return null;
  const { rating } = state.slots;
  return {
    body: words.body,
    headline: words.headline,
    rating: typeof rating.value === 'number' ? rating.value : null,
    ...agreedAuthor(ctx, state),
    highlights: words.highlights.map(({ start, end }) => ({ start, end })),
  };
}

/** Once decided, the card shows what was agreed to; before, what is proposed. */
function agreedAuthor(
  ctx: InterviewContext,
  state: InterviewState,
): { name: string | null; title: string | null; company: string | null } {
  const { receipt } = state;
  const hidden = state.ended === 'submitted' && receipt && !receipt.voided && !receipt.purposes.identity;
  return hidden ? { name: null, title: null, company: null } : proposed(ctx, state);
}
