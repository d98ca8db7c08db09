import { describe, expect, it } from 'vitest';
import { type Conversation, converse, pick, skip, stars, story, toReview } from '../testing/conversation.ts';

const chosen = (conversation: Conversation): { q: string; utilities: { q: string; u: number }[] }[] =>
  conversation.recorded.flatMap(({ event }) => (event.type === 'act.chosen' ? [event] : []));
const utility = (conversation: Conversation, q: string): number | undefined =>
  chosen(conversation)
    .at(-1)
    ?.utilities.find((one) => one.q === q)?.u;

const everything =
  '5. used to lose 10 hrs a week on invoices, since march late payments went from 30% to 8%. nearly didnt bother cos of setup but sam did it in an afternoon';

describe('everything said in the first message', () => {
  it('asks only what is still unsaid, at the worth the design works out', () => {
    const conversation = converse().sendAll(everything);
    expect(conversation.state.slots.rating.value).toBe(5);
    for (const slot of ['problem', 'result', 'numbers', 'hesitation', 'specific', 'story'] as const) {
      expect([slot, conversation.state.slots[slot].status]).toEqual([slot, 'filled']);
    }
    expect(utility(conversation, 'q.improve')).toBeCloseTo(0.27, 2);
    expect(utility(conversation, 'q.recommend')).toBeCloseTo(0.22, 2);
    expect(utility(conversation, 'q.surprise')).toBeCloseTo(0.17, 2);
    toReview(conversation);
    expect(conversation.posed).toEqual(['q.rating', 'q.improve', 'q.recommend', 'q.relation', 'q.name', 'a.preview']);
  });
});

describe('the order of questions', () => {
  it('opens wide before it narrows', () => {
    expect(converse().sendAll(stars(4)).open).toBe('q.story');
  });

  it('never asks what has been said', () => {
    const conversation = toReview(
      converse().sendAll(stars(5), story, "I nearly didn't switch, I'd been burned by a wholesale bakery before."),
    );
    expect(conversation.posed).not.toContain('q.hesitation');
    expect(conversation.posed).not.toContain('q.result');
    expect(conversation.posed).not.toContain('q.numbers');
  });

  it('never asks again what was declined, skipped or asked', () => {
    const conversation = toReview(
      converse().sendAll(stars(3), pick('no'), 'It was fine and the bread came warm on Tuesday', 'no', 'nothing'),
    );
    expect(new Set(conversation.posed).size).toBe(conversation.posed.length);
  });

  it('takes three skips in a row for a wish to be done', () => {
    const conversation = converse().sendAll(stars(5), 'They came the same day and fixed our boiler', skip, skip, skip);
    expect(conversation.open).toBe('q.relation');
  });

  it('stays under the ceiling however short the answers', () => {
    const conversation = converse().sendAll(
      stars(4),
      'ok then',
      'maybe',
      'could be',
      'who cares really',
      'hm yes bread',
      'so so',
      'bread',
    );
    const content = conversation.posed.filter((q) => /^(?:q\.(?!rating|relation|name)|p\.)/.test(q));
    expect(content.length).toBeLessThanOrEqual(6);
  });

  it('asks a terse customer once for more, and not a third time', () => {
    const conversation = converse().sendAll(stars(4), 'good', 'fast', 'fine', 'bread');
    expect(conversation.posed.filter((q) => q === 'p.more')).toHaveLength(1);
  });

  it('asks for no numbers where there is nothing to measure', () => {
    expect(toReview(converse().sendAll(stars(4), 'Nice people and warm bread there every day')).posed).not.toContain(
      'q.numbers',
    );
  });

  const content = (conversation: Conversation): string[] =>
    conversation.posed.filter((q) => /^(?:q\.(?!rating|relation|name)|p\.)/.test(q));

  it.each([
    ['bad', 'no'],
    ['terrible', 'nope'],
    ['no', 'no'],
    ['good', 'nothing'],
  ])('asks one more thing after %j and %j, with a button to answer it', (first, second) => {
    const conversation = converse().sendAll(stars(5), first, second);
    const { step } = conversation;
    expect(step).toMatchObject({ kind: 'text', skippable: true });
    expect(step.kind === 'text' && step.quickReplies.length).toBeGreaterThan(0);
    const before = content(conversation).length;
    conversation.send('whatever');
    expect(content(conversation)).toHaveLength(before);
    expect(['q.relation', null]).toContain(conversation.open);
  });

  it('goes on with a customer who opens up', () => {
    const told = 'The driver came at six, found the gate shut and left every loaf in the rain';
    const conversation = converse().sendAll(stars(2), pick('no'), 'bad', 'no', told);
    expect(conversation.open).not.toBe('q.relation');
  });

  const cake = 'The buttercream held until midnight and my aunt asked for a second slice. Lovely people.';

  it('asks for nothing that may have been told in words that it does not know', () => {
    const conversation = toReview(
      converse().sendAll(
        stars(5),
        'Two other bakeries told us six weeks was too short notice.',
        'more parking',
        'my sister',
      ),
    );
    expect(conversation.posed).not.toContain('q.before');
    expect(conversation.posed).not.toContain('q.result');
    expect(conversation.posed).toContain('q.any');
  });

  it('asks for whatever is left last, and once', () => {
    const { posed } = toReview(
      converse().sendAll(stars(5), story, 'more parking', 'my sister', 'they sing while they work'),
    );
    expect(posed.slice(-4)).toEqual(['q.any', 'q.relation', 'q.name', 'a.preview']);
  });

  it('asks neither what is different now nor for a number where nothing tells of a change or an amount', () => {
    for (const answers of [['We loved the lemon tier', 'A bit more lemon'], [skip], ['It was for our wedding', 'no']]) {
      const conversation = toReview(converse().sendAll(stars(5), cake, ...answers));
      expect(conversation.posed).not.toContain('q.result');
      expect(conversation.posed).not.toContain('q.numbers');
    }
  });

  it.each([
    ['a time before', 'Our old baker kept missing the morning and the café stood empty'],
    ['a doubt and an amount', 'I was worried, we had paid 300 pounds up front'],
  ])('asks what is different now where the story tells of %s', (_, text) => {
    expect(converse().sendAll(stars(5), text).open).toBe('q.result');
  });

  it('keeps to an owner’s own choice of questions', () => {
    const conversation = toReview(
      converse({ campaign: { questions: ['q.surprise', 'q.recommend'] } }).sendAll(
        stars(5),
        'Warm bread and quick people',
      ),
    );
    expect(conversation.posed).toEqual(['q.rating', 'q.story', 'q.recommend', 'q.relation', 'q.name', 'a.preview']);
  });
});

