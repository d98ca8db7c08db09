import { computed, createModel, signal } from '@preact/signals';
import type { OutboxItem } from '../../../../shared/contracts/console.ts';
import type { ConsoleApi } from '../console-api.ts';
import { pagedList } from '../paged-list.ts';

export interface OutboxNeeds {
  api: ConsoleApi;
  onOpen: (id: string | null) => void;
}

/** Mails and texts that had no provider to leave by. */
export const OutboxModel = createModel(({ api, onOpen }: OutboxNeeds) => {
  const list = pagedList<OutboxItem>((cursor) => api.outbox(cursor));
  const chosen = signal<string | null>(null);
  const item = computed(() => list.items.value.find(({ id }) => id === chosen.value) ?? null);
  const at = computed(() => list.items.value.findIndex(({ id }) => id === chosen.value));
  let visited = false;

  function arrive(id: string | null): void {
    visited = true;
    chosen.value = id;
    void list.refresh().then(() => {
      if (id && !item.peek()) void fetchOne(id);
    });
  }

  /** An address may name a message that is not on the first page. */
  async function fetchOne(id: string): Promise<void> {
    const found = await api.outboxItem(id).catch(() => null);
    if (found) list.put(found);
  }

  function choose(id: string | null): void {
    chosen.value = id;
    onOpen(id);
  }

  function step(by: 1 | -1): void {
    const rows = list.items.peek();
    const to = at.peek() < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at.peek() + by));
    choose(rows[to]?.id ?? null);
    if (to > rows.length - 12) void list.more();
  }

  /** `added` counts from the last look, for the navigation. */
  const added = signal(0);
  function hear(): void {
    added.value++;
    if (visited) void list.refresh();
  }
  return { list, chosen, item, at, added, arrive, choose, step, hear };
});
export type OutboxModel = InstanceType<typeof OutboxModel>;
