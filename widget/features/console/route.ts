/** Where one is: `#/brindle-lane/approvals/tst_…`. The hash needs no server and survives a reload. */
export const SCREENS = ['approvals', 'inbox', 'triggers', 'outbox', 'keys', 'settings'] as const;
export type Screen = (typeof SCREENS)[number];

export interface Route {
  /** Slug of the space; null: whichever comes first. */
  space: string | null;
  screen: Screen;
  /** What is open on that screen. */
  item: string | null;
}

export function parseRoute(hash: string): Route {
  const [space = '', screen = '', item = ''] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return { space: space || null, screen: SCREENS.find((known) => known === screen) ?? 'approvals', item: item || null };
}

export function formatRoute({ space, screen, item }: Route): string {
  return `#/${[space ?? '', screen, ...(item ? [item] : [])].map(encodeURIComponent).join('/')}`;
}

/** A hash that somebody typed may hold half an escape. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
