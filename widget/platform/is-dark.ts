import type { ThemeChoice } from './theme.ts';

/**
 * Whether the element stands on dark ground. The page's word comes first: its color-scheme, then its own toggle, then
 * the colour behind the element; the reader's system last, and only if the page said that it can be either.
 */
export function isDark(element: Element, choice: ThemeChoice = 'auto'): boolean {
  if (choice !== 'auto') return choice === 'dark';
  const scheme = getComputedStyle(element).colorScheme;
  const light = scheme.includes('light');
  const dark = scheme.includes('dark');
  if (light !== dark) return dark;
  for (const { className, dataset } of [document.documentElement, document.body]) {
    const said = [className, dataset.theme, dataset.bsTheme, dataset.colorScheme, dataset.mode].join(' ');
    const toggle = /(^| |theme-)(dark|light)(-mode|-theme)?( |$)/.exec(said);
    if (toggle) return toggle[2] === 'dark';
  }
  for (let each: Element | null = element; each; each = each.parentElement) {
    const brightness = brightnessOf(getComputedStyle(each).backgroundColor);
    if (brightness !== undefined) return brightness < 0.5;
  }
  // Nothing painted: the canvas is white, unless the page told the browser that it can be either.
  return dark && matchMedia('(prefers-color-scheme: dark)').matches;
}

/** 0 to 1; undefined when one looks through the colour. Computed colours come as rgb() or in the space they were written in. */
function brightnessOf(color: string): number | undefined {
  const [a = 0, b = 0, c = 0, alpha = 1] = (color.match(/(?<=[ (])[-\d.]+/g) ?? []).map(Number);
  if (alpha < 0.5) return undefined;
  if (color.includes('l')) return color.startsWith('l') ? a / 100 : color.startsWith('ok') ? a : b;
  return (0.2126 * a + 0.7152 * b + 0.0722 * c) / 255;
}
