/** What an answer can be about. */
export const slots = [
  'rating',
  'problem',
  'hesitation',
  'story',
  'result',
  'numbers',
  'specific',
  'surprise',
  'improve',
  'recommend_to',
  'relationship',
  'name',
  'title',
  'company',
  'photo',
  'consent',
  'contact_me',
] as const;
export type Slot = (typeof slots)[number];

/** A stretch of one message, [start, end) in UTF-16 code units of the transcript's text. */
export interface Span {
  entry: string;
  start: number;
  end: number;
}

/** Why we believe that the customer said something about a slot. */
export interface Evidence extends Span {
  via: 'asked' | 'volunteered' | 'button' | 'correction';
  by: 'rules' | 'llm' | 'user';
  conf: number;
  /** conf × q, 0…1: how much of the slot it covers. Kept here so that old transcripts fold alike under newer lexicons. */
  weight: number;
}

export type SlotValue = string | number | boolean;

/** The only things that understanding may say, whichever producer it is. */
export type Command =
  | { t: 'SetSlot'; slot: Slot; value: SlotValue; ev: Evidence }
  | { t: 'CorrectSlot'; slot: Slot; value: SlotValue; ev: Evidence }
  | { t: 'AddEvidence'; slot: Slot; ev: Evidence }
  | { t: 'Decline'; slot: Slot }
  | { t: 'Skip' }
  | { t: 'AskedUs'; ev: Span }
  | { t: 'OffTopic' }
  | { t: 'NotUnderstood' }
  | { t: 'WantsHuman' }
  | { t: 'WantsEdit'; ev?: Span }
  | { t: 'Stop' }
  | { t: 'Pause' }
  | { t: 'Finish' }
  | { t: 'Withdraw' }
  | { t: 'Hostile' }
  | { t: 'SwitchLocale'; locale: string };
