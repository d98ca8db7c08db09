import { arrange, columnsFor } from './columns.ts';
import type { CardKind } from './rhythm.ts';

/**
 * Places the `li` of a list (class `grid`, columns.css) in justified columns and keeps them placed when widths, fonts or
 * contents change. `data-kind` on a `li` says what it is (`inverted` is wide), `data-fresh` begins a page.
 * Writes only custom properties and `data-tone`: nothing that a renderer of the `li` would touch.
 *
 * @param onResize replaces laying again: for a list whose order follows from its width. It has to call `lay`.
 */
export function layColumns(list: HTMLElement, onResize?: () => void): { lay: () => void; stop: () => void } {
  let width = -1;
  let heights: number[] = [];

  const lay = () => {
    const items = [...list.children] as HTMLElement[]; // a list of li
    const kinds = items.map((item) => item.dataset.kind as CardKind); // written by the renderer of the cards
    width = list.clientWidth;
    const columns = columnsFor(width);
    list.classList.toggle('set', columns > 1);
    list.style.setProperty('--k', `${columns}`);
    items.forEach((item, i) => {
      item.style.setProperty('--s', kinds[i] === 'inverted' ? '2' : '1');
      item.style.removeProperty('--b');
    });
    const gap = Number.parseFloat(getComputedStyle(list).rowGap) || 0;
    const boxes = items.map((item, i) => ({
      height: item.offsetHeight,
      wide: kinds[i] === 'inverted',
      fresh: 'fresh' in item.dataset,
    }));
    const { slots, height } = arrange(boxes, columns, gap);
    // Sheets take turns down each column, and the next column begins with the other: none stands on its like.
    const turns: number[] = [];
    list.style.setProperty('--hgt', `${height}px`);
    heights = slots.map((slot) => (columns > 1 ? slot.height : 0));
    slots.forEach(({ column, top, height }, i) => {
      const { style, dataset } = items[i] as HTMLElement; // one slot per item
      style.setProperty('--c', `${column}`);
      style.setProperty('--y', `${top}px`);
      if (columns > 1) style.setProperty('--b', `${height}px`);
      if (kinds[i] === 'sheet') turns[column] = (turns[column] ?? column) + 1;
      dataset.tone = kinds[i] === 'sheet' && (turns[column] ?? 0) % 2 === 0 ? 'sunk' : '';
    });
    for (const item of items) watch.observe(item);
  };

  // What we wrote ourselves comes back as the same sizes: only a real change lays again.
  const watch = new ResizeObserver(() => {
    const grown = [...list.children].some((item, i) => (item as HTMLElement).offsetHeight > (heights[i] ?? 0) + 1);
    if (list.clientWidth !== width || (columnsFor(width) > 1 && grown)) (onResize ?? lay)();
  });
  watch.observe(list);
  return { lay, stop: () => watch.disconnect() };
}
