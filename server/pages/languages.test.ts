import { describe, expect, it } from 'vitest';
import { type ChatStrings, chatStringKeys } from '../../shared/contracts/chat-page.ts';
import { everyLocale } from '../domain/interview/locales/table.ts';
import { chatStrings } from './chat/strings.ts';
import { tongueFor } from './mail/mail-words.ts';
import { en } from './mail/words/en.ts';

const fieldsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/gu)].map(([field]) => field).sort();

/** A language that the interview speaks, its page and its mails speak too. */
describe.each(everyLocale.map(({ tag, dir }) => ({ tag, dir })))('$tag', ({ tag, dir }) => {
  const strings: ChatStrings = chatStrings(tag);
  const english = chatStrings('en');

  it('has every word of the chat page, with the same fields', () => {
    if (tag !== 'en') expect(strings).not.toBe(english);
    for (const key of chatStringKeys) {
      expect([key, strings[key]]).not.toEqual([key, '']);
      expect([key, fieldsOf(strings[key])]).toEqual([key, fieldsOf(english[key])]);
    }
    expect([...strings.digits]).toHaveLength(10);
    expect([...strings.quotes]).toHaveLength(2);
  });

  it('has its own invitation and reminder, in its own direction', () => {
    const tongue = tongueFor(tag);
    expect([tongue.language, tongue.dir]).toEqual([tag, dir]);
    const words = Object.keys(en).filter((key): key is keyof typeof en =>
      /^(?:invitation|reminder|saved|text|thread)\./u.test(key),
    );
    for (const word of words) {
      expect([word, fieldsOf(tongue.say(word))]).toEqual([word, fieldsOf(en[word])]);
    }
    if (tag !== 'en') expect(tongue.say('invitation.ask')).not.toBe(en['invitation.ask']);
  });
});
