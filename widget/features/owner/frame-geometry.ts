import { effect } from '@preact/signals';
import type { HostBridge, HostStyle } from './host-bridge.ts';

/** As wide as this and narrower counts as a phone. */
const NARROW = 760;

export interface Geometry {
  root: HTMLElement;
  bridge: HostBridge;
  onNarrow: (narrow: boolean) => void;
}

/**
 * The frame is as tall as its content, so `position: fixed` would lie at the foot of the page: bar and dialogs follow the
 * stretch of the frame that the host says is visible. Opened as a page of its own, the window is that stretch.
 */
export function followHost({ root, bridge, onNarrow }: Geometry): () => void {
  const page = document.documentElement;
  page.classList.toggle('framed', bridge.framed);
  const sizes = new ResizeObserver(() => {
    onNarrow(root.clientWidth <= NARROW);
    bridge.send({ kind: 'goodword:frame-height', height: Math.ceil(root.getBoundingClientRect().height) });
  });
  sizes.observe(root);
  const unstyle = effect(() => {
    if (bridge.style.value) wear(page, bridge.style.value);
  });
  const unfollow = effect(() => {
    const seen = bridge.viewport.value;
    if (!seen) return;
    page.style.setProperty('--vp-top', `${seen.top}px`);
    page.style.setProperty('--vp-height', `${seen.height}px`);
  });
  bridge.send({ kind: 'goodword:frame-ready' });
  return () => {
    sizes.disconnect();
    unstyle();
    unfollow();
  };
}

function wear(page: HTMLElement, { background, dark, dir, tokens }: HostStyle): void {
  page.style.colorScheme = dark ? 'dark' : 'light';
  page.dir = dir;
  page.style.setProperty('--ground', background);
  for (const [name, value] of Object.entries(tokens)) {
    if (name.startsWith('--goodword-')) page.style.setProperty(name, value);
  }
}

/** Brings a card into view, by the host's hand where there is one. */
export function reveal(bridge: HostBridge, id: string): void {
  const card = document.getElementById(`c-${id}`);
  if (!card) return;
  if (!bridge.framed) {
    card.scrollIntoView({ block: 'center' });
    return;
  }
  const { top, height } = card.getBoundingClientRect();
  // With room above for the toolbar and below for bar and toast.
  bridge.send({ kind: 'goodword:scroll-to', top: top - 56, height: height + 176 });
}

/** Ids of the cards as they stand in the document, which is the order in which columns are read. */
export function readingOrder(): string[] {
  return [...document.querySelectorAll('.oc')].map(({ id }) => id.replace(/^c-/, ''));
}
