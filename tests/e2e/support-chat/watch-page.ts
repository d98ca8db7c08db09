import type { Page } from 'playwright-core';

interface Watched {
  /** Each text the announcer was given, as often as it was given. */
  said: string[];
  violations: string[];
}
declare global {
  interface Window {
    watched: Watched;
  }
}

/** Keeps what the announcer said and what the page's policy refused, from before the first byte of script. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.watched = { said: [], violations: [] };
    document.addEventListener('securitypolicyviolation', (event) => {
      window.watched.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
    document.addEventListener('DOMContentLoaded', () => {
      const log = document.querySelector('[role=log]');
      if (log === null) return;
      new MutationObserver((changes) => {
        for (const node of changes.flatMap((change) => [...change.addedNodes]))
          window.watched.said.push(node.textContent ?? '');
      }).observe(log, { childList: true, subtree: true, characterData: true });
    });
  });
}
