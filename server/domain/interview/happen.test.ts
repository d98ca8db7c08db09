import { describe, expect, it } from 'vitest';
import { converse, pick, stars, story, texting, toReview } from './testing/conversation.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe('reminders', () => {
  it('come on the third and the seventh day after an invitation that nobody answered, then no more', () => {
    const talk = converse();
    expect(talk.due).toEqual({ at: 1_000 + 3 * day, what: 'remind' });
    talk.wait(3 * day).let({ type: 'remind' });
    expect(talk.due).toEqual({ at: 1_000 + 7 * day, what: 'remind' });
    talk.wait(4 * day).let({ type: 'remind' });
    expect(talk.due).toEqual({ at: 1_000 + 30 * day, what: 'expire' });
  });

  it('come once, a day after the customer stopped in the middle', () => {
    const talk = converse().sendAll(stars(5), story);
    const heard = talk.state.heardAt ?? 0;
    expect(talk.due).toEqual({ at: heard + day, what: 'remind' });
    talk.wait(day).let({ type: 'remind' });
    expect(talk.due).toEqual({ at: heard + 30 * day, what: 'expire' });
    expect(talk.said.at(-1)).toMatch(/question 3 of about \d/);
  });

  it('are one in all by text: the question again', () => {
    const talk = texting().sendAll('5');
    expect(talk.due?.at).toBe((talk.state.heardAt ?? 0) + 4 * day);
    talk.wait(4 * day);
    talk.let({ type: 'remind' });
    expect(talk.said.at(-1)).toContain('what happened?');
    expect(talk.due?.what).toBe('expire');
    expect(talk.sendAll('They fixed it in an hour').due?.what).toBe('expire');
  });

  it('by text come after two days where nothing was answered', () => {
    expect(texting().due).toEqual({ at: 1_000 + 2 * day, what: 'remind' });
  });

  it.each([
    ['stopped', 'stop'],
    ['the wrong person', 'I never bought this'],
  ])('never come to one who is %s', (_, text) => {
    expect(converse().sendAll(text).due).toBeNull();
  });

  it('never come after the end', () => {
    const talk = toReview(converse().sendAll(stars(5), story));
    talk.send({ type: 'consent', publish: false, identity: false, ads: false });
    expect(talk.due).toBeNull();
  });

  it('wait a day from "later"', () => {
    const talk = converse().sendAll(stars(5)).wait(hour).sendAll('later');
    expect(talk.due).toEqual({ at: (talk.state.pausedAt ?? 0) + day, what: 'remind' });
  });

  it('do not show on the page as things said', () => {
    const talk = converse().wait(3 * day);
    talk.let({ type: 'remind' });
    expect(talk.view.entries).toEqual([]);
  });
});

describe('coming back', () => {
  it('after a day is told where we were, in one of the customer’s own phrases, and asked what was open', () => {
    const talk = converse()
      .sendAll(stars(5), story)
      .wait(3 * day);
    const open = talk.open;
    talk.let({ type: 'return', channel: 'web' });
    expect(talk.said.at(-1)).toBe('Welcome back, Tomas. Your answers are saved. You’d told me: “10 hours a week”.');
    expect(talk.open).toBe(open);
    const note = talk.view.entries.at(-1);
    expect(note?.quote && note.text.slice(note.quote.start, note.quote.end)).toBe('10 hours a week');
  });

  it('says it once a return, and nothing after an hour', () => {
    const talk = converse().sendAll(stars(5), story).wait(hour);
    expect(talk.let({ type: 'return', channel: 'web' })).toEqual([]);
    talk.wait(day).let({ type: 'return', channel: 'web' });
    expect(talk.let({ type: 'return', channel: 'web' })).toEqual([]);
  });

  it('says nothing to one who has not begun, nor to one who is done', () => {
    expect(
      converse()
        .wait(5 * day)
        .let({ type: 'return', channel: 'web' }),
    ).toEqual([]);
    expect(
      converse()
        .sendAll('stop')
        .wait(5 * day)
        .let({ type: 'return', channel: 'web' }),
    ).toEqual([]);
  });
});

describe('thirty days of silence', () => {
  it('close the conversation, and nothing is published', () => {
    const talk = converse()
      .sendAll(stars(5), story)
      .wait(30 * day);
    talk.let({ type: 'expire' });
    expect(talk.step).toMatchObject({ kind: 'done', outcome: 'expired' });
    expect([talk.submission, talk.due]).toEqual([null, null]);
  });
});

describe('a rating that disagrees with the words', () => {
  const kind = 'They were kind, friendly, quick and spotless.';
  const unkind = 'They were rude, late and left a dirty mess.';

  it.each([
    ['one star for kind words', 1, kind],
    ['five stars for unkind ones', 5, unkind],
  ])('is asked about once: %s', (_, rating, words) => {
    const talk = converse().sendAll(stars(rating));
    if (talk.open === 'l.low') talk.send(pick('no'));
    toReview(talk.sendAll(words));
    expect(talk.posed.filter((q) => q === 'm.mismatch')).toHaveLength(1);
    expect(talk.said.join('\n')).toContain(`You picked ${rating}`);
    expect(talk.state.slots.rating.value).toBe(rating);
  });

  it.each([
    ['five stars for kind words', 5, kind],
    ['one for unkind ones', 1, unkind],
    ['three for either', 3, kind],
    ['mixed words', 5, 'They were rude and late, but the bread is lovely and they were kind later.'],
    ['what was bad before', 5, 'Our old supplier was rude, late and useless before we came here.'],
    ['kind words that look unkind', 5, 'Not bad at all, no complaints, they never let me down.'],
  ])('is not asked about: %s', (_, rating, words) => {
    const talk = converse().sendAll(stars(rating));
    if (talk.open === 'l.low') talk.send(pick('no'));
    expect(toReview(talk.sendAll(words)).posed).not.toContain('m.mismatch');
  });

  it('is changed by another number, and the words stay', () => {
    const talk = converse().sendAll(stars(1), pick('no'), kind);
    while (talk.open && talk.open !== 'm.mismatch') talk.send({ type: 'skip' });
    talk.send('5');
    expect(talk.state.slots.rating.value).toBe(5);
    expect(talk.open).toBe('q.relation');
    expect(talk.view.growing?.body).toBe(kind);
  });

  it('is asked for again when the customer wants to change it', () => {
    const talk = converse().sendAll(stars(1), pick('no'), kind);
    while (talk.open && talk.open !== 'm.mismatch') talk.send({ type: 'skip' });
    talk.send(pick('change'));
    expect(talk.step.kind).toBe('rating');
    talk.send(stars(4));
    expect(talk.state.slots.rating).toMatchObject({ value: 4, history: [1] });
    expect(talk.open).toBe('q.relation');
  });
});
