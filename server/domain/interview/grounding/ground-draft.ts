import type { DraftProposal } from '../assist/assist.ts';
import type { Slot } from '../commands.ts';
import type { Composition } from '../draft.ts';
import type { Locale } from '../locales/locale.ts';

export interface GroundingSource {
  entry: string;
  text: string;
  seq: number;
  role: Slot;
}
export interface GroundingFailure {
  rule: string;
  segment: number;
  why: string;
}

/** STUB so that the callers compile: replace whole. */
export function groundDraft(
  _proposal: DraftProposal,
  _sources: readonly GroundingSource[],
  _needs: { locale: Locale; names: readonly string[] },
): { ok: true; composition: Composition } | { ok: false; failures: GroundingFailure[] } {
  return { ok: false, failures: [] };
}
