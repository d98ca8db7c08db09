import { emit, reasonOf } from '../../platform/embed-handle.ts';
import type { WallView } from './state.ts';

/** The next page, below everything that is there; the focus goes to its first card. A failure leaves the button to press again. */
export async function showMore(view: WallView): Promise<void> {
  const { host, state } = view;
  const cursor = state.payload.nextCursor;
  try {
    const page = await view.fetchPage(cursor);
    // The wall was reloaded meanwhile, or the button pressed twice.
    if (view.state !== state || state.payload.nextCursor !== cursor) return;
    const known = new Set(state.cards.map(({ id }) => id));
    const cards = page.cards.filter(({ id }) => !known.has(id));
    const [first] = cards;
    if (first) state.pageStarts.add(first.id);
    state.cards = [...state.cards, ...cards];
    state.payload = { ...state.payload, nextCursor: page.nextCursor, total: page.total };
    view.paint();
    if (first)
      view
        .list()
        .querySelector<HTMLElement>(`#${CSS.escape(first.id)}`)
        ?.focus({ preventScroll: true });
    emit(host, 'render', { cards: state.cards.length, total: page.total });
  } catch (error) {
    emit(host, 'error', { reason: reasonOf(error) });
  }
}
