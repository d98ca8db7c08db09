import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.ts';
import { segment } from './segment.ts';

const cut = (text: string): string[] => segment(text, en.lexicon).map(({ start, end }) => text.slice(start, end));

describe('segment', () => {
  it.each([
    [
      'it was great. really helped us. 10/10 would recommend!! :) thx',
      ['it was great.', 'really helped us.', '10/10 would recommend!! :) thx'],
    ],
    ['Dr. Moss was kind. She rang on Sunday.', ['Dr. Moss was kind.', 'She rang on Sunday.']],
    ['J. Smith fixed it. Quick too.', ['J. Smith fixed it.', 'Quick too.']],
    ['Waited approx. 2 hrs. for it', ['Waited approx. 2 hrs. for it']],
    ['Lovely cake 🎂 the kids cried', ['Lovely cake 🎂', 'the kids cried']],
    ['Well... it arrived. Late.', ['Well... it arrived.', 'Late.']],
    ['They came at 5 p.m. and left', ['They came at 5 p.m. and left']],
    ['Was it cheap? No. Worth it? Yes!', ['Was it cheap?', 'No.', 'Worth it?', 'Yes!']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['no stops at all just words', ['no stops at all just words']],
    ['It cost 3.50 each. Fair.', ['It cost 3.50 each.', 'Fair.']],
  ])('cuts %j', (text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('leaves two sentences together rather than cut after a company’s initials', () => {
    expect(cut('Acme Inc. Their team rocks.')).toEqual(['Acme Inc. Their team rocks.']);
  });

  it('keeps every offset in the original, spaces and all', () => {
    const text = '  Two  spaces here.   And\tthere. ';
    expect(segment(text, en.lexicon)).toEqual([
      { start: 2, end: 19 },
      { start: 22, end: 32 },
    ]);
  });
});
