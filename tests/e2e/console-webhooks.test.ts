import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { type ConsoleStage, startConsoleServer } from './support-owner/console-server.ts';
import { frameViolations, frameAxe as pageAxe, watchViolations } from './support-owner/frame-meters.ts';
import { aWebhookDesk } from './support-owner/webhook-desk.ts';

let stage: ConsoleStage;
let browser: Browser;
let context: BrowserContext | undefined;
beforeAll(async () => {
  [stage, browser] = await Promise.all([startConsoleServer(), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});
afterEach(async () => {
  await context?.close();
  stage.webhooks = aWebhookDesk();
  stage.empty = false;
});

interface How {
  width?: number;
  scheme?: 'light' | 'dark';
  at?: string;
}
async function openWebhooks({ width = 1280, scheme = 'light', at = 'webhooks' }: How = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 860 }, colorScheme: scheme });
  await watchViolations(context);
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  await page.goto(`${stage.origin}/console#/brindle-lane/${at}`);
  await page.locator('.whrows, .whlog li, .nothing').first().waitFor();
  return page;
}

describe('the webhooks screen', () => {
  it('adds one by keyboard, and shows its secret once', async () => {
    const page = await openWebhooks();
    await page.getByRole('button', { name: 'New webhook' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('http://plain.example/');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('The URL must start with https://.').waitFor();
    await page.getByLabel('Address').fill('https://new.example/in');
    await page.getByRole('checkbox', { name: /Asked not to be contacted/ }).check();
    await page.keyboard.press('Enter');
    expect(await page.locator('textarea.secret').inputValue()).toMatch(/^whsec_/);
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByRole('link', { name: 'https://new.example/in' }).waitFor();
    expect(stage.webhooks.rows.at(-1)?.events).toEqual([
      'testimonial.created',
      'testimonial.approved',
      'testimonial.deleted',
      'contact.opted_out',
    ]);
    await page.reload();
    await page.getByRole('link', { name: 'https://new.example/in' }).waitFor();
    expect(await page.content()).not.toContain('whsec_');
  });

  it('is reached by its keys and by name', async () => {
    const page = await openWebhooks();
    await page.keyboard.type('gk');
    await page.getByRole('heading', { level: 1, name: 'API keys' }).waitFor();
    await page.keyboard.type('gw');
    await page.getByRole('heading', { level: 1, name: 'Webhooks' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('new web');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'New webhook' }).waitFor();
    // As the mail about a paused one links it, without a space.
    await page.keyboard.press('Escape');
    await page.goto(`${stage.origin}/console#/webhooks/wh_1`);
    await page.getByRole('heading', { level: 1, name: 'shop.brindle.example' }).waitFor();
  });

  it('sends a test event and shows what became of it without a reload', async () => {
    const page = await openWebhooks({ at: 'webhooks/wh_1' });
    await page.getByRole('button', { name: 'Send a test event' }).click();
    await page.getByText('A test event is on its way.').waitFor();
    const newest = page.locator('.whlog > li').first();
    await newest.getByText('answered 200').waitFor();
    await newest.getByRole('button').click();
    await newest.getByText('Thanks').waitFor();
  });

  it('shows every try with what was said on both sides, and sends it again', async () => {
    const page = await openWebhooks({ at: 'webhooks/wh_1' });
    await page
      .locator('.whlog')
      .getByRole('button', { name: /testimonial.created/ })
      .press('Enter');
    await expect.poll(() => page.locator('.whtry').count()).toBe(6);
    await page.getByText('Internal Server Error').first().waitFor();
    await page.getByText('"attempt": 6').waitFor();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('It is on its way again.').waitFor();
    expect(stage.webhooks.deliveries[1]?.row.state).toBe('queued');
  });

  it('pauses, resumes, makes a new secret and removes, the last two only when asked twice', async () => {
    const page = await openWebhooks({ at: 'webhooks/wh_3' });
    await page.getByText('it answered that it is gone (410)').waitFor();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByText('✓ Active').waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Paused by you.').waitFor();
    await page.getByRole('button', { name: 'New secret' }).click();
    await page.getByRole('button', { name: 'Make a new secret' }).click();
    expect(await page.locator('textarea.secret').inputValue()).toBe('whsec_another0123456789');
    await page.getByRole('button', { name: 'I have it' }).click();
    await page.getByText('The secret before this one signs too').waitFor();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Remove it' }).click();
    await page.getByText('Removed.').waitFor();
    await page.locator('.whrows').waitFor();
    expect(stage.webhooks.rows.map(({ id }) => id)).toEqual(['wh_1', 'wh_2']);
  });

  it('says what no webhooks mean, and that one is not there', async () => {
    stage.empty = true;
    const page = await openWebhooks();
    await page.getByText('No webhooks yet.').waitFor();
    expect(await pageAxe(page)).toEqual([]);
    await page.goto(`${stage.origin}/console#/brindle-lane/webhooks/wh_9`);
    await page.getByText('This webhook is not here.').waitFor();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [768, 'light'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)('has no accessibility finding and nothing cut off at %i %s', async (width, scheme) => {
    const page = await openWebhooks({ width, scheme });
    const isWhole = async (what: string) => {
      expect((await pageAxe(page)).join('\n'), what).toBe('');
      const beyond = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(beyond), what).toBe(0);
    };
    await isWhole('list');
    await page.getByRole('button', { name: 'New webhook' }).click();
    await page.getByRole('dialog').waitFor();
    await isWhole('dialog');
    await page.keyboard.press('Escape');
    await page.goto(`${stage.origin}/console#/brindle-lane/webhooks/wh_1`);
    await page
      .locator('.whlog')
      .getByRole('button', { name: /testimonial.created/ })
      .click();
    await page.locator('.whtry').first().waitFor();
    await isWhole('detail');
    expect(await frameViolations(page)).toEqual([]);
  });
});
