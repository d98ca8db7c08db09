import { render } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { WallCard } from '../../shared/contracts/wall.ts';
import { hueOf, initials } from './avatar.tsx';
import { Card } from './card.tsx';
import { englishCard, formats } from './words.ts';

const words = { ...englishCard, ...formats('en') };
const card: WallCard = {
  id: 'tst_1',
  body: 'It keeps until Wednesday.',
  headline: null,
  rating: 4,
  author: { name: 'Hana Lindqvist', title: 'Owner', company: 'Little Kiln' },
  about: 'Saturday loaf',
  locale: 'en',
  highlights: [{ start: 3, end: 24 }],
  tags: [],
  featured: false,
  reply: null,
  incentive: null,
  image: null,
  verified: true,
  at: '2026-10-20T10:00:00.000Z',
};

describe('a card', () => {
  it('says who, what and when around a blockquote in its own language', () => {
    const { container, getByRole } = render(<Card card={card} words={words} />);
    expect(container.querySelector('figure > blockquote')?.getAttribute('lang')).toBe('en');
    expect(container.querySelector('mark')?.textContent).toBe('keeps until Wednesday');
    expect(getByRole('img', { name: '4 out of 5' })).toBeTruthy();
    expect([...container.querySelectorAll('.r > *')].map((part) => part.textContent)).toEqual([
      'Owner, Little Kiln',
      'Saturday loaf',
      'Oct 2026',
    ]);
  });

  it('shows no stars where none were given and no name where it was kept private', () => {
    const { container, getByText } = render(
      <Card card={{ ...card, rating: null, author: { name: null, title: null, company: null } }} words={words} />,
    );
    expect(container.querySelector('.stars')).toBeNull();
    expect(getByText('Name kept private')).toBeTruthy();
  });

  it('has a seal only for words that were collected here', () => {
    const pressed = vi.fn();
    const { getByRole, queryByRole, rerender } = render(<Card card={card} words={words} onSeal={pressed} />);
    getByRole('button', { name: /^Verified/ }).click();
    expect(pressed).toHaveBeenCalledOnce();
    rerender(<Card card={{ ...card, verified: false }} words={words} onSeal={pressed} />);
    expect(queryByRole('button')).toBeNull();
  });

  it('folds a long story only where it can be unfolded', () => {
    const long = { ...card, highlights: [], body: 'A sentence that goes on for a while. '.repeat(30) };
    const { container, getByRole, rerender } = render(<Card card={long} words={words} />);
    expect(container.querySelector('blockquote')?.textContent).toContain(long.body.trim());
    rerender(<Card card={long} words={words} onFold={() => {}} />);
    expect(getByRole('button', { name: 'Read all of it' }).getAttribute('aria-expanded')).toBe('false');
    expect(container.querySelector('blockquote')?.textContent?.length).toBeLessThan(400);
  });

  it('says an incentive and a reply on the card itself', () => {
    const { getByText } = render(
      <Card card={{ ...card, incentive: 'Got 10% off', reply: { from: 'Nell', text: 'Thank you' } }} words={words} />,
    );
    expect(getByText('Got 10% off')).toBeTruthy();
    expect(getByText('Reply from Nell')).toBeTruthy();
  });
});

describe('an avatar', () => {
  it('has the initials of the first and last word, one where a script has no capitals', () => {
    expect(
      ['Hana Lindqvist', 'Chidi E.', 'Sofia & Marc Dellwood', 'Ada', 'ليلى الحسن', '李小龙', '7', ''].map(initials),
    ).toEqual(['HL', 'CE', 'SD', 'A', 'ل', '李', '”', '”']);
  });

  it('has the same hue for the same name, and many hues for many names', () => {
    const names = Array.from({ length: 200 }, (_, i) => `Customer ${i} of ${i * 7}`);
    expect(hueOf('Hana')).toBe(hueOf('Hana'));
    expect(new Set(names.map(hueOf)).size).toBeGreaterThan(80);
    for (const hue of names.map(hueOf)) expect(hue).toBeLessThan(360);
  });
});
