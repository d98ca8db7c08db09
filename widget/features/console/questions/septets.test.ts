import { expect, it } from 'vitest';
import { asTexted, roomFor } from './septets.ts';

it('counts fields at their longest, in septets', () => {
  expect(roomFor('How was {item} at {biz}?', 'gsm7')).toEqual({ units: 53, of: 160, foreign: [], fits: true });
  expect(roomFor('€?', 'gsm7').units).toBe(3);
  expect(roomFor(`${'x'.repeat(160)}?`, 'gsm7').fits).toBe(false);
});

it('names letters that text messages lack, and gives Arabic two parts of 67', () => {
  expect(roomFor('¿Qué pasó?', 'gsm7')).toMatchObject({ foreign: ['ó'], fits: false });
  expect(roomFor('ماذا حدث؟', 'ucs2')).toEqual({ units: 9, of: 134, foreign: [], fits: true });
});

it('shows a text as it would go out', () => {
  expect(asTexted('Hello[, {first}]. How was “{item}”?', { first: 'Ana', item: 'it' })).toEqual({
    text: 'Hello, Ana. How was "it"?',
    segments: 1,
  });
});
