import { useEffect, useState } from 'preact/hooks';
import { Kbd } from './kbd.tsx';

export interface ToastProps {
  text: string;
  detail?: string;
  action?: { label: string; caps: readonly string[]; run: () => void };
  /** How long it stays; the ring runs down meanwhile. Stops while pointed at or focused. */
  ms: number;
  onEnd: () => void;
}

/** What happened, where, and a way back. Mount it with a `key` per event, inside a `role="status"` that is always there. */
export function Toast({ text, detail, action, ms, onEnd }: ToastProps) {
  const [held, hold] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onEnd, ms);
    return () => clearTimeout(timer);
  }, [held, ms, onEnd]);
  return (
    <div
      class={`toast${held ? ' held' : ''}`}
      style={{ '--ms': `${ms}ms` }}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      {action && (
        <svg class="ring" viewBox="0 0 26 26" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.5">
          <circle cx="13" cy="13" r="10.5" stroke-opacity=".25" />
          <circle
            class="runs"
            cx="13"
            cy="13"
            r="10.5"
            stroke-linecap="round"
            pathLength="1"
            transform="rotate(-90 13 13)"
          />
        </svg>
      )}
      <div class="said">
        {text}
        {detail && <small>{detail}</small>}
      </div>
      {action && (
        <button type="button" onClick={action.run}>
          {action.label} <Kbd caps={action.caps} />
        </button>
      )}
    </div>
  );
}
