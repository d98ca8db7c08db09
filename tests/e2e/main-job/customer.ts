import type { Page } from 'playwright-core';

export const STORY =
  'We stopped baking in-house in March and it gave my morning crew back 10 hours a week. I nearly did not switch, because I had been burned by a wholesale bakery before. Six months on, not one missed delivery.';

const question = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

/** Waits until the page asks something else than it did. */
async function asked(page: Page, before: string): Promise<void> {
  await page
    .waitForFunction((was) => document.querySelector('h1')?.textContent?.trim() !== was, before.trim(), {
      timeout: 10_000,
    })
    .catch(() => {
      throw new Error(`still asking "${before}"`);
    });
}

/** Answers what is asked until the words stand for review. `between` happens between every two steps. */
export async function talkByKeyboard(page: Page, between: () => Promise<void>): Promise<void> {
  for (let turn = 0; turn < 14; turn++) {
    const before = await question(page);
    if ((await page.getByRole('checkbox', { name: /^Publish/ }).count()) > 0) return;
    if ((await page.getByRole('radio', { name: /5 out of 5/ }).count()) > 0) {
      await page.keyboard.press('5');
      await page.keyboard.press('Enter');
    } else if ((await page.locator('input[name=name]').count()) > 0) {
      await tabTo(page, 'title');
      await page.keyboard.type('Owner');
      await page.keyboard.press('Enter');
    } else if ((await page.locator('textarea[name=text]').count()) > 0) {
      await tabTo(page, 'text');
      await page.keyboard.type(/what happened/i.test(before) ? STORY : 'Nothing I can think of');
      await page.keyboard.press('Enter');
    } else {
      await tabTo(page, 'choice');
      await page.keyboard.press('Enter');
    }
    await asked(page, before);
    await between();
  }
  throw new Error('the conversation does not come to an end');
}

/** The same with the script off: forms, clicks and page loads. */
export async function talkByForms(page: Page, between: () => Promise<void>): Promise<void> {
  for (let turn = 0; turn < 14; turn++) {
    const before = await question(page);
    if ((await page.getByRole('checkbox', { name: /^Publish/ }).count()) > 0) return;
    if ((await page.getByRole('radio', { name: /5 out of 5/ }).count()) > 0) {
      await page.getByRole('radio', { name: /5 out of 5/ }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
    } else if ((await page.locator('input[name=name]').count()) > 0) {
      await page.locator('input[name=title]').fill('Owner');
      await page.getByRole('button', { name: 'Continue' }).click();
    } else if ((await page.locator('textarea[name=text]').count()) > 0 && /what happened/i.test(before)) {
      await page.locator('textarea[name=text]').fill(STORY);
      await page.locator('button[value=say]').click();
    } else if ((await page.locator('textarea[name=text]').count()) > 0) {
      await page.locator('textarea[name=text]').fill('Nothing I can think of');
      await page.locator('button[value=say]').click();
    } else {
      await page.locator('button[name=choice]').first().click();
    }
    if ((await question(page)) === before) throw new Error(`still asking "${before}"`);
    await between();
  }
  throw new Error('the conversation does not come to an end');
}

export async function approveWords(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: /^Publish/ }).check();
  await page.getByRole('checkbox', { name: /^Show my name/ }).check();
  await page.getByRole('button', { name: 'Approve what I ticked' }).click();
  await page.getByRole('heading', { name: /^Thank you/ }).waitFor();
}

export async function withdraw(page: Page): Promise<void> {
  await page.getByText('Withdraw', { exact: true }).click();
  await page.getByRole('button', { name: 'Yes, withdraw my words' }).click();
  await page.getByRole('heading', { name: /^Taken back/ }).waitFor();
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}
