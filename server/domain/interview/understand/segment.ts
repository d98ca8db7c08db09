import type { Lexicon } from '../locales/lexicon.ts';

export interface Sentence {
  start: number;
  end: number;
}

/**
 * Sentences with their place in the text. Intl.Segmenter alone breaks after "Dr." and does not break before lower
 * case, which is how people text; the repair merges the first and splits the second. Under-splitting is the safe
 * direction: a unit too big is still the customer's words.
 */
export function segment(text: string, lexicon: Lexicon): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    for (const merged of mergeLine(line, lexicon)) {
      for (const piece of splitPiece(line, merged, lexicon)) {
        const sentence = trimmed(text, lineStart + piece.start, lineStart + piece.end);
        if (sentence) sentences.push(sentence);
      }
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

function mergeLine(line: string, lexicon: Lexicon): Sentence[] {
  const merged: Sentence[] = [];
  for (const { segment: piece, index } of lexicon.segmenter.segment(line)) {
    if (piece.trim() === '') continue;
    const previous = merged.at(-1);
    if (previous && endsUnfinished(line.slice(previous.start, previous.end), piece, lexicon)) {
      previous.end = index + piece.length;
    } else {
      merged.push({ start: index, end: index + piece.length });
    }
  }
  return merged;
}

function endsUnfinished(piece: string, next: string, lexicon: Lexicon): boolean {
  const last = /(\S+)\.\s*$/u.exec(piece)?.[1];
  return last !== undefined && isAbbreviation(last.replace(/^[("'“‘]+/u, ''), next, { lexicon, initial: /^\p{Lu}$/u });
}

/** `initial` is stricter between pieces ("Plan B." may end one) than inside a piece that nothing else has broken. */
const isAbbreviation = (
  token: string,
  next: string,
  { lexicon, initial }: { lexicon: Lexicon; initial: RegExp },
): boolean =>
  lexicon.abbreviations.has(token.toLowerCase()) ||
  (/^\d/.test(next) && lexicon.numberAbbreviations.has(token.toLowerCase())) ||
  (lexicon.ordinalStops && /^\d{1,2}$/.test(token)) ||
  (initial.test(token) && token !== 'I');

const stop = /([.!?\u2026]+["”’)]?|(?:\p{Extended_Pictographic}[\uFE0F\u200D]*)+)\s+(?=[\p{L}\d"“(])/gu;

function splitPiece(line: string, piece: Sentence, lexicon: Lexicon): Sentence[] {
  const text = line.slice(piece.start, piece.end);
  const parts: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(stop)) {
    const mark = match[1] ?? '';
    const before = text.slice(from, match.index);
    const token = /(\S+)$/u.exec(before)?.[1] ?? '';
    const next = text.slice(match.index + match[0].length);
    const open = mark.startsWith('.') && isAbbreviation(token, next, { lexicon, initial: /^\p{L}$/u });
    if (open || mark === '...' || mark === '…' || before.trim().length < 3) continue;
    parts.push({ start: piece.start + from, end: piece.start + match.index + mark.length });
    from = match.index + match[0].length;
  }
  parts.push({ start: piece.start + from, end: piece.end });
  return parts;
}

function trimmed(text: string, start: number, end: number): Sentence | null {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? '')) from++;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to--;
  return to > from ? { start: from, end: to } : null;
}
