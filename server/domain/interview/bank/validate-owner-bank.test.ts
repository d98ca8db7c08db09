import { describe, expect, it } from 'vitest';
import { everyLocale } from '../locales/table.ts';
import { contentQuestionIds } from './content-questions.ts';
import type { OwnerBank, OwnerQuestion } from './owner-bank.ts';
import { validateOwnerBank } from './validate-owner-bank.ts';

const bank = (...questions: OwnerQuestion[]): OwnerBank => ({ order: 'worth', questions });
const added = (over: Partial<OwnerQuestion> = {}): OwnerQuestion => ({
  id: 'o.crust',
  on: true,
  slot: 'specific',
  text: { en: { web: 'What did you notice about the crust?' } },
  ...over,
});
const worded = (text: { web?: string; sms?: string }, language = 'en') =>
  bank({ id: 'q.best', on: true, text: { [language]: text } });

/** All problems, as "path: message". */
function problems(input: unknown): string[] {
  const checked = validateOwnerBank(input);
  return checked.ok ? [] : checked.error.map(({ path, message }) => `${path}: ${message}`);
}

describe('an owner’s bank is kept', () => {
  it('with questions off, reworded, in an order of its own, and added ones', () => {
    const mine: OwnerBank = {
      order: 'listed',
      questions: [
        { id: 'q.story', on: true, text: { en: { web: 'What happened with {item}? Good or bad?' } } },
        added(),
        { id: 'q.improve', on: true },
        { id: 'q.numbers', on: false },
      ],
    };
    expect(validateOwnerBank(mine)).toEqual({ ok: true, value: mine });
  });

  it('when it lists nothing', () => {
    expect(validateOwnerBank(bank())).toEqual({ ok: true, value: bank() });
  });

  it.each(everyLocale)('when it repeats the bank’s own wordings in $name', ({ tag, texts }) => {
    const questions = contentQuestionIds.map((id) => ({
      id,
      on: true,
      text: { [tag]: { web: texts[id].web ?? '', sms: texts[id].sms ?? '' } },
    }));
    expect(problems(bank(...questions))).toEqual([]);
  });

  it('without blanks: an empty text is one that was not written', () => {
    const checked = validateOwnerBank(worded({ web: '  ', sms: '' }));
    expect(checked).toEqual({ ok: true, value: bank({ id: 'q.best', on: true }) });
  });
});

describe('an owner’s bank is refused', () => {
  it.each(['q.rating', 'q.relation', 'q.name', 'a.preview', 'c.publish.web', 'c.publish.sms', 'p.more', 'l.low'])(
    'when it lists %s, which belongs to every conversation',
    (id) => {
      expect(problems(bank({ id, on: false }))).toEqual([
        `questions.0.id: “${id}” belongs to every conversation: it cannot be listed, reworded or switched off.`,
      ]);
    },
  );

  it.each(['q.nothing', 'o.Crust', 'o.', 'o.a b', 'o.a--b', 'crust'])('for the id %s, which nothing has', (id) => {
    expect(problems(bank({ ...added(), id }))[0]).toMatch(/^questions\.0\.id: There is no question/);
  });

  it('when a question is listed twice', () => {
    expect(problems(bank(added(), added()))).toEqual(['questions.1.id: “o.crust” is listed twice.']);
  });

  it('when the story is off', () => {
    expect(problems(bank({ id: 'q.story', on: false }))[0]).toMatch(/^questions\.0\.on: The story/);
  });

  it('when nothing but the story is left on', () => {
    const off = contentQuestionIds.filter((id) => id !== 'q.story').map((id) => ({ id, on: false }));
    expect(problems(bank(...off))).toEqual(['questions: Leave at least one question on besides the story.']);
    expect(problems(bank(...off, added()))).toEqual([]);
    expect(problems(bank(...off, added({ on: false })))).toHaveLength(1);
  });

  it('when it lists more than twelve', () => {
    const many = Array.from({ length: 13 }, (_, i) => added({ id: `o.n${i}` }));
    expect(problems(bank(...many))).toEqual(['questions: At most 12 questions can be listed; these are 13.']);
  });

  it('when an added question has no slot or no text, and when one of the bank has a slot', () => {
    expect(problems(bank(added({ slot: undefined })))).toEqual(['questions.0.slot: Say what the answer is about.']);
    expect(problems(bank(added({ text: undefined })))[0]).toMatch(/^questions\.0\.text: Write the question/);
    expect(problems(bank(added({ text: { en: {} } })))[0]).toMatch(/^questions\.0\.text: Write the question/);
    expect(problems(bank(added({ text: { en: { sms: 'What about the crust?' } } })))[0]).toMatch(
      /^questions\.0\.text\.en\.web: /,
    );
    expect(problems(bank({ id: 'q.best', on: true, slot: 'story' }))[0]).toMatch(/^questions\.0\.slot: /);
  });

  it.each([
    ['a condition on the rating', bank({ ...added(), when: { rating: 5 } } as OwnerQuestion), 'questions.0.when'],
    ['a condition on the whole', { ...bank(), minRating: 4 }, 'minRating'],
    [
      'something beside web and sms',
      bank({ ...added(), text: { en: { web: 'And?', email: 'And?' } } } as OwnerQuestion),
      'questions.0.text.en.email',
    ],
  ])('for %s: there is no such setting', (_, input, path) => {
    expect(problems(input)).toContainEqual(
      `${path}: There is no such setting. A question has no conditions: everybody is asked the same.`,
    );
  });

  it.each([
    [null, ''],
    [{ order: 'rating', questions: [] }, 'order'],
    [{ order: 'worth', questions: {} }, 'questions'],
    [{ order: 'worth', questions: [{ id: 'q.best', on: 'yes' }] }, 'questions.0.on'],
    [{ order: 'worth', questions: [{ ...added(), slot: 'rating' }] }, 'questions.0.slot'],
  ])('for the shape %j', (input, path) => {
    expect(problems(input)).toEqual([expect.stringMatching(new RegExp(`^${path}: `))]);
  });

  it('for a language in which no conversation is held', () => {
    expect(problems(worded({ web: 'Ja?' }, 'nl'))).toEqual([
      'questions.0.text.nl: Conversations are not held in “nl”. They are in: en, es, fr, de, pt, sw, ar.',
    ]);
  });

  it('with everything that is wrong, not the first alone', () => {
    expect(problems(bank({ id: 'q.story', on: false }, added({ slot: undefined })))).toHaveLength(2);
  });
});
