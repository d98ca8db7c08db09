import type { TextRange } from '../../shared/contracts/wall.ts';

export interface Stretch {
  text: string;
  marked: boolean;
}

/** Paragraphs of a body, each cut into stretches at the highlights. All stretches joined by line breaks give the words. */
export function quoteText(body: string, highlights: readonly TextRange[], end = body.length): Stretch[][] {
  const paragraphs: Stretch[][] = [];
  for (const line of body.slice(0, end).matchAll(/[^\n]+/g)) {
    if (line[0].trim()) paragraphs.push(stretches(line[0], line.index, highlights));
  }
  return paragraphs;
}

function stretches(text: string, offset: number, highlights: readonly TextRange[]): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const range of [...highlights].sort((a, b) => a.start - b.start)) {
    const start = Math.max(range.start - offset, from);
    const stop = Math.min(range.end - offset, text.length);
    if (stop <= start) continue;
    if (start > from) found.push({ text: text.slice(from, start), marked: false });
    found.push({ text: text.slice(start, stop), marked: true });
    from = stop;
  }
  if (from < text.length) found.push({ text: text.slice(from), marked: false });
  return found;
}

/** Longer bodies are folded after so many characters, unless that would hide only a little. */
const FOLD = 380;

/** Where a long body is cut: after a sentence if one ends late enough, else after a word. Whole when it is not long. */
export function foldAt(body: string): number {
  if (body.length <= FOLD * 1.3) return body.length;
  const head = body.slice(0, FOLD);
  const sentence = /^.*[.!?…。؟]/s.exec(head)?.[0].length ?? 0;
  if (sentence > FOLD * 0.6) return sentence;
  const word = head.lastIndexOf(' ');
  // A script without spaces: never between the halves of a surrogate pair.
  return word > 0 ? word : FOLD - (/[\uD800-\uDBFF]$/.test(head) ? 1 : 0);
}
