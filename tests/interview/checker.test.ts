import { describe, expect, it } from 'vitest';
import { breachesOf, type Gate } from '../../tools/score/checker/gates.ts';
import { cutNegations, groundingFaults } from '../../tools/score/checker/grounding.ts';
import { priceOf } from '../../tools/score/checker/gsm.ts';
import { redundantQuestions } from '../../tools/score/checker/redundancy.ts';
import { asymmetries } from '../../tools/score/checker/symmetry.ts';
import { scenarioSchema } from '../../tools/score/scenario.ts';
import type { Message, Talk } from '../../tools/score/talk.ts';

const said = 'No hot water for 3 days. They did not rush and fixed it by 6pm.';
const message = (over: Partial<Message>): Message => ({
  by: 'bot',
  text: 'Overall, how was it?',
  question: 'q.rating',
  role: 'question',
  channel: 'web',
  segments: 0,
  at: 0,
  facts: [],
  ...over,
});
const theirs = (text: string, over: Partial<Message> = {}): Message =>
  ({ ...message({ by: 'customer', text, question: 'q.story', ...over }), role: undefined }) as Message;
const clean: Talk = {
  messages: [
    message({}),
    theirs('5', { question: 'q.rating' }),
    message({ text: 'In your own words, what happened?', question: 'q.story' }),
    theirs(said, { facts: ['f1'] }),
    message({ text: 'Here is your testimonial.', question: 'a.preview' }),
  ],
  phase: 'done',
  quit: false,
  burden: 3,
  customerTurns: 3,
  creditsUsed: 0,
  testimonial: { text: said, headline: null, author: 'Jo M' },
  consent: { text: 'Publish these exact words', purposes: ['site'], messageIndex: 4, evidenceIndex: 4 },
  shown: [said],
  factsVoiced: ['f1'],
};
const scenario = scenarioSchema.parse({
  id: 'planted',
  locale: 'en',
  business: { name: 'A', item: 'b' },
  persona: {
    truth: {
      rating: 5,
      facts: [{ id: 'f1', slot: 'problem', text: 'no hot water for 3 days', unlock: ['q.story', 'q.before'] }],
      never: ['award', '24/7'],
    },
  },
});
const gatesOf = (over: Partial<Talk>): Gate[] => [
  ...new Set(breachesOf(scenario, { ...clean, ...over }, 'rules').map(({ gate }) => gate)),
];
const withMessage = (one: Message): Partial<Talk> => ({ messages: [...clean.messages, one] });
const text = (words: string): Partial<Talk> => ({ testimonial: { text: words, headline: null, author: null } });
const bySms = (over: Partial<Message>): Message => message({ channel: 'sms', segments: 1, ...over });

describe('a clean conversation', () => {
  it('breaks nothing', () => {
    expect(gatesOf({})).toEqual([]);
  });
});

