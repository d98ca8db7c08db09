import type { ChatInput, ChatStep, ChatView } from '../../../../shared/contracts/chat.ts';
import {
  apply,
  begin,
  fold,
  type InterviewContext,
  type InterviewEvent,
  type InterviewState,
  type Recorded,
  type StepOutcome,
  type Submission,
  step,
  submission,
  view,
} from '../index.ts';

export const bakery: InterviewContext = {
  business: 'Brindle Lane',
  item: 'your wholesale bread',
  firstName: 'Tomas',
  fullName: 'Tomas Okafor',
  locale: 'en-GB',
  incentive: false,
  bankVersion: 'en-1',
  campaign: {},
};

export interface Conversation {
  readonly ctx: InterviewContext;
  readonly recorded: Recorded[];
  readonly state: InterviewState;
  readonly view: ChatView;
  readonly step: ChatStep;
  readonly submission: Submission | null;
  /** Bank id of the open question, without the review's revision; null at the end. */
  readonly open: string | null;
  /** Every question posed, in order. */
  readonly posed: string[];
  /** A string is said; anything else is that input. */
  send(
    input: ChatInput | string,
    from?: { question?: string | null },
  ): { events: InterviewEvent[]; outcome: StepOutcome };
  sendAll(...inputs: (ChatInput | string)[]): Conversation;
}

/** A conversation as the server would hold it: events recorded, state applied one by one. */
export function converse(over: Partial<InterviewContext> = {}): Conversation {
  const ctx = { ...bakery, ...over };
  const recorded: Recorded[] = begin(ctx).map((event, index) => ({ seq: index + 1, at: 1_000, event }));
  let state = fold(ctx, recorded);
  let entries = 0;
  const shown = (): string | null => {
    const current = view(ctx, state, { testimonial: null }).step;
    return current.kind === 'done' ? null : current.question.id;
  };
  const self: Conversation = {
    ctx,
    recorded,
    get state() {
      return state;
    },
    get view() {
      return view(ctx, state, { testimonial: null });
    },
    get step() {
      return self.view.step;
    },
    get submission() {
      return submission(ctx, state);
    },
    get open() {
      return state.pending?.q ?? null;
    },
    get posed() {
      return recorded.flatMap(({ event }) =>
        event.type === 'bot.message' && event.role === 'question' ? [event.q] : [],
      );
    },
    send(input, from = {}) {
      entries += 1;
      const meta = {
        entry: `c${entries}`,
        at: 1_000 + entries,
        question: from.question === undefined ? shown() : from.question,
      };
      const said: ChatInput = typeof input === 'string' ? { type: 'say', text: input } : input;
      const result = step(ctx, state, said, meta);
      for (const event of result.events) {
        const one = { seq: state.seq + 1, at: meta.at, event };
        recorded.push(one);
        state = apply(ctx, state, one);
      }
      return result;
    },
    sendAll(...inputs) {
      for (const input of inputs) self.send(input);
      return self;
    },
  };
  return self;
}

export const stars = (rating: number): ChatInput => ({ type: 'rate', rating });
export const pick = (choice: string): ChatInput => ({ type: 'choose', choice });
export const skip: ChatInput = { type: 'skip' };
export const tomas: ChatInput = {
  type: 'identify',
  name: 'Tomas Okafor',
  title: 'Owner',
  company: 'Little Kiln Café',
  style: 'first_initial',
};
export const agree = (over: Partial<{ publish: boolean; identity: boolean; ads: boolean }> = {}): ChatInput => ({
  type: 'consent',
  publish: true,
  identity: true,
  ads: false,
  ...over,
});

export const story =
  'We stopped baking in-house in March. Gave my morning crew back 10 hours a week. Six months on, not one missed delivery.';

/** Answers whatever content is asked with a skip until the relation question, then up to the review. */
export function toReview(conversation: Conversation): Conversation {
  for (let turn = 0; turn < 12 && conversation.open !== 'a.preview' && conversation.open !== null; turn++) {
    if (conversation.open === 'l.low') conversation.send(pick('no'));
    else if (conversation.open === 'q.relation') conversation.send(pick('customer'));
    else if (conversation.open === 'q.name') conversation.send(tomas);
    else conversation.send(skip);
  }
  return conversation;
}
