import { signal } from '@preact/signals';
import type { ToFrame, ToHost } from '../../../shared/embed/frame-messages.ts';

export type HostStyle = Extract<ToFrame, { kind: 'goodword:host-style' }>;
export type Viewport = { top: number; height: number };

/** How the frame and the page around it talk. `framed` is false when the frame's document was opened by itself. */
export interface HostBridge {
  framed: boolean;
  /** Origin of the page around us; empty when it is not known yet. */
  site: () => string;
  style: { readonly value: HostStyle | null };
  viewport: { readonly value: Viewport | null };
  send: (message: ToHost) => void;
  stop: () => void;
}

/** The document answers only to registered origins (frame-ancestors), so the parent is one of them; nobody else is heard. */
export function hostBridge(view: Window = window): HostBridge {
  const framed = view.parent !== view;
  const style = signal<HostStyle | null>(null);
  const viewport = signal<Viewport | null>(null);
  let origin = view.location.ancestorOrigins?.[0] ?? originOf(view.document.referrer);

  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source !== view.parent || !framed) return;
    if (origin && event.origin !== origin) return;
    if (!isToFrame(event.data)) return;
    origin ||= event.origin;
    if (event.data.kind === 'goodword:host-style') style.value = event.data;
    else viewport.value = { top: event.data.top, height: event.data.height };
  };
  view.addEventListener('message', onMessage);

  return {
    framed,
    site: () => origin,
    style,
    viewport,
    // Before the first message the origin may be unknown; a height is no secret.
    send: (message) => framed && view.parent.postMessage(message, origin || '*'),
    stop: () => view.removeEventListener('message', onMessage),
  };
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}

function isToFrame(data: unknown): data is ToFrame {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
  if (data.kind === 'goodword:viewport')
    return 'top' in data && Number.isFinite(data.top) && 'height' in data && Number.isFinite(data.height);
  return data.kind === 'goodword:host-style' && 'tokens' in data && typeof data.tokens === 'object';
}
