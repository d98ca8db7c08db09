import type { InterviewContext } from './context.ts';
import type { Draft, DraftSpan, Range } from './draft.ts';
import type { Channel, Purposes } from './events.ts';
import { presumedIdentity, shownAuthor } from './render/names.ts';
import type { InterviewState } from './state.ts';

export interface Submission {
  body: string;
  headline: string | null;
  rating: number | null;
  /** In the style chosen; all null where showing it was not agreed to. */
  author: { name: string | null; title: string | null; company: string | null };
  /** BCP 47 of the words. */
  locale: string;
  highlights: Range[];
  /** Provenance, one a sentence: body.slice(at, at + length) is what that message says, up to mechanical edits. */
  spans: DraftSpan[];
  receipt: {
    /** What the caller hashes with SHA-256 for the receipt's `textHash`; equals `approvedContent(submission)`. */
    content: string;
    purposes: Purposes;
    /** The sentences that were ticked, as shown. */
    text: string;
    version: string;
    locale: string;
    channel: Channel;
    /** The transcript event that gave it. */
    seq: number;
    at: number;
  };
  wantsContact: boolean;
  /** null: not said. */
  relationship: 'customer' | 'insider' | 'rewarded' | 'other' | null;
}

/** What may be published, or null while nothing may: no consent, consent taken back, or something changed since. */
export function submission(ctx: InterviewContext, state: InterviewState): Submission | null {
  const { draft, receipt } = state;
  if (!draft || !receipt || receipt.voided || !receipt.purposes.publish) return null;
  const { voided: _, ...given } = receipt;
  return {
    ...publishable(state, draft, receipt.purposes),
    locale: languageOfWords(state, draft) ?? ctx.locale,
    highlights: draft.highlights,
    spans: draft.spans,
    receipt: given,
    wantsContact: state.wantsHuman || state.slots.contact_me.value === true,
    relationship: relationshipOf(state),
  };
}

/** Of the first sentence on the card. */
const languageOfWords = ({ entries }: InterviewState, { spans }: Draft): string | null => {
  const source = entries.find(({ id }) => id === spans[0]?.entry);
  return source?.by === 'customer' && source.kind !== 'draft' ? source.locale : null;
};

type Publishable = Pick<Submission, 'body' | 'headline' | 'rating' | 'author'>;

/** The card as these purposes allow it: without the second one, nobody's name. */
export function publishable(state: InterviewState, draft: Draft, purposes: Purposes): Publishable {
  const { rating } = state.slots;
  const nobody = { name: null, title: null, company: null };
  return {
    body: draft.body,
    headline: draft.headline,
    rating: typeof rating.value === 'number' ? rating.value : null,
    author: purposes.identity && state.identity ? shownAuthor(state.identity) : nobody,
  };
}

/** The card before anything was decided: as it would be if all were agreed to. */
export const proposed = (ctx: InterviewContext, state: InterviewState): Publishable['author'] =>
  shownAuthor(state.identity ?? presumedIdentity(ctx));

/** The canonical text of what the customer approved: words, rating, name. The caller hashes it. */
export function approvedContent(of: Publishable): string {
  const { name, title, company } = of.author;
  return JSON.stringify(['goodword.approved.1', of.body, of.headline, of.rating, name, title, company]);
}

function relationshipOf(state: InterviewState): Submission['relationship'] {
  const { value } = state.slots.relationship;
  return value === 'customer' || value === 'insider' || value === 'rewarded' || value === 'other' ? value : null;
}
