import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './support-chat/browser.ts';
import { type ChatServer, startChatServer } from './support-chat/chat-server.ts';
import { scenes } from './support-chat/scenes.ts';
import { arabic, english } from './support-chat/scripts.ts';

let browser: Browser;
let server: ChatServer;
let context: BrowserContext;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startChatServer(null)]);
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(token: string, query = ''): Promise<Page> {
  server.chat(token);
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/c/${token}${query}`);
  return page;
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).innerText();

async function toReview(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '5 out of 5, excellent' }).check();
  await press(page, 'Continue');
  await page.getByRole('textbox').fill(english.story);
  await press(page, 'Send');
  await press(page, 'Nothing did');
  await press(page, 'No');
  await page.getByLabel('Your role').fill('Owner');
  await page.getByLabel('Your company').fill('Little Kiln Café');
  await page.getByLabel('How your name shows').selectOption({ label: 'First name and initial' });
  await press(page, 'Continue');
}

describe('the chat page without a script', () => {
  it('goes from the first question to the thank-you and back out again', async () => {
    const page = await open('whole');
    expect(await heading(page)).toBe(english.questions['q.rating']);
    await toReview(page);
    expect(await heading(page)).toBe('Your words, as they would appear');
    expect(await page.locator('.card figcaption').innerText()).toContain('Name kept private');
    expect(await page.locator('.card figcaption').innerText()).not.toContain('Tomas');
    for (const box of await page.locator('.ck').last().getByRole('checkbox').all())
      expect(await box.isChecked()).toBe(false);
    await page.getByRole('checkbox', { name: /^Publish/ }).check();
    await page.getByRole('checkbox', { name: /^Show my name/ }).check();
    expect(await page.locator('.card figcaption').innerText()).toContain('Tomas O.');
    expect(await page.locator('.card figcaption').innerText()).not.toContain('private');
    await press(page, 'Approve what I ticked');
    expect(await heading(page)).toBe('Thank you, Tomas.');
    expect(server.chat('whole').taken.at(-1)?.input).toEqual({
      type: 'consent',
      publish: true,
      identity: true,
      ads: false,
    });
    expect(await page.getByLabel('Your own link to this page').inputValue()).toBe(`${server.url}/c/whole`);
    await page.getByText('Withdraw', { exact: true }).click();
    await press(page, 'Yes, withdraw my words');
    expect(await heading(page)).toBe('Taken back.');
    expect(server.chat('whole').testimonial).toBe('withdrawn');
    await press(page, 'Open it again');
    expect(await heading(page)).toBe('Your words, as they would appear');
  });

  it('edits words in place, puts sentences back, and changes how the name shows', async () => {
    const page = await open('review');
    await toReview(page);
    await page.getByText('Put back what was left out').click();
    await page.getByRole('checkbox', { name: /^We stopped baking/ }).uncheck();
    await press(page, 'Show it like this');
    expect(await page.locator('.card .q').innerText()).not.toContain('We stopped baking');
    await page.getByLabel('How your name shows').selectOption({ label: 'First name only' });
    await press(page, 'Change');
    await page.getByRole('checkbox', { name: /^Show my name/ }).check();
    expect(await page.locator('.card .n').first().innerText()).toBe('Tomas');
    expect(await page.locator('.card .r').innerText()).toBe('Owner, Little Kiln Café');
    await page.getByText('Edit words').click();
    await page.getByLabel('Your words').fill('In my own words now.');
    await press(page, 'Save these words');
    expect(await page.locator('.card .q').innerText()).toContain('In my own words now.');
    await press(page, 'Back to my answers as I gave them');
    expect(await page.locator('.card .q').innerText()).toContain('10 hours a week');
    await press(page, 'Keep it all private');
    expect(await heading(page)).toBe('Kept private.');
  });

  it('edits any earlier answer, from a question and from the review', async () => {
    const page = await open('edit');
    await page.getByRole('radio', { name: '2 out of 5, fair' }).check();
    await press(page, 'Continue');
    await page.getByRole('link', { name: /^Edit your answer/ }).click();
    await page.getByRole('radio', { name: '4 out of 5, very good' }).check();
    await press(page, 'Save the change');
    expect(server.chat('edit').answers[0]?.rating).toBe(4);
    await page.getByRole('textbox').fill('First try.');
    await press(page, 'Send');
    await press(page, 'Skip this one');
    await press(page, 'No');
    await press(page, 'Continue');
    await page.getByText('Change an earlier answer').click();
    await page.getByRole('link', { name: /what happened/ }).click();
    await page.getByRole('textbox').fill('Second try.');
    await press(page, 'Save the change');
    expect(await page.locator('.card .q').innerText()).toContain('Second try.');
  });

  it('goes back one question', async () => {
    const page = await open('back');
    await page.getByRole('radio', { name: '5 out of 5, excellent' }).check();
    await press(page, 'Continue');
    await press(page, 'Back');
    expect(await heading(page)).toBe(english.questions['q.rating']);
  });

  it('says what is missing beside the control, with the cursor in it', async () => {
    const page = await open('errors');
    await press(page, 'Continue');
    expect(await page.getByRole('alert').innerText()).toBe('Choose one of the five to go on.');
    expect(await page.locator('[aria-invalid=true]').getAttribute('aria-describedby')).toBe('err');
    expect(server.chat('errors').taken).toHaveLength(0);
    await page.getByRole('radio', { name: '3 out of 5, good' }).check();
    await press(page, 'Continue');
    await press(page, 'Send');
    expect(await page.getByRole('alert').innerText()).toBe('Write a few words first, or skip this one.');
    await page.getByRole('textbox').fill('asdf');
    await press(page, 'Send');
    expect(await page.getByRole('alert').innerText()).toBe(english.gibberish);
    expect(await page.getByRole('textbox').inputValue()).toBe('asdf');
    expect(await page.locator(':focus').getAttribute('name')).toBe('text');
  });

  it('asks before it takes an approval of nothing', async () => {
    const page = await open('nothing');
    await toReview(page);
    await page.getByRole('checkbox', { name: /^Use in ads/ }).check();
    await press(page, 'Approve what I ticked');
    expect(await page.getByRole('alert').innerText()).toContain('Tick the first box');
    expect(await page.getByRole('checkbox', { name: /^Use in ads/ }).isChecked()).toBe(true);
    expect(server.chat('nothing').outcome).toBeNull();
  });

  it('never takes unsent words for an answer when one leaves, says so, and can stop for good', async () => {
    const page = await open('leave');
    await page.getByRole('link', { name: 'Save and leave' }).click();
    expect(await heading(page)).toBe('Saved.');
    await page.getByRole('link', { name: 'Carry on' }).click();
    await page.getByRole('radio', { name: '5 out of 5, excellent' }).check();
    await press(page, 'Continue');
    await page.getByRole('textbox').fill('Half a thought');
    await page.getByRole('link', { name: 'Save and leave' }).click();
    expect(await heading(page)).toBe('Saved.');
    expect(await page.getByText('Words you typed and did not send are not kept.').isVisible()).toBe(true);
    expect(server.chat('leave').answers).toHaveLength(1);
    await press(page, 'Stop asking me');
    expect(await heading(page)).toBe('We’ve stopped.');
  });

  it('shows each answer as a paragraph of the card, once, without a headline over it', async () => {
    const page = await open('paragraphs');
    scenes.review?.set(server.chat('paragraphs'), english);
    await page.reload();
    const quote = page.locator('.card .q');
    expect(await quote.locator('p').allInnerTexts()).toEqual([`“${english.story}`, `${english.doubt}”`]);
    expect(await page.locator('.card').innerText()).toMatch(/^“We stopped/);
    expect((await page.locator('.card').innerText()).split('We stopped baking')).toHaveLength(2);
    expect(await quote.locator('mark').innerText()).toBe(english.quote);
  });

  it('says on the thank-you that the name is kept private, in the words used everywhere', async () => {
    const page = await open('hidden');
    await toReview(page);
    await page.getByRole('checkbox', { name: /^Publish/ }).check();
    await press(page, 'Approve what I ticked');
    expect(await page.locator('.card .n').innerText()).toContain('Name kept private');
  });

  it('lays out words of another direction than the page’s in their own', async () => {
    const page = await open('direction');
    scenes.review?.set(server.chat('direction', { ...english, story: arabic.story, doubt: arabic.doubt }), {
      ...english,
      story: arabic.story,
      doubt: arabic.doubt,
    });
    const direction = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
    await page.reload();
    expect(await direction('.card .q p')).toBe('rtl');
    expect(await direction('#words')).toBe('rtl');
    expect(await direction('.bub p')).toBe('rtl');
    expect(await direction('.ck.mine span')).toBe('rtl');
    expect(await direction('.card figcaption')).toBe('ltr');
  });

  it('preselects the rating of the mail’s link and sends nothing by itself', async () => {
    const page = await open('preselect', '?rating=4');
    expect(await page.getByRole('radio', { name: '4 out of 5, very good' }).isChecked()).toBe(true);
    expect(server.chat('preselect').taken).toHaveLength(0);
  });

  it('takes a form that is sent twice once', async () => {
    const page = await open('twice');
    const id = await page.locator('input[name=id]').first().inputValue();
    const form = { id, question: 'q.rating', rating: '5', do: 'rate' };
    for (const _ of [1, 2]) {
      const answer = await page.request.post(`${server.url}/c/twice`, { form, maxRedirects: 0 });
      expect(answer.status()).toBe(303);
    }
    expect(server.chat('twice').answers).toHaveLength(1);
  });

  it('answers a link that opens nothing with a sentence, not with a business’s name', async () => {
    const page = await open('known');
    expect((await page.goto(`${server.url}/c/unknown`))?.status()).toBe(404);
    expect(await heading(page)).toBe('There is no conversation at this address.');
    expect((await page.goto(`${server.url}/c/expired`))?.status()).toBe(410);
  });
});
