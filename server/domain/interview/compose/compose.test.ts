import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.ts';
import { type Conversation, converse, skip, stars, story, toReview } from '../testing/conversation.ts';
import { signOf } from '../understand/polarity.ts';
import { assemble } from './assemble.ts';
import { select } from './select.ts';
import { candidatesOfText } from './units.ts';

const bodyOf = (conversation: Conversation): string => toReview(conversation).state.draft?.body ?? '';
describe('order', () => {
  it('follows the question that drew each sentence: doubt, story, recommendation', () => {
    const conversation = converse({ campaign: { questions: ['q.recommend', 'q.hesitation'] } }).sendAll(
      stars(5),
      'Now the bread comes warm every morning.',
    );
    expect(conversation.open).toBe('q.recommend');
    conversation.send('I would send any café owner to them.');
    expect(conversation.open).toBe('q.hesitation');
    conversation.send('I thought the price was steep.');
    expect(bodyOf(conversation)).toBe(
      'I thought the price was steep.\nNow the bread comes warm every morning.\nI would send any café owner to them.',
    );
  });

  it('never shuffles a message within itself', () => {
    const text = 'Now we sleep at night. Before them we were up at four every day.';
    expect(bodyOf(converse().sendAll(stars(5), text, skip, skip))).toBe(text);
  });
});

describe('what belongs together', () => {
  const detail = (words: number): string => Array.from({ length: words }, (_, at) => `crate${at}`).join(' ');
  /** Sixty words with an amount in them: surely chosen, and most of the card is full. */
  const sure = `On the first day they brought 12 boxes with ${detail(51)}.`;
  const kept = (...sentences: string[]): string[] => {
    const units = candidatesOfText({ id: 'e', text: sentences.join(' '), seq: 1, rev: 0 }, 'story', en.lexicon);
    const ids = select(units, en.lexicon);
    return units.filter(({ id }) => ids.has(id)).map(({ text }) => text);
  };

  it('drops both halves of a “but” when only the first would fit', () => {
    const half = 'The bread was warm.';
    expect(kept(sure, half, `But the driver shouted at my son about ${detail(34)}.`)).toEqual([sure]);
    expect(kept(sure, half, `Later the driver came to my son about ${detail(34)}.`)).toEqual([sure, half]);
  });

  it('drops kind words about a thing when the unkind ones about it would not fit', () => {
    const kind = 'The delivery was quick on Monday.';
    expect(kept(sure, kind, `On Friday the delivery was late and ${detail(34)}.`)).toEqual([sure]);
    expect(kept(sure, kind, `On Friday the oven was late and ${detail(34)}.`)).toEqual([sure, kind]);
  });

  it('and the other way round', () => {
    const unkind = 'The delivery was late on Monday.';
    expect(kept(sure, unkind, `On Friday the delivery was quick and ${detail(34)}.`)).toEqual([sure]);
  });

  it('shows dots where a quoted answer was cut, and none where nothing was', () => {
    const conversation = toReview(converse().sendAll(stars(5), story, skip, skip));
    expect(conversation.state.draft?.body).not.toContain('…');
    const units = conversation.state.draft?.units ?? [];
    conversation.send({ type: 'draft.units', kept: [units[0]?.id ?? '', units[2]?.id ?? ''] });
    expect(conversation.state.draft?.body).toBe(
      'We stopped baking in-house in March. … Six months on, not one missed delivery.',
    );
    conversation.send({ type: 'draft.units', kept: [units[1]?.id ?? ''] });
    expect(conversation.state.draft?.body).toBe('… Gave my morning crew back 10 hours a week. …');
  });

  it('never cuts inside a sentence', () => {
    const endless = `I must say ${'that the bread was warm and '.repeat(40)}good`;
    expect(bodyOf(converse().sendAll(stars(4), endless, skip, skip))).toBe(`${endless}.`);
  });
});

describe('what stays out until the customer wants it in', () => {
  it.each([
    ['an address', 'Call my brother on +44 20 7946 0958.'],
    ['an e-mail', 'Write to me at tom@example.com about it.'],
    ['a link', 'See www.example.com/deals for more.'],
    ['markup', 'Nice <script>alert(1)</script> bread.'],
    ['swearing', 'The shitty van blocked our drive.'],
  ])('%s', (_, sentence) => {
    const conversation = toReview(
      converse().sendAll(stars(4), `The loaf was warm on arrival. ${sentence}`, skip, skip),
    );
    expect(conversation.state.draft?.body).toBe('The loaf was warm on arrival. …');
    const units = conversation.state.draft?.units ?? [];
    conversation.send({ type: 'draft.units', kept: units.map(({ id }) => id) });
    expect(conversation.state.draft?.body).toBe(`The loaf was warm on arrival. ${sentence}`);
  });

  it('what could have gone better, and short answers that need our question', () => {
    const result = 'Now my morning crew has 10 hours a week back.';
    const conversation = converse().sendAll(stars(5), result);
    expect(conversation.open).toBe('q.before');
    conversation.sendAll('a supermarket', 'Sunday delivery would be a real help to us all', 'my sister');
    expect(bodyOf(conversation)).toBe(result);
    expect(conversation.state.draft?.units.filter(({ kept }) => !kept).map(({ text }) => text)).toEqual([
      'a supermarket',
      'Sunday delivery would be a real help to us all',
      'my sister',
    ]);
  });

  it('questions to us and talk about the talk are no sentences of a testimonial at all', () => {
    const conversation = toReview(
      converse().sendAll(stars(5), 'Thanks. The loaf was warm when it came. Do you deliver on Sundays?', skip, skip),
    );
    expect(conversation.state.draft?.units.map(({ text }) => text)).toEqual(['The loaf was warm when it came.']);
  });
});

