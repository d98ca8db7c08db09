import { apply } from '../apply.ts';
import type { AssistReply } from '../assist/assist.ts';
import type { Command } from '../commands.ts';
import type { InterviewContext } from '../context.ts';
import type { Channel, InterviewEvent } from '../events.ts';
import type { BankId, Locale } from '../locales/locale.ts';
import { localeOf } from '../locales/table.ts';
import { textOf as bankText } from '../render/text.ts';
import type { InterviewState } from '../state.ts';
import { verify } from '../understand/verify.ts';

/** What is known of one step besides what was said. */
export interface StepMeta {
  /** Id of the customer's message: becomes the transcript entry's id. */
  entry: string;
  /** Epoch milliseconds. */
  at: number;
  /** The question that the customer was looking at; null: unknown, taken as the open one. */
  question: string | null;
  /** Where it was said; absent: where we last spoke. */
  channel?: Channel;
  /** What a language model adds; absent: nothing. */
  assist?: AssistReply;
}

export type Refusal = 'stale_question' | 'empty' | 'too_long' | 'not_now' | 'too_many' | 'closed';

/** Refused input changes nothing: there are no events, and `message` says why in the customer's language. */
export type StepOutcome = { accepted: true } | { accepted: false; refused: Refusal; message: string };

/** One step in the making: every event is folded in as it is emitted, so that what follows sees it. */
export interface Turn {
  readonly ctx: InterviewContext;
  /** Follows the conversation when it changes its language. */
  readonly locale: Locale;
  readonly meta: StepMeta;
  state: InterviewState;
  readonly events: InterviewEvent[];
  /** By text: notes that wait for the question they may share a message with. */
  waiting: SmsNote[];
  emit(event: InterviewEvent): void;
}

export function turnOf(ctx: InterviewContext, state: InterviewState, meta: StepMeta): Turn {
  const turn: Turn = {
    ctx,
    get locale() {
      return localeOf(turn.state.locale);
    },
    meta,
    state,
    events: [],
    waiting: [],
    emit(event) {
      turn.events.push(event);
      turn.state = apply(ctx, turn.state, { seq: turn.state.seq + 1, at: meta.at, event });
    },
  };
  return turn;
}

/** A short thing said by text; `prefix`: it leads into a question and cannot stand alone. */
export interface SmsNote {
  q: BankId;
  text: string;
  prefix: boolean;
}

export const limits = { message: 4000, messages: 60 } as const;

export const accepted: StepOutcome = { accepted: true };

const refusalTexts: Record<Refusal, BankId> = {
  stale_question: 'x.stale',
  empty: 'x.empty',
  too_long: 'x.too_long',
  not_now: 'x.not_now',
  too_many: 'x.too_many',
  closed: 'x.closed',
};

export const refuse = (turn: Turn, refused: Refusal): StepOutcome => ({
  accepted: false,
  refused,
  message: bankText(turn.ctx, turn.locale, refusalTexts[refused]),
});

/** Something said beside the question: no answer to it, and never a part of the draft. */
export const aside = (turn: Turn, raw: string, choice: string | null = null): void =>
  turn.emit({
    type: 'user.message',
    entry: turn.meta.entry,
    raw,
    question: null,
    kind: choice ? 'choose' : 'say',
    rating: null,
    choice,
  });

/** What was understood of a message, after the gate. Returns what passed it. */
export function understood(
  turn: Turn,
  commands: Command[],
  of: { entry: string; words: number; contentWords: number; locale?: string } = {
    entry: turn.meta.entry,
    words: 0,
    contentWords: 0,
  },
): Command[] {
  const textOf = (id: string): string | null => turn.state.entries.find((one) => one.id === id)?.text ?? null;
  const { accepted: taken, dropped } = verify(commands, 'rules', textOf);
  turn.emit({ type: 'nlu.commands', producer: 'rules', accepted: taken, dropped, ...of });
  return taken;
}
