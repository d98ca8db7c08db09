import type { TextRange } from '../../shared/contracts/wall.ts';

/** In order and apart; what touches or overlaps becomes one. */
export function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/** A stretch that lies inside a mark takes that mark away; any other is added. */
export function toggleRange(ranges: readonly TextRange[], stretch: TextRange): TextRange[] {
  const inside = ranges.find(({ start, end }) => start <= stretch.start && stretch.end <= end);
  return inside ? ranges.filter((range) => range !== inside) : mergeRanges([...ranges, stretch]);
}

/** The words of a text with the marks that cling to them; each says where it stands. */
export function wordsOf(body: string, locale: string): (TextRange & { text: string })[] {
  const words: (TextRange & { text: string })[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(body)) {
    const last = words.at(-1);
    if (isWordLike) words.push({ text: segment, start: index, end: index + segment.length });
    // Punctuation belongs to the word before it, but a mark need not reach over it.
    else if (last && /\S/.test(segment) && last.start + last.text.length === index) last.text += segment;
  }
  return words;
}

/**
 * Where a selection lies in the body, or null when it is empty or elsewhere. `quote` is a rendered quote: one `p` for
 * each line of the body that is not blank.
 */
export function selectedRange(selection: Selection | null, quote: Element | null, body: string): TextRange | null {
  if (!selection || !quote || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const lines = [...body.matchAll(/[^\n]+/g)].filter(([line]) => line.trim());
  const paragraphs = [...quote.querySelectorAll('p')];
  let found: TextRange | null = null;
  paragraphs.forEach((paragraph, i) => {
    const line = lines[i];
    if (!line || !range.intersectsNode(paragraph)) return;
    const start = line.index + offsetIn(paragraph, range.startContainer, range.startOffset, 0);
    const end =
      line.index + Math.min(offsetIn(paragraph, range.endContainer, range.endOffset, line[0].length), line[0].length);
    if (end > start) found = found ? { start: found.start, end } : { start, end };
  });
  return found && trimmed(found, body);
}

/** Characters of the paragraph before that point; `outside` when the point is not in it. */
function offsetIn(paragraph: Element, node: Node, offset: number, outside: number): number {
  if (!paragraph.contains(node)) return outside;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function trimmed({ start, end }: TextRange, body: string): TextRange | null {
  const text = body.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  const to = end - (text.length - text.trimEnd().length);
  return to > from ? { start: from, end: to } : null;
}
