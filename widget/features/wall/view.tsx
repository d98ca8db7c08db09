import type { WallPayload } from '../../../shared/contracts/wall.ts';
import { getPublicJson } from '../../platform/api.ts';
import { node } from '../../platform/dom-jsx.ts';
import { layColumns } from '../../ui/lay-columns.ts';
import { rhythm } from '../../ui/rhythm.ts';
import { lateChunk } from './late-chunk.ts';
import { renewable } from './renewable.ts';
import type { WallState, WallView } from './state.ts';
import { type WallActions, WallCardContent, WallFoot, WallHeader } from './wall.tsx';

export interface ViewNeeds {
  host: HTMLElement;
  origin: string;
  box: HTMLElement;
  /** The wall's id or slug, as the page now says. */
  wall: () => string;
  /** Ends what is under way. */
  signal: AbortSignal;
}

/** The wall's screen: state in, DOM out. Whatever happens after a press lives in a lazy chunk. */
export function createView({ host, origin, box, wall, signal }: ViewNeeds): WallView & { stop: () => void } {
  const list = document.createElement('ul');
  list.className = 'grid';
  const actions: WallActions = {
    fold: async (card) => (await lateChunk()).fold(view, card),
    seal: async (card, seal) => (await lateChunk()).answerSeal(view, card, seal),
    how: async () => (await lateChunk()).openDisclosure(view),
    more: async () => (await lateChunk()).showMore(view),
  };
  const header = renewable();
  const foot = renewable();
  /** The list's items by the ids of their cards, in the wall's order. */
  let items = new Map<string, ReturnType<typeof createItem>>();
  const columns = layColumns(list, () => [...items.values()].map(([item]) => item));

  const paint = () => {
    const { state } = view;
    const { payload, words, cards, open, pageStarts } = state;
    const head = header([payload.summary, words], () => node(<WallHeader state={state} actions={actions} />));
    const tail = foot([payload.nextCursor, payload.total - cards.length, words], () =>
      node(<WallFoot state={state} actions={actions} origin={origin} />),
    );
    if (!list.parentNode) box.append(head, list, tail);
    list.ariaLabel = words.label;
    list.classList.toggle('list', !!state.listSheet);
    list.dataset.columns = state.listSheet ? '1' : '';
    const before = items;
    items = new Map();
    const kinds = rhythm(cards);
    cards.forEach((card, i) => {
      const kind = (!state.listSheet && kinds[i]) || 'sheet';
      const made = before.get(card.id) ?? createItem(card.id);
      const [item, content] = made;
      item.dataset.kind = kind;
      item.toggleAttribute('data-fresh', pageStarts.has(card.id));
      const shown = content([card, kind, open.has(card.id), words], () =>
        node(<WallCardContent state={state} actions={actions} card={card} kind={kind} />),
      );
      if (!shown.parentNode) item.append(shown);
      items.set(card.id, made);
      before.delete(card.id);
    });
    for (const [item] of before.values()) item.remove();
    for (const [item] of items.values()) if (!item.parentNode) list.append(item);
    columns.lay();
  };
  const view = {
    host,
    box,
    origin,
    // Set by the first answer, before anyone is handed the view.
    state: undefined as unknown as WallState,
    list: () => list,
    fetchPage: (cursor?: string | null, fresh?: boolean) =>
      getPublicJson<WallPayload>(
        `${origin}w/${encodeURIComponent(wall())}.json${cursor ? `?cursor=${encodeURIComponent(cursor)}` : ''}`,
        { signal, fresh },
      ),
    paint,
    stop: columns.stop,
  };
  return view;
}

function createItem(id: string) {
  const item = document.createElement('li');
  item.id = id;
  item.tabIndex = -1;
  return [item, renewable()] as const;
}
