import { computed, createModel, effect, signal } from '@preact/signals';
import type { ModerationAction, ModerationCard, OwnerBoard } from '../../../shared/contracts/owner.ts';
import type { DeskNeeds } from '../../platform/moderation/desk-needs.ts';
import { ModerationDesk } from '../../platform/moderation/moderation-desk.ts';
import { cardsOf, nextPending, orderOf, placed } from './board-order.ts';
import { nameOf, type Sentence, sentenceOf } from './owner-sentences.ts';
import type { SightGuard } from './sight-guard.ts';
import { strings } from './strings.ts';

/** How long a card says "Live, just now". */
const FRESH_MS = 8000;

export type OwnerDialog =
  | { kind: 'help' }
  | { kind: 'reply' | 'tag' | 'mark'; id: string }
  | { kind: 'covered'; digits: string };

export interface BoardNeeds extends DeskNeeds {
  board: OwnerBoard;
  guard: Pick<SightGuard, 'look' | 'prove'>;
  /** Brings a chosen card into view. */
  reveal: (id: string) => void;
  /** Ids in the order in which they are read on screen, which columns decide; absent: the board's own. */
  reading?: () => string[];
  /** Three digits that nobody can guess. */
  digits: () => string;
}

/** The owner's side of one wall: what is shown, what is chosen, and everything that can be done to it. */
export const OwnerBoardModel = createModel((needs: BoardNeeds) => {
  const desk = new ModerationDesk(needs);
  const about = signal(needs.board);
  const order = signal<readonly string[]>(orderOf(needs.board));
  const chosen = signal<string | null>(null);
  const picked = signal<ReadonlySet<string>>(new Set());
  const fresh = signal<ReadonlySet<string>>(new Set());
  const mode = signal<'edit' | 'visitors'>('edit');
  const onlyPending = signal(false);
  const moreOpen = signal(false);
  const dialog = signal<OwnerDialog | null>(null);
  const said = signal<Sentence | null>(null);
  const singleKeys = signal(true);
  let aside = 0;
  let afterProof: (() => void) | null = null;

  desk.receive(cardsOf(needs.board));
  effect(() => {
    const notice = desk.notice.value;
    if (notice) said.value = sentenceOf(notice, (id) => desk.cards.peek().get(id));
  });
  effect(() => () => desk[Symbol.dispose]());

  const shown = computed(() => {
    const cards = order.value.flatMap((id) => desk.cards.value.get(id) ?? []);
    if (mode.value === 'visitors') return cards.filter(({ status }) => status === 'approved');
    return cards.filter(
      ({ id, status }) =>
        status === 'pending' || (status === 'approved' && (!onlyPending.value || fresh.value.has(id))),
    );
  });
  const pendingCount = computed(
    () => [...desk.cards.value.values()].filter(({ status }) => status === 'pending').length,
  );

  function say(text: string): void {
    // Below zero: never the serial of something that the desk did.
    said.value = { serial: --aside, text, undoable: false };
  }

  /** Runs it only when the owner can see what is being pressed. */
  function seen(run: () => void): void {
    const sight = needs.guard.look();
    if (sight === 'seen') run();
    else if (sight === 'covered') {
      afterProof = run;
      dialog.value = { kind: 'covered', digits: needs.digits() };
    } else say(strings.notYet);
  }

  function prove(typed: string): boolean {
    const asked = dialog.peek();
    if (asked?.kind !== 'covered' || typed.trim() !== asked.digits) return false;
    needs.guard.prove();
    dialog.value = null;
    // Once the dialog is gone: it gives focus back to the card that it came from, and that chooses.
    if (afterProof) needs.after(0, afterProof);
    afterProof = null;
    return true;
  }

  function choose(id: string | null, reveal = false): void {
    if (chosen.peek() !== id) moreOpen.value = false;
    chosen.value = id;
    if (id && reveal) needs.reveal(id);
  }

  /** The shown cards as one reads them. */
  function inReadingOrder(): ModerationCard[] {
    const cards = shown.peek();
    const place = new Map(needs.reading?.().map((id, i) => [id, i]));
    return place.size === 0 ? cards : [...cards].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  }

  function step(by: 1 | -1): void {
    const ids = inReadingOrder().map(({ id }) => id);
    const at = ids.indexOf(chosen.peek() ?? '');
    const to = at < 0 ? (by > 0 ? 0 : ids.length - 1) : Math.max(0, Math.min(ids.length - 1, at + by));
    choose(ids[to] ?? null, true);
  }

  function chooseFirst(): void {
    const cards = inReadingOrder();
    const waiting = cards.find(({ status }) => status === 'pending');
    const [first] = cards;
    if (waiting) choose(waiting.id, true);
    else if (first) needs.reveal(first.id);
  }

  function pick(id = chosen.peek()): void {
    if (!id) {
      say(strings.selectFirst);
      return;
    }
    const next = new Set(picked.peek());
    if (!next.delete(id)) next.add(id);
    picked.value = next;
  }

  /** The picked cards, or else the chosen one. */
  function targets(id?: string): ModerationCard[] {
    const ids = id ? [id] : picked.peek().size > 0 ? [...picked.peek()] : [chosen.peek() ?? ''];
    return ids.flatMap((each) => desk.cards.peek().get(each) ?? []);
  }

  function apply(cards: readonly ModerationCard[], make: (card: ModerationCard) => ModerationAction): void {
    if (cards.length === 0) {
      say(strings.selectFirst);
      return;
    }
    seen(() => {
      const last = cards.at(-1)?.id ?? '';
      const next = nextPending(inReadingOrder(), last);
      const wasPending = cards.filter(({ status }) => status === 'pending').map(({ id }) => id);
      const ids = cards.map(({ id }) => id);
      if (!desk.act(ids, make)) return;
      picked.value = new Set();
      const action = desk.history.peek().at(-1)?.type;
      if (action === 'approve') freshen(wasPending);
      if (action === 'approve' || action === 'archive') {
        const stays = shown.peek().some(({ id }) => id === last);
        choose(next ?? (stays ? last : null), next !== null);
      } else follow();
    });
  }

  /** A card that has become another kind stands elsewhere once it is drawn: the keys stay on what one sees. */
  function follow(): void {
    needs.after(0, () => {
      const id = chosen.peek();
      if (id) needs.reveal(id);
    });
  }

  function freshen(ids: readonly string[]): void {
    fresh.value = new Set([...fresh.peek(), ...ids]);
    needs.after(FRESH_MS, () => {
      fresh.value = new Set([...fresh.peek()].filter((id) => !ids.includes(id)));
    });
  }

  const approve = (id?: string) =>
    apply(
      targets(id).filter(({ status }) => status !== 'approved'),
      (card) => (card.status === 'archived' ? { type: 'restore' } : { type: 'approve', contentHash: card.contentHash }),
    );
  const archive = (id?: string) => apply(targets(id), () => ({ type: 'archive' }));
  const feature = (id?: string) => {
    const cards = targets(id);
    const featured = !cards.every((card) => card.featured);
    apply(cards, () => ({ type: 'feature', featured }));
  };
  const mark = (id: string, ranges: ModerationCard['highlights']) =>
    apply(targets(id), () => ({ type: 'highlight', ranges: [...ranges] }));
  const tag = (id: string, tags: string[]) => apply(targets(id), () => ({ type: 'tag', tags }));
  const reply = (id: string, text: string) => apply(targets(id), () => ({ type: 'reply', text }));

  function undo(): void {
    seen(() => {
      const entry = desk.history.peek().at(-1);
      if (!desk.undo()) {
        say(strings.nothingToUndo);
        return;
      }
      fresh.value = new Set([...fresh.peek()].filter((id) => !entry?.steps.some(({ card }) => card === id)));
      choose(entry?.steps[0]?.card ?? null, true);
      follow();
    });
  }

  function open(kind: 'reply' | 'tag' | 'mark', id = chosen.peek()): void {
    if (id) dialog.value = { kind, id };
    else say(strings.selectFirst);
  }

  /** The server's word, from the socket or after a gap in it. */
  function hear(card: ModerationCard): void {
    const before = desk.cards.peek().get(card.id);
    desk.receive([card]);
    order.value = placed(order.peek(), desk.cards.peek(), card);
    if (card.status === 'withdrawn' && before && before.status !== 'withdrawn') say(strings.withdrawn(nameOf(before)));
    else if (!before && card.status === 'pending') say(strings.arrived(nameOf(card)));
    if (chosen.peek() === card.id && !shown.peek().some(({ id }) => id === card.id)) choose(null);
  }

  function reload(board: OwnerBoard): void {
    const cards = cardsOf(board);
    const known = new Set(cards.map(({ id }) => id));
    about.value = board;
    // What is gone from a board that is complete was withdrawn while nobody was listening.
    if (!board.wall.nextCursor)
      for (const id of order.peek()) if (!known.has(id) && !desk.waiting.peek().has(id)) desk.forget(id);
    desk.receive(cards);
    for (const card of cards) order.value = placed(order.peek(), desk.cards.peek(), card);
    desk.resume();
  }

  /** The wall's next page, from the visitors' own address. */
  function more(cards: readonly ModerationCard[], nextCursor: string | null): void {
    const fresh = cards.filter(({ id }) => !desk.cards.peek().has(id));
    desk.receive(fresh);
    order.value = [...order.peek(), ...fresh.map(({ id }) => id)];
    about.value = { ...about.peek(), wall: { ...about.peek().wall, nextCursor } };
  }

  return {
    desk,
    about,
    shown,
    pendingCount,
    chosen,
    picked,
    fresh,
    mode,
    onlyPending,
    moreOpen,
    dialog,
    said,
    singleKeys,
    say,
    prove,
    choose,
    chooseFirst,
    step,
    pick,
    approve,
    archive,
    feature,
    mark,
    tag,
    reply,
    undo,
    open,
    hear,
    reload,
    more,
  };
});
export type OwnerBoardModel = InstanceType<typeof OwnerBoardModel>;
