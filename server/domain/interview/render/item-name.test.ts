import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converse } from '../testing/conversation.ts';
import { askedItem, namedItem } from './item-name.ts';

describe('the item in a question', () => {
  it.each([
    ['wholesale bread', 'your wholesale bread'],
    ['Website Redesign', 'your Website Redesign'],
    ['WEBSITE', 'your WEBSITE'],
    ['2 nights by the sea', 'your 2 nights by the sea'],
    ['anniversary cake', 'your anniversary cake'],
    ['theatre tickets', 'your theatre tickets'],
    ['your sourdough class', 'your sourdough class'],
    ['Your sourdough class', 'Your sourdough class'],
    ['the wedding', 'the wedding'],
    ['our café', 'our café'],
    ['a haircut', 'a haircut'],
    ['these shoes', 'these shoes'],
    ['working with us', 'working with us'],
    ['', ''],
  ])('%j reads %j', (item, asked) => {
    expect(askedItem(item)).toBe(asked);
  });

  it('is said once however often it is asked for', () => {
    fc.assert(fc.property(fc.string(), (item) => askedItem(askedItem(item)) === askedItem(item)));
  });

  it('stands so in the greeting, in the first question and in what the page is called', () => {
    const { view, step } = converse({ item: 'wholesale bread' });
    expect(view.greeting).toContain('a few quick things about your wholesale bread.');
    expect(step).toMatchObject({ question: { text: 'Overall, how was your wholesale bread?' } });
    expect(view.item).toBe('your wholesale bread');
  });
});

describe('the item on a card', () => {
  it.each([
    ['your wholesale bread', 'wholesale bread'],
    ['Your Website Redesign', 'Website Redesign'],
    ['the wedding', 'the wedding'],
    ['yourself', 'yourself'],
    ['your', 'your'],
  ])('%j reads %j', (item, named) => {
    expect(namedItem(item)).toBe(named);
  });
});
