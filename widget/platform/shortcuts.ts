/** One thing a person can do: a key, a palette entry and a button are three ways to the same `run`. */
export interface Command {
  id: string;
  title: string;
  /** Other words by which somebody may look for it. */
  aliases?: string;
  group: string;
  /** `a`, `?`, `mod+k`, `g i` (one after the other). `mod` is Ctrl, or Cmd on a Mac. */
  keys: readonly string[];
  /** False: it makes no sense now. */
  enabled: boolean;
  run: () => void;
}

export interface KeyListening {
  commands: () => readonly Command[];
  /** WCAG 2.1.4: single keys can be switched off; those with a modifier stay. */
  singleKeys: () => boolean;
}

/** How long the second key of a pair may take. */
const PAIR_MS = 1200;

/** Runs commands by key while focus is in this document. Whoever types is never interrupted. Returns its undo. */
export function listenForKeys(target: Document, { commands, singleKeys }: KeyListening): () => void {
  let first = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const pressed = nameOf(event);
    const free = !pressed.includes('mod+') && pressed.length > 0;
    if (free && (!singleKeys() || isTyping(event.target) || inDialog(event.target))) return;
    const pair = first ? `${first} ${pressed}` : pressed;
    const list = commands().filter(({ enabled }) => enabled);
    const hit = list.find(({ keys }) => keys.includes(pair)) ?? list.find(({ keys }) => keys.includes(pressed));
    clearTimeout(timer);
    first = '';
    if (hit) {
      // In a text field Ctrl+Z is the text's own.
      if (pressed === 'mod+z' && isTyping(event.target)) return;
      event.preventDefault();
      hit.run();
    } else if (free && list.some(({ keys }) => keys.some((key) => key.startsWith(`${pressed} `)))) {
      first = pressed;
      timer = setTimeout(() => {
        first = '';
      }, PAIR_MS);
    }
  };
  target.addEventListener('keydown', onKey);
  return () => {
    clearTimeout(timer);
    target.removeEventListener('keydown', onKey);
  };
}

function nameOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  if (event.altKey) return '';
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const shift = event.shiftKey && /^([a-z]|[A-Z][a-z]+.*)$/.test(key) ? 'shift+' : '';
  return mod + shift + key;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox],[type=radio]), textarea, select'))
  );
}

/** A modal dialog has keys of its own. */
function inDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('dialog[open]') !== null;
}

/** How a key is written on a cap: `mod+k` is two caps, ⌘ K. */
export function keyCaps(keys: string, mac = /Mac|iP(hone|ad)/.test(navigator.platform)): string[] {
  const names: Record<string, string> = {
    mod: mac ? '⌘' : 'Ctrl',
    shift: '⇧',
    Enter: '↵',
    Escape: 'Esc',
    ArrowUp: '↑',
    ArrowDown: '↓',
  };
  return keys
    .split(/[+ ]/)
    .map((key) => names[key] ?? (key.length === 1 && keys.includes('mod') ? key.toUpperCase() : key));
}
