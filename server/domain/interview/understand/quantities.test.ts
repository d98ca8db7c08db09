import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.ts';
import { quantitiesIn } from './quantities.ts';
import { tellingSpanIn } from './telling-span.ts';

const found = (text: string): [string, string][] =>
  quantitiesIn(text, en.lexicon).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('quantitiesIn', () => {
  it.each([
    ['saves 10 hrs a week on invoices', [['duration', '10 hrs a week']]],
    [
      'late payments went from 30% to 8% since March',
      [
        ['change', 'from 30% to 8%'],
        ['date', 'since March'],
      ],
    ],
    ['about half the price', [['multiple', 'about half the']]],
    ['cost $1,200 a month', [['money', '$1,200 a month']]],
    ['twenty pounds off', [['money', 'twenty pounds']]],
    ['fixed by 6pm', [['clock', '6pm']]],
    ['sam did it in an afternoon', [['duration', 'in an afternoon']]],
    ['three days without hot water', [['duration', 'three days']]],
    ['it is twice as fast', [['multiple', 'twice']]],
    ['on March 3rd, 2024', [['date', 'March 3rd, 2024']]],
    ['they baked 40 loaves', [['count', '40 loaves']]],
    ['almost 2 hours', [['duration', 'almost 2 hours']]],
    ['12 percent cheaper', [['percent', '12 percent']]],
    ['fixed in one day', [['duration', 'one day']]],
    ['30 seconds later', [['duration', '30 seconds']]],
    ['they answer within a minute', [['duration', 'within a minute']]],
  ])('finds %j', (text, quantities) => {
    expect(found(text)).toEqual(quantities);
  });

  it.each([
    '5 stars',
    '10/10 would go again',
    '4 out of 5',
    'one thing I liked',
    'no number here',
    'they march on',
    'may be good',
    'my aunt asked for a second slice',
    'it took a second look to see it',
    'one of the waiters smiled',
    'at first we were lost',
    'the second slice was better',
    'the 2nd slice was better',
    'one day I will come back',
    'give me a minute',
    'at one point it rained',
    'a 24/7 service',
    'I would say 5 because they cared',
    'two thumbs up',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('tellingSpanIn', () => {
  const telling = (text: string): string | null => {
    const span = tellingSpanIn(text, en.lexicon);
    return span && text.slice(span.start, span.end);
  };

  it.each([
    ['Gave my morning crew back 10 hours a week.', '10 hours a week'],
    ['We cut it by 8%.', 'We cut it by 8%'],
    ['No hot water for 3 days.', 'No hot water for 3 days'],
    ['Then they charged me $60 for a missed appointment!', '$60 for a missed appointment'],
    ['We moved in March.', null],
    ['Not one missed delivery, honestly.', 'Not one missed delivery'],
    ['It was great.', null],
    ['Everything was wonderful, thank you!', null],
    ['كانت الكعكة رائعة والتوصيل سريع', null],
    ['كانت الكعكة رائعة، والتوصيل كان سريعا', null],
  ])('points in %j at %j', (text, span) => {
    expect(telling(text)).toBe(span);
  });
});

describe('the looks that spare a search', () => {
  const { rules, number } = en.lexicon.numbers;
  const piece = fc.constantFrom(
    ...'from to in since about almost half an a few couple of twice doubled times x % percent $ € USD quid pounds 9 12 1,200 3.5 2024 '.split(
      ' ',
    ),
    ...'two forty dozen one zero pm o’clock hours weeks week per each every March Jan 3rd loaves of stars out, . ; and a half'.split(
      ' ',
    ),
  );
  const sentence = fc.array(fc.tuple(piece, fc.constantFrom(' ', '', '-')), { maxLength: 14 });

  it('never spare one that would have found something', () => {
    let matched = 0;
    fc.assert(
      fc.property(sentence, (pieces) => {
        const text = pieces.flat().join('');
        for (const { kind, pattern, numbered, needs } of rules) {
          for (const [match] of text.matchAll(pattern)) {
            matched += 1;
            if (needs) expect([kind, match]).toEqual([kind, expect.stringMatching(needs)]);
            if (numbered && kind !== 'change') expect([kind, match]).toEqual([kind, expect.stringMatching(number)]);
          }
        }
      }),
      { numRuns: 3000 },
    );
    expect(matched).toBeGreaterThan(300);
  });
});
