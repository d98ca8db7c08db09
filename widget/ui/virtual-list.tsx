import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface VirtualListProps<T> {
  items: readonly T[];
  /** Index of the selected one; -1: none. */
  selected: number;
  label: string;
  /** CSS pixels, all the same; the first row that is drawn corrects it. */
  rowHeight: number;
  /** Classes of a row, beside `vrow`. */
  rowClass?: (item: T) => string;
  children: (item: T, index: number) => ComponentChildren;
  onSelect: (item: T) => void;
  onNearEnd: () => void;
  empty?: ComponentChildren;
}

/** Rows beyond the visible ones, above and below. */
const SPARE = 6;
/** However tall the window, never more in the document: ten thousand rows scroll like sixty. */
const MOST = 58;

/** A listbox that draws only what one can see. Focus stays on the box; the selected row is its active descendant. */
export function VirtualList<T extends { id: string }>(props: VirtualListProps<T>) {
  const { items, selected, label, children, onSelect, onNearEnd } = props;
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(props.rowHeight);
  const [view, setView] = useState({ top: 0, rows: 24 });
  const first = Math.max(0, Math.min(Math.floor(view.top / height) - SPARE, items.length - 1));
  const last = Math.min(items.length, first + Math.min(MOST, view.rows + 2 * SPARE));

  const look = () => {
    const element = box.current;
    if (!element) return;
    const row = element.querySelector<HTMLElement>('[role=option]')?.offsetHeight;
    if (row && row !== height) setHeight(row);
    setView({ top: element.scrollTop, rows: Math.ceil(element.clientHeight / (row ?? height)) });
  };
  useLayoutEffect(() => {
    look();
    const sizes = new ResizeObserver(look);
    if (box.current) sizes.observe(box.current);
    return () => sizes.disconnect();
  }, [items.length > 0, height]);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || selected < 0) return;
    const top = selected * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight)
      element.scrollTop = top + height - element.clientHeight;
  }, [selected, height]);
  useEffect(() => {
    if (last >= items.length - SPARE) onNearEnd();
  }, [last, items.length, onNearEnd]);

  if (items.length === 0) return <>{props.empty}</>;
  const active = items[selected];
  return (
    <div
      ref={box}
      class="vlist"
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={active && selected >= first && selected < last ? `row-${active.id}` : undefined}
      onScroll={look}
    >
      <div class="vspace" style={{ height: `${items.length * height}px` }} role="presentation">
        <div style={{ transform: `translateY(${first * height}px)` }} role="presentation">
          {items.slice(first, last).map((item, i) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys (j, k, arrows), as a listbox does.
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the box; this is its active descendant.
            <div
              key={item.id}
              id={`row-${item.id}`}
              class={`vrow ${props.rowClass?.(item) ?? ''}`}
              role="option"
              aria-selected={first + i === selected}
              aria-posinset={first + i + 1}
              aria-setsize={items.length}
              onClick={() => onSelect(item)}
            >
              {children(item, first + i)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
