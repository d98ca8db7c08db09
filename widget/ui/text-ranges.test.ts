import { describe, expect, it } from 'vitest';
import { mergeRanges, selectedRange, toggleRange, wordsOf } from './text-ranges.ts';

describe('marks on words', () => {
  it('become one where they touch', () => {
    expect(
      mergeRanges([
        { start: 8, end: 12 },
        { start: 0, end: 4 },
        { start: 3, end: 8 },
      ]),
    ).toEqual([{ start: 0, end: 12 }]);
  });

  it('go away when the same words are marked again', () => {
    expect(toggleRange([{ start: 4, end: 20 }], { start: 6, end: 10 })).toEqual([]);
  });

  it('stand on words, with their punctuation shown but not marked', () => {
    expect(wordsOf('Good rolls, twice.', 'en').map(({ text, start, end }) => [text, start, end])).toEqual([
      ['Good', 0, 4],
      ['rolls,', 5, 10],
      ['twice.', 12, 17],
    ]);
  });
});

describe('a selection in a quote', () => {
  const body = 'First line.\n\nSecond line here.';
  function select(from: [number, number], to: [number, number]): [Selection | null, Element] {
    const quote = document.createElement('blockquote');
    for (const text of ['First line.', 'Second line here.']) {
      const paragraph = document.createElement('p');
      const mark = document.createElement('mark');
      mark.append(text.slice(0, 5));
      paragraph.append(mark, text.slice(5));
      quote.append(paragraph);
    }
    document.body.replaceChildren(quote);
    const point = ([p, offset]: [number, number]): [Node, number] => {
      const [mark, rest] = [...(quote.children[p]?.childNodes ?? [])];
      return offset <= 5 ? [mark?.firstChild ?? quote, offset] : [rest ?? quote, offset - 5];
    };
    const selection = getSelection();
    const range = document.createRange();
    range.setStart(...point(from));
    range.setEnd(...point(to));
    selection?.removeAllRanges();
    selection?.addRange(range);
    return [selection, quote];
  }
  const words = (from: [number, number], to: [number, number]) => {
    const range = selectedRange(...select(from, to), body);
    return range && body.slice(range.start, range.end);
  };

  it('is found in the body, across marks and without the spaces at its ends', () => {
    expect(words([0, 2], [0, 10])).toBe('rst line');
    expect(words([1, 6], [1, 12])).toBe('line');
  });

  it('may reach over paragraphs', () => {
    expect(words([0, 6], [1, 6])).toBe('line.\n\nSecond');
  });

  it('is nothing when it holds only spaces', () => {
    expect(words([1, 6], [1, 7])).toBeNull();
  });
});
