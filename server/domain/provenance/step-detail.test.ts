import { describe, expect, it } from 'vitest';
import { agree, converse, skip, stars, story, toReview } from '../interview/testing/conversation.ts';
import { compositionDetail, counted, deliveryDetail } from './step-detail.ts';

describe('what a card was composed from', () => {
  const detail = (conversation: ReturnType<typeof converse>): string =>
    compositionDetail(conversation.submission?.spans ?? [], conversation.view.entries);

  it('counts whole sentences, however many marks were mended in them', () => {
    const mended = "the baker's loaf wasn't  late, it's \"warm\". we're happy. our crew's asleep";
    const conversation = toReview(converse().sendAll(stars(5), mended, skip, skip)).sendAll(agree());
    expect(conversation.submission?.body).toBe(
      'The baker’s loaf wasn’t late, it’s “warm”. We’re happy. Our crew’s asleep.',
    );
    expect(detail(conversation)).toBe('3 sentences of the transcript, no language model');
    const { text } = conversation.view.entries.find(({ id }) => id === conversation.submission?.spans[0]?.entry) ?? {};
    expect(conversation.submission?.spans.map(({ start, end }) => text?.slice(start, end))).toEqual([
      "the baker's loaf wasn't  late, it's \"warm\".",
      "we're happy.",
      "our crew's asleep",
    ]);
  });

  it('says one sentence in the singular', () => {
    const conversation = toReview(converse().sendAll(stars(5), "It's warm bread on every morning", skip, skip));
    expect(detail(conversation.sendAll(agree()))).toBe('1 sentence of the transcript, no language model');
  });

  it('says when the customer typed it on the preview', () => {
    const conversation = toReview(converse().sendAll(stars(5), story, skip, skip));
    conversation.sendAll({ type: 'draft.edit', text: 'My own words.' }, agree());
    expect(detail(conversation)).toBe('Typed by the customer on the preview');
  });
});

describe('what became of the invitation', () => {
  it.each([
    ['accepted', 'outbox', 'Kept in the outbox'],
    ['accepted', 'smtp', 'Taken by the mail server'],
    ['failed', 'outbox', 'Failed'],
    ['queued', null, 'Queued'],
  ] as const)('%s by %s reads %j', (status, provider, words) => {
    expect(deliveryDetail({ status, provider })).toBe(words);
  });
});

it('counts in singular and plural', () => {
  expect([0, 1, 2].map((count) => counted(count, 'answer'))).toEqual(['0 answers', '1 answer', '2 answers']);
});
