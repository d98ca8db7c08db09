import { strings } from '../strings.ts';

export interface NamedLink {
  href: string;
  name: string;
}

const ANCHOR = /<a\s[^>]*?\bhref="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi;

/**
 * A message's links by the words that they wear in it; where there are none (a text, a picture) by their path. Read by
 * pattern: our policy has no Trusted Types rule that would let a mail's markup become elements here.
 */
export function namedLinks(html: string | null, links: readonly string[]): NamedLink[] {
  const words = new Map([...(html ?? '').matchAll(ANCHOR)].map(([, href, inner]) => [plain(href), plain(inner)]));
  return links.map((href) => ({ href, name: ratingIn(href) ?? (words.get(href) || pathOf(href)) }));
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Only ever set as text. */
const plain = (markup = '') =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** A star says nothing without its row. */
function ratingIn(href: string): string | null {
  const value = URL.canParse(href) ? new URL(href).searchParams.get('rating') : null;
  return value && strings.outbox.rate(value);
}

function pathOf(href: string): string {
  if (!URL.canParse(href)) return href;
  const { protocol, host, pathname } = new URL(href);
  return /^https?:$/.test(protocol) ? `${host}${pathname}` : href;
}
