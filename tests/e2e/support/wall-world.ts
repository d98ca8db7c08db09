import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { type HostSite, startHostSite } from './host-site.ts';
import { meter } from './meters.ts';
import { bakeryWall } from './wall-fixture.ts';
import { startWallServer, type WallServer } from './wall-server.ts';

/** A Goodword server, a customer's website on another origin, and a browser. */
export interface WallWorld {
  browser: Browser;
  server: WallServer;
  site: HostSite;
  /** A visitor's page, metered, at a path of the website. */
  visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Closes the visitors' pages; then the demo's wall again, as at the start. */
  reset: () => Promise<void>;
  close: () => Promise<void>;
}

export async function createWallWorld(): Promise<WallWorld> {
  const browser = await launchChromium();
  const site = await startHostSite({ origin: () => server.origin, wall: 'bakery' });
  const server = await startWallServer(bakeryWall(site.url));
  const contexts: BrowserContext[] = [];
  return {
    browser,
    server,
    site,
    visit: async (path, options) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      contexts.push(context);
      await meter(context);
      const page = await context.newPage();
      await page.goto(site.url + path);
      return page;
    },
    reset: async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
      server.payload = bakeryWall(site.url);
      server.mode = 'well';
      server.requests.length = 0;
    },
    close: async () => {
      await browser.close();
      await site.close();
      await server.close();
    },
  };
}

/** The first wall of a page has rendered. */
export async function rendered(page: Page, selector = 'goodword-wall'): Promise<void> {
  await page.waitForFunction((host) => document.querySelector(host)?.shadowRoot?.querySelector('.card'), selector);
}
