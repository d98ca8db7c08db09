import { isDark } from './is-dark.ts';

export type ThemeChoice = 'auto' | 'light' | 'dark';

/** Where sites keep their own toggle. */
const TOGGLES = ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme', 'data-mode'];

/**
 * Tells `apply` whether the element stands on dark ground, now and whenever the page changes its mind; no network.
 * Returns its undo.
 */
export function followScheme(element: Element, choice: ThemeChoice, apply: (dark: boolean) => void): () => void {
  const tell = () => apply(isDark(element, choice));
  tell();
  if (choice !== 'auto') return () => {};
  const system = matchMedia('(prefers-color-scheme: dark)');
  const toggles = new MutationObserver(tell);
  for (let each: Element | null = element; each; each = each.parentElement) {
    toggles.observe(each, { attributeFilter: TOGGLES });
  }
  system.addEventListener('change', tell);
  // A ground that fades has its old colour at the moment of the toggle, and the new one only here.
  document.addEventListener('transitionend', tell);
  return () => {
    toggles.disconnect();
    system.removeEventListener('change', tell);
    document.removeEventListener('transitionend', tell);
  };
}
