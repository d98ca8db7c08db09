import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, Frame, Page } from 'playwright-core';

interface Measured {
  violations: string[];
  axe: {
    run(root: Document): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

/** Policy violations of every document, from its first moment. */
export async function watchViolations(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const measured = window as unknown as { violations: string[] };
    measured.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      measured.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
}

const ours = (page: Page): Frame => page.frames()[1] ?? page.mainFrame();

export const frameViolations = (page: Page) => ours(page).evaluate(() => (window as unknown as Measured).violations);

/** All rules of axe over our own frame (or over the page, when it is ours); one line a finding. */
export async function frameAxe(page: Page): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const frame = ours(page);
  // By the debugger, not by a script element: the frame's policy has no exception for tests.
  await frame.evaluate(source);
  return frame.evaluate(async () => {
    const { violations } = await (window as unknown as Measured).axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  });
}
