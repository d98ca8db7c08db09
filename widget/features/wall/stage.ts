import { isDark } from '../../platform/is-dark.ts';
import type { ThemeChoice } from '../../platform/theme.ts';
import { sheet } from './sheet.ts';
import type { WallState } from './state.ts';

/** The wall's place on the page: an open shadow root, in it either the wall's box or a slot with what the owner wrote. */
export interface Stage {
  /** Where the wall is rendered, in the page or not. */
  readonly box: HTMLElement;
  /** Theme, direction, typeface and the space's colour, as options and payload now say. */
  dress: (state: WallState) => void;
  enter: (state: WallState) => void;
  /** Shows what the owner wrote between the tags. */
  fallBack: () => void;
}

export function createStage(host: HTMLElement): Stage {
  const box = document.createElement('div');
  box.className = 'gw';
  return {
    box,
    dress: (state) => {
      const { words, options, payload } = state;
      box.lang = words.lang;
      box.dir = words.dir ?? 'ltr';
      box.toggleAttribute('data-font', options.font === 'inherit');
      box.style.setProperty('--brand', payload.accent);
      const dark = isDark(host, themeOf(state));
      light(box, dark);
      // Told to be dark on a light page, or the reverse: it brings its own ground.
      box.toggleAttribute('data-ground', dark !== isDark(host));
    },
    enter: ({ listSheet }) => {
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = listSheet ? [sheet, listSheet] : [sheet];
      if (box.isConnected) return;
      root.replaceChildren(box);
    },
    fallBack: () => host.shadowRoot?.replaceChildren(document.createElement('slot')),
  };
}

export function light(box: HTMLElement, dark: boolean): void {
  box.dataset.scheme = dark ? 'dark' : 'light';
}

/** The attribute before the wall's settings; whatever else it says counts for nothing. */
export const themeOf = ({ options, payload }: WallState): ThemeChoice =>
  options.theme && /^(auto|light|dark)$/.test(options.theme) ? options.theme : payload.theme;
