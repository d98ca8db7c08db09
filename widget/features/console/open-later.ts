/** A window opened by the click itself, so that no blocker minds, for an address that comes a moment later. */
export function openLater(): { go: (url: string) => void; close: () => void } | null {
  const page = window.open('about:blank');
  if (!page) return null;
  // Where it goes is somebody else's site: it must not reach back into the console.
  page.opener = null;
  return { go: (url) => page.location.replace(url), close: () => page.close() };
}
