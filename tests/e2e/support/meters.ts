import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';

declare global {
  interface Window {
    __shifts: number;
    __violations: string[];
    /** What had been fetched when the first wall was rendered. */
    __firstPaint?: string[];
    __xss?: unknown;
    axe: { run: (context?: unknown, options?: unknown) => Promise<{ violations: AxeViolation[] }> };
  }
}
interface AxeViolation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Counts layout shifts (without those right after input) and policy violations from the first moment of each page. */
export async function meter(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.__shifts = 0;
    window.__violations = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) window.__shifts += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener(
      'goodword:render',
      () => {
        window.__firstPaint = performance.getEntriesByType('resource').map(({ name }) => name);
      },
      { once: true },
    );
    document.addEventListener('securitypolicyviolation', (event) => {
      window.__violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
}

/** Cumulative layout shift so far, after two more frames. */
export async function layoutShift(page: Page): Promise<number> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => window.__shifts);
}

export const policyViolations = (page: Page) => page.evaluate(() => window.__violations);

/** All rules of axe, best practices too, over light and shadow DOM. One line for each finding. */
export async function axe(page: Page): Promise<string[]> {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await page.evaluate(await readFile(source, 'utf8'));
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** What a page and everything on it left behind or asked for. */
export async function traces(page: Page, requested: string[]) {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys().catch(() => [])).length,
  }));
  return {
    cookies: cookies.length,
    ...stored,
    origins: [...new Set(requested.map((url) => new URL(url).origin))].sort(),
  };
}

/** Names that scripts added to `window`, compared with a file of the same site that runs none. */
export async function addedGlobals(page: Page): Promise<string[]> {
  const empty = await page.context().newPage();
  await empty.goto(new URL('/plain/plain.css', page.url()).href);
  const before = new Set(await empty.evaluate(() => Object.getOwnPropertyNames(window)));
  await empty.close();
  const after = await page.evaluate(() => Object.getOwnPropertyNames(window));
  const ours = ['__shifts', '__violations', '__firstPaint', 'axe', 'axeFunction'];
  return after.filter((name) => !before.has(name) && !ours.includes(name) && !/^\d+$/.test(name));
}
