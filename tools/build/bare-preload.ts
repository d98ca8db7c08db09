import type { Plugin } from 'vite';

/** Vite wraps each dynamic import in a 500-byte preloader for CSS and chunks. We have neither: the wall's first paint has. */
export function barePreload(): Plugin {
  return {
    name: 'goodword:bare-preload',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  };
}
