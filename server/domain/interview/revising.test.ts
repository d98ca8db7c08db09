import { describe, expect, it } from 'vitest';
import { type ChatInput, chatView } from '../../../shared/contracts/chat.ts';
import { fold } from './index.ts';
import {
  agree,
  type Conversation,
  converse,
  pick,
  skip,
  stars,
  story,
  tomas,
  toReview,
} from './testing/conversation.ts';

const told = (): Conversation => converse().sendAll(stars(5), story);

describe('changing an earlier answer', () => {
  const entryOf = (conversation: Conversation, question: string): string =>
    conversation.view.entries.find((entry) => entry.by === 'customer' && entry.question === question)?.id ?? '';

  it('moves nothing but what depended on it', () => {
    const conversation = told();
    const before = conversation.open;
    conversation.send({ type: 'edit', entry: entryOf(conversation, 'q.rating'), text: '', rating: 4 });
    expect(conversation.state.slots.rating).toMatchObject({ value: 4, history: [5] });
    expect(conversation.open).toBe(before);
    expect(conversation.view.growing).toMatchObject({ rating: 4, body: story });
  });

  it('adds the offer of help when the stars fall, then returns to the question', () => {
    const conversation = told();
    const before = conversation.open;
    conversation.send({ type: 'edit', entry: entryOf(conversation, 'q.rating'), text: '', rating: 2 });
    expect(conversation.open).toBe('l.low');
    expect(conversation.sendAll(pick('no')).open).toBe(before);
  });

  it('drops a pending question that the new words answer', () => {
    const result = 'Now my morning crew has 10 hours a week back.';
    const conversation = converse().sendAll(stars(5), result);
    expect(conversation.open).toBe('q.before');
    const more = `${result} Before we switched we used to throw away 2 crates of stale rolls.`;
    conversation.send({ type: 'edit', entry: entryOf(conversation, 'q.story'), text: more });
    expect(conversation.open).not.toBe('q.before');
    expect(conversation.view.growing?.body).toContain('stale rolls');
  });

  it('forgets what the old words said', () => {
    const conversation = told();
    conversation.send({ type: 'edit', entry: entryOf(conversation, 'q.story'), text: 'It was warm.' });
    expect(conversation.state.slots.numbers.evidence).toEqual([]);
    expect(conversation.view.growing?.body).toBe('It was warm.');
  });

  it('corrects a number said in passing, everywhere', () => {
    const conversation = told();
    const before = conversation.open;
    conversation.send('actually it was 8 hours, not 10');
    expect(conversation.open).toBe(before);
    expect(conversation.view.entries.at(-1)?.text).toBe('Noted: “8”.');
    toReview(conversation);
    expect(conversation.state.draft?.body).toContain('8 hours a week');
    expect(conversation.state.draft?.body).not.toContain('10');
  });

  it('guesses at nothing when the old number is not there, or there twice', () => {
    for (const text of ['It took 10 days and cost 10 pounds.', 'It took a while.']) {
      const conversation = converse().sendAll(stars(5), text, 'actually it was 8 days, not 10');
      expect(conversation.recorded.some(({ event }) => event.type === 'user.edited')).toBe(false);
    }
  });

  it('hears STOP typed into an old answer', () => {
    const conversation = told();
    conversation.send({ type: 'edit', entry: entryOf(conversation, 'q.story'), text: 'STOP' });
    expect(conversation.step).toMatchObject({ kind: 'done', outcome: 'stopped' });
  });

  it('refuses to change what is not an answer of the customer', () => {
    expect(told().send({ type: 'edit', entry: 'b4', text: 'Mine now' }).outcome).toMatchObject({ refused: 'not_now' });
    expect(told().send({ type: 'edit', entry: 'nobody', text: 'x' }).outcome).toMatchObject({ refused: 'not_now' });
  });
});

describe('going back', () => {
  it('opens the last answer again, with what was written there', () => {
    const conversation = told().sendAll({ type: 'back' });
    expect(conversation.step).toMatchObject({ kind: 'text', question: { id: 'q.story' }, prefill: story });
    expect(conversation.view.growing).toBeNull();
    expect(
      conversation.sendAll('Warm bread, cold mornings').posed.filter((q) => q === 'q.before').length,
    ).toBeLessThanOrEqual(2);
  });

  it('all the way to the first question, and no further', () => {
    const conversation = told().sendAll(skip, { type: 'back' }, { type: 'back' }, { type: 'back' });
    expect(conversation.open).toBe('q.rating');
    expect(conversation.state.slots.rating.value).toBeNull();
    expect(conversation.send({ type: 'back' }).outcome).toMatchObject({ refused: 'not_now' });
  });

  it('from the review to the names, which are still there', () => {
    const conversation = toReview(told()).sendAll({ type: 'back' });
    expect(conversation.step).toMatchObject({ kind: 'identity', title: 'Owner', company: 'Little Kiln Café' });
    expect(conversation.sendAll(tomas).step.kind).toBe('review');
  });

  it('and a question left this way may be asked again', () => {
    const conversation = told().sendAll({ type: 'back' }, story);
    expect(conversation.open).toBe('q.improve');
  });
});

describe('the fold', () => {
  it('is the state at every step of a long conversation, and every view keeps the contract', () => {
    const conversation = converse();
    const inputs: (ChatInput | string)[] = [
      '10/10',
      stars(2),
      'what is this?',
      pick('no'),
      story,
      'actually it was 8 hours, not 10',
      { type: 'back' },
      'asdfgh',
      'Only the bus was late.',
      skip,
      'no',
      pick('insider'),
      tomas,
      { type: 'draft.units', kept: [] },
      { type: 'draft.reset' },
      agree(),
      { type: 'reopen' },
      { type: 'draft.edit', text: 'Mine' },
      agree({ identity: false }),
      'STOP',
      { type: 'withdraw' },
    ];
    for (const input of inputs) {
      conversation.send(input);
      expect(fold(conversation.ctx, conversation.recorded)).toEqual(conversation.state);
      expect(JSON.parse(JSON.stringify(conversation.state))).toEqual(conversation.state);
      chatView.parse(conversation.view);
    }
  });

  it('gives a locale without a bank the nearest one', () => {
    expect(converse({ locale: 'xx' }).view).toMatchObject({ locale: 'en', dir: 'ltr' });
  });
});

describe('the relation', () => {
  const relation = (conversation: Conversation) =>
    conversation.view.entries.find(({ by, question }) => by === 'customer' && question === 'q.relation');

  it('can be changed like any other answer until the end', () => {
    const conversation = converse().sendAll(stars(5), story, skip, skip, skip, pick('customer'));
    expect(relation(conversation)).toMatchObject({ text: 'Just a customer', kind: 'choose', editable: true });
    const open = conversation.open;
    conversation.send({ type: 'edit', entry: relation(conversation)?.id ?? '', text: 'my brother works there' });
    expect(relation(conversation)).toMatchObject({ text: 'my brother works there', editable: true });
    expect(conversation.open).toBe(open);
    toReview(conversation).send(agree());
    expect(conversation.submission?.relationship).toBe('insider');
    expect(relation(conversation)?.editable).toBe(false);
  });

  it('tells typed words from buttons', () => {
    const { view } = converse().sendAll(stars(5), story, skip, skip, skip, pick('customer'));
    const kinds = view.entries.filter(({ by }) => by === 'customer').map(({ kind }) => kind);
    expect(kinds).toEqual(['rate', 'say', 'skip', 'skip', 'skip', 'choose']);
  });
});
