import type { Command, Span } from '../commands.ts';

/**
 * What a language model may add to one step: nothing else of it is ever read. Each part passes its own gate (verify,
 * lint, grounding) and falls away by itself; the rules' result stands then, and the customer notices nothing.
 */
export interface AssistReply {
  /** About the message just said; each with a span of it. */
  commands: Command[];
  /** One of the policy's near-equal questions, and perhaps its wording for this customer. */
  choice: { q: string; text: string | null } | null;
  draft: DraftProposal | null;
}

/** A wording of the testimonial, every segment with the places it was taken from. */
export interface DraftProposal {
  segments: ProposedSegment[];
  /** Index of the segment that may stand as the headline; null: none. */
  headline: number | null;
}

export interface ProposedSegment {
  text: string;
  src: Span[];
  op: 'verbatim' | 'trim' | 'fix' | 'join';
}

export const noAssist: AssistReply = { commands: [], choice: null, draft: null };
