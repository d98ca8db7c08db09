import { describe, expect, it } from 'vitest';
import type { ConsoleApi } from '../console-api.ts';
import { ConversationsModel } from './conversations-model.ts';

async function aList() {
  const timers: (() => void)[] = [];
  let seq = 5;
  let listed = 0;
  const row = () => ({ id: 'c1', name: 'Tomas', seq });
  const api = {
    conversations: async () => {
      listed++;
      return { conversations: [row()], nextCursor: null };
    },
    conversation: async () => ({ row: row(), entries: [], deliveries: [] }),
  } as unknown as ConsoleApi; // the two routes that an inbox uses
  const model = new ConversationsModel({
    api,
    space: 's',
    after: (_ms, run) => {
      timers.push(run);
      return () => {};
    },
    onOpen: () => {},
  });
  const flush = async () => {
    for (let i = 0; i < 8; i++) await Promise.resolve();
  };
  await model.list.refresh();
  model.open('c1');
  await flush();
  const advance = (to: number, text: string) =>
    model.advance({ conversation: 'c1', view: { seq: to, entries: [{ id: text, text }] } as never }); // seq and entries are what is read
  const words = () => model.detail.value?.entries.map(({ text }) => text).join();
  return {
    model,
    timers,
    flush,
    advance,
    words,
    moved: (n: number) => {
      seq = n;
    },
    listed: () => listed,
  };
}

describe('an open conversation', () => {
  it('follows word by word', async () => {
    const { advance, words } = await aList();
    advance(6, 'hello');
    expect(words()).toBe('hello');
  });

  it('ignores what is older than what it shows', async () => {
    const { advance, words } = await aList();
    advance(9, 'new');
    advance(7, 'old');
    expect(words()).toBe('new');
  });

  it('does not let a slow answer of the server undo what the socket brought', async () => {
    const { model, advance, words, flush } = await aList();
    const slow = model.hear({ space: 's', conversation: 'c1', seq: 6, status: 'active' });
    advance(9, 'new');
    await flush();
    expect(slow).toBeUndefined();
    expect(words()).toBe('new');
  });

  it('asks for the list once, however many facts come in a burst', async () => {
    const { model, timers, listed } = await aList();
    const before = listed();
    for (let i = 0; i < 500; i++) model.hear({ space: 's', conversation: 'other', seq: i, status: 'active' });
    expect(timers).toHaveLength(1);
    timers[0]?.();
    expect(listed()).toBe(before + 1);
  });
});
