import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChatStep, clientMessage } from '../../../shared/contracts/chat.ts';
import { formFields } from '../kit/form.ts';
import { formMessage } from './form-message.ts';
import { chatStrings } from './strings.ts';

const en = chatStrings('en');
const question = { id: 'q.story', text: 'What happened?' };
const text: ChatStep = { kind: 'text', question, quickReplies: [], hint: null, skippable: true, maxLength: 20 };
const rating: ChatStep = { kind: 'rating', question, low: 'poor', high: 'excellent' };

const read = (body: Record<string, unknown>, step: ChatStep = text) =>
  formMessage(formFields({ id: 'message-1', question: 'q.story', ...body }), step, en);
const inputOf = (body: Record<string, unknown>, step?: ChatStep) => {
  const posted = read(body, step);
  return posted.ok ? posted.value.message?.input : posted.error;
};

describe('a posted form', () => {
  it.each([
    [
      { do: 'rate', rating: '4' },
      { type: 'rate', rating: 4 },
    ],
    [
      { do: 'say', text: ' Warm bread. ' },
      { type: 'say', text: 'Warm bread.' },
    ],
    [{ choice: 'yes' }, { type: 'choose', choice: 'yes' }],
    [{ do: 'skip' }, { type: 'skip' }],
    [{ do: 'back' }, { type: 'back' }],
    [{ do: 'stop' }, { type: 'stop' }],
    [{ do: 'withdraw' }, { type: 'withdraw' }],
    [{ do: 'reopen' }, { type: 'reopen' }],
    [
      { do: 'edit', entry: 'm1', text: 'Better' },
      { type: 'edit', entry: 'm1', text: 'Better' },
    ],
    [
      { do: 'edit', entry: 'm1', rating: '2' },
      { type: 'edit', entry: 'm1', text: '', rating: 2 },
    ],
    [
      { do: 'units', kept: ['u1', 'u2'] },
      { type: 'draft.units', kept: ['u1', 'u2'] },
    ],
    [{ do: 'units' }, { type: 'draft.units', kept: [] }],
    [
      { do: 'words', text: 'Mine' },
      { type: 'draft.edit', text: 'Mine' },
    ],
    [{ do: 'reset' }, { type: 'draft.reset' }],
    [
      { do: 'approve', publish: 'yes', ads: 'yes' },
      { type: 'consent', publish: true, identity: false, ads: true },
    ],
    [
      { do: 'private', publish: 'yes' },
      { type: 'consent', publish: false, identity: false, ads: false },
    ],
    [
      { do: 'identify', name: 'Tomas', title: '', company: ' Kiln ', style: 'first' },
      { type: 'identify', name: 'Tomas', title: '', company: 'Kiln', style: 'first' },
    ],
    [
      { do: 'identify', name: '', style: 'anonymous' },
      { type: 'identify', name: '', title: '', company: '', style: 'anonymous' },
    ],
  ])('%j means %j', (body, input) => {
    expect(inputOf(body)).toEqual(input);
  });

  it.each([
    [{ do: 'rate' }, 'rating', en.errorRating],
    [{ do: 'rate', rating: '6' }, 'rating', en.errorRating],
    [{ do: 'say', text: ' \n ' }, 'text', en.errorText],
    [
      { do: 'say', text: 'x'.repeat(21) },
      'text',
      'That is longer than we can keep. Please shorten it to 20 characters.',
    ],
    [{ do: 'identify', name: ' ', style: 'full' }, 'name', en.errorName],
    [{ do: 'approve', ads: 'yes' }, 'publish', en.errorPublish],
    [{ do: 'steal' }, null, en.errorForm],
    [{ do: 'skip', id: '' }, null, en.errorForm],
  ])('%j is refused at %s', (body, field, message) => {
    expect(inputOf(body)).toEqual({ field, message });
  });

  it('is understood by its step when its button went missing on the way', () => {
    expect(inputOf({ text: 'Sent by Enter' })).toEqual({ type: 'say', text: 'Sent by Enter' });
    expect(inputOf({ rating: '3' }, rating)).toEqual({ type: 'rate', rating: 3 });
  });

  it('never takes what stands in the box of one who leaves as an answer', () => {
    expect(read({ do: 'leave', text: 'Half' })).toEqual({ ok: true, value: { leaving: true, message: null } });
    expect(read({ do: 'leave', text: ' ' })).toEqual({ ok: true, value: { leaving: true, message: null } });
  });

  it('never yields a message that the wire would refuse, whatever is posted', () => {
    const value = fc.oneof(
      fc.string(),
      fc.array(fc.string()),
      fc.constantFrom('say', 'edit', 'units', 'identify', 'approve', 'rate'),
    );
    const names = fc.constantFrom(
      'id',
      'question',
      'do',
      'text',
      'rating',
      'choice',
      'entry',
      'kept',
      'name',
      'style',
      'publish',
    );
    fc.assert(
      fc.property(fc.dictionary(names, value), (body) => {
        const posted = formMessage(formFields(body), text, en);
        if (posted.ok && posted.value.message !== null) clientMessage.parse(posted.value.message);
        if (!posted.ok) expect(posted.error.message).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
