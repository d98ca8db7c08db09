import { describe, expect, it } from 'vitest';
import { type Page, pagedList } from './paged-list.ts';

type Item = { id: string };
const page = (ids: string, nextCursor: string | null = null): Page<Item> => ({
  items: [...ids].map((id) => ({ id })),
  nextCursor,
});

function aList() {
  const asked: { cursor: string | null; answer: (page: Page<Item>) => void; refuse: () => void }[] = [];
  const list = pagedList<Item>(
    (cursor) => new Promise((answer, reject) => asked.push({ cursor, answer, refuse: () => reject(new Error('no')) })),
  );
  const ids = () => list.items.value.map(({ id }) => id).join('');
  const flush = async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };
  return { list, asked, ids, flush };
}

describe('a list by the page', () => {
  it('puts the next page under the first, each row once', async () => {
    const { list, asked, ids, flush } = aList();
    void list.reset();
    asked[0]?.answer(page('abc', '2'));
    await flush();
    void list.more();
    void list.more();
    expect(asked).toHaveLength(2);
    asked[1]?.answer(page('cde'));
    await flush();
    expect(ids()).toBe('abcde');
    expect(list.hasMore.value).toBe(false);
  });

  it('keeps what is on screen while it asks again, and puts the news on top', async () => {
    const { list, asked, ids, flush } = aList();
    void list.reset();
    asked[0]?.answer(page('ab', '2'));
    await flush();
    void list.refresh();
    expect(ids()).toBe('ab');
    asked[1]?.answer(page('xa', '2'));
    await flush();
    expect(ids()).toBe('xab');
  });

  it('drops an answer to a question that is no longer asked', async () => {
    const { list, asked, ids, flush } = aList();
    void list.reset();
    void list.reset();
    asked[1]?.answer(page('new'));
    asked[0]?.answer(page('old'));
    await flush();
    expect(ids()).toBe('new');
  });

  it('says that it failed only when there is nothing to show', async () => {
    const { list, asked, flush } = aList();
    void list.reset();
    asked[0]?.refuse();
    await flush();
    expect(list.phase.value).toBe('failed');
    void list.reset();
    asked[1]?.answer(page('a'));
    await flush();
    void list.refresh();
    asked[2]?.refuse();
    await flush();
    expect(list.phase.value).toBe('ready');
  });
});
