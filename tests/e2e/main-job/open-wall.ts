import type { Browser, BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    shifts: number;
    refused: string[];
  }
}

export interface OpenWall {
  page: Page;
  context: BrowserContext;
  shows(text: string): Promise<void>;
  /** To somebody who reads the wall news is offered, not pushed: a pill, and the card after a press on it. */
  offers(): Promise<void>;
  takeOffer(): Promise<void>;
  loses(text: string): Promise<void>;
  /** Layout shift since it was opened, without what the user's own input caused. */
  shift(): Promise<number>;
  refused(): Promise<string[]>;
}

/** A visitor with the wall open, and meters that run from before the first byte of script. */
export async function openWall(browser: Browser, url: string): Promise<OpenWall> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.shifts = 0;
    window.refused = [];
    new PerformanceObserver((list) => {
      // LayoutShift is Chromium's own and not in the DOM's types.
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) window.shifts += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', (event) =>
      window.refused.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(url);
  await page.waitForFunction(
    () => (document.querySelector('goodword-wall')?.shadowRoot?.querySelectorAll('li').length ?? 0) > 0,
    null,
    { timeout: 15_000 },
  );
  const has = (text: string, wanted: boolean) =>
    page.waitForFunction(
      ([needle, want]) =>
        (document.querySelector('goodword-wall')?.shadowRoot?.textContent?.includes(String(needle)) ?? false) === want,
      [text, wanted] as const,
      { polling: 20, timeout: 10_000 },
    );
  return {
    page,
    context,
    shows: async (text) => void (await has(text, true)),
    offers: () => page.locator('goodword-wall .pill button').waitFor({ timeout: 10_000 }),
    takeOffer: () => page.locator('goodword-wall .pill button').click(),
    loses: async (text) => void (await has(text, false)),
    shift: () => page.evaluate(() => window.shifts),
    refused: () => page.evaluate(() => window.refused),
  };
}
