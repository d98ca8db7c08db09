import { type Evidence, type Slot, type SlotValue, slots } from './commands.ts';
import type { Draft } from './draft.ts';
import type { Channel, Identity, Outcome, Purposes, Quote } from './events.ts';

export interface SlotState {
  value: SlotValue | null;
  evidence: Evidence[];
  /** 0…1 */
  coverage: number;
  status: 'empty' | 'partial' | 'filled' | 'declined' | 'na';
  /** The message that set the value or declined it. */
  entry: string | null;
  asks: number;
  probes: number;
  history: SlotValue[];
}

export interface CustomerEntry {
  by: 'customer';
  id: string;
  seq: number;
  at: number;
  text: string;
  question: string | null;
  /** `draft`: typed into the preview, and shown nowhere in the talk. */
  kind: 'say' | 'rate' | 'choose' | 'skip' | 'draft';
  rating: number | null;
  choice: string | null;
  /** Grows with every edit. */
  rev: number;
  words: number;
  contentWords: number;
  /** Stretches that are no statement about the experience: questions to us, "see above", instructions to a machine. */
  asides: { start: number; end: number }[];
  /** The language that it was read in. */
  locale: string;
}

export interface OurEntry {
  by: 'us';
  id: string;
  seq: number;
  at: number;
  text: string;
  question: string;
  role: 'greeting' | 'question' | 'note' | 'closing';
  quote: Quote | null;
}

export type Entry = CustomerEntry | OurEntry;

export interface Receipt {
  content: string;
  purposes: Purposes;
  text: string;
  version: string;
  locale: string;
  channel: Channel;
  seq: number;
  at: number;
  /** Set when what was approved has changed since. */
  voided: boolean;
}

/** The fold of the transcript, and nothing else: a cache that may be thrown away. Plain JSON. */
export interface InterviewState {
  seq: number;
  at: number;
  /** BCP 47: the language that we speak now. */
  locale: string;
  /** Where we speak now. */
  channel: Channel;
  /** Text segments sent so far. */
  credits: number;
  reminders: number;
  remindedAt: number | null;
  /** When the first message was due, the customer last said something, and asked for a pause. */
  startedAt: number;
  heardAt: number | null;
  pausedAt: number | null;
  /** Messages in a row in one other language. */
  foreign: { locale: string; run: number } | null;
  openedAt: number | null;
  entries: Entry[];
  slots: Record<Slot, SlotState>;
  /** Which question is open; null before the first and at the end. */
  pending: { q: string; entry: string; quote: Quote | null } | null;
  asked: { q: string; seq: number }[];
  /** "3 of about 7" as last shown; null before the first question. */
  progress: { at: number; of: number } | null;
  /** Content questions are over: identity, review and what follows ask nothing new. */
  wrapped: boolean;
  /** On the open question, and in all. */
  misunderstood: { here: number; total: number };
  /** An offer standing beside the open question. */
  offer: 'human' | 'hostile' | 'stuck' | null;
  identity: Identity | null;
  draft: Draft | null;
  receipt: Receipt | null;
  wantsHuman: boolean;
  /** The story question, by text, brought the offer of help with it. */
  helpOffered: boolean;
  optedOut: boolean;
  /** What the customer had answered before going back. */
  prefill: string | null;
  /** The review is open again after the end. */
  reopened: boolean;
  ended: Outcome | null;
}

const emptySlot = (): SlotState => ({
  value: null,
  evidence: [],
  coverage: 0,
  status: 'empty',
  entry: null,
  asks: 0,
  probes: 0,
  history: [],
});

export const emptyState = (): InterviewState => ({
  seq: 0,
  at: 0,
  locale: 'en',
  channel: 'web',
  credits: 0,
  reminders: 0,
  remindedAt: null,
  startedAt: 0,
  heardAt: null,
  pausedAt: null,
  foreign: null,
  openedAt: null,
  entries: [],
  // Object.fromEntries forgets the keys that `slots` lists.
  slots: Object.fromEntries(slots.map((slot) => [slot, emptySlot()])) as Record<Slot, SlotState>,
  pending: null,
  asked: [],
  progress: null,
  wrapped: false,
  misunderstood: { here: 0, total: 0 },
  offer: null,
  identity: null,
  draft: null,
  receipt: null,
  wantsHuman: false,
  helpOffered: false,
  optedOut: false,
  prefill: null,
  reopened: false,
  ended: null,
});
