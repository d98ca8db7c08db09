export type ThemeChoice = 'auto' | 'light' | 'dark';

/** Where sites keep their own toggle. */
const TOGGLES = ['class', 'style', 'data-theme', 'data-bs-theme', 'data-color-scheme', 'data-mode'];

/**
 * Tells `apply` whether the element stands on dark ground, now and whenever the page changes its mind; no network.
 * The page's word comes first (color-scheme, then its toggle, then its ground), the reader's system last.
 */
export function followScheme(element: Element, choice: ThemeChoice, apply: (dark: boolean) => void): () => void {
  if (choice !== 'auto') {
    apply(choice === 'dark');
    return () => {};
  }
  const system = matchMedia('(prefers-color-scheme: dark)');
  const tell = () => apply(isDark(element, system.matches));
  const toggles = new MutationObserver(tell);
  for (const each of ancestors(element)) toggles.observe(each, { attributeFilter: TOGGLES });
  system.addEventListener('change', tell);
  // A ground that fades has its old colour at the moment of the toggle, and the new one only here.
  document.addEventListener('transitionend', tell);
  tell();
  return () => {
    toggles.disconnect();
    system.removeEventListener('change', tell);
    document.removeEventListener('transitionend', tell);
  };
}

function isDark(element: Element, system: boolean): boolean {
  const scheme = getComputedStyle(element).colorScheme;
  const both = /light.*dark|dark.*light/.test(scheme);
  if (!both && /dark|light/.test(scheme)) return scheme.includes('dark');
  for (const { classList, dataset } of [document.documentElement, document.body]) {
    const said = `${classList} ${dataset.theme} ${dataset.bsTheme} ${dataset.colorScheme} ${dataset.mode}`;
    const toggle = /(?<![\w-])(?:theme-)?(dark|light)(?:-mode|-theme)?(?![\w-])/.exec(said);
    if (toggle) return toggle[1] === 'dark';
  }
  for (const each of ancestors(element)) {
    const light = lightness(getComputedStyle(each).backgroundColor);
    if (light !== undefined) return light < 0.5;
  }
  // Nothing painted: the canvas is white, unless the page told the browser that it can be either.
  return both && system;
}

function* ancestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; ) {
    yield each;
    const root: Node = each.getRootNode();
    each = each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/** 0 to 1; undefined when one looks through the colour. */
function lightness(color: string): number | undefined {
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.match(/(?<=[ (])[-\d.]+/g) ?? []).map(Number);
  if (alpha < 0.5 || !color.includes('(')) return undefined;
  // oklab and oklch say it from 0 to 1, lab and lch from 0 to 100.
  if (/^(ok)?l/.test(color)) return color.startsWith('o') ? a : a / 100;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / (color.startsWith('rgb') ? 255 : 1);
}
