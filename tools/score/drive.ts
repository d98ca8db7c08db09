import {
  type AssistReply,
  apply,
  begin,
  due,
  fold,
  happen,
  type InterviewContext,
  type InterviewEvent,
  type InterviewState,
  type Recorded,
  step,
  submission,
  view,
} from '../../server/domain/interview/index.ts';
import type { ChatInput, ChatView } from '../../shared/contracts/chat.ts';
import type { Scenario } from './scenario.ts';
import type { Message, Phase, Talk } from './talk.ts';

/** What a model would add to a step; mock models of `llm-mock` are such functions. */
export type Assist = (
  ctx: InterviewContext,
  state: InterviewState,
  input: ChatInput,
  meta: { entry: string; at: number; question: string | null },
) => AssistReply | null;

export const hour = 3_600_000;
/** All conversations begin at one moment: figures do not depend on the day of the run. */
const start = Date.UTC(2026, 0, 5, 10);

/** One conversation with the engine, held as the server would hold it: events recorded, state folded one by one. */
export interface Session {
  readonly ctx: InterviewContext;
  readonly state: InterviewState;
  readonly view: ChatView;
  readonly recorded: readonly Recorded[];
  readonly messages: readonly Message[];
  readonly channel: 'web' | 'sms';
  now: number;
  /** Index of the last message when this was sent; refused input sends nothing. */
  send(input: ChatInput, said: { facts?: string[]; channel?: 'web' | 'sms' }): boolean;
  /** The process dies: what is left is the transcript. */
  restart(): void;
  /** Time passes, and what falls due happens. */
  wait(ms: number): void;
  comeBack(channel: 'web' | 'sms'): void;
  readonly shown: readonly string[];
  readonly replays: boolean;
}

export function contextOf(scenario: Scenario): InterviewContext {
  const { name, item, incentive, locale } = scenario.business;
  const full = scenario.persona.name ?? null;
  return {
    business: name,
    item,
    firstName: full?.split(' ')[0] ?? null,
    fullName: full,
    locale: locale ?? scenario.locale,
    incentive,
    bankVersion: 'score',
    channel: scenario.channel.startsWith('sms') ? 'sms' : 'web',
    links: { chat: 'https://gw.example/s/a1b2c3', help: '0800 555 0199' },
    campaign: {},
  };
}

export function sessionOf(ctx: InterviewContext, assist: Assist | null): Session {
  const recorded: Recorded[] = [];
  const messages: Message[] = [];
  const shown: string[] = [];
  let state = fold(ctx, []);
  let entries = 0;
  let replays = true;
  let seen: { of: InterviewState; view: ChatView } | null = null;

  const record = (events: readonly InterviewEvent[], facts: string[] = []): void => {
    for (const event of events) {
      const one = { seq: recorded.length + 1, at: session.now, event };
      recorded.push(one);
      state = apply(ctx, state, one);
      const message = messageOf(event, session.now, state.channel, facts);
      if (message) messages.push(message);
    }
    const card = session.view;
    if (card.step.kind === 'review') shown.push(card.step.card.body, card.step.card.headline ?? '');
    if (card.step.kind === 'review' && card.step.proposal) shown.push(card.step.proposal.text);
    if (state.channel === 'sms' && state.draft) shown.push(state.draft.body);
  };

  const session: Session = {
    ctx,
    now: start,
    get state() {
      return state;
    },
    get view() {
      if (seen?.of !== state) {
        seen = { of: state, view: view(ctx, state, { testimonial: state.ended === 'submitted' ? 'pending' : null }) };
      }
      return seen.view;
    },
    get channel() {
      return state.channel;
    },
    recorded,
    messages,
    shown,
    get replays() {
      return replays && same(fold(ctx, recorded), state);
    },
    send(input, { facts = [], channel = state.channel }) {
      entries += 1;
      const now = session.view.step;
      const question = channel === 'sms' || now.kind === 'done' ? null : now.question.id;
      const meta = { entry: `m${entries}`, at: session.now, question, channel };
      const added = assist?.(ctx, state, input, meta) ?? null;
      const { events, outcome } = step(ctx, state, input, added ? { ...meta, assist: added } : meta);
      record(events, facts);
      return outcome.accepted;
    },
    restart() {
      const folded = fold(ctx, structuredClone(recorded));
      replays &&= same(folded, state);
      state = folded;
    },
    wait(ms) {
      const until = session.now + ms;
      for (let next = due(ctx, state); next && next.at <= until; next = due(ctx, state)) {
        session.now = Math.max(session.now, next.at);
        record(happen(ctx, state, { type: next.what }, { at: session.now }));
      }
      session.now = until;
    },
    comeBack(channel) {
      record(happen(ctx, state, { type: 'return', channel }, { at: session.now }));
    },
  };
  record(begin(ctx));
  return session;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function messageOf(event: InterviewEvent, at: number, channel: 'web' | 'sms', facts: string[]): Message | null {
  if (event.type === 'bot.message') {
    const { text, q, role, variant, segments = 0, bank } = event;
    return { by: 'bot', text, question: q, role, channel: variant, segments, at, facts: [], ...(bank ? { bank } : {}) };
  }
  if (event.type === 'user.message') {
    return { by: 'customer', text: event.raw, question: event.question, channel, segments: 0, at, facts };
  }
  if (event.type === 'user.edited') {
    return { by: 'customer', text: event.raw, question: 'edit', channel, segments: 0, at, facts };
  }
  if (event.type === 'draft.edited_by_customer') {
    return { by: 'customer', text: event.composition.body, question: 'a.preview', channel, segments: 0, at, facts };
  }
  return null;
}

/** What came of it, in the harness's words. */
export function talkOf(session: Session, rest: Pick<Talk, 'quit' | 'burden' | 'customerTurns' | 'factsVoiced'>): Talk {
  const { ctx, state, messages } = session;
  const words = submission(ctx, state);
  return {
    ...rest,
    messages: [...messages],
    phase: phaseOf(state),
    creditsUsed: messages.reduce((sum, { segments }) => sum + segments, 0),
    testimonial: words ? { text: words.body, headline: words.headline, author: words.author.name } : null,
    consent: consentOf(session),
    shown: [...session.shown],
  };
}

function phaseOf({ ended }: InterviewState): Phase {
  if (ended === null) return 'waiting';
  return ended === 'submitted' ? 'done' : ended;
}

function consentOf({ recorded, state, messages }: Session): Talk['consent'] {
  const { receipt } = state;
  if (!receipt || receipt.voided) return null;
  const names: [keyof typeof receipt.purposes, string][] = [
    ['publish', 'site'],
    ['identity', 'name'],
    ['ads', 'ads'],
  ];
  const before = recorded.filter(({ seq, event }) => seq < receipt.seq && isMessage(event)).length;
  const asked = messages.findLastIndex(
    ({ by, role, question }, index) =>
      index < before && by === 'bot' && (role === 'question' || question === 'c.again'),
  );
  return {
    text: receipt.text,
    purposes: names.flatMap(([id, name]) => (receipt.purposes[id] ? [name] : [])),
    messageIndex: asked,
    evidenceIndex: before - 1,
  };
}

const isMessage = ({ type }: InterviewEvent): boolean =>
  ['bot.message', 'user.message', 'user.edited', 'draft.edited_by_customer'].includes(type);
