import type { WallOptions } from '../../shared/embed/options.ts';
import type { Loader } from './loader.ts';

const NAMES = ['wall', 'design', 'theme', 'lang', 'font', 'live'];
const MARK = 'data-goodword-wall';

/** `<goodword-wall wall="…">`: the browser itself tells when one comes, moves, changes or goes, also in a single-page app. */
export function defineElements({ attach, sweep, has }: Loader): void {
  if (customElements.get('goodword-wall')) return;
  customElements.define(
    'goodword-wall',
    class extends HTMLElement {
      static observedAttributes = NAMES;
      connectedCallback() {
        attach(this, optionsOf(this, ''));
      }
      disconnectedCallback() {
        // A move is a removal and an insertion in one go: looked at once both have happened.
        queueMicrotask(sweep);
      }
      attributeChangedCallback() {
        if (has(this)) attach(this, optionsOf(this, ''));
      }
    },
  );
}

/** `<div data-goodword-wall="…">`, for editors that strip unknown elements. */
export function watchMarkedElements({ attach, sweep, has }: Loader): void {
  const upgrade = () => {
    for (const host of document.querySelectorAll<HTMLElement>(`[${MARK}]`)) {
      if (!has(host)) attach(host, optionsOf(host, 'data-'));
    }
  };
  new MutationObserver((changes) => {
    sweep();
    upgrade();
    for (const { type, target } of changes) {
      const host = target as HTMLElement; // only elements have attributes, and only HTML ones were attached
      if (type === 'attributes' && has(host) && host.hasAttribute(MARK)) attach(host, optionsOf(host, 'data-'));
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [MARK, ...NAMES.map((name) => `data-${name}`)],
  });
  upgrade();
}

/** `<script … data-wall="…">`: the wall stands where the script does. */
export function placeBesideScript(script: HTMLScriptElement): void {
  if (!script.dataset.wall || document.head.contains(script)) return;
  const wall = document.createElement('goodword-wall');
  for (const name of NAMES) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) wall.setAttribute(name, value);
  }
  script.after(wall);
}

function optionsOf(host: Element, prefix: '' | 'data-'): WallOptions {
  const read = (name: string) => host.getAttribute(prefix + name) ?? undefined;
  return {
    wall: (prefix ? host.getAttribute(MARK) : undefined) ?? read('wall') ?? '',
    // Whatever else the page says is caught where it is used: an unknown design or theme falls back to the wall's own.
    design: read('design') as WallOptions['design'],
    theme: read('theme') as WallOptions['theme'],
    lang: read('lang'),
    font: read('font') as WallOptions['font'],
    live: read('live') !== undefined && read('live') !== 'false',
  };
}
