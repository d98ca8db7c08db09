import type { WallOptions } from '../../shared/embed/options.ts';
import { type EmbedHandle, type EmbedModule, emit } from './embed-handle.ts';

declare const __GOODWORD_CHUNKS__: { wall: string };

/** `#goodword=<code>` from the console or a mail, `#goodword-edit` on the site itself. */
const OWNER = /^#goodword(=.|-edit$)/;

export interface Loader {
  /** Mounts once per element; calling it again for the same element hands over the new options. */
  attach: (host: HTMLElement, options: WallOptions) => void;
  /** Forgets elements that have left the page for good. One that was only moved stays as it is. */
  sweep: () => void;
  detach: (host: HTMLElement) => void;
  has: (host: Element) => boolean;
}

/** Fetches the wall's chunk when an element comes within one screen of the visible part, and not before. */
export function createLoader(base: string): Loader {
  const mounted = new Map<Element, EmbedHandle>();

  const attach = (host: HTMLElement, options: WallOptions) => {
    const known = mounted.get(host);
    if (known) return known.update(options);
    const owner = !mounted.size && OWNER.test(location.hash);
    const handle = mountLater(host, options, base);
    mounted.set(host, handle);
    if (owner) handle.own(location.hash);
  };
  const detach = (host: Element) => {
    mounted.get(host)?.destroy();
    mounted.delete(host);
  };
  // The code lets one frame in: the first wall of the page gets it.
  addEventListener('hashchange', () => {
    if (OWNER.test(location.hash)) mounted.values().next().value?.own(location.hash);
  });
  return {
    attach,
    detach,
    has: (host) => mounted.has(host),
    sweep: () => {
      for (const host of mounted.keys()) if (!host.isConnected) detach(host);
    },
  };
}

function mountLater(host: HTMLElement, options: WallOptions, base: string): EmbedHandle {
  let handle: EmbedHandle | undefined;
  let gone = false;
  const load = async () => {
    near.disconnect();
    try {
      // Not a script element: that would need a TrustedScriptURL. import() inherits the loader's own trust.
      const module: EmbedModule = await import(/* @vite-ignore */ base + __GOODWORD_CHUNKS__.wall);
      if (!gone) handle ??= module.mountWall(host, options, base);
    } catch {
      emit(host, 'error', { reason: 'script' });
    }
    return handle;
  };
  const near = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && load(), {
    rootMargin: '100% 0px',
  });
  near.observe(host);
  return {
    update: (next) => {
      options = next;
      handle?.update(next);
    },
    destroy: () => {
      gone = true;
      near.disconnect();
      handle?.destroy();
    },
    own: async (hash) => (await load())?.own(hash),
  };
}
