import { describe, expect, it } from 'vitest';
import type { WallCard } from '../../shared/contracts/wall.ts';
import { rhythm } from './rhythm.ts';

function card(over: Partial<WallCard> = {}): WallCard {
  return {
    id: 'tst_1',
    body: 'A short line.',
    headline: null,
    rating: 5,
    author: { name: 'Hana', title: null, company: null },
    about: null,
    locale: 'en',
    highlights: [],
    tags: [],
    featured: false,
    reply: null,
    incentive: null,
    image: null,
    verified: true,
    at: '2026-10-01T00:00:00.000Z',
    ...over,
  };
}

describe('the rhythm of a wall', () => {
  it('inverts what is featured and gives pictures their frame', () => {
    const image = { src: 'x.webp', width: 1, height: 1, alt: '' };
    expect(rhythm([card({ featured: true, image }), card({ image })])).toEqual(['inverted', 'media']);
  });

  it('lets a short quote stand alone, but never two of them near each other', () => {
    const kinds = rhythm(Array.from({ length: 30 }, () => card()));
    const pulls = kinds.flatMap((kind, i) => (kind === 'pull' ? [i] : []));
    expect(pulls.length).toBeGreaterThan(3);
    for (const [i, at] of pulls.entries()) expect(at - (pulls[i - 1] ?? -9)).toBeGreaterThanOrEqual(5);
  });

  it('keeps everything that has more to say on a sheet', () => {
    const more: Partial<WallCard>[] = [
      { body: 'x'.repeat(91) },
      { headline: 'Good' },
      { reply: { from: 'Nell', text: 'Thanks' } },
      { incentive: '10% off' },
      { body: 'one\ntwo' },
    ];
    for (const over of more) expect(rhythm(Array.from({ length: 9 }, () => card(over)))).not.toContain('pull');
  });

  it('gives three stars no other look than five', () => {
    const cards = Array.from({ length: 12 }, () => card());
    expect(rhythm(cards.map((each) => ({ ...each, rating: 3 })))).toEqual(rhythm(cards));
  });
});
