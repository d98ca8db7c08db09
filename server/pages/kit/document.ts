import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { escapeHtml, jsonIsland } from './escape.ts';

export interface PageDocument {
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  nonce: string;
  /** Our own stylesheets, already through `inlineCss`; each becomes one `<style>`. */
  css: readonly string[];
  /** A module script by address, and the data it starts from (`#island`). */
  script?: { src: string; island: unknown };
  /** The wall's loader by address: a classic script, as on a customer's page. */
  loader?: string;
  body: VNode;
}

/** The whole HTML of a page. Everything that is not markup of ours goes through Preact's or our escaping. */
export function renderDocument(page: PageDocument): string {
  const nonce = escapeHtml(page.nonce);
  const styles = page.css.map((css) => `<style nonce="${nonce}">${css}</style>`).join('');
  const script =
    page.script === undefined
      ? ''
      : `<script type="application/json" id="island">${jsonIsland(page.script.island)}</script>` +
        `<script type="module" async nonce="${nonce}" src="${escapeHtml(page.script.src)}"></script>`;
  const loader =
    page.loader === undefined ? '' : `<script async nonce="${nonce}" src="${escapeHtml(page.loader)}"></script>`;
  return (
    `<!doctype html><html lang="${escapeHtml(page.lang)}" dir="${page.dir}"><head><meta charset="utf-8">` +
    '<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">' +
    `<meta name="color-scheme" content="light dark"><title>${escapeHtml(page.title)}</title>` +
    `<link rel="icon" href="data:,">${styles}</head><body>${renderToString(page.body)}${loader}${script}</body></html>`
  );
}
