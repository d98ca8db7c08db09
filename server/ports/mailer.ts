/** One mail to one recipient. Text and HTML say the same. */
export interface Mail {
  to: { address: string; name: string | null };
  fromName: string;
  replyTo: string | null;
  subject: string;
  text: string;
  html: string;
  /** Ours, stable over retries: `<rq.{delivery}@{domain}>` without the angle brackets. */
  messageId: string;
  inReplyTo: string | null;
  /** Those before it in its thread, oldest first (RFC 5322 §3.6.4); absent: the one it answers alone. */
  references?: readonly string[];
  /** Written by a person to another: says nothing of having been generated. */
  personal?: boolean;
  /** https URL for one-click unsubscribe (RFC 8058); null for mails to members. */
  unsubscribeUrl: string | null;
  /** Content-Language, BCP 47. */
  language: string;
  accountId: string;
  deliveryId: string | null;
}

/**
 * What became of one attempt (classes of SMTP replies, RFC 3463).
 * `unknown`: the connection died after the data was sent; it may or may not have been taken.
 */
export type SendOutcome =
  | { kind: 'accepted'; providerRef: string | null; response: string }
  /** `giveUpAfter`: attempts in all after which this answer counts as permanent (a full mailbox: 3). */
  | { kind: 'retry'; reason: string; afterMs: number | null; giveUpAfter?: number }
  | { kind: 'permanent'; reason: string }
  | { kind: 'suppress'; reason: string }
  | { kind: 'config'; reason: string }
  | { kind: 'unknown'; reason: string };

/**
 * Commits that the message is being sent. False: it is not wanted or not ours any more; nothing may be sent.
 * Asked at the last moment before the provider could take the message, and not before: what dies earlier is not doubtful.
 */
export type GoAhead = () => Promise<boolean>;

/** The answer to a go-ahead that was refused: looked at again at once, and then found to be cancelled or somebody else's. */
export const heldBack: SendOutcome = { kind: 'retry', reason: 'It changed before it was sent.', afterMs: 0 };

export interface Mailer {
  readonly name: string;
  /** True when sending again under the same key is known to have no second effect. */
  readonly idempotent: boolean;
  /** True: `send` asks for the go-ahead itself, when it is connected; otherwise its caller asks first. */
  readonly asksGoAhead?: boolean;
  /** `key` is stable over attempts of one delivery. Never throws for what a provider says. */
  send(mail: Mail, key: string, goAhead?: GoAhead): Promise<SendOutcome>;
  close(): Promise<void>;
}
