import { computed, createModel, effect, signal } from '@preact/signals';
import type { ThreadChange, ThreadDetail, ThreadRow, ThreadShow } from '../../../../shared/contracts/inbox.ts';
import type { Payload } from '../../../../shared/realtime/events.ts';
import { Refused } from '../../../platform/request-failure.ts';
import type { ConsoleApi } from '../console-api.ts';
import { pagedList } from '../paged-list.ts';
import { strings } from '../strings.ts';

export interface InboxNeeds {
  api: ConsoleApi;
  space: string;
  after: (ms: number, run: () => void) => () => void;
  say: (text: string) => void;
  /** A new id for a draft: sent twice it is said once. */
  once: () => string;
  onOpen: (id: string | null) => void;
}

export interface Draft {
  kind: 'reply' | 'note';
  text: string;
  once: string;
}

/** However fast people write, the list is asked for again at most so often. */
const SETTLE_MS = 400;
const BLANK: Draft = { kind: 'reply', text: '', once: '' };

/** The support threads of one space, and the one that is open, live. What is half written stays with its thread. */
export const InboxModel = createModel((needs: InboxNeeds) => {
  const show = signal<ThreadShow>('open');
  const total = signal(0);
  /** Of the open ones, whatever is shown: it stands in the navigation. */
  const waiting = signal(0);
  const list = pagedList<ThreadRow>(async (cursor) => {
    const asked = show.peek();
    const page = await needs.api.threads(needs.space, asked, cursor);
    if (asked === show.peek()) total.value = page.total;
    if (asked === 'open') waiting.value = page.total;
    return { items: page.threads, nextCursor: page.nextCursor };
  });
  const chosen = signal<string | null>(null);
  const detail = signal<ThreadDetail | null>(null);
  const missing = signal(false);
  const sending = signal(false);
  const drafts = signal<Readonly<Record<string, Draft>>>({});
  const at = computed(() => list.items.value.findIndex(({ id }) => id === chosen.value));
  const draft = computed((): Draft => drafts.value[detail.value?.row.id ?? ''] ?? BLANK);
  let settling: (() => void) | null = null;
  effect(() => () => settling?.());

  function showOnly(next: ThreadShow): void {
    if (next === show.peek()) return;
    show.value = next;
    chosen.value = null;
    void list.reset();
  }

  function step(by: 1 | -1): void {
    const rows = list.items.peek();
    const to = at.peek() < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at.peek() + by));
    const id = rows[to]?.id ?? null;
    if (detail.peek() && id) open(id);
    else chosen.value = id;
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
    const loaded = await needs.api.thread(id).catch(() => null);
    if (chosen.peek() !== id) return;
    missing.value = loaded === null && detail.peek() === null;
    if (loaded) take(loaded);
  }

  /** An answer that was slower than what came after it is left alone. */
  function take(loaded: ThreadDetail): void {
    const held = detail.peek()?.row;
    if (held?.id === loaded.row.id && (loaded.row.seq < held.seq || loaded.row.at < held.at)) return;
    detail.value = loaded;
  }

  /** `thread.changed`: a burst of them is one question. */
  function hear({ thread }: Payload<'thread.changed'>): void {
    settling ??= needs.after(SETTLE_MS, () => {
      settling = null;
      void refreshList();
    });
    if (detail.peek()?.row.id === thread) void load(thread);
  }

  /** A thread that went elsewhere leaves the list; so it is asked for anew, not put on top of the old one. */
  async function refreshList(): Promise<void> {
    const renewed = list.renew();
    if (show.peek() !== 'open') {
      const page = await needs.api.threads(needs.space, 'open', null).catch(() => null);
      if (page) waiting.value = page.total;
    }
    await renewed;
  }

  function refresh(): void {
    void refreshList();
    const id = detail.peek()?.row.id;
    if (id) void load(id);
  }

  function write(change: Partial<Pick<Draft, 'kind' | 'text'>>): void {
    const id = detail.peek()?.row.id;
    if (!id) return;
    const before = draft.peek();
    drafts.value = { ...drafts.peek(), [id]: { ...before, ...change, once: before.once || needs.once() } };
  }

  async function send(done: boolean): Promise<void> {
    const [open, { kind, text: body, once }] = [detail.peek(), draft.peek()];
    if (!open || sending.peek() || !body.trim()) return;
    sending.value = true;
    try {
      const sent = await needs.api.sayInThread(open.row.id, { kind, body, once, done: done && kind === 'reply' });
      const { [open.row.id]: _sent, ...others } = drafts.peek();
      drafts.value = others;
      if (detail.peek()?.row.id === sent.row.id) take(sent);
      needs.say(kind === 'note' ? strings.inbox.noted : strings.inbox.sent(open.row.name));
    } catch (error) {
      needs.say(strings.inbox.notSent(whyOf(error)));
    } finally {
      sending.value = false;
    }
  }

  async function change(asked: ThreadChange): Promise<void> {
    const id = detail.peek()?.row.id;
    if (!id) return;
    try {
      const changed = await needs.api.changeThread(id, asked);
      if (detail.peek()?.row.id === id) take(changed);
    } catch (error) {
      needs.say(strings.inbox.notChanged(whyOf(error)));
      void load(id);
    }
  }

  return {
    show,
    total,
    waiting,
    list,
    chosen,
    detail,
    missing,
    sending,
    draft,
    at,
    showOnly,
    step,
    open,
    hear,
    refresh,
    refreshList,
    write,
    send,
    change,
  };
});
export type InboxModel = InstanceType<typeof InboxModel>;

const whyOf = (error: unknown): string => (error instanceof Refused ? error.message : strings.inbox.unreachable);
