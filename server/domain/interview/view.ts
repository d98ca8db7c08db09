import type { ChatView } from '../../../shared/contracts/chat.ts';
import type { InterviewContext } from './context.ts';
import type { InterviewState } from './state.ts';

export interface ViewExtra {
  /** Where the testimonial stands with the owner; null: there is none. */
  testimonial: 'pending' | 'approved' | 'archived' | 'withdrawn' | null;
  closed?: 'expired';
}

/** What the customer's page shows: derived from the state, and from nothing else. */
export function view(ctx: InterviewContext, state: InterviewState, _extra: ViewExtra): ChatView {
  return {
    seq: state.seq,
    locale: 'en',
    dir: 'ltr',
    business: ctx.business,
    item: ctx.item,
    firstName: ctx.firstName,
    greeting: '',
    entries: [],
    step: { kind: 'rating', question: { id: 'q.rating', text: '' }, low: '', high: '' },
    progress: { at: 1, of: 7 },
    growing: null,
  };
}
