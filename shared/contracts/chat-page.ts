import type { ChatEntry, ChatView } from './chat.ts';

/**
 * What the chat page hands to its own script, and how both read a view. Types and pure functions alone: the browser
 * imports this file, so it must never import zod.
 */

/** The words of the page itself, one flat record a language; `{name}` marks what is filled in. */
export type ChatStrings = Readonly<Record<ChatStringKey, string>>;

export const chatStringKeys = [
  'pageTitle',
  'about', // under the business's name, before the first answer
  'questionOf',
  'nearlyDone',
  'doneSaved',
  'saveAndLeave',
  'safe',
  'digits', // the ten digits, in order
  'quotes', // the opening and the closing quotation mark
  'starsOf',
  'rating1',
  'rating2',
  'rating3',
  'rating4',
  'rating5',
  'continue',
  'back',
  'send',
  'skip',
  'yourAnswer',
  'edit',
  'editAnswer', // spoken name of Edit: which answer
  'saveChange',
  'cancel',
  'transcript',
  'saved',
  'savedHere',
  'queued',
  'sending',
  'sent',
  'failed',
  'retry',
  'takeBack',
  'offline',
  'waiting',
  'growingTitle',
  'growingNote',
  'nameLater',
  'identityName',
  'identityTitle',
  'identityCompany',
  'identityStyle',
  'identityNote',
  'optional',
  'anonymous',
  'reviewTitle',
  'reviewLedeEdited',
  'editWords',
  'yourWords',
  'saveWords',
  'putBack',
  'putBackNote',
  'saveUnits',
  'originalWords',
  'earlierAnswers',
  'change',
  'changed', // said once when the card was changed
  'approve',
  'keepPrivate',
  'consentLegend',
  'doneSubmitted',
  'doneSubmittedNamed',
  'donePrivate',
  'doneWithdrawn',
  'doneStopped',
  'doneExpired',
  'factWith',
  'factWithNote',
  'factTell',
  'factTellNote',
  'factMind',
  'factMindNote',
  'statePending',
  'stateApproved',
  'stateArchived',
  'stateWithdrawn',
  'statePrivate',
  'yourLink',
  'copyLink',
  'copied',
  'editTestimonial',
  'withdraw',
  'withdrawAsk',
  'withdrawYes',
  'reopen',
  'leftTitle',
  'leftNote',
  'leftUnsent', // without a script: what was in the box is gone
  'leftDraft', // with one: it is on this device
  'carryOn',
  'stop',
  'stopNote',
  'errorRating',
  'errorText',
  'errorTooLong',
  'errorChoice',
  'errorName',
  'errorPublish',
  'errorForm',
  'stale',
  'missingTitle',
  'missingNote',
  'expiredTitle',
  'expiredNote',
] as const;
export type ChatStringKey = (typeof chatStringKeys)[number];

/** What was wrong with the last answer, and where: `field` is the control's name. */
export interface FieldError {
  field: string | null;
  message: string;
}

/** Everything that one rendering of the page depends on. It is also the JSON that its script starts from. */
export interface ChatPageState {
  view: ChatView;
  strings: ChatStrings;
  /** The customer's own link, whole: shown on the thank-you page. */
  link: string;
  /** Preselected by `?rating=N`; never sent by itself. */
  rating: number | null;
  /** The entry whose form is open (`?edit=`). */
  editing: string | null;
  /** The id the server put into the form, so that a form post and the script's post of one answer are one message. */
  messageId: string;
  /** "Save and leave" was pressed: say that it is saved, and how to come back. */
  left: boolean;
  error: FieldError | null;
  /** What is typed or ticked and not said yet, by control name; a refused form comes back with it. */
  typed: Readonly<Record<string, string>>;
}

/** One exchange as it is shown: what we said before it, then the answer. */
export interface ChatTurn {
  /** Our acknowledgement, if there was one, and the question. */
  asked: readonly ChatEntry[];
  answer: ChatEntry;
}

export interface ChatTranscript {
  turns: readonly ChatTurn[];
  /** What we said since the last answer, without the question that is being asked: that one is a form. */
  since: readonly ChatEntry[];
}

/** Source: the page's transcript is an `<ol>` of turns; the question being asked stands outside of it. */
export function transcriptOf(view: ChatView): ChatTranscript {
  const turns: ChatTurn[] = [];
  let asked: ChatEntry[] = [];
  for (const entry of view.entries) {
    if (entry.by === 'us') {
      if (entry.text !== view.greeting) asked.push(entry);
      continue;
    }
    turns.push({ asked, answer: entry });
    asked = [];
  }
  return { turns, since: withoutQuestion(asked, view) };
}

function withoutQuestion(entries: readonly ChatEntry[], { step }: ChatView): ChatEntry[] {
  const question = step.kind === 'done' ? step.message : step.question.text;
  // An acknowledgement and the question may be one message: what stands before the question stays.
  const before = (text: string) => (text.endsWith(question) ? text.slice(0, -question.length).trimEnd() : text);
  return entries.map((entry) => ({ ...entry, text: before(entry.text) })).filter(({ text }) => text !== '');
}

export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);

/** A number in the language's own digits. */
export const inDigits = (strings: ChatStrings, n: number): string =>
  String(n).replace(/\d/g, (digit) => [...strings.digits][Number(digit)] ?? digit);

const ratingKeys = ['rating1', 'rating2', 'rating3', 'rating4', 'rating5'] as const;
/** "4 out of 5, good". */
export function ratingName(strings: ChatStrings, rating: number): string {
  const key = ratingKeys[rating - 1];
  return fill(strings.starsOf, {
    n: inDigits(strings, rating),
    of: inDigits(strings, 5),
    word: key === undefined ? '' : strings[key],
  });
}

/** A text cut at marked places, in order; overlapping or impossible marks are left out. */
export function markedParts(
  text: string,
  marks: readonly { start: number; end: number }[],
): { text: string; marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
