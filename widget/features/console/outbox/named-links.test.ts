import { describe, expect, it } from 'vitest';
import { namedLinks } from './named-links.ts';

const chat = 'https://words.example/c/abc';
const stop = 'https://words.example/u/xyz';

describe('the links of a message', () => {
  it('wear the words of the mail', () => {
    const html = `<a href="${chat}?rating=1"><i>☆</i> 1</a><a href="${chat}">Open\n the chat</a><a href="${stop}">Never ask me again</a>`;
    expect(namedLinks(html, [chat, `${chat}?rating=1`, stop]).map(({ name }) => name)).toEqual([
      'Open the chat',
      'Answer with 1 of 5',
      'Never ask me again',
    ]);
  });

  it('wear their path where there are no words', () => {
    expect(namedLinks(null, [chat]).map(({ name }) => name)).toEqual(['words.example/c/abc']);
    expect(namedLinks(`<a href="${chat}"><img></a>`, ['tel:+441', chat]).map(({ name }) => name)).toEqual([
      'tel:+441',
      'words.example/c/abc',
    ]);
  });

  it('are found though the markup writes them otherwise', () => {
    const html = `<a class="x" href="${chat}?a=1&amp;b=2" style="color:red">Bread &amp; butter</a>`;
    expect(namedLinks(html, [`${chat}?a=1&b=2`])[0]?.name).toBe('Bread & butter');
  });
});
