import type { DraftSpan, MechanicalEdit } from '../draft.ts';
import type { Locale } from '../locales/locale.ts';

export interface Piece {
  entry: string;
  start: number;
  text: string;
  seq: number;
  index: number;
  of: number;
}

/** A run of characters that stand in the body as they were typed. */
export type Run = Omit<DraftSpan, 'length'>;

export interface Assembled {
  body: string;
  spans: DraftSpan[];
  edits: MechanicalEdit[];
  /** Finer than the spans: with the edits they cover the body without a gap. */
  runs: Run[];
}

/**
 * Puts whole sentences side by side, each one span. Whatever in the body is not the customer's character is one
 * recorded mechanical edit; no edit cuts a span.
 */
export function assemble(pieces: readonly Piece[], locale: Locale): Assembled {
  const out: Assembled = { body: '', spans: [], edits: [], runs: [] };
  pieces.forEach((piece, at) => {
    joinTo(out, pieces[at - 1], piece);
    const { entry, start, text } = piece;
    const from = out.body.length;
    addSentence(out, piece, locale);
    out.spans.push({ entry, start, end: start + text.length, at: from, length: out.body.length - from });
  });
  const last = pieces.at(-1);
  if (last && last.index < last.of - 1) put(out, 'omission', '', ' …');
  return out;
}

/** Dots where an answer that is quoted was cut; a new line where another answer begins. */
function joinTo(out: Assembled, before: Piece | undefined, piece: Piece): void {
  const startsLate = piece.index > 0;
  if (!before) {
    if (startsLate) put(out, 'omission', '', '… ');
  } else if (before.seq === piece.seq) {
    put(
      out,
      piece.index === before.index + 1 ? 'join' : 'omission',
      '',
      piece.index === before.index + 1 ? ' ' : ' … ',
    );
  } else if (startsLate || before.index < before.of - 1) {
    put(out, 'omission', '', ' … ');
  } else {
    put(out, 'join', '', '\n');
  }
}

function addSentence(out: Assembled, piece: Piece, locale: Locale): void {
  const { text, entry } = piece;
  const end = text.length - (/[\s,;:–—-]+$/u.exec(text)?.[0].length ?? 0);
  let at = capital(out, piece, locale);
  for (const mark of marksIn(text, locale)) {
    if (mark.at < at || mark.at >= end) continue;
    take(out, entry, piece.start, text, at, mark.at);
    put(out, mark.kind, mark.from, mark.to);
    at = mark.at + mark.from.length;
  }
  take(out, entry, piece.start, text, at, end);
  if (!/(?:[.!?…؟。！？]["”’)\]]?|["”’)\]]|\p{Extended_Pictographic}\uFE0F?)$/u.test(text.slice(0, end)))
    put(out, 'stop', text.slice(end), '.');
  else if (end < text.length) put(out, 'stop', text.slice(end), '');
}

/** Returns where the rest of the sentence starts. "iPhone" keeps its own case. */
function capital(out: Assembled, piece: Piece, locale: Locale): number {
  const first = /^\p{Ll}[\p{Ll}\p{M}'’]*(?![\p{L}\p{N}])/u.exec(piece.text)?.[0][0];
  if (first === undefined) return 0;
  const upper = first.toLocaleUpperCase(locale.tag);
  if (upper === first || upper.length !== 1) return 0;
  put(out, 'capital', first, upper);
  return 1;
}

interface Mark {
  kind: 'space' | 'quote';
  at: number;
  from: string;
  to: string;
}

function marksIn(text: string, locale: Locale): Mark[] {
  const { open, close, apostrophe } = locale.quotes;
  const marks: Mark[] = [];
  const paired = (text.match(/"/g)?.length ?? 0) % 2 === 0;
  let opens = true;
  for (const match of text.matchAll(/\s{2,}|\t|"|(?<=[\p{L}\p{N}])'(?=\p{L})/gu)) {
    if (match[0] === '"') {
      if (paired) marks.push({ kind: 'quote', at: match.index, from: '"', to: opens ? open : close });
      opens = !opens;
    } else if (match[0] === "'") {
      marks.push({ kind: 'quote', at: match.index, from: "'", to: apostrophe });
    } else {
      marks.push({ kind: 'space', at: match.index, from: match[0], to: ' ' });
    }
  }
  return marks;
}

function take(out: Assembled, entry: string, offset: number, text: string, from: number, to: number): void {
  if (to <= from) return;
  out.runs.push({ entry, start: offset + from, end: offset + to, at: out.body.length });
  out.body += text.slice(from, to);
}

function put(out: Assembled, kind: MechanicalEdit['kind'], from: string, to: string): void {
  out.edits.push({ kind, at: out.body.length, from, to });
  out.body += to;
}
