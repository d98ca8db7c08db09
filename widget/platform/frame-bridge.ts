import type { ToFrame, ToHost } from '../../shared/embed/frame-messages.ts';
import { HOST_TOKENS } from './host-tokens.ts';
import { followScheme } from './theme.ts';

export interface OwnerFrame {
  /** The element whose place the frame takes. */
  host: HTMLElement;
  wall: string;
  /** Base URL of the Goodword server, with its last slash. */
  origin: string;
  /** `location.hash` as found: `#goodword=<one-time code>` or `#goodword-edit`. */
  hash: string;
  onExit: () => void;
}

/**
 * Puts the owner's frame, a document of our own origin, into the wall's place at the wall's size, and tells it how the
 * host looks. Nothing of the owner's ever runs or lies in the host's page: the one-time code goes from the address bar
 * into the frame's own fragment, and is removed from here.
 */
export function openOwnerFrame({ host, wall, origin, hash, onExit }: OwnerFrame): () => void {
  const code = /^#goodword=(.+)/.exec(hash)?.[1];
  history.replaceState(history.state, '', location.pathname + location.search);
  const url = new URL(`owner/frame?wall=${encodeURIComponent(wall)}${code ? `#code=${code}` : ''}`, origin);
  const frame = document.createElement('iframe');
  frame.src = url.href;
  frame.title = 'Goodword';
  const height = Math.max(host.offsetHeight, 480);
  frame.style.cssText = `display:block;width:100%;height:${height}px;border:0;color-scheme:normal`;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.replaceChildren(frame);

  const tell = (message: ToFrame) => frame.contentWindow?.postMessage(message, url.origin);
  const tellViewport = () => {
    const { top, height } = frame.getBoundingClientRect();
    const from = Math.min(Math.max(0, -top), height);
    tell({ kind: 'goodword:viewport', top: from, height: Math.max(0, Math.min(height, innerHeight - top) - from) });
  };
  let unfollow = () => {};
  // The link that opens it may stand far below in a footer, and the frame may come out shorter than the wall was.
  let greetings = 2;
  const greet = () => {
    const { top, bottom, height } = frame.getBoundingClientRect();
    const seen = Math.min(bottom, innerHeight) - Math.max(0, top);
    if (greetings-- > 0 && seen < Math.min(height, innerHeight) * 0.6)
      bringIntoView(frame, { top: 0, height: Math.min(height, innerHeight) });
  };
  const hear = ({ source, origin: from, data }: MessageEvent<ToHost>) => {
    if (source !== frame.contentWindow || from !== url.origin) return;
    if (data.kind === 'goodword:frame-ready') {
      unfollow();
      unfollow = followScheme(host, 'auto', (dark) => tell(hostStyle(host, dark)));
      greet();
    } else if (data.kind === 'goodword:frame-height') {
      frame.style.height = `${data.height}px`;
      greet();
    } else if (data.kind === 'goodword:scroll-to') bringIntoView(frame, data);
    else if (data.kind === 'goodword:exit') close();
    tellViewport();
  };
  // A host whose policy has no frame-src for us: the same frame as a page of its own.
  const refused = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (/^(frame|child|default)-src/.test(effectiveDirective) && blockedURI.startsWith(url.origin))
      location.assign(url);
  };
  const close = () => {
    removeEventListener('message', hear);
    removeEventListener('scroll', tellViewport, true);
    removeEventListener('resize', tellViewport);
    document.removeEventListener('securitypolicyviolation', refused);
    unfollow();
    frame.remove();
    onExit();
  };
  addEventListener('message', hear);
  addEventListener('scroll', tellViewport, { capture: true, passive: true });
  addEventListener('resize', tellViewport);
  document.addEventListener('securitypolicyviolation', refused);
  return close;
}

function hostStyle(host: Element, dark: boolean): ToFrame {
  const style = getComputedStyle(host);
  const tokens: Record<string, string> = {};
  for (const name of HOST_TOKENS) {
    const value = style.getPropertyValue(`--goodword-${name}`);
    if (value) tokens[`--goodword-${name}`] = value;
  }
  return {
    kind: 'goodword:host-style',
    font: style.fontFamily,
    color: style.color,
    background: ground(host),
    dark,
    dir: style.direction === 'rtl' ? 'rtl' : 'ltr',
    tokens,
  };
}

/** The first colour painted behind the element. */
function ground(element: Element): string {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const color = getComputedStyle(each).backgroundColor;
    if (color !== 'rgba(0, 0, 0, 0)') return color;
  }
  return 'transparent';
}

/** Scrolls the page only as far as needed. */
function bringIntoView(frame: HTMLElement, { top, height }: { top: number; height: number }): void {
  const start = frame.getBoundingClientRect().top + top;
  const over = start + height + 24 - innerHeight;
  if (start < 24) scrollBy({ top: start - 24 });
  else if (over > 0) scrollBy({ top: Math.min(over, start - 24) });
}
