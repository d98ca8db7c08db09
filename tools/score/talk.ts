/** What came of one conversation, whoever asked: the engine or a baseline. */
export interface Message {
  by: 'bot' | 'customer';
  text: string;
  /** The question asked, or the one answered. */
  question: string | null;
  /** Bank text that it was said with, where that is not the question's own. */
  bank?: string;
  role?: 'greeting' | 'question' | 'note' | 'closing';
  channel: 'web' | 'sms';
  /** Text messages that it costs; 0 on the web. */
  segments: number;
  /** Epoch milliseconds. */
  at: number;
  /** Facts of the persona that a customer's message holds. */
  facts: string[];
}

export type Phase = 'done' | 'private' | 'stopped' | 'withdrawn' | 'waiting' | 'expired';

export interface Talk {
  messages: Message[];
  phase: Phase;
  /** Gave up before the end for lack of patience. */
  quit: boolean;
  burden: number;
  customerTurns: number;
  creditsUsed: number;
  testimonial: { text: string; headline: string | null; author: string | null } | null;
  consent: { text: string; purposes: string[]; messageIndex: number; evidenceIndex: number } | null;
  /** Every text that stood on a card for approval, the last one included. */
  shown: string[];
  factsVoiced: string[];
}
