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
    joined(text, used).map(({ start, end, order }) => ({ order, text: text.slice(start, end).trim() })),
  );
  const found = new Map<number, number>();
  const lower = plain(body);
  let from = 0;
  for (const { order, text } of used.sort((a, b) => a.order - b.order)) {
    const at = wordAt(lower, plain(text.slice(0, 24)), from);
    if (at < 0 || !text) continue;
    found.set(at, order);
    from = at + 1;
  }
  return found;
}

/** As typed: the body wears typographic marks where the transcript has straight ones, letter for letter. */
const plain = (text: string) => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/** Where a stretch begins, but never inside a word: "no" is not found in "know". -1: nowhere. */
function wordAt(body: string, text: string, from: number): number {
  if (!text) return -1;
  let at = body.indexOf(text, from);
  while (at > 0 && inWord(body, at)) at = body.indexOf(text, at + 1);
  return at;
}

const inWord = (text: string, at: number) => /^[\p{L}\p{N}’'-]{2}$/u.test(text.slice(at - 1, at + 1));

function continues(text: string, before: Used[number], start: number): boolean {
  const gap = text.slice(before.end, start);
  return !gap.trim() && (inWord(text, start) || !SENTENCE_END.test(text.slice(before.start, before.end)));
}

type Used = ApprovalDetail['transcript'][number]['used'];

/** Ends a sentence, with whatever closes after it. */
const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]]*\s*$/u;

/** The stretches as they are numbered: those of one sentence that follow at once on each other are one. */
function joined(text: string, used: Used): Used {
  const stretches: Used = [];
  for (const { start, end, order } of [...used].sort((a, b) => a.start - b.start)) {
    const before = stretches.at(-1);
    if (before && continues(text, before, start)) before.end = Math.max(before.end, end);
    else if (start < end) stretches.push({ start, end, order });
  }
  return stretches;
}

/** The customer's answer cut at what was used; what was left out is shown too, only quieter. */
export function usedStretches(entry: ApprovalDetail['transcript'][number]): { text: string; order: number | null }[] {
  const stretches: { text: string; order: number | null }[] = [];
  let from = 0;
  for (const { start, end, order } of joined(entry.text, entry.used)) {
    if (start < from) continue;
    if (start > from) stretches.push({ text: entry.text.slice(from, start), order: null });
    stretches.push({ text: entry.text.slice(start, end), order });
    from = end;
  }
  if (from < entry.text.length) stretches.push({ text: entry.text.slice(from), order: null });
  return stretches;
}
