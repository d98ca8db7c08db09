import { describe, expect, it } from 'vitest';
import type { OwnBank, QuestionChoice } from '../../../../shared/contracts/campaign.ts';
import { bankOf, moved, rowsOf, wordingOf } from './arrange.ts';

const ids = ['q.story', 'q.result', 'q.before', 'q.best', 'q.any'];
const choice: QuestionChoice = {
  languages: [{ tag: 'en', name: 'English', sms: 'gsm7', dir: 'ltr' }],
  slots: ['story', 'specific'],
  questions: ids.map((id) => ({ id, slot: 'story', text: { en: { web: `${id} web?`, sms: `${id} sms?` } } })),
};
const crust = { id: 'o.crust', on: true, slot: 'specific', text: { en: { web: 'The crust?' } } };
const orderOf = (bank: OwnBank | null) => rowsOf(bank, choice).map(({ id }) => id);
const again = (bank: OwnBank) => bankOf(rowsOf(bank, choice), bank.order, choice);

describe('the list', () => {
  it('holds every content question, as the bank has them', () => {
    expect(orderOf(null)).toEqual(ids);
  });

  it('stands as the owner listed it, the story first, and behind it what he did not list', () => {
    const bank: OwnBank = { order: 'listed', questions: [crust, { id: 'q.best', on: true }] };
    expect(orderOf(bank)).toEqual(['q.story', 'o.crust', 'q.best', 'q.result', 'q.before', 'q.any']);
  });

  it('stands as the bank has it where the order does not count, added questions behind', () => {
    const bank: OwnBank = { order: 'worth', questions: [crust, { id: 'q.best', on: false }] };
    expect(orderOf(bank)).toEqual([...ids, 'o.crust']);
  });

  it('forgets a question that the bank does not have any more', () => {
    expect(orderOf({ order: 'worth', questions: [{ id: 'q.gone', on: true }] })).toEqual(ids);
  });
});

describe('what is kept', () => {
  it('is nothing for the bank as it is', () => {
    expect(bankOf(rowsOf(null, choice), 'worth', choice)).toBeNull();
    expect(bankOf(rowsOf(null, choice), 'listed', choice)).toEqual({ order: 'listed', questions: [] });
  });

  it('is only what differs, where the order does not count', () => {
    const rows = rowsOf(null, choice).map((row) => (row.id === 'q.best' ? { ...row, on: false } : row));
    expect(bankOf(rows, 'worth', choice)).toEqual({ order: 'worth', questions: [{ id: 'q.best', on: false }] });
  });

  it('ends, where it does, with the last that is not where the bank would have it', () => {
    const rows = moved(rowsOf(null, choice), 'q.best', 1);
    expect(bankOf(rows, 'listed', choice)).toEqual({ order: 'listed', questions: [{ id: 'q.best', on: true }] });
  });

  it.each<OwnBank>([
    { order: 'listed', questions: [crust, { id: 'q.best', on: true }] },
    {
      order: 'listed',
      questions: [
        { id: 'q.any', on: false },
        { id: 'q.before', on: true },
      ],
    },
    { order: 'worth', questions: [{ id: 'q.story', on: true, text: { en: { sms: 'So?' } } }, crust] },
  ])('is what was kept before: %j', (bank) => {
    expect(again(bank)).toEqual(bank);
  });

  it('has no empty texts', () => {
    const rows = rowsOf(null, choice).map((row) => ({ ...row, text: { en: { web: ' ' } } }));
    expect(bankOf(rows, 'worth', choice)).toBeNull();
  });
});

describe('moving', () => {
  const rows = rowsOf(null, choice);
  it('puts a question into another’s place, and none before the story', () => {
    expect(moved(rows, 'q.any', 1).map(({ id }) => id)).toEqual(['q.story', 'q.any', 'q.result', 'q.before', 'q.best']);
    expect(moved(rows, 'q.any', 0)).toEqual(moved(rows, 'q.any', 1));
    expect(moved(rows, 'q.result', 99).at(-1)?.id).toBe('q.result');
  });

  it('leaves the story where it is, and the list as it is when nothing moves', () => {
    expect(moved(rows, 'q.story', 3)).toBe(rows);
    expect(moved(rows, 'q.result', 0)).toBe(rows);
  });
});

it('texts the chat’s wording where the owner wrote none for texts', () => {
  const [story] = rowsOf(
    { order: 'worth', questions: [{ id: 'q.story', on: true, text: { en: { web: 'So?' } } }] },
    choice,
  );
  expect(story && wordingOf(story, 'en', choice)).toEqual({ web: 'So?', sms: 'So?' });
  const [plain] = rowsOf(null, choice);
  expect(plain && wordingOf(plain, 'en', choice)).toEqual({ web: 'q.story web?', sms: 'q.story sms?' });
});
