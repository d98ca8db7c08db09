import { describe, expect, it } from 'vitest';
import { fill } from '../render/text.ts';
import { bankIds } from './locale.ts';
import { everyLocale } from './table.ts';

const gsm = /^[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/u;
const septets = (text: string): number =>
  [...text].reduce((sum, letter) => sum + ('^{}\\[~]|€'.includes(letter) ? 2 : 1), 0);
/** The fields at the longest that settings allow. */
const widest = {
  biz: 'x'.repeat(21),
  item: 'x'.repeat(19),
  first: 'x'.repeat(11),
  link: 'x'.repeat(26),
  hlp: 'x'.repeat(17),
  quote: 'x'.repeat(54),
  topic: 'x'.repeat(15),
  n: '5',
  k: '2',
  K: '6',
};

describe.each(everyLocale)('the $tag bank', (locale) => {
  it.each(bankIds)('%s fits one text message at its widest', (id) => {
    const sms = locale.texts[id].sms;
    if (sms === null) return;
    const text = fill(sms, widest);
    if (locale.sms === 'ucs2') return expect(text.length).toBeLessThanOrEqual(134);
    expect(text).toMatch(gsm);
    expect(septets(text)).toBeLessThanOrEqual(160);
  });

  it.each(bankIds)('%s presumes no praise and flatters nobody', (id) => {
    const { web, sms } = locale.texts[id];
    for (const text of [web, sms]) {
      expect(text ?? '').not.toMatch(
        /\b(?:great answer|awesome|glad|sorry to hear|love(?:d)?|amazing|wonderful|happy customer|how much did you (?:like|enjoy))\b|!/i,
      );
    }
  });

  it('understands the words that its texts ask for', () => {
    const { refusals, skips, anonymous, help } = locale.lexicon;
    expect([
      refusals.has('no'),
      refusals.has('none'),
      skips.has('skip'),
      anonymous.has('anon'),
      help.has('help'),
    ]).toEqual([true, true, true, true, true]);
  });

  it('has its quick replies under the same ids as English', () => {
    for (const id of bankIds) {
      expect([id, locale.texts[id].replies?.map((reply) => reply.id)]).toEqual([
        id,
        everyLocale[0]?.texts[id].replies?.map((reply) => reply.id),
      ]);
    }
  });

  it('says what English says in the same channels, with the same fields', () => {
    const fieldsOf = (text: string | null): string[] | null =>
      text === null ? null : [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([field]) => field))].sort();
    for (const id of bankIds) {
      const [own, english] = [locale.texts[id], everyLocale[0]?.texts[id]];
      expect([id, own.web === null, own.sms === null]).toEqual([id, english?.web === null, english?.sms === null]);
      const needed = (fieldsOf(english?.sms ?? null) ?? []).filter((field) =>
        ['{link}', '{quote}', '{topic}', '{n}'].includes(field),
      );
      for (const field of needed) expect([id, own.sms]).toEqual([id, expect.stringContaining(field)]);
    }
  });

  it('says everything somewhere', () => {
    for (const id of bankIds) expect([id, locale.texts[id].web ?? locale.texts[id].sms]).not.toContain(null);
  });
});

describe('fill', () => {
  it('drops a bracket whose field is unknown, whole', () => {
    expect(fill('Thank you[, {first}].', {})).toBe('Thank you.');
    expect(fill('Thank you[, {first}].', { first: 'Ana' })).toBe('Thank you, Ana.');
  });

  it('puts a business’s letters in as they are', () => {
    expect(fill('{biz}', { biz: '$& {item} ção' })).toBe('$& {item} ção');
  });
});
