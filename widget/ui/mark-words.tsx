import { useRef, useState } from 'preact/hooks';
import type { TextRange } from '../../shared/contracts/wall.ts';
import { toggleRange, wordsOf } from './text-ranges.ts';

export interface MarkWordsProps {
  body: string;
  locale: string;
  ranges: readonly TextRange[];
  label: string;
  onChange: (ranges: TextRange[]) => void;
}

/** Marking without a mouse: arrows move from word to word, Shift widens, Space marks or unmarks what is held. */
export function MarkWords({ body, locale, ranges, label, onChange }: MarkWordsProps) {
  const words = wordsOf(body, locale);
  const [held, hold] = useState({ from: 0, to: 0 });
  const box = useRef<HTMLDivElement>(null);
  const [low, high] = [Math.min(held.from, held.to), Math.max(held.from, held.to)];

  const move = (by: number, widen: boolean) => {
    const to = Math.max(0, Math.min(words.length - 1, held.to + by));
    (box.current?.children[to] as HTMLElement | undefined)?.focus(); // each child is one of the buttons below
    // After the focus, which holds the one word that it lands on.
    hold({ from: widen ? held.from : to, to });
  };
  const toggle = () => {
    const stretch = { start: words[low]?.start ?? 0, end: words[high]?.end ?? 0 };
    onChange(toggleRange(ranges, stretch));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'; // the box itself
    const by = event.key === forward ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? -1 : 0;
    if (!by) return;
    event.preventDefault();
    move(by, event.shiftKey);
  };

  return (
    <div ref={box} class="mark-words" role="toolbar" aria-label={label} dir="auto" lang={locale} onKeyDown={onKeyDown}>
      {words.map(({ text, start, end }, i) => {
        const marked = ranges.some((range) => range.start < end && start < range.end);
        return (
          <button
            key={start}
            type="button"
            class={i >= low && i <= high ? 'held' : ''}
            aria-pressed={marked}
            tabIndex={i === held.to ? 0 : -1}
            onFocus={() => (i < low || i > high) && hold({ from: i, to: i })}
            onClick={toggle}
          >
            {text}
          </button>
        );
      })}
    </div>
  );
}
