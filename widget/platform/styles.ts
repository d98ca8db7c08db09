/** A sheet for `adoptedStyleSheets`: no style element, so a host's strict style-src has nothing to refuse. */
export function styleSheet(...css: string[]): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.join(''));
  return sheet;
}
