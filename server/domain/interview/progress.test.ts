import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChatInput } from '../../../shared/contracts/chat.ts';
import { converse, pick, skip, stars, story, tomas } from './testing/conversation.ts';

describe('how far it is', { timeout: 30_000 }, () => {
  const answers = fc.constantFrom<ChatInput | string>(
    story,
    'good',
    'bad',
    'no',
    'We had a cake for the wedding',
    'It used to take 3 hours',
    'help',
    skip,
    pick('nothing'),
    pick('no'),
    pick('customer'),
    tomas,
    { type: 'back' },
  );

  it('never grows once shown, and never shows more steps done than there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.array(answers, { maxLength: 14 }), (rating, inputs) => {
        const conversation = converse();
        let total = conversation.view.progress.of;
        for (const input of [stars(rating), ...inputs]) {
          conversation.send(input);
          const { at, of } = conversation.view.progress;
          expect(of).toBeLessThanOrEqual(total);
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(of);
          total = of;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not fall while the customer goes on', () => {
    const conversation = converse();
    let last = 0;
    for (const input of [stars(5), 'bread', 'warm bread', 'We had bread there', 'Nice bread', skip, pick('customer')]) {
      conversation.send(input);
      expect(conversation.view.progress.at).toBeGreaterThanOrEqual(last);
      last = conversation.view.progress.at;
    }
  });
});
