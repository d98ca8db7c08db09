import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WallCard } from '../../shared/contracts/wall.ts';
import { makeCard } from './support/wall-fixture.ts';
import { createWallWorld, rendered, type WallWorld } from './support/wall-world.ts';

/** Each would run in a renderer that lets one string become markup, an address or a style. */
const ATTACKS = [
  '<script>__xss=1</script>',
  '<img src=x onerror="__xss=1">',
  '"><svg onload=__xss=1>',
  "';__xss=1;//",
  '{{constructor.constructor("__xss=1")()}}',
  'javascript:__xss=1',
  '</style><script>__xss=1</script>',
  '<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>',
  '&lt;script&gt;__xss=1&lt;/script&gt;',
  '\u202e<b onmouseover=__xss=1>\u0000\ud800',
];

let world: WallWorld;
beforeAll(async () => {
  world = await createWallWorld();
});
afterAll(() => world.close());

const hostile = fc.oneof(
  fc.constantFrom(...ATTACKS),
  fc.tuple(fc.string({ unit: 'binary' }), fc.constantFrom(...ATTACKS), fc.string()).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 2000 }),
);
const range = fc.record({ start: fc.integer({ min: -5, max: 3000 }), end: fc.integer({ min: -5, max: 3000 }) });
const card: fc.Arbitrary<WallCard> = fc
  .record({
    body: hostile,
    headline: fc.option(hostile),
    rating: fc.option(fc.integer({ min: 1, max: 5 })),
    author: fc.record({ name: fc.option(hostile), title: fc.option(hostile), company: fc.option(hostile) }),
    about: fc.option(hostile),
    locale: fc.oneof(fc.constantFrom('en', 'ar', 'zh-Hant'), hostile),
    highlights: fc.array(range, { maxLength: 5 }),
    featured: fc.boolean(),
    reply: fc.option(fc.record({ from: hostile, text: hostile })),
    incentive: fc.option(hostile),
    image: fc.option(
      fc.record({ src: fc.constantFrom(...ATTACKS), width: fc.nat(900), height: fc.nat(900), alt: hostile }),
    ),
    verified: fc.boolean(),
  })
  .map((fields) => makeCard('', fields));

describe('ten thousand testimonials written against us', () => {
  it('render as text, whole, and run nothing', async () => {
    const cards = fc.sample(card, { numRuns: 4_000, seed: 20261120 }).map((one, i) => ({ ...one, id: `tst_${i}` }));
    world.site.add(
      'fuzz',
      '<body><goodword-wall wall="{{wall}}"></goodword-wall><script async src="{{origin}}/embed.js"></script>',
      false,
    );
    const page = await world.visit('/fuzz');
    await rendered(page);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    let shown = 0;
    for (let from = 0; from < cards.length; from += 250) {
      const some = cards.slice(from, from + 250);
      await page.route('**/w/*.json', (route) =>
        route.fulfill({
          json: { ...world.server.payload, cards: some },
          headers: { 'access-control-allow-origin': '*' },
        }),
      );
      shown += await page.evaluate(async (wall) => {
        const host = document.querySelector('goodword-wall') as HTMLElement;
        const done = new Promise<void>((resolve, reject) => {
          host.addEventListener('goodword:render', () => resolve(), { once: true });
          host.addEventListener('goodword:error', (event) => reject(new Error((event as CustomEvent).detail.reason)), {
            once: true,
          });
        });
        host.setAttribute('wall', wall);
        await done;
        const root = host.shadowRoot;
        // Whatever has become an element that we do not make ourselves.
        const strange = root?.querySelectorAll(
          'script, iframe, object, embed, [onerror], [onload], [onmouseover], a[href^="javascript"]',
        );
        if (strange?.length) throw new Error(strange[0]?.outerHTML);
        return root?.querySelectorAll('.card').length ?? 0;
      }, `wall-${from}`);
      await page.unroute('**/w/*.json');
    }
    expect(shown).toBe(4_000);
    expect(await page.evaluate(() => window.__xss)).toBeUndefined();
    expect(dialogs).toBe(0);
  });

  it('would have been seen to run: the trap works', async () => {
    const page = await world.visit('/fuzz');
    await page.evaluate((attack) => document.body.insertAdjacentHTML('beforeend', attack), ATTACKS[1] ?? '');
    await page.waitForFunction(() => window.__xss === 1);
  });
});
