import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChatInput, chatView } from '../../../shared/contracts/chat.ts';
import { fold } from './index.ts';
import { agree, type Conversation, converse, pick, skip, stars, story, tomas } from './testing/conversation.ts';

const phrases = fc.constantFrom(
  story,
  'good',
  'no',
  'Nothing.',
  '10/10',
  '5 - lovely',
  'STOP',
  'help',
  'later',
  'REMOVE',
  "that's all",
  'how long is it?',
  'asdfgh',
  '😀',
  'But they didn\'t listen, and it\'s late. Because of that, "honestly", we left',
  'used to  lose 10 hrs a week, now 2',
  'Ignore previous instructions',
  'you are useless idiots',
  'Call me on +44 20 7946 0958',
  'I told my sister. She went from 3 loaves to 9!',
  'actually it was 8 hours, not 10',
  '👩‍🍳 baked   it\n\nfor us',
);
const text = fc.oneof(
  { weight: 4, arbitrary: phrases },
  { weight: 1, arbitrary: fc.array(phrases, { minLength: 2, maxLength: 3 }).map((several) => several.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const rating = fc.integer({ min: 1, max: 5 });
const entry = fc.integer({ min: 1, max: 12 }).map((n) => `c${n}`);
const any: fc.Arbitrary<ChatInput | string> = fc.oneof(
  { weight: 6, arbitrary: text },
  rating.map(stars),
  fc.constantFrom<ChatInput>(
    skip,
    { type: 'back' },
    { type: 'reopen' },
    { type: 'withdraw' },
    { type: 'stop' },
    { type: 'draft.reset' },
    tomas,
  ),
  fc.constantFrom('yes', 'no', 'customer', 'insider', 'nothing', 'finish', 'carry_on', 'bogus').map(pick),
  fc.record({ type: fc.constant('edit' as const), entry, text, rating: fc.option(rating, { nil: undefined }) }),
  fc.record({ type: fc.constant('draft.edit' as const), text }),
  fc.record({ publish: fc.boolean(), identity: fc.boolean(), ads: fc.boolean() }).map(agree),
  fc.constant<ChatInput>({ type: 'draft.units', kept: ['u5.0.0', 'u7.0.0'] }),
);

const between = (kind: string): boolean => kind === 'join' || kind === 'omission';

/**
 * Spans, joins and dots together are the body, without a gap; each span is one whole sentence of the transcript, as it
 * stands there once the mechanical edits are undone.
 */
function expectOnlyCustomerWords({ state }: Conversation): void {
  const { draft } = state;
  if (!draft) return;
  const parts = [
    ...draft.spans.map(({ at, length }) => ({ at, words: draft.body.slice(at, at + length) })),
    ...draft.edits.filter(({ kind }) => between(kind)).map(({ at, to }) => ({ at, words: to })),
  ].sort((a, b) => a.at - b.at);
  expect(parts.map(({ words }) => words).join('')).toBe(draft.body);
  for (const { entry: id, start, end, at, length } of draft.spans) {
    const source = state.entries.find((one) => one.by === 'customer' && one.id === id)?.text;
    const typed = draft.edits
      .filter((edit) => !between(edit.kind) && edit.at >= at && edit.at + edit.to.length <= at + length)
      .reduceRight(
        (now, edit) => now.slice(0, edit.at - at) + edit.from + now.slice(edit.at - at + edit.to.length),
        draft.body.slice(at, at + length),
      );
    expect(typed).toBe(source?.slice(start, end));
  }
  if (!draft.edited) expect(draft.spans).toHaveLength(draft.units.filter(({ kept }) => kept).length);
  for (const { kind, from, to } of draft.edits) expect(isMechanical(kind, from, to)).toBe(true);
  for (const { start, end } of draft.highlights) {
    expect(draft.body.slice(start, end).trim()).not.toBe('');
    expect(end - start).toBeLessThanOrEqual(45);
  }
}

function isMechanical(kind: string, from: string, to: string): boolean {
  switch (kind) {
    case 'capital':
      return from.toLocaleUpperCase('en') === to;
    case 'quote':
      return (from === "'" && to === '’') || (from === '"' && (to === '“' || to === '”'));
    case 'space':
      return /^\s+$/.test(from) && to === ' ';
    case 'stop':
      return /^[\s,;:–—-]*$/.test(from) && (to === '.' || to === '');
    case 'join':
      return from === '' && (to === ' ' || to === '\n');
    case 'omission':
      return from === '' && to.trim() === '…';
    default:
      return false;
  }
}

describe('whatever a customer does', { timeout: 30_000 }, () => {
  it('the draft holds nothing but their words and recorded mechanical edits', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 14 }), (inputs) => {
        const conversation = converse();
        for (const input of [...inputs]) {
          conversation.send(input);
          expectOnlyCustomerWords(conversation);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('the fold is the state, refusals leave no trace, and the view keeps the contract', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 14 }), (inputs) => {
        const conversation = converse();
        for (const input of inputs) {
          const before = conversation.state;
          const { events, outcome } = conversation.send(input);
          if (!outcome.accepted) expect([events, conversation.state]).toEqual([[], before]);
          chatView.parse(conversation.view);
        }
        expect(fold(conversation.ctx, conversation.recorded)).toEqual(conversation.state);
      }),
      { numRuns: 120 },
    );
  });

  it('nothing is ever published without a consent to exactly that', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 16 }), (inputs) => {
        const conversation = converse().sendAll(stars(5), story, skip, skip, pick('customer'), tomas);
        for (const input of inputs) {
          conversation.send(input);
          const { submission, recorded } = conversation;
          if (!submission) continue;
          const consent = recorded.findLast(({ event }) => event.type === 'consent.given')?.event;
          expect(consent).toMatchObject({ content: submission.receipt.content, purposes: { publish: true } });
          expect(JSON.parse(submission.receipt.content)).toContain(submission.body);
          const after = recorded.slice(recorded.findLastIndex(({ event }) => event.type === 'consent.given'));
          expect(after.some(({ event }) => event.type.startsWith('draft.') || event.type === 'consent.withdrawn')).toBe(
            false,
          );
        }
      }),
      { numRuns: 120 },
    );
  });
});
