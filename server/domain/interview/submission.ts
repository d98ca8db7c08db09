import type { InterviewContext } from './context.ts';
import type { DraftSpan, Range } from './draft.ts';
import type { Purposes } from './events.ts';
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
  /** Provenance: body.slice(at, at + end − start) is what that message says from start to end. */
  spans: DraftSpan[];
  receipt: {
    /** What the caller hashes with SHA-256 for the receipt's `textHash`; equals `approvedContent(submission)`. */
    content: string;
    purposes: Purposes;
    text: string;
    version: string;
    locale: string;
    channel: 'web' | 'sms';
    seq: number;
    at: number;
  };
  wantsContact: boolean;
  /** null: not said. */
  relationship: 'customer' | 'insider' | 'rewarded' | 'other' | null;
}

/** What may be published, or null while nothing may: no consent, consent withdrawn, or words changed since. */
export function submission(_ctx: InterviewContext, _state: InterviewState): Submission | null {
  return null;
}

/** The canonical text of what the customer approved: words, rating, name. The caller hashes it. */
export function approvedContent(of: Pick<Submission, 'body' | 'headline' | 'rating' | 'author'>): string {
  const { name, title, company } = of.author;
  return JSON.stringify(['goodword.approved.1', of.body, of.headline, of.rating, name, title, company]);
}
