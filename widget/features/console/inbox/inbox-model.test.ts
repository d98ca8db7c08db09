import { describe, expect, it } from 'vitest';
import { Refused } from '../../../platform/request-failure.ts';
import type { ConsoleApi } from '../console-api.ts';
import { InboxModel } from './inbox-model.ts';

const refusal = (status: number, message: string) =>
  new Refused({ status, code: 'refused', message, field: null, retryAfterMs: null });

async function anInbox() {
  const timers: (() => void)[] = [];
  const said: string[] = [];
  const sent: { id: string; body: string; once: string }[] = [];
  const world = { seq: 1, listed: 0, broken: false, made: 0 };
  const row = (id: string) => {
    const at = `2026-01-15T10:30:${String(world.seq).padStart(2, '0')}Z`;
    return { id, name: 'Tomas', seq: world.seq, at };
  };
  const detail = (id: string) => ({ row: row(id), entries: [], followers: [] });
  const api = {
    threads: async (_space: string, show: string) => {
      world.listed++;
      return { threads: [row('t1')], total: show === 'open' ? 7 : 1, nextCursor: null };
    },
    thread: async (id: string) => detail(id),
    sayInThread: async (id: string, { body, once }: { body: string; once: string }) => {
      if (world.broken) throw refusal(503, 'Busy.');
      sent.push({ id, body, once });
      world.seq++;
      return detail(id);
    },
    changeThread: async () => {
      throw refusal(403, 'No.');
    },
  } as unknown as ConsoleApi; // the four routes that an inbox uses
  const model = new InboxModel({
    api,
    space: 's',
    after: (_ms, run) => {
      timers.push(run);
      return () => {};
    },
    say: (text) => void said.push(text),
    once: () => `once-${++world.made}`,
    onOpen: () => {},
  });
  const flush = async () => {
    for (let i = 0; i < 8; i++) await Promise.resolve();
  };
  await model.list.refresh();
  model.open('t1');
  await flush();
  return { model, timers, said, sent, flush, world };
}

describe('an open thread', () => {
  it('sends what is written once, says so, and forgets the draft', async () => {
    const { model, sent, said } = await anInbox();
    model.write({ text: 'Coming today.' });
    await Promise.all([model.send(false), model.send(false)]);
    expect(sent).toEqual([{ id: 't1', body: 'Coming today.', once: 'once-1' }]);
    expect([model.draft.value.text, said]).toEqual(['', ['Sent to Tomas.']]);
    expect(model.detail.value?.row.seq).toBe(2);
  });

  it('keeps a draft that was not sent, under the id it had', async () => {
    const { model, sent, said, world } = await anInbox();
    model.write({ text: 'Coming' });
    world.broken = true;
    await model.send(false);
    expect([model.draft.value.text, said]).toEqual(['Coming', ['Not sent. Busy.']]);
    world.broken = false;
    model.write({ text: 'Coming today.' });
    await model.send(false);
    expect(sent).toEqual([{ id: 't1', body: 'Coming today.', once: 'once-1' }]);
  });

  it('keeps what is half written for each thread', async () => {
    const { model, flush } = await anInbox();
    model.write({ text: 'to the first' });
    model.open('t2');
    await flush();
    expect(model.draft.value.text).toBe('');
    model.write({ text: 'a note', kind: 'note' });
    model.open('t1');
    await flush();
    expect(model.draft.value).toMatchObject({ kind: 'reply', text: 'to the first' });
  });

  it('sends nothing that is only blanks', async () => {
    const { model, sent } = await anInbox();
    model.write({ text: '  \n' });
    await model.send(true);
    expect(sent).toEqual([]);
  });

  it('follows what others do, and ignores an answer that is older than what it shows', async () => {
    const { model, flush, world } = await anInbox();
    for (const [seq, shown] of [
      [5, 5],
      [3, 5],
    ] as const) {
      world.seq = seq;
      model.hear({ space: 's', thread: 't1', seq, status: 'open' });
      await flush();
      expect(model.detail.value?.row.seq).toBe(shown);
    }
  });

  it('says why a change was refused', async () => {
    const { model, said } = await anInbox();
    await model.change({ type: 'status', status: 'done' });
    expect(said).toEqual(['Not changed. No.']);
  });
});

describe('the list', () => {
  it('is asked for once, however many facts come in a burst', async () => {
    const { model, timers, world } = await anInbox();
    const before = world.listed;
    for (let i = 0; i < 500; i++) model.hear({ space: 's', thread: 'other', seq: i, status: 'open' });
    expect(timers).toHaveLength(1);
    timers[0]?.();
    expect(world.listed).toBe(before + 1);
  });

  it('keeps the count of those who wait, whatever it shows', async () => {
    const { model, flush } = await anInbox();
    model.showOnly('done');
    await flush();
    expect([model.total.value, model.waiting.value]).toEqual([1, 7]);
  });
});