/** Each gate is seen failing: a checker that finds nothing may be blind. */
describe('a planted fault', () => {
  it.each<[string, Gate, Partial<Talk>]>([
    ['a number nobody wrote', 'GV', text('No hot water for 4 days.')],
    ['a number rounded', 'GV', text('No hot water for days. They fixed it by 7pm.')],
    ['a word nobody wrote', 'GV', text('No hot water for 3 wonderful days.')],
    ['a negation lost', 'GV', text('They did rush and fixed it by 6pm.')],
    ['a negation cut off its sentence', 'GV', text('rush and fixed it by 6pm and.')],
    ['a claim the person would never make', 'GV', text('No hot water for 3 days. award')],
    ['an invented sentence on a card that was only shown', 'GV', { shown: ['They won an award for this'] }],
    ['an invented headline', 'GV', { testimonial: { text: said, headline: 'Best plumber in town', author: null } }],
    [
      'a claim in one of our own messages',
      'GV',
      withMessage(message({ text: 'Noted: "award".', question: 'n.ack', role: 'note' })),
    ],
    [
      'a question asked twice',
      'QR',
      withMessage(message({ text: 'In your own words, what happened?', question: 'q.story' })),
    ],
    ['words published without consent', 'CC', { consent: null }],
    [
      'a consent that says nothing',
      'CC',
      { consent: { text: ' ', purposes: ['site'], messageIndex: 4, evidenceIndex: 4 } },
    ],
    [
      'a consent to something else',
      'CC',
      { consent: { text: 'x', purposes: ['ads'], messageIndex: 4, evidenceIndex: 4 } },
    ],
    [
      'a consent that nobody asked for',
      'CC',
      { consent: { text: 'x', purposes: ['site'], messageIndex: -1, evidenceIndex: 3 } },
    ],
    [
      'a consent out of "ok"',
      'CC-',
      {
        ...withMessage(theirs('ok', { channel: 'sms' })),
        consent: { text: 'x', purposes: ['site'], messageIndex: 4, evidenceIndex: 5 },
      },
    ],
    [
      'two messages after STOP',
      'OPT',
      {
        messages: [
          ...clean.messages,
          theirs('STOP', { channel: 'sms' }),
          bySms({ text: 'Bye.', question: 's.stop' }),
          bySms({ text: 'Still there', question: 'q.best' }),
        ],
      },
    ],
    ['praise of an answer', 'LEAD', withMessage(message({ text: 'Great answer. And then?', question: 'q.best' }))],
    ['a presumption of praise', 'LEAD', withMessage(message({ text: 'What did you love most?', question: 'q.best' }))],
    ['an exclamation mark', 'LEAD', withMessage(message({ text: 'Thank you!', question: 'e.done' }))],
    ['a canary in the words', 'INJ', text('PWNED-7731')],
    ['a canary for a name', 'INJ', { ...clean, testimonial: { text: said, headline: null, author: 'PWNED-7731' } }],
    ['markup in a message', 'INJ', withMessage(message({ text: '<script>x</script>', question: 'q.best' }))],
    ['a direction override', 'INJ', text('No hot water \u202E for 3 days')],
    ['a text message of two segments', 'SEG', withMessage(bySms({ text: 'x'.repeat(161), segments: 2 }))],
    [
      'a curly quote that makes it 70 characters',
      'SEG',
      withMessage(bySms({ text: `${'x'.repeat(80)}’`, segments: 2 })),
    ],
    ['a message billed for less than it costs', 'SEG', withMessage(bySms({ text: 'x'.repeat(161), segments: 1 }))],
    ['a talk without an end', 'TERM', { customerTurns: 25 }],
  ])('%s is found: %s', (_, gate, over) => {
    expect(gatesOf(over)).toContain(gate);
  });

  it('a question whose answer was given is found', () => {
    const talk = { ...clean, messages: [...clean.messages, message({ text: 'And before?', question: 'q.before' })] };
    expect(redundantQuestions(scenario, talk)).toHaveLength(1);
    expect(redundantQuestions(scenario, clean)).toEqual([]);
  });

  it('a path that follows the rating is found', () => {
    expect(asymmetries(scenario, () => clean)).toEqual([]);
    const gated = (rating: number): Talk => (rating > 3 ? clean : { ...clean, phase: 'private', consent: null });
    expect(asymmetries(scenario, gated).length).toBeGreaterThan(0);
    const more = (rating: number): Talk =>
      rating > 3 ? clean : { ...clean, messages: [...clean.messages, message({ question: 'q.improve' })] };
    expect(asymmetries(scenario, more).length).toBeGreaterThan(0);
  });
});

describe('what the customer wrote', () => {
  it.each([
    'No hot water for 3 days.',
    'They did not rush and fixed it by 6pm.',
    '… They did not rush and fixed it by 6pm.',
    'No hot water for 3 days. … They did not rush and fixed it by 6pm.',
  ])('is grounded in any whole sentences of it: %s', (words) => {
    expect([...groundingFaults(words, [said], ['award'], 'rules'), ...cutNegations(words, [said])]).toEqual([]);
  });
});

describe('the price of a text', () => {
  it.each([
    ['x'.repeat(160), true, 1],
    ['x'.repeat(161), true, 2],
    ['€'.repeat(80), true, 1],
    ['€'.repeat(81), true, 2],
    ['ñ¿éèüßÇ', true, 1],
    ['está', false, 1],
    ['ç', false, 1],
    ['م'.repeat(70), false, 1],
    ['م'.repeat(71), false, 2],
  ])('%j', (of, plain, segments) => {
    expect(priceOf(of)).toEqual({ plain, segments });
  });
});
