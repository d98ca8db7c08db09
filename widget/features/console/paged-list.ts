import { signal } from '@preact/signals';

export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export type LoadPhase = 'loading' | 'ready' | 'failed';

/**
 * A list that the server hands out by the page. What is on screen stays while it is asked for again; an answer to a
 * question that is no longer asked is dropped.
 */
export function pagedList<T extends { id: string }>(load: (cursor: string | null) => Promise<Page<T>>) {
  const items = signal<readonly T[]>([]);
  const phase = signal<LoadPhase>('loading');
  const hasMore = signal(false);
  let cursor: string | null = null;
  let asked = 0;
  let loadingMore = false;

  async function first(merge: boolean, quiet = merge): Promise<void> {
    const mine = ++asked;
    if (!quiet || phase.peek() === 'failed') phase.value = 'loading';
    try {
      const page = await load(null);
      if (mine !== asked) return;
      const fresh = new Set(page.items.map(({ id }) => id));
      const kept = merge ? items.peek().filter(({ id }) => !fresh.has(id)) : [];
      // Further pages that are already here keep their cursor; a list of one page takes the new one.
      if (kept.length === 0) cursor = page.nextCursor;
      items.value = [...page.items, ...kept];
      hasMore.value = cursor !== null;
      phase.value = 'ready';
    } catch {
      if (mine === asked && (!quiet || phase.peek() === 'loading')) phase.value = 'failed';
    }
  }

  async function more(): Promise<void> {
    if (cursor === null || loadingMore || phase.peek() !== 'ready') return;
    const mine = asked;
    loadingMore = true;
    try {
      const page = await load(cursor);
      if (mine !== asked) return;
      const known = new Set(items.peek().map(({ id }) => id));
      cursor = page.nextCursor;
      items.value = [...items.peek(), ...page.items.filter(({ id }) => !known.has(id))];
      hasMore.value = cursor !== null;
    } catch {
      // The list stays as it is; the next scroll asks again.
    } finally {
      loadingMore = false;
    }
  }

  return {
    items,
    phase,
    hasMore,
    /** Forgets what is there and begins anew. */
    reset(): Promise<void> {
      items.value = [];
      cursor = null;
      return first(false);
    },
    /** Asks for the newest page again and puts it on top of what is there. */
    refresh: () => first(true),
    /** Asks for the newest page again and keeps nothing else: where items may leave the list. What is on screen stays until it comes. */
    renew: () => first(false, true),
    more,
    put(item: T): void {
      const at = items.peek().findIndex(({ id }) => id === item.id);
      items.value = at < 0 ? [item, ...items.peek()] : items.peek().map((old, i) => (i === at ? item : old));
    },
  };
}
export type PagedList<T extends { id: string }> = ReturnType<typeof pagedList<T>>;
