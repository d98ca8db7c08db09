import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from './support/chromium.ts';
import { aCampaignDesk } from './support-owner/campaign-desk.ts';
import { type ConsoleStage, startConsoleServer } from './support-owner/console-server.ts';
import { frameViolations, frameAxe as pageAxe, watchViolations } from './support-owner/frame-meters.ts';

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
  stage.desk = aCampaignDesk();
});

interface How {
  width?: number;
  scheme?: 'light' | 'dark';
}

async function openQuestions({ width = 1280, scheme = 'light' }: How = {}): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme });
  await watchViolations(context);
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  await page.goto(`${stage.origin}/console#/brindle-lane/questions`);
  await rows(page).first().waitFor();
  return page;
}

const rows = (page: Page): Locator => page.locator('.qlist > li');
const rowOf = (page: Page, text: string): Locator => rows(page).filter({ hasText: text });
const listed = (page: Page): Promise<string[]> => page.locator('.qsaid > span').allTextContents();
const save = (page: Page) => page.getByRole('button', { name: 'Save the questions' }).click();
const saved = (page: Page) =>
  page
    .locator('.toasts')
    .getByText(/^Saved\./)
    .waitFor();
const bank = () => stage.desk.campaign.settings.bank;
const BEST = 'Which one thing did you notice';
const IMPROVE = 'What is one thing that could have gone better?';

