import { describe, expect, it } from 'vitest';
import { segmentsOf } from './render/sms-text.ts';
import { type Conversation, stars, texting, tomas } from './testing/conversation.ts';

const told = 'no hot water for 3 days and they came the same day and fixed it by 6pm';
const questions = ({ recorded }: Conversation): string[] =>
  recorded.flatMap(({ event }) => (event.type === 'bot.message' ? [event.q] : []));

describe('a conversation by text', () => {
  it('is four messages of ours: invitation, story, one question, consent', () => {
    const talk = texting().sendAll('5', 'They fixed it in an hour', 'the old one leaked for weeks', '1 Jo M');
    expect(questions(talk)).toEqual(['q.rating', 'q.story', 'q.before', 'c.publish.sms']);
    expect(talk.state.credits).toBe(4);
    expect(talk.submission).toMatchObject({
      body: 'They fixed it in an hour.\nThe old one leaked for weeks.',
      rating: 5,
      author: { name: 'Jo M' },
      receipt: { channel: 'sms', purposes: { publish: true, identity: true, ads: false } },
    });
  });

  it('is two where the first reply says it all', () => {
    const talk = texting().sendAll(
      '5. used to lose 10 hrs a week on invoices, since march late payments went from 30% to 8%. nearly didnt bother cos of setup but sam did it in an afternoon',
      '1 Ana R',
    );
    expect(talk.state.credits).toBe(2);
    expect(talk.submission?.body).toContain('went from 30% to 8%');
  });

  it('sends nothing but single segments of the plain alphabet', () => {
    const talk = texting().sendAll('10/10', '5', told, 'help', 'how long is the warranty?', '2');
    for (const text of talk.said) expect(segmentsOf(text)).toMatchObject({ encoding: 'gsm7', segments: 1 });
  });

  it('cuts what is too long for a text, and never the customer’s letters', () => {
    const talk = texting({
      business: 'The Northside Plumbing and Heating Company Ltd',
      item: 'the replacement of your boiler and radiators',
    });
    talk.sendAll('4', told);
    for (const text of talk.said) expect(segmentsOf(text).segments).toBe(1);
    expect(talk.said[0]).toMatch(/: how was it\? Reply 1-5/);
  });

  it('asks about a number on another scale, and never converts it', () => {
    const talk = texting().sendAll('10/10');
    expect(talk.state.slots.rating.value).toBeNull();
    expect(talk.said.at(-1)).toContain('You said "10/10"');
    expect(talk.sendAll('5').state.slots.rating.value).toBe(5);
  });

  it('hears the rating after the words', () => {
    const talk = texting().sendAll('the engineer was lovely and fixed it in an hour');
    expect(talk.open).toBe('q.rating');
    expect(talk.sendAll('4').posed).not.toContain('q.story');
  });

  it('lets the offer of help ride in the story question, and answers CALL', () => {
    const talk = texting().sendAll('1');
    expect(talk.said.at(-1)).toContain('Reply CALL');
    expect(talk.open).toBe('q.story');
    talk.sendAll('CALL');
    expect(talk.state.wantsHuman).toBe(true);
    expect(talk.open).toBe('q.story');
    expect(talk.state.credits).toBe(3);
  });

  it('answers HELP and leaves the question where it was', () => {
    const talk = texting().sendAll('5', 'help');
    expect(questions(talk).at(-1)).toBe('s.help');
    expect(talk.open).toBe('q.story');
  });

  it('says one message for a question of theirs and ours together', () => {
    const before = texting().sendAll('5');
    const talk = texting().sendAll('5', 'how long is the warranty?');
    expect(talk.state.credits).toBe(before.state.credits + 1);
    expect(talk.said.at(-1)).toMatch(/^Noted for the team\. .*what happened\?/);
  });

  it('forces consent before the seventh credit', () => {
    const talk = texting().sendAll('10/10', '9', '8', '5', told);
    expect(talk.state.credits).toBeLessThanOrEqual(7);
    expect(talk.open).toBe('c.publish.sms');
  });
});

