import { computed, createModel, effect, signal } from '@preact/signals';
import type { ApprovalDetail } from '../../../../shared/contracts/console.ts';
import type { ModerationAction, ModerationCard } from '../../../../shared/contracts/owner.ts';
import { ModerationDesk } from '../../../platform/moderation/moderation-desk.ts';
import type { ApprovalStatus, ConsoleApi } from '../console-api.ts';
import { pagedList } from '../paged-list.ts';
import { nameOf, sentenceOf } from '../sentences.ts';
import { strings } from '../strings.ts';

export interface ApprovalsNeeds {
  api: ConsoleApi;
  /** Id of the space. */
  space: string;
  signature: () => string;
  after: (ms: number, run: () => void) => () => void;
  now: () => number;
  key: () => string;
  say: (sentence: { text: string; detail?: string; undo?: () => void }) => void;
  /** The address follows what is chosen. */
  onChoose: (id: string | null) => void;
}

export type ApprovalDialog = { kind: 'reply' | 'tag' | 'mark'; id: string };

/** How long j may be held down before the details of what is under it are fetched. */
const REST_MS = 90;

/** The queue of one space: a list by state, one chosen card with everything behind it, and all that can be done to it. */
export const ApprovalsModel = createModel((needs: ApprovalsNeeds) => {
  const desk = new ModerationDesk({ ...needs, transport: needs.api.desk });
  const status = signal<ApprovalStatus>('pending');
  const total = signal(0);
  const chosen = signal<string | null>(null);
  const picked = signal<ReadonlySet<string>>(new Set());
  const dialog = signal<ApprovalDialog | null>(null);
  const details = signal<ReadonlyMap<string, ApprovalDetail>>(new Map());
  /** The chosen card is not there: an old link, or another's. */
  const missing = signal(false);
  let cancelRest: (() => void) | null = null;
  let listed: ApprovalStatus = 'pending';
  let known = 0;

  const list = pagedList<ModerationCard>(async (cursor) => {
    const page = await needs.api.approvals(needs.space, status.peek(), cursor);
    desk.receive(page.cards);
    if (cursor === null) total.value = page.total;
    return { items: page.cards, nextCursor: page.nextCursor };
  });

  effect(() => {
    const notice = desk.notice.value;
    if (!notice) return;
    const { text, detail, undoable } = sentenceOf(notice, (id) => desk.cards.peek().get(id));
    needs.say({ text, detail, undo: undoable ? undo : undefined });
  });
  effect(() => () => {
    cancelRest?.();
    desk[Symbol.dispose]();
  });

  /** Rows keep their place after an action, with the new state said on them; they go with the next visit. */
  const rows = computed(() => list.items.value.flatMap(({ id }) => desk.cards.value.get(id) ?? []));
  /** How many of this state there are, what was just done included. */
  const count = computed(() => {
    const left = rows.value.filter((card) => card.status === listed).length;
    return Math.max(0, total.value + left - Math.max(known, list.items.value.length));
  });
  const card = computed(() => desk.cards.value.get(chosen.value ?? ''));
  const at = computed(() => rows.value.findIndex(({ id }) => id === chosen.value));

  async function show(next: ApprovalStatus, id: string | null = null): Promise<void> {
    status.value = next;
    listed = next;
    picked.value = new Set();
    chosen.value = id;
    await list.reset();
    known = list.items.peek().length;
    if (id) choose(id);
  }

  function choose(id: string | null): void {
    chosen.value = id;
    cancelRest?.();
    // Browsers slow down addresses that change too often, and nobody reads what j is held down over.
    cancelRest = needs.after(REST_MS, () => {
      needs.onChoose(id);
      if (id) void fetchDetail(id);
    });
  }

  async function fetchDetail(id: string): Promise<void> {
    const detail = await needs.api.approval(id).catch(() => null);
    if (id === chosen.peek()) missing.value = detail === null;
    if (!detail) return;
    if (!desk.waiting.peek().has(id)) desk.receive([detail.card]);
    details.value = new Map([...details.peek(), [id, detail]]);
  }

  function step(by: 1 | -1): void {
    const all = rows.peek();
    const to = at.peek() < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at.peek() + by));
    const next = all[to]?.id;
    if (next) choose(next);
    if (to > all.length - 12) void list.more();
  }

  function targets(): ModerationCard[] {
    const ids = picked.peek().size > 0 ? [...picked.peek()] : [chosen.peek() ?? ''];
    return ids.flatMap((id) => desk.cards.peek().get(id) ?? []);
  }

  function apply(
    cards: readonly ModerationCard[],
    make: (card: ModerationCard) => ModerationAction,
    advance = false,
  ): void {
    if (cards.length === 0) {
      needs.say({ text: strings.chooseFirst });
      return;
    }
    const next = advance ? nextOpen(cards.at(-1)?.id ?? '') : null;
    const ids = cards.map(({ id }) => id);
    if (!desk.act(ids, make)) return;
    picked.value = new Set();
    if (next) choose(next);
    else for (const id of ids) if (id === chosen.peek()) choose(id);
  }

  /** The next row that still is what this list shows. */
  function nextOpen(after: string): string | null {
    const all = rows.peek();
    const from = all.findIndex(({ id }) => id === after);
    const ahead = [...all.slice(from + 1), ...all.slice(0, Math.max(0, from))];
    return ahead.find((one) => one.status === status.peek() && !picked.peek().has(one.id))?.id ?? null;
  }

  const approve = () =>
    apply(
      targets().filter((one) => one.status !== 'approved'),
      (one) => (one.status === 'archived' ? { type: 'restore' } : { type: 'approve', contentHash: one.contentHash }),
      true,
    );
  const archive = () => apply(targets(), () => ({ type: 'archive' }), true);
  const feature = () => {
    const cards = targets();
    const featured = !cards.every((one) => one.featured);
    apply(cards, () => ({ type: 'feature', featured }));
  };
  const only = (id: string) => [desk.cards.peek().get(id)].filter((one) => one !== undefined);
  const mark = (id: string, ranges: ModerationCard['highlights']) =>
    apply(only(id), () => ({ type: 'highlight', ranges: [...ranges] }));
  const tag = (id: string, tags: string[]) => apply(only(id), () => ({ type: 'tag', tags }));
  const reply = (id: string, text: string) => apply(only(id), () => ({ type: 'reply', text }));

  function pick(): void {
    const id = chosen.peek();
    if (!id) return;
    const next = new Set(picked.peek());
    if (!next.delete(id)) next.add(id);
    picked.value = next;
  }

  function undo(): void {
    const entry = desk.history.peek().at(-1);
    if (!desk.undo()) {
      needs.say({ text: strings.nothingToUndo });
      return;
    }
    const id = entry?.steps[0]?.card;
    if (id && list.items.peek().some((one) => one.id === id)) choose(id);
  }

  function open(kind: ApprovalDialog['kind']): void {
    if (card.peek()) dialog.value = { kind, id: chosen.peek() ?? '' };
    else needs.say({ text: strings.chooseFirst });
  }

  /** From the socket: another member, the owner's frame, or the customer. */
  function hear(fresh: ModerationCard): void {
    const before = desk.cards.peek().get(fresh.id);
    desk.receive([fresh]);
    const isNew = !list.items.peek().some(({ id }) => id === fresh.id);
    if (isNew && fresh.status === status.peek() && list.phase.peek() === 'ready') {
      list.put(fresh);
      total.value++;
      known++;
    }
    if (before && before.contentHash !== fresh.contentHash) void fetchDetail(fresh.id);
    if (before && before.status !== 'withdrawn' && fresh.status === 'withdrawn')
      needs.say({ text: strings.putBack.withdrawn(nameOf(before)) });
  }

  function refresh(): void {
    void list.refresh();
    const id = chosen.peek();
    if (id) void fetchDetail(id);
    desk.resume();
  }

  return {
    desk,
    list,
    rows,
    count,
    status,
    chosen,
    card,
    at,
    picked,
    dialog,
    details,
    missing,
    show,
    choose,
    step,
    approve,
    archive,
    feature,
    mark,
    tag,
    reply,
    pick,
    undo,
    open,
    hear,
    refresh,
  };
});
export type ApprovalsModel = InstanceType<typeof ApprovalsModel>;
