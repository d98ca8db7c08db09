import { readFileSync } from 'node:fs';
import type { WallCard, WallPayload } from '../../../shared/contracts/wall.ts';

type Seed = Omit<WallCard, 'id' | 'at' | 'verified'> & { daysAgo: number; status?: 'pending' };
const all: Seed[] = JSON.parse(
  readFileSync(new URL('../../../demo/bakery/testimonials.json', import.meta.url), 'utf8'),
);
const seeds = all.filter(({ status }) => status !== 'pending');

const NOW = Date.parse('2026-11-20T12:00:00Z');

/** The demo's own testimonials as the wall of a space; `image` is served by the host's own site. */
export function bakeryWall(site: string): WallPayload {
  const cards = seeds.map(({ daysAgo, ...seed }, i) => ({
    ...seed,
    id: `tst_${String(i).padStart(4, '0')}`,
    image: seed.image && { ...seed.image, src: `${site}/bakery/${seed.image.src}` },
    verified: i !== 9,
    at: new Date(NOW - daysAgo * 86_400_000).toISOString(),
  }));
  const featured = cards.filter((card) => card.featured);
  return {
    id: 'wall_test',
    slug: 'bakery',
    spaceName: 'Brindle Lane Bakehouse',
    design: 'masonry',
    theme: 'auto',
    accent: null,
    locale: 'en',
    summary: { average: 4.74, count: 214, spread: [3, 3, 9, 28, 171] },
    cards: [...featured, ...cards.filter((card) => !card.featured)],
    total: cards.length,
    nextCursor: null,
    generation: 1,
    disclosure: [
      'Every customer gets the same private link after an order, whatever they thought of it. Nobody is paid for praise.',
      'All 214 ratings are in the average, shown here or not.',
      'Cards of customers who got something for answering say so.',
    ],
  };
}

export function makeCard(id: string, over: Partial<WallCard> = {}): WallCard {
  return {
    id,
    body: 'They kept the last loaf for me, and I had only mentioned it in passing.',
    headline: null,
    rating: 5,
    author: { name: 'Noor Haddad', title: null, company: null },
    about: 'Counter order',
    locale: 'en',
    highlights: [],
    tags: [],
    featured: false,
    reply: null,
    incentive: null,
    image: null,
    verified: true,
    at: '2026-11-20T11:59:00.000Z',
    ...over,
  };
}
