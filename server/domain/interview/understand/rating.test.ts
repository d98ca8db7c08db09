import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.ts';
import { readRating } from './rating.ts';

const read = (text: string) => readRating(text, en.lexicon);

describe('readRating', () => {
  it.each([
    ['5', 5],
    ['4.', 4],
    [' 3 ', 3],
    ['5/5', 5],
    ['4 out of 5', 4],
    ['2 stars', 2],
    ['five', 5],
    ['Four stars', 4],
    ['★★★★', 4],
    ['⭐⭐⭐', 3],
    ['a 4', 4],
    ["I'd say 3", 3],
    ['excellent', 5],
    ['Poor', 1],
    ['5. used to lose 10 hrs a week', 5],
    ['4 - nice but late', 4],
    ['5 it was great', 5],
    ['★★★☆☆', 3],
    ['1!', 1],
  ])('%j is %i', (text, value) => {
    expect(read(text)).toMatchObject({ kind: 'rating', value });
  });

  it.each(['10/10', '8/10', '7', '0', '4.5', '9 out of 10', '100/100', '3.5 stars', '11/10'])(
    'asks about %j instead of converting it',
    (text) => {
      expect(read(text).kind).toBe('other_scale');
    },
  );

  it.each([
    'good',
    '3 people came late',
    '5 days to answer',
    'not bad',
    'we waited 3 hours',
    '😀',
    '20 minutes late',
    '',
  ])('%j rates nothing', (text) => {
    expect(read(text).kind).toBe('none');
  });
});
