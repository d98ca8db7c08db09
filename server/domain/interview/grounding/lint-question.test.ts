import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.ts';
import { lintQuestion } from './lint-question.ts';

const said = [
  'We ordered the wedding cake in March. The driver lost the box and Sam found it after 3 hours. The cream was terrible.',
  'The sponge was not good. We got a refund.',
];
const bank = {
  best: 'Which one thing did you notice or use the most?',
  surprise: 'Did anything surprise you, either way?',
  story: 'What happened? What stood out, good or bad?',
  recommend: 'Would you recommend us to anyone? If yes, who in particular, and if not, why not?',
};
const lint = (text: string, bankText: string = bank.best): string | null =>
  lintQuestion(text, { bankText, transcript: said, locale: en });

describe('a rephrased question', () => {
  it.each([
    ['You ordered the wedding cake in March. Which one thing did you notice the most?', bank.best],
    ['When the driver lost the box, did anything surprise you, either way?', bank.surprise],
    ['After 3 hours, did anything surprise you?', bank.surprise],
    ['The cream was terrible: which one thing did you notice the most?', bank.best],
    ['Which one thing did you notice the most?', bank.best],
    ['About the cake: what stood out, good or bad?', bank.story],
    ['Would you recommend us to anyone, and if not, why not?', bank.recommend],
  ])('may be asked: %s', (text, bankText) => {
    expect(lint(text, bankText)).toBeNull();
  });

  it.each([
    ['too_long', `Which one thing did you notice ${'or use '.repeat(20)}?`, bank.best],
    ['not_one_question', 'Which one thing did you notice the most.', bank.best],
    ['not_one_question', 'Did you notice it? Which one thing?', bank.best],
    ['not_one_question', 'Which one thing did you notice? Thanks', bank.best],
    ['new_word', 'Which one thing about the icing did you notice the most?', bank.best],
    ['sentiment', 'Which one lovely thing did you notice the most?', bank.best],
    ['sentiment', 'Was the sponge good?', bank.best],
    ['leading', 'Did you really notice the cake?', bank.best],
    ['leading', 'Did you not notice the cake?', bank.best],
    ['leading', 'We will use the box, did you notice?', bank.best],
    ['one_sided', 'What stood out that was good?', bank.story],
    ['one_sided', 'Would you recommend us to anyone in particular?', bank.recommend],
    ['amount', 'After 4 hours, which one thing did you notice the most?', bank.best],
    ['promise', 'You got a refund: which one thing did you notice the most?', bank.best],
    ['name', 'When Sam found the box, which one thing did you notice the most?', bank.best],
    ['unclean', 'Which one thing did you notice the most at www.cake.example?', bank.best],
    ['unclean', 'Which one thing did you <b>notice</b>?', bank.best],
    ['unclean', 'Which one thing did you \u202Enotice?', bank.best],
    ['unclean', 'Which one thing did you no\u200Btice?', bank.best],
    ['unclean', 'Which one thing did you notice! Which one?', bank.best],
    ['unclean', 'Which one thing did you notice 😀?', bank.best],
    ['unclean', 'Which one thing\ndid you notice?', bank.best],
  ])('is refused as %s: %s', (reason, text, bankText) => {
    expect(lint(text, bankText)).toBe(reason);
  });

  it('about something personal is never asked, whoever said it', () => {
    const transcript = ['My mother died in March and the cake was for the funeral.'];
    expect(
      lintQuestion('For the funeral, which one thing did you notice?', { bankText: bank.best, transcript, locale: en }),
    ).toBe('personal');
  });
});
