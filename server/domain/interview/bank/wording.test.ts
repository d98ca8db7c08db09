import { describe, expect, it } from 'vitest';
import { bankWording } from './content-questions.ts';
import { validateOwnerBank } from './validate-owner-bank.ts';
import { smsProblem, smsSizeOf, webProblem } from './wording.ts';

const web = (text: string, language: 'en' | 'es' | 'ar' = 'en') => webProblem(text, { language });
const sms = (text: string, language: 'en' | 'es' | 'ar' = 'en') => smsProblem(text, { language });

describe('a wording for the web', () => {
  it.each([
    'What did you notice about {item}?',
    'Hello[, {first}]. What happened at {biz}?',
    'What happened (in a sentence or two?)',
  ])('may be: %s', (text) => {
    expect(web(text)).toBeNull();
  });

  it.each([
    [`${'Very long '.repeat(24)}?`, 'At most 240 characters; this has 241.'],
    ['Tell me about the crust.', 'Ask a question: there is no question mark.'],
    ['What was it? And how much?', 'Ask one question at a time.'],
    ['What was it? Tell me more.', 'End with the question.'],
    ['What about {price}?', 'There is no field {price}. Use {item}, {biz} or {first}.'],
    ['What about {topic}?', 'There is no field {topic}. Use {item}, {biz} or {first}.'],
    ['What about {item?', 'A field is written like {item}, with both braces.'],
    [
      'What else, {first}?',
      'A first name may be unknown: put it in square brackets with what belongs to it, like [, {first}].',
    ],
    ['What else [if anything]?', 'Square brackets are for what may be unknown, like [, {first}].'],
    ['What else[, {first}?', 'A square bracket has no partner.'],
    ['What\nelse?', 'One line of plain text, please.'],
    ['What did you see at www.rival.example?', 'A question holds no links.'],
    ['What did you see on bread.com?', 'A question holds no links.'],
    ['What now 🥐?', 'A question holds no emoji.'],
    ['What a loaf! And?', 'Ask without an exclamation mark.'],
    ['What did you like?', '“did you like” says what the answer should be. Ask so that good and bad fit.'],
  ])('may not be: %s', (text, problem) => {
    expect(web(text)).toBe(problem);
  });

  it('may have the form of the bank’s own: two questions for the story, a hint behind the number', () => {
    const story = bankWording('q.story', 'en').web;
    expect(webProblem('What happened? What stood out, good or bad?', { language: 'en', model: story })).toBeNull();
    expect(webProblem('What? When? Where?', { language: 'en', model: story })).toBe(
      'Ask at most 2 questions at a time.',
    );
    const numbers = bankWording('q.numbers', 'en').web;
    expect(webProblem('How many weeks was it? A guess will do.', { language: 'en', model: numbers })).toBeNull();
  });
});

describe('a wording for text messages', () => {
  const fields = ' {biz} {item}?';
  /** With the name at 21 and the item at 19, `fields` takes 43. */
  const filling = (units: number) => 'x'.repeat(units - 43) + fields;

  it('fits one text at its longest, to the septet', () => {
    expect(smsSizeOf(filling(160))).toEqual({ encoding: 'gsm7', units: 160, segments: 1 });
    expect(sms(filling(160))).toBeNull();
    expect(sms(filling(161))).toBe('Too long for one text message: 161 of 160 with its fields at their longest.');
  });

  it('counts what takes two septets, and folds typographic marks as sending does', () => {
    expect(smsSizeOf('5 €?').units).toBe(5);
    expect(sms('What’s “it” – really …?')).toBeNull();
  });

  it('is written in the alphabet of text messages, which lacks the accents of Spanish', () => {
    expect(sms('¿Qué pasó?', 'es')).toMatch(/^Text messages cannot write ó /);
    expect(sms('¿Que paso?', 'es')).toBeNull();
  });

  it('has two parts of 67 in Arabic', () => {
    expect(sms(`${'ا'.repeat(133)}؟`, 'ar')).toBeNull();
    expect(sms(`${'ا'.repeat(134)}؟`, 'ar')).toBe(
      'Too long for two texts: 135 of 134 with its fields at their longest.',
    );
  });

  it('may say behind the question how to answer', () => {
    expect(sms('How many loaves? A guess is fine, or reply NONE')).toBeNull();
  });

  it.each([
    ['Did it arrive? Reply YES or NO', 'YES'],
    ['Did it arrive (yes/no)?', 'yes'],
    ['Did it arrive? Text "stop" if not', 'stop'],
    ['Had enough? Reply END', 'END'],
    ['Anything else? REMOVE if not', 'REMOVE'],
    ['¿Algo mas? Responda BAJA', 'BAJA'],
  ])('does not wait for a word that phone companies act on: %s', (text, word) => {
    expect(sms(text)).toBe(`Phone companies act on “${word}” by themselves: ask for another word, like NONE or SKIP.`);
  });

  it('is refused for the web’s wording too, where that is what would be texted', () => {
    const checked = validateOwnerBank({
      order: 'worth',
      questions: [{ id: 'q.best', on: true, text: { en: { web: `${'Which part '.repeat(15)}?` } } }],
    });
    expect(checked).toMatchObject({
      ok: false,
      error: [
        {
          path: 'questions.0.text.en.sms',
          message: expect.stringMatching(/^The chat’s wording does not do for texts\. Too long/),
        },
      ],
    });
  });
});