describe('the questions of a campaign', () => {
  it('are reached, reordered and saved by keyboard alone, the cursor staying with what moved', async () => {
    const page = await openQuestions();
    await page.keyboard.type('ga');
    await page.getByRole('heading', { level: 1, name: 'Approvals' }).waitFor();
    await page.keyboard.type('gq');
    await page.getByLabel('In the order of this list').focus();
    await page.keyboard.press('Space');
    const improve = page.getByRole('button', { name: `Edit: ${IMPROVE}` });
    await improve.focus();
    for (let i = 0; i < 9; i++) await page.keyboard.press('Alt+ArrowUp');
    expect((await listed(page))[1]).toBe(IMPROVE);
    expect(await improve.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByText('Now 2 of 10.').count()).toBe(1);
    await page.getByRole('button', { name: `Later: ${IMPROVE}` }).press('Enter');
    expect((await listed(page))[2]).toBe(IMPROVE);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+s');
    await saved(page);
    expect(bank()).toEqual({
      order: 'listed',
      questions: [
        { id: 'q.result', on: true },
        { id: 'q.improve', on: true },
      ],
    });
  });

  it('are dragged to another place', async () => {
    const page = await openQuestions();
    await page.getByLabel('In the order of this list').check();
    await rowOf(page, IMPROVE).locator('.grip').dragTo(rowOf(page, 'What is different now'));
    await expect.poll(async () => (await listed(page))[1]).toBe(IMPROVE);
  });

  it('are switched off, but not the story', async () => {
    const page = await openQuestions();
    expect(await page.getByRole('switch').first().isDisabled()).toBe(true);
    await page.getByRole('switch', { name: `Ask: ${BEST}` }).uncheck();
    expect(await page.locator('.way').getByText(BEST).count()).toBe(0);
    await save(page);
    await saved(page);
    expect(bank()?.questions).toEqual([{ id: 'q.best', on: false }]);
    await page.reload();
    await rowOf(page, BEST).getByText('off').waitFor();
  });

  it('are reworded, counted and shown as they will read while one types', async () => {
    const page = await openQuestions();
    await page.getByRole('button', { name: `Edit: ${BEST}` }).click();
    await page.getByRole('textbox', { name: 'In the chat' }).fill('Which part of {item} did you notice[, {first}]?');
    await page.locator('.dry-chat').getByText('Which part of your order did you notice, Ana?').waitFor();
    await page.getByText('47 of 240 characters.').waitFor();
    const text = page.getByRole('textbox', { name: 'As a text message' });
    await text.fill('Which part of {item}?');
    await page.getByText('34 of 160 for one text, with names at their longest.').waitFor();
    await page.locator('.dry-sms').getByText('Which part of your order?').waitFor();
    await text.fill('Qué parte — ó?');
    await page.getByText('Text messages cannot write ó').waitFor();
    await text.fill('x'.repeat(161));
    await page.locator('.dry-sms').getByText('2 text messages.').waitFor();
    await page.getByRole('button', { name: 'As in the bank', exact: true }).click();
    await page.locator('.dry-chat').getByText(BEST).waitFor();
    expect(await page.getByRole('button', { name: 'Save the questions' }).isDisabled()).toBe(true);
  });

  it('say beside the field what is wrong, with the cursor in it, and save once it is mended', async () => {
    const page = await openQuestions();
    await page.getByRole('button', { name: `Edit: ${BEST}` }).click();
    const chat = page.getByRole('textbox', { name: 'In the chat' });
    await chat.fill('What did you love most?');
    await page.getByRole('button', { name: /^Close: / }).click();
    await save(page);
    await page.getByRole('alert').getByText('“love” says what the answer should be.').waitFor();
    expect(await chat.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => chat.evaluate((element) => element === document.activeElement)).toBe(true);
    expect((await pageAxe(page)).join('\n')).toBe('');
    expect(bank()).toBeUndefined();
    await chat.fill('What did you love, and what did you like least?');
    await save(page);
    await saved(page);
    expect(bank()?.questions[0]?.text?.en?.web).toBe('What did you love, and what did you like least?');
  });

  it('name a field of the campaign that is wrong, and open the part it is in', async () => {
    const page = await openQuestions();
    await page.getByText('What is asked about').click();
    await page.getByLabel('What customers got').fill('your celebration cake');
    await page.getByText('What is asked about').click();
    await save(page);
    await page.getByText('Text messages need a shorter word for “your celebration cake”.').waitFor();
    const short = page.getByLabel('In text messages');
    await expect.poll(() => short.evaluate((element) => element === document.activeElement)).toBe(true);
    await short.fill('your cake');
    await save(page);
    await saved(page);
    expect(stage.desk.campaign.settings.smsItem).toBe('your cake');
  });

  it('take one of the owner’s own, with what it is about', async () => {
    const page = await openQuestions();
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.keyboard.type('What did you notice about the crust?');
    await page.getByLabel('What the answer is about').selectOption('surprise');
    await rowOf(page, 'about the crust').getByText('yours, asked in English').waitFor();
    await save(page);
    await saved(page);
    expect(bank()?.questions).toEqual([
      {
        id: expect.stringMatching(/^o\.[a-z0-9-]+$/),
        on: true,
        slot: 'surprise',
        text: { en: { web: 'What did you notice about the crust?' } },
      },
    ]);
    await page.getByRole('button', { name: 'Remove the question' }).click();
    expect(await rowOf(page, 'about the crust').count()).toBe(0);
    await save(page);
    await expect.poll(bank).toBeNull();
  });

  it('are not left unsaved without a word', async () => {
    const page = await openQuestions();
    await page.keyboard.type('gi');
    await page.getByRole('heading', { level: 1, name: 'Inbox' }).waitFor();
    await page.keyboard.type('gq');
    await page.getByRole('switch', { name: `Ask: ${BEST}` }).uncheck();
    await page.keyboard.press('Escape');
    await page.goBack();
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor();
    await page.getByRole('link', { name: 'Settings' }).click();
    await dialog.getByRole('button', { name: 'Save and leave' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(bank()?.questions).toEqual([{ id: 'q.best', on: false }]);
    await page.keyboard.type('gq');
    await page.getByRole('switch', { name: `Ask: ${IMPROVE}` }).uncheck();
    await page.getByRole('link', { name: 'Settings' }).click();
    await dialog.getByRole('button', { name: 'Discard and leave' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
    expect(bank()?.questions).toEqual([{ id: 'q.best', on: false }]);
  });

  it('hold a tab that closes with unsaved edits, and no other', async () => {
    const page = await openQuestions();
    await page.getByRole('switch', { name: `Ask: ${BEST}` }).uncheck();
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [768, 'light'],
    [768, 'dark'],
    [320, 'light'],
    [320, 'dark'],
  ] as const)(
    'have no accessibility finding, no refused policy and nothing cut off at %i %s',
    async (width, scheme) => {
      const page = await openQuestions({ width, scheme });
      const check = async (when: string) => {
        expect((await pageAxe(page)).join('\n'), when).toBe('');
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, when).toBe(0);
      };
      await check('at first');
      await page.getByLabel('In the order of this list').check();
      await page.getByText('What is asked about').click();
      await page.getByRole('button', { name: `Edit: ${BEST}` }).click();
      await page.getByRole('switch', { name: `Ask: ${IMPROVE}` }).uncheck();
      await check('with everything open');
      await page.getByRole('button', { name: 'Add a question' }).click();
      await page.keyboard.type('Great!');
      await save(page);
      await page.getByRole('alert').first().waitFor();
      await check('with something wrong');
      expect(await frameViolations(page)).toEqual([]);
    },
  );
});
