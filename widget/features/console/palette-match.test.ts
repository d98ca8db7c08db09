import { describe, expect, it } from 'vitest';
import { matchScore } from './palette-match.ts';

const best = (typed: string, texts: string[]) =>
  texts.map((text) => ({ text, score: matchScore(text, typed) ?? -1 })).sort((a, b) => b.score - a.score)[0]?.text;

describe('the palette', () => {
  it('finds by the first letters of words, without accents and capitals', () => {
    expect(best('os', ['Lost horizon', 'Open on my site', 'Outbox'])).toBe('Open on my site');
    expect(best('rene', ['Grace', 'René Dubois'])).toBe('René Dubois');
  });

  it('leaves out what does not have the letters', () => {
    expect(matchScore('Approve', 'zx')).toBeNull();
  });
});
