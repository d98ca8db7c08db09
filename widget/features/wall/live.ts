import type { WallPayload } from '../../../shared/contracts/wall.ts';
import { connect, type Realtime } from '../../platform/realtime.ts';
import { createFeed, type Feed } from './feed.tsx';
import type { WallView } from './state.ts';

/** How long after the last scroll what had to wait is tried again, in ms. */
const CALM_MS = 250;

/** Joins the wall's room: approvals, withdrawals and other marks within a second. Returns its undo. */
export function followLive(view: WallView, wall: string): () => void {
  const feed = createFeed(view);
  let socket: Realtime | undefined;
  let over = false;
  void connect(view.origin, { as: 'visitor', wall }).then((opened) => {
    if (over) return void opened.disconnect();
    socket = opened;
    listen(opened, view, feed);
  });
  const unwatch = whenReaderMoved(feed.flush);
  return () => {
    over = true;
    unwatch();
    socket?.disconnect();
  };
}

function listen(socket: Realtime, view: WallView, feed: Feed): void {
  /** False: heard before (a repeated delivery), or there is a gap and the whole was asked for instead. */
  const isNext = (generation: number) => {
    const known = view.state.payload.generation;
    if (generation > known + 1) void refetch(view, feed);
    return generation === known + 1;
  };
  const total = () => view.state.payload.total;
  socket.on('wall.card_published', ({ generation, index, card, summary }) => {
    if (!isNext(generation)) return;
    feed.publish(index, card);
    feed.count(generation, summary, total() + 1);
  });
  socket.on('wall.card_removed', ({ generation, id, summary }) => {
    // A withdrawal is obeyed also when something before it was missed.
    feed.remove(id);
    if (isNext(generation)) feed.count(generation, summary, total() - 1);
  });
  socket.on('wall.card_changed', ({ generation, index, card, summary }) => {
    if (!isNext(generation)) return;
    feed.change(index, card);
    feed.count(generation, summary);
  });
  socket.on('wall.summary_changed', ({ generation, summary }) => {
    if (isNext(generation)) feed.count(generation, summary);
  });
  // Also the first time: the wall was fetched a while before the room was joined.
  socket.on('connect', () => {
    socket.emit('wall.catch_up', { generation: view.state.payload.generation }, (answer) => {
      if (answer.ok && !answer.current) void refetch(view, feed);
    });
  });
}

/** As many pages as are shown, from the server itself, not from a cache. */
async function refetch(view: WallView, feed: Feed): Promise<void> {
  const shown = view.state.cards.length;
  try {
    const first = await view.fetchPage(null, true);
    const cards = [...first.cards];
    let page: WallPayload = first;
    while (page.nextCursor && cards.length < shown) {
      page = await view.fetchPage(page.nextCursor, true);
      cards.push(...page.cards);
    }
    feed.reconcile({ cards, nextCursor: page.nextCursor });
    feed.count(first.generation, first.summary, first.total);
  } catch {
    // The next connection asks again.
  }
}

function whenReaderMoved(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(work, CALM_MS);
  };
  addEventListener('scroll', soon, { capture: true, passive: true });
  document.addEventListener('visibilitychange', soon);
  return () => {
    clearTimeout(timer);
    removeEventListener('scroll', soon, true);
    document.removeEventListener('visibilitychange', soon);
  };
}
