import type { QuickReply } from '../../../../shared/contracts/chat.ts';
import type { Lexicon } from './lexicon.ts';

/** Every text the engine can say, by id. A locale that lacks one does not compile. */
export const bankIds = [
  'inv.link',
  'inv.sms',
  'hello.web',
  'q.rating',
  'q.story',
  'q.before',
  'q.hesitation',
  'q.result',
  'q.numbers',
  'q.best',
  'q.surprise',
  'q.improve',
  'q.recommend',
  'q.any',
  'p.example',
  'p.more',
  'p.clarify',
  'm.mismatch',
  'm.scale',
  'q.relation',
  'q.name',
  'q.title',
  'q.photo',
  'c.publish.web',
  'c.publish.sms',
  'a.preview',
  'a.preview.link',
  'c.again',
  'l.low',
  'n.ack',
  'n.low',
  'n.offtopic',
  'n.unclear',
  'n.hostile',
  'n.inject',
  'n.human',
  'n.stuck',
  'n.pause',
  'n.sensitive',
  'n.link',
  'r.remind1',
  'r.resume',
  's.stop',
  's.stop.published',
  's.help',
  's.start',
  'e.private',
  'e.done',
  'e.removed',
  'e.expired',
  'e.minor',
  'e.wrong',
  'x.stale',
  'x.empty',
  'x.too_long',
  'x.not_now',
  'x.too_many',
  'x.closed',
] as const;
export type BankId = (typeof bankIds)[number];

/**
 * `{field}` is filled; `[ … {field} … ]` vanishes whole when a field in it is unknown. null: not said in that channel.
 * On SMS the replies are inside the text.
 */
export interface BankText {
  web: string | null;
  sms: string | null;
  /** E-mail only. */
  subject?: string;
  replies?: readonly QuickReply[];
  /** Beside the question, never instead of it. */
  hint?: string;
}

export interface Locale {
  /** BCP 47. */
  tag: string;
  /** The language's own name for itself. */
  name: string;
  /** What text messages of this language are written in: 160 septets, or 70 characters. */
  sms: 'gsm7' | 'ucs2';
  dir: 'ltr' | 'rtl';
  texts: Record<BankId, BankText>;
  scale: { low: string; high: string };
  /** How a skipped answer reads in the transcript. */
  skipped: string;
  /** Stands for an item too long for a text message: "it". Lower case, ≤ 8 letters. */
  it: string;
  /** When there is no name to show as an example. */
  nameStyles: { full: string; first_initial: string; first: string; anonymous: string };
  consent: { publish: string; publishUnrated: string; identity: string; ads: string };
  offers: { carryOn: QuickReply; finish: QuickReply; human: QuickReply; stop: QuickReply };
  /** Typographic marks of the language: what straight ones become. */
  quotes: { open: string; close: string; apostrophe: string };
  lexicon: Lexicon;
}
