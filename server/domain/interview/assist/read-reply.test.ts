import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noAssist } from './assist.ts';
import { readReply } from './read-reply.ts';

const text = 'We lost 3 loaves. Then we lost 3 more. Sam helped.';
const said = { name: 'm2', entry: 'e2', text, question: 'q.story' };
const asked = {
  said,
  shown: [{ name: 'm1', entry: 'e1', text: 'It was warm.', question: 'q.best' }, said],
  candidates: ['q.result', 'q.best'],
  wantsDraft: true,
};
const commandsOf = (...commands: unknown[]) => readReply({ commands, choice: null, draft: null }, asked).commands;
const segment = { text: 'Sam helped.', op: 'verbatim', src: [{ message: 'm2', quote: 'Sam helped.' }] };
const draftOf = (draft: unknown) => readReply({ commands: [], choice: null, draft }, asked).draft;

describe('a model’s answer', () => {
  it('is read as far as it fits', () => {
    const answer = {
      commands: [{ t: 'AddEvidence', slot: 'problem', quote: 'We lost 3 loaves' }],
      choice: { q: 'q.best', text: 'Which one thing did you notice?' },
      draft: { segments: [segment], headline: 0 },
    };
    expect(readReply(answer, asked)).toEqual({
      commands: [
        {
          t: 'AddEvidence',
          slot: 'problem',
          ev: { entry: 'e2', start: 0, end: 16, via: 'volunteered', by: 'llm', conf: 0.8, weight: 0 },
        },
      ],
      choice: { q: 'q.best', text: 'Which one thing did you notice?' },
      draft: {
        segments: [{ text: 'Sam helped.', op: 'verbatim', src: [{ entry: 'e2', start: 39, end: 50 }] }],
        headline: 0,
      },
    });
  });

  it.each<[string, unknown]>([
    ['a quote that stands nowhere', { t: 'AddEvidence', slot: 'story', quote: 'They were rude' }],
    ['a quote that stands twice', { t: 'AddEvidence', slot: 'story', quote: 'lost 3' }],
    ['no quote', { t: 'AddEvidence', slot: 'story' }],
    ['a slot that is none', { t: 'AddEvidence', slot: 'mood', quote: 'Sam helped.' }],
    ['a command that is none', { t: 'Publish' }],
    ['offsets beside their quote', { t: 'AddEvidence', slot: 'story', quote: 'Sam helped.', start: 0, end: 11 }],
    ['offsets outside the text', { t: 'AddEvidence', slot: 'story', start: 0, end: 999 }],
    ['a value in words of its own', { t: 'SetSlot', slot: 'name', quote: 'Sam', value: 'Samuel' }],
    ['no object', 'Stop'],
  ])('drops a command with %s', (_, command) => {
    expect(commandsOf(command, { t: 'AskedUs', quote: 'Sam helped.' })).toEqual([
      { t: 'AskedUs', ev: { entry: 'e2', start: 39, end: 50 } },
    ]);
  });

  it('keeps what a model may not say, for the verifier to drop and the transcript to show', () => {
    expect(
      commandsOf({ t: 'Stop' }, { t: 'SetSlot', slot: 'rating', value: 5, quote: 'Sam helped.' }).map(({ t }) => t),
    ).toEqual(['Stop', 'SetSlot']);
  });

  it('takes twelve commands at most, and none when nothing was said', () => {
    const many = Array.from({ length: 50 }, () => ({ t: 'WantsHuman' }));
    expect(commandsOf(...many)).toHaveLength(12);
    expect(readReply({ commands: many }, { ...asked, said: null }).commands).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a question that was not to choose', { q: 'q.improve', text: null }],
    ['no question', {}],
    ['a list', ['q.best']],
  ])('has no choice with %s', (_, choice) => {
    expect(readReply({ commands: [], choice, draft: null }, asked).choice).toBeNull();
  });

  it.each<[string, unknown]>([
    ['a segment without a place', { segments: [segment, { ...segment, src: [] }], headline: null }],
    [
      'one place that is nowhere',
      { segments: [{ ...segment, src: [...segment.src, { message: 'm2', quote: 'no' }] }] },
    ],
    ['a message that was not shown', { segments: [{ ...segment, src: [{ message: 'm9', quote: 'Sam helped.' }] }] }],
    ['an operation of its own', { segments: [{ ...segment, op: 'embellish' }] }],
    ['no segments', { segments: [], headline: null }],
    ['too many segments', { segments: Array.from({ length: 21 }, () => segment) }],
    ['a segment as long as a book', { segments: [{ ...segment, text: 'x'.repeat(2001) }] }],
  ])('has no draft with %s', (_, draft) => {
    expect(draftOf(draft)).toBeNull();
  });

  it('has no draft when none was wanted', () => {
    expect(readReply({ draft: { segments: [segment] } }, { ...asked, wantsDraft: false }).draft).toBeNull();
  });

  it('is nothing when it is no object', () => {
    for (const answer of [null, undefined, 'Stop', 7, [asked]]) expect(readReply(answer, asked)).toEqual(noAssist);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (commands, choice, draft) => {
        readReply({ commands, choice, draft }, asked);
        readReply({ commands: [commands], choice: { q: choice, text: draft }, draft: { segments: [draft] } }, asked);
        readReply(choice, asked);
      }),
    );
  });
});
