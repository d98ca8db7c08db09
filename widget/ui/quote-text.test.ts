import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAt, quoteText } from './quote-text.ts';

const range = fc.record({ start: fc.integer({ min: -3, max: 90 }), end: fc.integer({ min: -3, max: 90 }) });

describe('the words of a card', () => {
  it('are marked exactly where the owner pointed', () => {
    expect(quoteText('keeps until Wednesday', [{ start: 6, end: 11 }])).toEqual([
      [
        { text: 'keeps ', marked: false },
        { text: 'until', marked: true },
        { text: ' Wednesday', marked: false },
      ],
    ]);
  });

  it('lose and gain no letter, whatever the highlights say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.array(range, { maxLength: 6 }), (body, ranges) => {
        const text = quoteText(body, ranges).map((paragraph) => paragraph.map((stretch) => stretch.text).join(''));
        expect(text).toEqual(body.split('\n').filter((line) => line.trim()));
      }),
    );
  });

  it('are marked across the end of a paragraph', () => {
    const marked = quoteText('one two\n\nthree', [{ start: 4, end: 12 }])
      .flat()
      .filter((stretch) => stretch.marked);
    expect(marked.map(({ text }) => text)).toEqual(['two', 'thr']);
  });
});

describe('a fold', () => {
  it('leaves what is not really long alone', () => {
    expect(foldAt('x'.repeat(490))).toBe(490);
  });

  it('comes after a whole sentence when one ends late enough, else after a word', () => {
    const sentence = `${'word '.repeat(60)}end. `;
    expect(
      sentence
        .repeat(3)
        .slice(0, foldAt(sentence.repeat(3)))
        .endsWith('end.'),
    ).toBe(true);
    const words = 'word '.repeat(200);
    expect(words[foldAt(words)]).toBe(' ');
  });

  it('never cuts a letter in two', () => {
    const body = '🥐'.repeat(400);
    // Throws on half a surrogate pair.
    encodeURIComponent(body.slice(0, foldAt(body)));
    expect(() => encodeURIComponent(`a${body}`.slice(0, foldAt(`a${body}`)))).not.toThrow();
  });
});
