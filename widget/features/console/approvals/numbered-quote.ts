import type { ApprovalDetail } from '../../../../shared/contracts/console.ts';
import type { TextRange } from '../../../../shared/contracts/wall.ts';

export interface Piece {
  text: string;
  marked: boolean;
  /** The sentence that begins here is that one of the transcript's. */
  number: number | null;
}

/**
 * The body cut where a highlight or a sentence from the transcript begins, so that each sentence can wear the number it
 * has below. A sentence that was trimmed or joined is found by its first words; one that is not found has no number.
 */
export function numberedQuote(
  body: string,
  highlights: readonly TextRange[],
  transcript: ApprovalDetail['transcript'],
): Piece[] {
  const starts = numberStarts(body, transcript);
  const edges = new Set([0, body.length, ...starts.keys()]);
  for (const { start, end } of highlights) edges.add(start).add(end);
  const cuts = [...edges].filter((edge) => edge >= 0 && edge <= body.length).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => ({
    text: body.slice(from, cuts[i + 1]),
    marked: highlights.some(({ start, end }) => start <= from && from < end),
    number: starts.get(from) ?? null,
  }));
}

function numberStarts(body: string, transcript: ApprovalDetail['transcript']): Map<number, number> {
  const used = transcript.flatMap(({ text, used }) =>
    used.map(({ start, end, order }) => ({ order, text: text.slice(start, end).trim() })),
  );
  const found = new Map<number, number>();
  const lower = body.toLowerCase();
  let from = 0;
  for (const { order, text } of used.sort((a, b) => a.order - b.order)) {
    const at = lower.indexOf(text.slice(0, 24).toLowerCase(), from);
    if (at < 0 || !text) continue;
    found.set(at, order);
    from = at + 1;
  }
  return found;
}

/** The customer's answer cut at what was used; what was left out is shown too, only quieter. */
export function usedStretches(entry: ApprovalDetail['transcript'][number]): { text: string; order: number | null }[] {
  const stretches: { text: string; order: number | null }[] = [];
  let from = 0;
  for (const { start, end, order } of [...entry.used].sort((a, b) => a.start - b.start)) {
    if (start < from || end <= start) continue;
    if (start > from) stretches.push({ text: entry.text.slice(from, start), order: null });
    stretches.push({ text: entry.text.slice(start, end), order });
    from = end;
  }
  if (from < entry.text.length) stretches.push({ text: entry.text.slice(from), order: null });
  return stretches;
}
