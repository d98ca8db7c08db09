import type { ChatInput, ChatStep, ChatView } from '../../../../shared/contracts/chat.ts';
import {
  type AssistReply,
  apply,
  begin,
  type Channel,
  due,
  fold,
  type Happening,
  happen,
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
    from?: { question?: string | null; channel?: Channel; assist?: AssistReply },
  ): { events: InterviewEvent[]; outcome: StepOutcome };
  /** What happens by itself; records and returns its events. */
  let(happening: Happening): InterviewEvent[];
  /** Lets time pass. */
  wait(ms: number): Conversation;
  readonly due: ReturnType<typeof due>;
  /** Everything we said, in order. */
  readonly said: string[];
  sendAll(...inputs: (ChatInput | string)[]): Conversation;
}

/** A conversation as the server would hold it: events recorded, state applied one by one. */
export function converse(over: Partial<InterviewContext> = {}): Conversation {
  const ctx = { ...bakery, ...over };
  const recorded: Recorded[] = begin(ctx).map((event, index) => ({ seq: index + 1, at: 1_000, event }));
  let now = 1_000;
  let state = fold(ctx, recorded);
  let entries = 0;
  const shown = (): string | null => {
    const current = view(ctx, state, { testimonial: null }).step;
    return current.kind === 'done' ? null : current.question.id;
  };
  const record = (events: readonly InterviewEvent[]): void => {
    for (const event of events) {
      const one = { seq: state.seq + 1, at: now, event };
      recorded.push(one);
      state = apply(ctx, state, one);
    }
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
      now += 1;
      const byText = (from.channel ?? state.channel) === 'sms';
      const meta = {
        entry: `c${entries}`,
        at: now,
        question: from.question === undefined && !byText ? shown() : (from.question ?? null),
        ...(from.channel ? { channel: from.channel } : {}),
        ...(from.assist ? { assist: from.assist } : {}),
      };
      const said: ChatInput = typeof input === 'string' ? { type: 'say', text: input } : input;
      const result = step(ctx, state, said, meta);
      record(result.events);
      return result;
    },
    let(happening) {
      const events = happen(ctx, state, happening, { at: now });
      record(events);
      return events;
    },
    wait(ms) {
      now += ms;
      return self;
    },
    get due() {
      return due(ctx, state);
    },
    get said() {
      return recorded.flatMap(({ event }) => (event.type === 'bot.message' ? [event.text] : []));
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

/** The same by text message. */
export const texting = (over: Partial<InterviewContext> = {}): Conversation =>
  converse({
    business: 'Northside Plumbing Co',
    item: 'your boiler service',
    firstName: 'Jo',
    fullName: null,
    channel: 'sms',
    links: { chat: 'https://w.example/s/a1b2c3', help: '0800 111 2222' },
    ...over,
  });