describe('mechanical edits', () => {
  const sentence = (text: string) => assemble([{ entry: 'e', start: 10, text, seq: 1, index: 0, of: 1 }], en);

  it.each([
    ['used to  be "good", didn\'t it', 'Used to be “good”, didn’t it.'],
    ['warm bread,', 'Warm bread.'],
    ['Done!', 'Done!'],
    ['so good 😀', 'So good 😀'],
    ['iPhone bread', 'iPhone bread.'],
    ['He said "no', 'He said "no.'],
    ['élan was there', 'Élan was there.'],
    ['Waited…', 'Waited…'],
  ])('%j becomes %j', (text, body) => {
    expect(sentence(text).body).toBe(body);
  });

  it('are each recorded, and undoing them gives the words as typed', () => {
    const text = 'we didn\'t  wait, "honestly"';
    const { body, edits } = sentence(text);
    const undone = [...edits]
      .reverse()
      .reduce((now, { at, from, to }) => now.slice(0, at) + from + now.slice(at + to.length), body);
    expect(undone).toBe(text);
  });
});

describe('the headline', () => {
  const headline = (text: string): string | null =>
    toReview(converse().sendAll(stars(5), text, skip, skip)).state.draft?.headline ?? null;

  it('is one whole sentence with something to hold on to', () => {
    expect(headline(story)).toBe('Gave my morning crew back 10 hours a week.');
  });

  it.each([
    ['nothing particular', 'It was lovely. Very nice people. Thank you all so much.'],
    ['a condition', 'Fine loaf. If only they had delivered 10 loaves before noon that day. Good shop.'],
    ['a question', 'Fine loaf. Who would have thought 10 loaves could last us for 12 days? Good shop.'],
    ['a leaning start', 'Fine loaf. But they were 40 minutes late on the very first morning. Good shop.'],
    ['only one sentence', 'Gave my morning crew back 10 hours a week.'],
    ['sarcasm', 'Fine loaf. Thanks for nothing after 3 weeks of waiting at the counter. Good shop.'],
  ])('is missing rather than %s', (_, text) => {
    expect(headline(text)).toBeNull();
  });

  it('does not pick the one kind line out of an angry text', () => {
    const text =
      'They argued with me for 20 minutes about the name on it. The colours were lovely and the box was beautiful for $5. I was upset.';
    const conversation = toReview(converse().sendAll(stars(1), { type: 'choose', choice: 'no' }, text, skip, skip));
    expect(conversation.state.draft?.headline ?? '').not.toContain('lovely');
  });
});

describe('signs', () => {
  it('are a veto only: what stands in the draft does not move with them', () => {
    const kind = bodyOf(
      converse().sendAll(stars(5), 'The loaf was excellent in 3 ways. Service was quick.', skip, skip),
    );
    const unkind = bodyOf(
      converse().sendAll(stars(5), 'The loaf was dreadful in 3 ways. Service was glacial.', skip, skip),
    );
    expect([kind, unkind]).toEqual([
      'The loaf was excellent in 3 ways. Service was quick.',
      'The loaf was dreadful in 3 ways. Service was glacial.',
    ]);
    expect(signOf('not bad', en.lexicon)).toBe(1);
  });
});

describe('the highlight', () => {
  it('is an amount as it stands in the body, however the sentence was mended', () => {
    const { draft } = toReview(
      converse().sendAll(stars(5), "we're saving  about 10 hours a week now, it's mad", skip, skip),
    ).state;
    const [mark] = draft?.highlights ?? [];
    expect(draft?.body.slice(mark?.start, mark?.end)).toBe('about 10 hours a week');
  });

  it.each([
    ['a whole sentence', 'No hot water for 3 days.'],
    ['a whole sentence in a script it cannot read', 'كانت الكعكة رائعة والتوصيل سريع'],
    ['an ordinal', 'My aunt loved it and asked for a second slice'],
  ])('is missing rather than %s', (_, text) => {
    expect(toReview(converse().sendAll(stars(5), text, skip, skip)).state.draft?.highlights).toEqual([]);
  });

  it('prefers a telling clause to nothing, and never more than 45 characters', () => {
    const text = 'The buttercream held until midnight, my aunt asked for a second slice and nobody left.';
    const { draft } = toReview(converse().sendAll(stars(5), text, skip, skip)).state;
    const [mark] = draft?.highlights ?? [];
    expect(draft?.body.slice(mark?.start, mark?.end)).toBe('The buttercream held until midnight');
  });

  it('is missing where nothing is particular', () => {
    expect(toReview(converse().sendAll(stars(5), 'It was lovely.', skip, skip)).state.draft?.highlights).toEqual([]);
  });
});
