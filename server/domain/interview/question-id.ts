import type { InterviewState } from './state.ts';

/** The open question as a page names it. The review carries its revision, so that consent names what was shown. */
export function questionId({ pending, draft }: InterviewState): string | null {
  if (!pending) return null;
  return pending.q === 'a.preview' ? `a.preview.${draft?.revision ?? 0}` : pending.q;
}
