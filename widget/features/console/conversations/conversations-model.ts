import { computed, createModel, effect, signal } from '@preact/signals';
import type { ConversationDetail, ConversationRow } from '../../../../shared/contracts/console.ts';
import type { Payload } from '../../../../shared/realtime/events.ts';
import type { ConsoleApi } from '../console-api.ts';
import { pagedList } from '../paged-list.ts';

export interface ConversationsNeeds {
  api: ConsoleApi;
  space: string;
  after: (ms: number, run: () => void) => () => void;
  onOpen: (id: string | null) => void;
}

/** However fast people type, the list is asked for again at most so often. */
const SETTLE_MS = 400;

/** The conversations of one space, newest first, and the one that is open, live. */
export const ConversationsModel = createModel((needs: ConversationsNeeds) => {
  const list = pagedList<ConversationRow>(async (cursor) => {
    const page = await needs.api.conversations(needs.space, cursor);
    return { items: page.conversations, nextCursor: page.nextCursor };
  });
  const chosen = signal<string | null>(null);
  const detail = signal<ConversationDetail | null>(null);
  const missing = signal(false);
  const at = computed(() => list.items.value.findIndex(({ id }) => id === chosen.value));
  let settling: (() => void) | null = null;
  effect(() => () => settling?.());

  function choose(id: string | null): void {
    chosen.value = id;
  }

  function step(by: 1 | -1): void {
    const rows = list.items.peek();
    const to = at.peek() < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at.peek() + by));
    const id = rows[to]?.id ?? null;
    if (detail.peek() && id) open(id);
    else choose(id);
    if (to > rows.length - 12) void list.more();
  }

  function open(id: string | null): void {
    needs.onOpen(id);
    if (id) chosen.value = id;
    if (id !== detail.peek()?.row.id) {
      detail.value = null;
      missing.value = false;
    }
    if (id) void load(id);
  }

  async function load(id: string): Promise<void> {
    const loaded = await needs.api.conversation(id).catch(() => null);
    if (chosen.peek() !== id) return;
    missing.value = loaded === null;
    // The socket may have brought a later state while this one was on its way.
    const held = detail.peek();
    if (loaded && (!held || held.row.id !== id || loaded.row.seq >= held.row.seq)) detail.value = loaded;
  }

  /** `conversation.changed`: the row moved; a burst of them is one question. */
  function hear({ conversation }: Payload<'conversation.changed'>): void {
    settling ??= needs.after(SETTLE_MS, () => {
      settling = null;
      void list.refresh();
    });
    if (detail.peek()?.row.id === conversation) void load(conversation);
  }

  /** `conversation.advanced`: the open one, word by word; an older view than the one held is ignored. */
  function advance({ conversation, view }: Payload<'conversation.advanced'>): void {
    const held = detail.peek();
    if (held?.row.id !== conversation || view.seq < held.row.seq) return;
    detail.value = { ...held, row: { ...held.row, seq: view.seq }, entries: view.entries };
  }

  function refresh(): void {
    void list.refresh();
    const id = detail.peek()?.row.id;
    if (id) void load(id);
  }

  return { list, chosen, detail, missing, at, choose, step, open, hear, advance, refresh };
});
export type ConversationsModel = InstanceType<typeof ConversationsModel>;
