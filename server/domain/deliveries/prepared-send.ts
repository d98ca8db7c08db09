import type { Delivery } from './delivery.ts';
import type { MailContent } from './mail-content.ts';

/** A message that passed every check just now, and still has no words. */
export interface Outgoing {
  delivery: Delivery;
  content: MailContent;
  /** From a test key: goes to the outbox, whatever is configured. */
  test: boolean;
  /** The name beside our address. */
  fromName: string;
  toName: string | null;
  replyTo: string | null;
  /** Null for mails to members: nobody unsubscribes from a sign-in link. */
  unsubscribeUrl: string | null;
  /** A letter in a thread, from a person; absent: a mail that stands alone, from us. */
  threading?: Threading;
}

/** Left parts of Message-IDs (RFC 5322 §3.6.4): ours, the one it answers, and those before, oldest first. */
export interface Threading {
  messageId: string;
  inReplyTo: string | null;
  references: readonly string[];
}

export type PreparedSend =
  | { act: 'send'; outgoing: Outgoing }
  /** Not yet: what it waits for moved. */
  | { act: 'later'; runAt: number; reason: string }
  /** `doubtful`: an attempt died before this, so it may have been sent all the same. */
  | { act: 'cancel'; reason: string; doubtful: boolean };