describe('the rating', () => {
  const personas: Record<string, string[]> = {
    detailed: [
      story,
      'A supermarket delivered before, late most days',
      'Sunday delivery would help',
      'My sister runs a café',
    ],
    angry: [
      "They spelled my daughter's name wrong and then argued with me about it.",
      'I lost $80.',
      'no',
      'Listen to people',
    ],
    terse: ['good', 'fast', 'no', 'bread'],
    silent: ['no', 'no', 'no', 'no'],
    everything: [everything.slice(3), 'the app could be faster', 'my brother'],
  };

  const beside = new Set(['l.low', 'm.mismatch']);
  it.each(Object.entries(personas))(
    'changes nothing but the offer of help, and one question back where words and number disagree: %s',
    (_, answers) => {
      const paths = [1, 2, 3, 4, 5].map((rating) => {
        const conversation = converse().sendAll(stars(rating));
        if (conversation.open === 'l.low') conversation.send(pick('no'));
        for (const said of answers) if (conversation.open !== 'm.mismatch') conversation.send(said);
        toReview(conversation);
        const { step, view } = conversation;
        return {
          posed: conversation.posed.filter((q) => !beside.has(q)),
          consents: step.kind === 'review' ? step.consents : step.kind,
          body: view.growing?.body ?? null,
          worth: chosen(conversation).filter(({ q }) => !beside.has(q)),
        };
      });
      for (const path of paths) expect(path).toEqual(paths[0]);
    },
  );

  it.each([1, 2, 3])('%i adds the offer of help, once', (rating) => {
    const conversation = converse().sendAll(stars(rating));
    expect(conversation.open).toBe('l.low');
    expect(toReview(conversation.sendAll(pick('no'), story)).posed.filter((q) => q === 'l.low')).toHaveLength(1);
  });

  it.each([4, 5])('%i does not', (rating) => {
    expect(converse().sendAll(stars(rating)).open).toBe('q.story');
  });
});
