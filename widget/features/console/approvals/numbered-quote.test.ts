import { describe, expect, it } from 'vitest';
import type { ApprovalDetail } from '../../../../shared/contracts/console.ts';
import { numberedQuote, usedStretches } from './numbered-quote.ts';

type Entry = ApprovalDetail['transcript'][number];
const said = (text: string, used: Entry['used']) => ({ text, used }) as Entry; // the two fields that are read

describe('the numbered quote', () => {
  const second = 'Gave my crew back 10 hours. Not one missed delivery.';
  const transcript = [
    said(second, [{ start: 0, end: 27, order: 2 }]),
    said('I nearly left. Won’t say why.', [{ start: 0, end: 14, order: 1 }]),
  ];
  const body = 'I nearly left. … Gave my crew back 10 hours.';

  it('gives each sentence the number that it has in the transcript, and loses not a letter', () => {
    const pieces = numberedQuote(body, [{ start: 35, end: 43 }], transcript);
    expect(pieces.map(({ text }) => text).join('')).toBe(body);
    expect(
      pieces.filter(({ number }) => number !== null).map(({ number, text }) => [number, text.slice(0, 6)]),
    ).toEqual([
      [1, 'I near'],
      [2, 'Gave m'],
    ]);
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['10 hours']);
  });

  it('finds a sentence whose straight marks were made curly', () => {
    const typed = 'the baker\'s loaf was "warm".';
    const pieces = numberedQuote('The baker’s loaf was “warm”.', [], [said(typed, [{ start: 0, end: 28, order: 1 }])]);
    expect(pieces).toEqual([{ text: 'The baker’s loaf was “warm”.', marked: false, number: 1 }]);
  });

  it('has no number for words that the customer typed anew', () => {
    expect(numberedQuote('Something else.', [], transcript)).toEqual([
      { text: 'Something else.', marked: false, number: null },
    ]);
  });

  it('never puts a number inside a word', () => {
    const words = 'We know. No regrets.';
    const used = [
      { start: 0, end: 5, order: 1 },
      { start: 5, end: 8, order: 2 },
      { start: 9, end: 11, order: 3 },
      { start: 12, end: 20, order: 4 },
    ];
    const pieces = numberedQuote(words, [], [said(words, used)]);
    expect(pieces.map(({ text, number }) => [number, text])).toEqual([
      [1, 'We know. '],
      [3, 'No regrets.'],
    ]);
    expect(usedStretches(said(words, used)).map(({ text }) => text)).toEqual(['We know.', ' ', 'No regrets.']);
  });

  it('shows what was left out beside what was used', () => {
    expect(usedStretches(said('One. Two. Three.', [{ start: 5, end: 9, order: 1 }]))).toEqual([
      { text: 'One. ', order: null },
      { text: 'Two.', order: 1 },
      { text: ' Three.', order: null },
    ]);
  });
});