describe('consent by text', () => {
  const asked = (): Conversation => texting().sendAll('5', told);

  it.each([
    ['1 Ana R', 'Ana R'],
    ['1. Ana R.', 'Ana R.'],
    ['1 - José Ñ', 'José Ñ'],
    ['1', null],
    ['1 anon', null],
    ['2', null],
    ['2 no name', null],
  ])('%j publishes, with the name %j', (text, name) => {
    const { submission, state } = asked().sendAll(text);
    expect(state.ended).toBe('submitted');
    expect(submission?.author.name ?? null).toBe(name);
    expect(submission?.receipt.purposes.identity).toBe(name !== null);
  });

  it.each(['3', '3 keep it private', 'no', 'rather not say'])('%j keeps it private', (text) => {
    const { submission, state } = asked().sendAll(text);
    expect([state.ended, submission]).toEqual(['private', null]);
  });

  it.each(['ok', 'yes', 'thanks', 'they were brilliant', '5', 'sure', '👍'])('%j consents to nothing', (text) => {
    const { submission, state } = asked().sendAll(text);
    expect([state.ended, submission, state.receipt]).toEqual([null, null, null]);
  });

  it('asks once more in other words, and never a third time', () => {
    const talk = asked().sendAll('ok', 'great', 'fine by me then');
    expect(questions(talk).filter((q) => q === 'c.again')).toHaveLength(1);
  });

  it('records the very words that were agreed to', () => {
    const talk = asked().sendAll('1 Jo M');
    const receipt = talk.state.receipt;
    expect(receipt?.text).toBe(talk.said.find((text) => text.includes('as texted?')));
  });

  it('shows what it shortened before it asks', () => {
    const talk = texting().sendAll('5', 'fixed in a day. call me on 07700 900123 if you like', 'no');
    expect(talk.open).toBe('a.preview');
    expect(talk.said.at(-1)).toContain('"Fixed in a day. …"'.replace('…', '...'));
  });

  it('takes the customer’s own version for what it is, and asks about that', () => {
    const talk = texting().sendAll('5', 'fixed in a day. call me on 07700 900123 if you like', 'no');
    talk.sendAll('They fixed my boiler in one day and were tidy');
    expect(talk.open).toBe('c.publish.sms');
    expect(talk.sendAll('2').submission?.body).toBe('They fixed my boiler in one day and were tidy');
  });
});

describe('leaving by text', () => {
  it.each(['STOP', 'pls dont text me again', 'ARRET', 'it was fine\nSTOP'])('%j gets one confirmation', (text) => {
    const talk = texting().sendAll('5', text);
    expect(talk.state).toMatchObject({ ended: 'stopped', optedOut: true });
    expect(questions(talk).slice(-1)).toEqual(['s.stop']);
    const sent = talk.state.credits;
    talk.sendAll('stop', 'hello?', 'STOP');
    expect(talk.state.credits).toBe(sent);
  });

  it('leaves the confirmation to a provider that sends its own', () => {
    const talk = texting({ providerConfirmsStop: true }).sendAll('5', 'stop');
    expect(talk.state.ended).toBe('stopped');
    expect(questions(talk)).not.toContain('s.stop');
  });

  it('starts again on START alone, with everything still known', () => {
    const talk = texting().sendAll('5', 'stop');
    expect(talk.send('hello').outcome.accepted).toBe(false);
    talk.sendAll('START');
    expect(talk.state).toMatchObject({ ended: null, optedOut: false });
    expect(talk.open).toBe('q.story');
    expect(talk.state.slots.rating.value).toBe(5);
  });

  it('takes published words back on REMOVE, a month later', () => {
    const talk = texting()
      .sendAll('5', told, '1 Jo M')
      .wait(30 * 86_400_000)
      .sendAll('REMOVE');
    expect(talk.submission).toBeNull();
    expect(questions(talk).at(-1)).toBe('e.removed');
  });

  it.each([
    ['I never bought this', 'e.wrong'],
    ['wrong number', 'e.wrong'],
    ["I'm 13", 'e.minor'],
  ])('%j ends it at once: %s', (text, closing) => {
    const talk = texting().sendAll(text);
    expect(talk.state.ended).toBe('stopped');
    expect(questions(talk).at(-1)).toBe(closing);
    expect(talk.submission).toBeNull();
  });
});

describe('from text to the page and back', () => {
  it('asks on the page what the page asks, and keeps what is known', () => {
    const talk = texting().sendAll('5', told);
    expect(talk.view.step.kind).toBe('choice');
    expect(talk.state.channel).toBe('sms');
    talk.let({ type: 'return', channel: 'web' });
    expect([talk.state.channel, talk.open]).toEqual(['web', 'q.relation']);
  });

  it('does not take a text for the answer to a screen', () => {
    const talk = texting().sendAll('5', told);
    talk.let({ type: 'return', channel: 'web' });
    talk.send(stars(5), { question: null });
    while (talk.open && talk.open !== 'q.name') talk.send({ type: 'skip' });
    talk.send('see you tomorrow', { channel: 'sms', question: null });
    expect(talk.state.channel).toBe('sms');
    expect(talk.open).toBe('c.publish.sms');
    expect(talk.submission).toBeNull();
    expect(talk.send(tomas).outcome.accepted).toBe(false);
  });
});
