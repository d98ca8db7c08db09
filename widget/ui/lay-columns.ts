import { arrange, chooseManner, columnsFor, type Manner } from './columns.ts';

/**
 * Places the `li` of a list (class `grid`, columns.css) in justified columns and keeps them placed when widths, fonts or
 * contents change; `data-columns` on the list fixes their number. `data-kind` on a `li` says what it is (`inverted` is
 * wide), `data-fresh` begins a page.
 * Writes only custom properties and `data-tone`: nothing that a renderer of the `li` would touch.
 *
 * @param inOrder the items in the wall's order, given only where the list may be put into the order in which it is best
 *   read: a wide card then waits until it fits. Never on a list whose children another renderer keeps in order.
 */
export function layColumns(list: HTMLElement, inOrder?: () => HTMLElement[]): { lay: () => void; stop: () => void } {
  let laid = '';
  let width = 0;
  let manner: Manner | undefined;
  const children = () => [...list.children] as HTMLElement[]; // a list of li
  const sizes = () => [list.clientWidth, ...children().map((item) => item.offsetHeight)].join();

  const lay = () => {
    const items = inOrder?.() ?? children();
    const columns = Number(list.dataset.columns) || columnsFor(list.clientWidth);
    list.classList.toggle('set', columns > 1);
    set(list, 'k', columns);
    for (const item of items) {
      set(item, 's', isWide(item) ? 2 : 1);
      set(item, 'b', 'auto');
    }
    const boxes = items.map((item) => ({
      height: item.offsetHeight,
      wide: isWide(item),
      fresh: 'fresh' in item.dataset,
    }));
    const gap = Number.parseFloat(getComputedStyle(list).rowGap) || 0;
    if (inOrder && width !== list.clientWidth) manner = chooseManner(boxes, columns, gap);
    width = list.clientWidth;
    const { slots, height } = arrange(boxes, columns, gap, manner);
    set(list, 'hgt', `${height}px`);
    // Sheets take turns down each column, and the next column begins with the other: none stands on its like.
    const turns: number[] = [];
    slots.forEach(({ index, column, top, height }, at) => {
      const item = items[index] as HTMLElement; // one slot for each
      set(item, 'c', column);
      set(item, 'y', `${top}px`);
      if (columns > 1) set(item, 'b', `${height}px`);
      const sheet = item.dataset.kind === 'sheet';
      if (sheet) turns[column] = 1 - (turns[column] ?? (column + 1) % 2);
      item.dataset.tone = sheet && turns[column] ? 'sunk' : '';
      // Only what is not in its place: a node that is moved loses focus and animations.
      if (list.children[at] !== item) list.insertBefore(item, list.children[at] ?? null);
      watch.observe(item);
    });
    laid = sizes();
  };

  // What we wrote ourselves comes back as the same sizes: only a real change lays again.
  const watch = new ResizeObserver(() => {
    if (sizes() !== laid) lay();
  });
  watch.observe(list);
  return { lay, stop: () => watch.disconnect() };
}

const isWide = ({ dataset }: HTMLElement) => dataset.kind === 'inverted';
const set = ({ style }: HTMLElement, name: string, value: string | number) =>
  style.setProperty(`--${name}`, `${value}`);
