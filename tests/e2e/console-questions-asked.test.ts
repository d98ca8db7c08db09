import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GoodwordProcess, startGoodword } from '../support/goodword-process.ts';
import { openBrowser } from './support-chat/browser.ts';

const OWN = 'What about the crust of {item} could have been better?';

let browser: Browser;
let goodword: GoodwordProcess;
let key: string;
beforeAll(async () => {
  [browser, goodword] = await Promise.all([openBrowser(), startGoodword({ demo: true })]);
  const [first] = goodword.command('keys', 'list') as { accountId: string }[]; // its --json, as documented
  key = (goodword.command('keys', 'create', '--account', first?.accountId ?? '') as { key: string }).key;
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await goodword?.close();
});

/** Starts a conversation and answers its link. */
async function trigger(owner: Page, email: string): Promise<string> {
  const answer = await fetch(`${goodword.url}/api/webhooks/trigger?agentId=brindle-lane`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ customer_email: email, customer_name: 'Ana Ruiz' }),
  });
  const { conversation_id } = (await answer.json()) as { conversation_id: string };
  return owner.evaluate(
    async (id) => (await (await fetch(`/console/api/conversations/${id}`)).json()).chatUrl,
    conversation_id,
  );
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Rates, tells what happened, and says what is asked then. */
async function askedAfterTheStory(url: string): Promise<string> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(url);
  await page.getByRole('radio', { name: /5 out of 5/ }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await heading(page).getByText('what happened').waitFor();
  await page.locator('textarea[name=text]').fill('We ordered bread for the wedding and it came at eight.');
  await page.keyboard.press('Enter');
  await expect.poll(() => heading(page).innerText()).not.toMatch(/what happened/i);
  return heading(page).innerText();
}

it('an owner’s question is asked in conversations that begin after it was saved, and in no other', async () => {
  const { url } = goodword.command('sign-in-link', 'nell@brindlelane.example') as { url: string }; // as above
  const owner = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await owner.goto(url);
  await owner.getByRole('button', { name: 'Open the console' }).click();
  await owner.waitForURL(/\/console/);
  const before = await trigger(owner, 'before@example.com');

  await owner.keyboard.type('gq');
  await owner.getByLabel('In the order of this list').check();
  await owner.getByRole('button', { name: 'Add a question' }).click();
  await owner.keyboard.type(OWN);
  await owner.getByLabel('What the answer is about').selectOption('improve');
  for (let i = 0; i < 9; i++) await owner.getByRole('button', { name: /^Earlier: .*crust/ }).press('Enter');
  expect(await owner.locator('.qsaid > span').nth(1).innerText()).toMatch(/crust/);
  await owner.keyboard.press('Control+s');
  await owner
    .locator('.toasts')
    .getByText(/^Saved\./)
    .waitFor();
  const after = await trigger(owner, 'after@example.com');

  expect(await askedAfterTheStory(after)).toContain(
    'What about the crust of your experience with us could have been better?',
  );
  expect(await askedAfterTheStory(before)).not.toContain('crust');
}, 120_000);
