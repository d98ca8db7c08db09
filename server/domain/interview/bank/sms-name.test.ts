import { expect, it } from 'vitest';
import { shortForTexts, smsNameProblem } from './sms-name.ts';

it.each([
  ['Brindle Lane', 'biz', 'en', null],
  ['Brindle Lane Bakehouse', 'biz', 'en', 'At most 21 characters; this takes 22.'],
  ['your celebration cake', 'item', 'en', 'At most 19 characters; this takes 21.'],
  ['+254 700 123 4567', 'hlp', 'en', null],
  ['help@brindlelane.example', 'hlp', 'en', 'At most 17 characters; this takes 24.'],
  ['Pâtisserie', 'biz', 'fr', 'Text messages cannot write â at their plain price.'],
  ['مخبز الحي', 'biz', 'ar', null],
  ['مخبز الحي', 'biz', 'en', expect.stringMatching(/^Text messages cannot write /)],
] as const)('“%s” as %s in %s', (name, named, language, problem) => {
  expect(smsNameProblem(name, named, language)).toEqual(problem);
});

it.each([
  ['Brindle Lane', 'Brindle Lane'],
  ['Brindle Lane Bakehouse & Café', 'Brindle Lane'],
  ['Pâtisserie Crème', 'Patisserie Creme'],
  ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffahrt'],
])('shortens “%s” to “%s”', (name, short) => {
  expect(shortForTexts(name, 'biz')).toBe(short);
  expect(smsNameProblem(short, 'biz', 'en')).toBeNull();
});
