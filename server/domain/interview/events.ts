import type { NameStyle } from '../../../shared/contracts/chat.ts';
import type { Command, Slot, SlotValue, Span } from './commands.ts';
import type { Composition, Unit } from './draft.ts';

export interface Purposes {
  publish: boolean;
  identity: boolean;
  ads: boolean;
}

export interface Identity {
  name: string;
  title: string;
  company: string;
  style: NameStyle;
}

/** The customer's words inside one of our messages: where they come from, and where they stand in our text. */
export interface Quote extends Span {
  at: number;
}

export type Outcome = 'submitted' | 'private' | 'withdrawn' | 'stopped' | 'expired';

export type Channel = 'web' | 'sms';

/**
 * Everything that ever happens in one interview. Each is plain JSON. The transcript is the list of these, and the
 * state is their fold: nothing that cannot be derived from them may be kept elsewhere.
 */
export type InterviewEvent =
  /** `channel` absent: web. */
  | { type: 'conv.created'; locale: string; bankVersion: string; channel?: Channel }
  | { type: 'invite.opened' }
  | {
      type: 'user.message';
      entry: string;
      /** As typed, without control and direction-override characters; for a button, its label. */
      raw: string;
      question: string | null;
      kind: 'say' | 'rate' | 'choose' | 'skip';
      rating: number | null;
      choice: string | null;
    }
  /** The customer changed what an earlier message says. */
  | {
      type: 'user.edited';
      entry: string;
      raw: string;
      kind: 'say' | 'rate' | 'choose' | 'skip';
      rating: number | null;
      choice: string | null;
    }
  /** The customer went back: the message no longer counts, and its question is open again. */
  | { type: 'user.retracted'; entry: string }
  | {
      type: 'nlu.commands';
      producer: 'rules' | 'llm';
      entry: string;
      accepted: Command[];
      dropped: { command: Command; reason: string }[];
      /** Words in the answer; what the policy reads to see that somebody is short of time. */
      words: number;
      contentWords: number;
      /** The language that the message was read in; absent: the conversation's. */
      locale?: string;
    }
  | { type: 'slot.set'; slot: Slot; value: SlotValue; entry: string }
  | { type: 'slot.corrected'; slot: Slot; value: SlotValue; entry: string }
  | { type: 'slot.declined'; slot: Slot; entry: string; skipped: boolean }
  /** `by: llm`: a language model picked among the policy's near-equal questions. */
  | {
      type: 'act.chosen';
      q: string;
      reason: 'rule' | 'utility' | 'back';
      utilities: { q: string; u: number }[];
      by?: 'llm';
    }
  | {
      type: 'bot.message';
      q: string;
      role: 'greeting' | 'question' | 'note' | 'closing';
      variant: Channel;
      text: string;
      quote: Quote | null;
      /** The bank text that it was said with, where that is not the question's own. */
      bank?: string;
      /** What the text message costs, in segments; absent on the web, where nothing does. */
      segments?: number;
    }
  | { type: 'identity.given'; entry: string; identity: Identity }
  | {
      type: 'draft.composed';
      revision: number;
      units: Unit[];
      composition: Composition;
      choice: { kept: string[]; of: string[] } | null;
    }
  /** The draft belongs to the channel that was left: the next one composes its own. */
  | { type: 'draft.dropped' }
  | { type: 'draft.edited_by_customer'; revision: number; entry: string; composition: Composition }
  | { type: 'approval.given'; revision: number; content: string }
  /** Something that was approved has changed since: it needs a new approval before it may stand anywhere. */
  | { type: 'approval.voided'; reason: 'words' | 'rating' | 'identity' }
  | {
      type: 'consent.given';
      /** What the caller hashes: `approvedContent` of the submission. */
      content: string;
      purposes: Purposes;
      /** The sentences ticked, as shown. */
      text: string;
      version: string;
      locale: string;
      channel: 'web' | 'sms';
      revision: number;
    }
  | { type: 'consent.declined' }
  | { type: 'consent.withdrawn'; hadConsent: boolean }
  /** A wording of the draft that passed the grounding gate; it stands beside the customer's own sentences. */
  | { type: 'draft.proposed'; revision: number; composition: Composition }
  /** One that did not pass: kept for the owner and for us, shown to nobody. */
  | { type: 'draft.rejected'; revision: number; failures: { rule: string; segment: number; why: string }[] }
  | { type: 'draft.chosen'; revision: number; which: 'own' | 'proposed' }
  | { type: 'human.requested'; entry: string }
  | { type: 'locale.changed'; to: string }
  | { type: 'channel.changed'; to: Channel }
  /** Written to again, unasked. */
  | { type: 'reminder.sent'; n: number }
  /** The customer is back after a day or more. */
  | { type: 'returned' }
  /** Not whom the business meant, or a child: why the conversation ended at once. */
  | { type: 'set.aside'; entry: string; reason: 'wrong_person' | 'minor' }
  | { type: 'opt.out'; entry: string }
  | { type: 'opt.in'; entry: string }
  | { type: 'reopened' }
  | { type: 'completed'; outcome: Outcome };

/** One line of the transcript: `seq` is dense and grows, `at` is epoch milliseconds. */
export interface Recorded {
  seq: number;
  at: number;
  event: InterviewEvent;
}
