/** What a mail says, before it has words: the renderers turn it into text and HTML in the recipient's language. */
export type MailContent =
  | InvitationContent
  | ReminderContent
  | SignInContent
  | OwnerNoticeContent
  | HelpRequestContent
  | SecurityNoticeContent
  | WebhookPausedContent
  | ThreadContent
  | ThreadNoticeContent;

export interface InvitationContent {
  kind: 'invitation';
  /** BCP 47; a language without a catalogue is rendered in English. */
  locale: string;
  business: string;
  /** What it is about: "your order", "the wholesale bread". */
  item: string;
  firstName: string | null;
  /** The chat link. `?rating=1…5` only preselects: a scanner that opens every link submits nothing. */
  chatUrl: string;
  /** Said in the mail when something is given for answering; null: nothing is. */
  incentive: string | null;
  /** When the event happened that made us ask, epoch milliseconds. */
  askedBecauseAt: number;
  unsubscribeUrl: string;
  postalAddress: string | null;
  /** `#rrggbb`, or null for ours. */
  accent: string | null;
}

/** Asked again, or told that the answers are saved: `at` of about `of` questions; null: nothing was answered yet. */
export interface ReminderContent extends Omit<InvitationContent, 'kind'> {
  kind: 'reminder';
  unfinished: { at: number; of: number } | null;
}

export interface SignInContent {
  kind: 'sign_in';
  locale: string;
  memberName: string;
  accountName: string;
  url: string;
  validMinutes: number;
}

/** A range of the body in UTF-16 code units. */
interface Stretch {
  start: number;
  end: number;
}

export interface OwnerNoticeContent {
  kind: 'owner_notice';
  locale: string;
  spaceName: string;
  author: { name: string | null; title: string | null; company: string | null };
  rating: number | null;
  body: string;
  highlights: readonly Stretch[];
  about: string | null;
  agreedTo: { publish: boolean; identity: boolean; ads: boolean };
  wantsContact: boolean;
  /** Opens a page with one button: a scanner that follows it approves nothing. */
  approveUrl: string;
  siteUrl: string | null;
  consoleUrl: string;
  /** Other pending ones: a few to read, and how many there are without this one. */
  waiting: { count: number; first: readonly WaitingCard[] };
  now: number;
}

export interface WaitingCard {
  name: string | null;
  rating: number | null;
  body: string;
  at: number;
}

export interface HelpRequestContent {
  kind: 'help_request';
  locale: string;
  spaceName: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  about: string | null;
  conversationUrl: string;
}

/** A one-time owner code was used twice: one of the two was not the owner, and what the first got was revoked. */
export interface SecurityNoticeContent {
  kind: 'security_notice';
  locale: string;
  memberName: string;
  spaceName: string;
  /** Origin of the page that the code was for. */
  site: string;
  at: number;
  consoleUrl: string;
}

/** An endpoint of the account's is not told any more until somebody resumes it. */
export interface WebhookPausedContent {
  kind: 'webhook_paused';
  locale: string;
  accountName: string;
  url: string;
  because: 'gone' | 'dead_letters' | 'days_of_failure';
  at: number;
  webhooksUrl: string;
}

/** What a member wrote to a customer, or to somebody who follows the thread. */
export interface ThreadContent {
  kind: 'thread';
  locale: string;
  business: string;
  subject: string;
  /** False: the first message of all, whose subject stands alone. */
  isReply: boolean;
  author: string | null;
  body: string;
  /** Names of what is attached. */
  attachments: readonly string[];
  /** The recipient's own page of the thread. */
  threadUrl: string;
  accent: string | null;
}

/** A customer wrote into the inbox: told to the members who can answer. */
export interface ThreadNoticeContent {
  kind: 'thread_notice';
  locale: string;
  spaceName: string;
  author: string | null;
  subject: string;
  body: string;
  threadUrl: string;
}

/** Words for one channel. `language` is the one that was really used, for Content-Language. */
export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
  language: string;
}
export type RenderMail = (content: MailContent) => RenderedMail;
/** The text message of an invitation: short, with the link and how to stop. */
export type RenderText = (content: InvitationContent) => string;
