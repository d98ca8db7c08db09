import type { WallState, WallView } from './state.ts';

/**
 * Makes a change only if nothing that the reader can see moves by it. It is made for real, measured, and taken back
 * within one frame: the columns depend on every height above, so no shorter answer is exact. On a page in the
 * background everything may move.
 */
export function tryCalmly(view: WallView, change: (state: WallState) => void): boolean {
  const { state } = view;
  const saved = { cards: state.cards, pageStarts: new Set(state.pageStarts) };
  const before = document.hidden ? undefined : visible(view);
  change(state);
  view.paint();
  if (!before || !moved(before, view)) return true;
  Object.assign(state, saved);
  view.paint();
  return false;
}

interface Seen {
  cards: Map<Element, string>;
  /** Where the page goes on, if that is on screen or above it. */
  end?: number;
}

function visible({ host, list }: WallView): Seen {
  const cards = new Map<Element, string>();
  for (const item of list().children) {
    const box = item.getBoundingClientRect();
    if (box.bottom > 0 && box.top < innerHeight) cards.set(item, placeOf(box));
  }
  const { bottom } = host.getBoundingClientRect();
  return { cards, end: bottom < innerHeight ? bottom : undefined };
}

function moved({ cards, end }: Seen, { host }: WallView): boolean {
  for (const [item, place] of cards) {
    // One that is gone was meant to go.
    if (item.isConnected && placeOf(item.getBoundingClientRect()) !== place) return true;
  }
  return end !== undefined && Math.abs(host.getBoundingClientRect().bottom - end) > 1;
}

const placeOf = ({ left, top, width }: DOMRect) => [left, top, width].map(Math.round).join();
