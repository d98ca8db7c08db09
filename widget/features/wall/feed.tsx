import type { WallCard, WallPayload, WallSummary } from '../../../shared/contracts/wall.ts';
import { node } from '../../platform/dom-jsx.ts';
import { tryCalmly } from './calm.ts';
import { paintKeepingFocus } from './keep-focus.ts';
import type { WallState, WallView } from './state.ts';
import { lateWords } from './words/late.ts';

/** What a wall does with news while somebody reads it. Indexes are those of the wall's whole order, as the server says. */
export interface Feed {
  publish: (index: number, card: WallCard) => void;
  remove: (id: string) => void;
  change: (index: number, card: WallCard) => void;
  count: (generation: number, summary: WallSummary, total?: number) => void;
  /** Makes the wall what the server says it is, card by card, as calmly as single news. */
  reconcile: (payload: Pick<WallPayload, 'cards' | 'nextCursor'>) => void;
  /** What had to wait, tried again: the reader has moved on. */
  flush: () => void;
}

export function createFeed(view: WallView): Feed {
  /** Not on screen yet; in the wall's order. */
  let waiting: { index: number; card: WallCard }[] = [];
  let changes = new Map<string, WallCard>();

  const insert = (state: WallState, index: number, card: WallCard) => {
    const ahead = waiting.filter((other) => other.index < index && other.card.id !== card.id).length;
    let at = 0;
    // Holes have no place in the server's order.
    for (let left = index - ahead; at < state.cards.length && (left > 0 || state.cards[at]?.hole); at++) {
      if (!state.cards[at]?.hole) left--;
    }
    state.cards = state.cards.toSpliced(at, 0, card);
  };
  const arrived = ({ id }: WallCard) => view.list().querySelector(`#${CSS.escape(id)}`);

  const settleIn = (item: { index: number; card: WallCard }) => {
    if (!tryCalmly(view, (state) => insert(state, item.index, item.card))) return false;
    arrived(item.card)?.classList.add('arrived');
    return true;
  };
  const showWaiting = () => {
    const [first] = waiting;
    const all = waiting;
    waiting = [];
    for (const { index, card } of all) insert(view.state, index, card);
    view.paint();
    paintPill();
    for (const { card } of all) arrived(card)?.classList.add('arrived');
    if (first) (arrived(first.card) as HTMLElement | null)?.focus();
  };
  function paintPill(): void {
    const words = lateWords(view.state.words);
    const label = words.fresh(words.number(waiting.length));
    view.box.querySelector('.pill')?.remove();
    if (waiting.length) view.list().before(node(<Pill label={label} onPress={showWaiting} />));
  }

  const feed: Feed = {
    publish(index, card) {
      const { state } = view;
      if (state.cards.some(({ id, hole }) => id === card.id && !hole)) return feed.change(index, card);
      if (waiting.some((other) => other.card.id === card.id)) return;
      state.cards = state.cards.filter(({ id }) => id !== card.id);
      for (const other of waiting) if (other.index >= index) other.index++;
      // Below what was fetched so far: it comes with its page.
      if (state.payload.nextCursor && index >= shownCount(state) + waiting.length) return;
      if (settleIn({ index, card })) return;
      waiting = [...waiting, { index, card }].sort((a, b) => a.index - b.index);
      paintPill();
    },
    remove(id) {
      const held = waiting.length;
      waiting = waiting.filter(({ card }) => card.id !== id);
      if (held !== waiting.length) return paintPill();
      const { state } = view;
      if (!state.cards.some((card) => card.id === id && !card.hole)) return;
      if (tryCalmly(view, (now) => drop(now, id))) return;
      const hole = naturalHeight(view, id);
      state.cards = state.cards.map((card) => (card.id === id ? { ...card, hole } : card));
      view.paint();
    },
    change(_index, card) {
      const replace = (state: WallState) => {
        state.cards = state.cards.map((old) => (old.id === card.id ? card : old));
      };
      const held = waiting.find((other) => other.card.id === card.id);
      if (held) held.card = card;
      else if (!tryCalmly(view, replace)) changes.set(card.id, card);
    },
    count(generation, summary, total) {
      const { state } = view;
      state.payload = { ...state.payload, generation, summary, total: total ?? state.payload.total };
      paintKeepingFocus(view);
    },
    reconcile({ cards, nextCursor }) {
      const now = new Map(cards.map((card) => [card.id, card]));
      const known = new Map(view.state.cards.filter(({ hole }) => !hole).map((card) => [card.id, card]));
      for (const id of [...known.keys(), ...waiting.map(({ card }) => card.id)]) if (!now.has(id)) feed.remove(id);
      view.state.payload = { ...view.state.payload, nextCursor };
      cards.forEach((card, index) => {
        const old = known.get(card.id);
        if (!old) feed.publish(index, card);
        else if (JSON.stringify(old) !== JSON.stringify(card)) feed.change(index, card);
      });
    },
    flush() {
      for (const { id, hole } of view.state.cards) if (hole) tryCalmly(view, (state) => drop(state, id));
      const late = changes;
      changes = new Map();
      for (const card of late.values()) feed.change(0, card);
      const held = waiting;
      waiting = [];
      for (const item of held) if (!settleIn(item)) waiting.push(item);
      if (held.length !== waiting.length) paintPill();
    },
  };
  return feed;
}

function Pill({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <div class="pill" role="status">
      <button type="button" class="btn" part="button" onClick={onPress}>
        {label}
      </button>
    </div>
  );
}

const shownCount = ({ cards }: WallState) => cards.filter(({ hole }) => !hole).length;

function drop(state: WallState, id: string): void {
  const at = state.cards.findIndex((card) => card.id === id);
  const next = state.cards[at + 1];
  // A page keeps its beginning.
  if (state.pageStarts.delete(id) && next) state.pageStarts.add(next.id);
  state.cards = state.cards.toSpliced(at, 1);
}

/** Before its column was justified: a hole of this height leaves everything where it is. */
function naturalHeight(view: WallView, id: string): number {
  const item = view.list().querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  item?.style.removeProperty('--b');
  return item?.offsetHeight || 1;
}
