/**
 * Where one is: `#/brindle-lane/approvals/tst_…`. The hash needs no server and survives a reload. Mails and the first
 * lines of the server's log know no space: `#/outbox`, `#/approvals/tst_…`, `#/conversations/conv_…`, `#/inbox/thr_…`.
 */
export const SCREENS = [
  'approvals',
  'inbox',
  'conversations',
  'triggers',
  'outbox',
  'questions',
  'keys',
  'apps',
  'webhooks',
  'settings',
] as const;
export type Screen = (typeof SCREENS)[number];

export interface Route {
  /** Slug of the space; null: that of the item, or whichever comes first. */
  space: string | null;
  screen: Screen;
  /** What is open on that screen. */
  item: string | null;
  /** The address names a place that there is not. */
  unknown?: boolean;
}

export function parseRoute(hash: string): Route {
  const parts = hash.replace(/^#\/?/, '').split('/').map(decode);
  // A space may be called "inbox" too: then a screen follows.
  const [space, name = '', item = ''] = screenOf(parts[0]) && !screenOf(parts[1]) ? ['', ...parts] : parts;
  const screen = screenOf(name);
  return {
    space: space || null,
    screen: screen ?? 'approvals',
    item: (screen && item) || null,
    ...(!screen && (name || space) ? { unknown: true } : {}),
  };
}

export function formatRoute({ space, screen, item }: Route): string {
  return `#/${[space ?? '', screen, ...(item ? [item] : [])].map(encodeURIComponent).join('/')}`;
}

function screenOf(name: string | undefined): Screen | undefined {
  return SCREENS.find((known) => known === name);
}

/** A hash that somebody typed may hold half an escape. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
