import { describe, expect, it } from 'vitest';
import type { InterviewEvent } from './index.ts';
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

const types = (events: readonly InterviewEvent[]): string[] => events.map(({ type }) => type);
const told = (): Conversation => converse().sendAll(stars(5), story);
const finished = (): Conversation => toReview(told()).sendAll(agree());

describe('the review', () => {
  it('is the card, its sentences, and three choices that nobody has ticked', () => {
    const { step } = toReview(told());
    expect(step).toMatchObject({ kind: 'review', edited: false, card: { body: story, name: 'Tomas O.', rating: 5 } });
    expect(step.kind === 'review' && step.consents.map(({ id }) => id)).toEqual(['publish', 'identity', 'ads']);
  });

  it('takes the customer’s own version as it is typed, and can go back to the proposal', () => {
    const conversation = toReview(told()).sendAll({ type: 'draft.edit', text: '  my own words, "mine" ' });
    expect(conversation.step).toMatchObject({ edited: true, units: [], card: { body: 'my own words, "mine"' } });
    const [span] = conversation.state.draft?.spans ?? [];
    expect(conversation.state.entries.find(({ id }) => id === span?.entry)?.text.slice(span?.start, span?.end)).toBe(
      'my own words, "mine"',
    );
    conversation.send({ type: 'draft.reset' });
    expect(conversation.step).toMatchObject({ edited: false, card: { body: story } });
  });

  it('keeps the customer’s choice of sentences when another answer changes', () => {
    const conversation = toReview(told());
    const first = conversation.state.draft?.units[0]?.id ?? '';
    conversation.send({ type: 'draft.units', kept: [first] });
    const rating =
      conversation.view.entries.find(({ question, by }) => question === 'q.rating' && by === 'customer')?.id ?? '';
    conversation.send({ type: 'edit', entry: rating, text: '', rating: 4 });
    expect(conversation.step).toMatchObject({ card: { body: 'We stopped baking in-house in March. …', rating: 4 } });
  });

  it('counts consent only for the draft that was on the screen', () => {
    const conversation = toReview(told());
    const shown = conversation.step.kind === 'review' ? conversation.step.question.id : '';
    conversation.send({ type: 'draft.edit', text: 'Something else' });
    expect(conversation.send(agree(), { question: shown }).outcome).toMatchObject({ refused: 'stale_question' });
    expect(conversation.submission).toBeNull();
  });

  it('publishes no empty card', () => {
    const conversation = toReview(told()).sendAll({ type: 'draft.units', kept: [] });
    expect(conversation.send(agree()).outcome).toMatchObject({ refused: 'empty' });
  });

  it('keeps everything private for who ticks nothing, or everything but the first', () => {
    for (const purposes of [
      { publish: false, identity: false },
      { publish: false, ads: true },
    ]) {
      const conversation = toReview(told());
      expect(types(conversation.send(agree(purposes)).events)).toContain('consent.declined');
      expect(conversation.submission).toBeNull();
      expect(conversation.step).toMatchObject({ kind: 'done', outcome: 'private', card: null });
    }
  });
});

describe('after the end', () => {
  it('reopening alone changes nothing that stands', () => {
    const conversation = finished();
    const before = conversation.submission;
    conversation.send({ type: 'reopen' });
    expect(conversation.step.kind).toBe('review');
    expect(conversation.submission).toEqual(before);
    expect(conversation.sendAll({ type: 'back' }).step).toMatchObject({ kind: 'done', outcome: 'submitted' });
  });

  it('a change voids the approval until consent is given again', () => {
    const conversation = finished().sendAll({ type: 'reopen' });
    expect(types(conversation.send({ type: 'draft.edit', text: 'Warm bread, every day.' }).events)).toContain(
      'approval.voided',
    );
    expect(conversation.submission).toBeNull();
    conversation.send(agree());
    expect(conversation.submission?.body).toBe('Warm bread, every day.');
  });

  it.each([
    ['the stars', (c: Conversation) => c.send({ type: 'edit', entry: 'c1', text: '', rating: 2 })],
    ['the words', (c: Conversation) => c.send({ type: 'edit', entry: 'c2', text: 'It was warm.' })],
    [
      'the name',
      (c: Conversation) =>
        c.sendAll({ type: 'reopen' }).send({ type: 'identify', name: 'T', title: '', company: '', style: 'full' }),
    ],
  ])('so does changing %s', (_, change) => {
    const conversation = finished();
    change(conversation);
    expect(conversation.submission).toBeNull();
    expect(conversation.step.kind).toBe('review');
  });

  it('withdrawing takes everything back, and is reversible by a new consent alone', () => {
    const conversation = finished();
    expect(conversation.send({ type: 'withdraw' }).events).toContainEqual({
      type: 'consent.withdrawn',
      hadConsent: true,
    });
    expect(conversation.submission).toBeNull();
    expect(conversation.step).toMatchObject({ kind: 'done', outcome: 'withdrawn', card: null });
    conversation.send({ type: 'reopen' });
    expect(conversation.submission).toBeNull();
    conversation.send(agree());
    expect(conversation.submission?.body).toBe(story);
  });

  it('REMOVE withdraws and opts nobody out', () => {
    const conversation = finished().sendAll('REMOVE');
    expect(conversation.step).toMatchObject({ outcome: 'withdrawn' });
    expect(conversation.state.optedOut).toBe(false);
  });

  it('STOP leaves published words alone', () => {
    const conversation = finished().sendAll('STOP');
    expect(conversation.state.optedOut).toBe(true);
    expect(conversation.submission?.body).toBe(story);
    expect(conversation.step).toMatchObject({
      outcome: 'submitted',
      message: expect.stringContaining('stay as they are'),
    });
  });
});

describe('stopping', () => {
  it.each([0, 1, 2, 3, 4, 5])('publishes nothing, wherever it comes (after %i answers)', (answers) => {
    const inputs = [stars(5), story, skip, skip, pick('customer'), tomas];
    const conversation = converse().sendAll(...inputs.slice(0, answers));
    const { events } = conversation.send('STOP');
    expect(types(events)).toContain('opt.out');
    expect(types(events).filter((type) => type === 'bot.message')).toHaveLength(1);
    expect(conversation.submission).toBeNull();
    expect(conversation.step).toMatchObject({ kind: 'done', outcome: 'stopped' });
    expect(conversation.send('STOP').events).toEqual([]);
  });

  it('can be taken back by the customer, who finds everything as it was', () => {
    const conversation = told().sendAll('STOP', 'START');
    expect(conversation.state.optedOut).toBe(false);
    expect(conversation.open).toBe('q.improve');
    expect(conversation.view.growing?.body).toBe(story);
  });
});
