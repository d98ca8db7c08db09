import type { Slot, Span } from './commands.ts';

/** One whole sentence of the customer (or more, where cutting would not be safe), in or out of the draft. */
export interface Unit extends Span {
  /** Stable while the answer that it stands in does not change; ≤ 64 characters. */
  id: string;
  text: string;
  /** The slot of the question that elicited it: its place in the story. */
  role: Slot;
  /** Kept and dropped together with the unit before it. */
  bound: boolean;
  kept: boolean;
}

/**
 * One sentence of the body and where the customer said it. body.slice(at, at + length) is the transcript's text from
 * start to end once the mechanical edits inside it are undone.
 */
export interface DraftSpan extends Span {
  at: number;
  length: number;
}

/** A mechanical edit: what stands in the body at `at` and is not the customer's character. `from` is what it replaced. */
export interface MechanicalEdit {
  kind: 'capital' | 'stop' | 'space' | 'quote' | 'join' | 'omission' | 'wording';
  at: number;
  from: string;
  to: string;
}

export interface Range {
  start: number;
  end: number;
}

/** The text as it would be published. Spans, joins and omissions together cover the body without a gap. */
export interface Composition {
  body: string;
  headline: string | null;
  highlights: Range[];
  spans: DraftSpan[];
  edits: MechanicalEdit[];
}

export interface Draft extends Composition {
  /** Grows with every change to what would be published, the name included: consent to an older one is stale. */
  revision: number;
  units: Unit[];
  /** The customer typed the text themselves; units are what `draft.reset` would go back to. */
  edited: boolean;
  /** The customer's own choice of sentences, if they made one: which were kept, out of which. */
  choice: { kept: string[]; of: string[] } | null;
  /** A wording that passed the grounding gate, and which of the two stands. */
  proposal?: { own: Composition; proposed: Composition; chosen: 'own' | 'proposed' } | null;
}
