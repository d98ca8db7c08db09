import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type RatingSpread,
  type Review,
  sourceOf,
  type Testimonial,
  type TestimonialStatus,
} from '../../../domain/testimonials/index.ts';
import type { Subject } from '../stores.conformance.ts';
import { aConversation, aSpace, aTestimonial, aWall, aWorld, newId, T } from '../stores.fixture.ts';

const STATUSES = ['pending', 'approved', 'archived', 'withdrawn'] as const;

export function testimonialsConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  it('keeps every part of a testimonial, and replaces it when it is saved again', async () => {
    const world = await aWorld(subject.db);
    const conversationId = newId('conversation');
    const full = aTestimonial(world, {
      conversationId,
      headline: 'A cake to remember',
      highlights: [{ start: 4, end: 7 }],
      reply: { from: 'Ada', text: 'Thank you!' },
      image: { src: '/m/1', width: 4, height: 3, alt: 'A cake' },
      incentive: 'a bun',
      featured: true,
      wantsContact: true,
    });
    await run(({ testimonials }) => testimonials.saveTestimonial(full));
    const find = () => read(({ testimonials }) => testimonials.testimonial(world.account.id, full.id));
    expect(await find()).toEqual(full);
    const bare: Testimonial = {
      ...full,
      status: 'archived',
      headline: null,
      rating: null,
      highlights: [],
      reply: null,
      image: null,
      consent: null,
      featured: false,
      approvedAt: null,
      updatedAt: T + 9,
    };
    await run(({ testimonials }) => testimonials.saveTestimonial(bare));
    expect(await find()).toEqual(bare);
    const ofConversation = await read(({ testimonials }) =>
      testimonials.testimonialOfConversation(world.account.id, conversationId),
    );
    expect(ofConversation).toEqual(bare);
  });

  it('answers another account’s testimonial like one that does not exist', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const conversationId = newId('conversation');
    const testimonial = aTestimonial(world, { conversationId });
    await run(({ testimonials }) => testimonials.saveTestimonial(testimonial));
    const page = { cursor: null, limit: 10 };
    await read(async ({ testimonials }) => {
      const foreign = other.account.id;
      expect(await testimonials.testimonial(foreign, testimonial.id)).toBeNull();
      expect(await testimonials.testimonialOfConversation(foreign, conversationId)).toBeNull();
      expect((await testimonials.testimonials(foreign, world.space.id, 'approved', page)).items).toEqual([]);
      expect(await testimonials.countByStatus(foreign, world.space.id, 'approved')).toBe(0);
    });
    const taking = run(({ testimonials }) =>
      testimonials.saveTestimonial({ ...testimonial, accountId: other.account.id, spaceId: other.space.id }),
    );
    await expect(taking).rejects.toThrow(/another space/);
  });

  it('pages by status, the last submitted first', async () => {
    const world = await aWorld(subject.db);
    const pending = Array.from({ length: 6 }, (_, i) =>
      aTestimonial(world, { status: 'pending', submittedAt: T + Math.floor(i / 2), createdAt: T + 100 - i }),
    );
    await run(async ({ testimonials }) => {
      for (const one of [...pending, aTestimonial(world)]) await testimonials.saveTestimonial(one);
    });
    const ask = (cursor: string | null) =>
      read(({ testimonials }) =>
        testimonials.testimonials(world.account.id, world.space.id, 'pending', { cursor, limit: 4 }),
      );
    const first = await ask(null);
    const second = await ask(first.nextCursor);
    const newestFirst = [...pending].reverse().map(({ id }) => id);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(newestFirst);
    expect(second.nextCursor).toBeNull();
  });

  it('lists an account’s reviews by page and filter, as the recount has them', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const second = aSpace(world.account.id, { slug: 'second', name: 'The café' });
    const inSecond = { ...world, space: second };
    const asked = aConversation(world);
    const all = [
      aTestimonial(world, { createdAt: T + 1, conversationId: asked.id }),
      aTestimonial(world, { createdAt: T + 1, ...importedFrom('Google') }),
      aTestimonial(inSecond, { createdAt: T + 2, ...importedFrom('google'), status: 'archived' }),
      aTestimonial(inSecond, { createdAt: T + 3, status: 'pending' }),
      aTestimonial(world, { createdAt: T + 4, consent: null }),
      aTestimonial(world, { createdAt: T + 5, test: true }),
    ];
    await run(async (stores) => {
      await stores.spaces.addSpace(second);
      await stores.conversations.addConversation(asked);
      await stores.walls.addWall(aWall(world.space));
      for (const one of [...all, aTestimonial(world, { status: 'withdrawn' }), aTestimonial(other)])
        await stores.testimonials.saveTestimonial(one);
    });
    const oldest = [...all].sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
    const isShown = (one: Testimonial) =>
      one.spaceId === world.space.id && one.status === 'approved' && !one.test && one.consent !== null;
    const filters = [null, world.space.id, second.id].flatMap((spaceId) =>
      [null, 'goodword', 'GOOGLE', 'yelp'].flatMap((source) =>
        [null, true, false].map((shown) => ({ spaceId, source, shown })),
      ),
    );
    for (const filter of filters) {
      const fits = oldest.filter(
        (one) =>
          (filter.spaceId === null || one.spaceId === filter.spaceId) &&
          (filter.source === null || sourceOf(one) === filter.source.toLowerCase()) &&
          (filter.shown === null || isShown(one) === filter.shown),
      );
      await read(async ({ testimonials }) => {
        const { id } = world.account;
        const pages: Review[][] = [];
        for (const page of [0, 1, 2])
          pages.push(await testimonials.reviews(id, filter, { page, limit: 2, oldestFirst: true }));
        expect(pages.flat().map(({ testimonial }) => testimonial)).toEqual(fits);
        expect(pages.flat().map(({ shown }) => shown)).toEqual(fits.map(isShown));
        const newest = await testimonials.reviews(id, filter, { page: 0, limit: 100, oldestFirst: false });
        expect(newest.map(({ testimonial }) => testimonial.id)).toEqual(fits.map((one) => one.id).reverse());
        expect(await testimonials.countReviews(id, filter)).toBe(fits.length);
      });
    }
    await read(async ({ testimonials }) => {
      const [first] = await testimonials.reviews(
        world.account.id,
        { spaceId: null, source: null, shown: null },
        { page: 5, limit: 1, oldestFirst: false },
      );
      const mine = all[0]?.id ?? newId('testimonial');
      const whole = {
        testimonial: all[0],
        spaceName: 'The bakery',
        contact: { email: world.contact.email, phone: null },
      };
      expect(await testimonials.review(world.account.id, mine)).toEqual({ ...whole, shown: true });
      expect([
        first?.testimonial.id,
        (await testimonials.review(world.account.id, all[1]?.id ?? mine))?.contact,
      ]).toEqual([oldest[0]?.id, null]);
      expect(await testimonials.review(other.account.id, mine)).toBeNull();
      expect(await testimonials.sources(world.account.id, world.space.id)).toEqual(['goodword', 'google']);
      expect(await testimonials.sources(other.account.id, world.space.id)).toEqual([]);
    });
  });

  it('pages through all but those taken back, the last submitted first', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const kept = Array.from({ length: 7 }, (_, i) =>
      aTestimonial(world, { status: STATUSES[i % 3] ?? 'pending', submittedAt: T + Math.floor(i / 2) }),
    );
    const gone = Array.from({ length: 4 }, (_, i) => aTestimonial(world, { status: 'withdrawn', submittedAt: T + i }));
    await run(async ({ testimonials }) => {
      for (const one of [...kept, ...gone]) await testimonials.saveTestimonial(one);
    });
    const ask = (cursor: string | null, account = world.account.id) =>
      read(({ testimonials }) => testimonials.newestTestimonials(account, world.space.id, { cursor, limit: 5 }));
    const first = await ask(null);
    const second = await ask(first.nextCursor);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([...kept].reverse().map(({ id }) => id));
    expect(second.nextCursor).toBeNull();
    expect(await ask('nonsense')).toEqual({ items: [], nextCursor: null, wrongCursor: true });
    expect((await ask(null, other.account.id)).items).toEqual([]);
    await read(async ({ testimonials }) => {
      const counts = { pending: 3, approved: 2, archived: 2, withdrawn: 4 };
      expect(await testimonials.statusCounts(world.account.id, world.space.id)).toEqual(counts);
      const none = { pending: 0, approved: 0, archived: 0, withdrawn: 0 };
      expect(await testimonials.statusCounts(other.account.id, world.space.id)).toEqual(none);
    });
  });

  it('takes one away with its part of the counts, and none of another account', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const [one, two] = [aTestimonial(world), aTestimonial(world, { rating: 4 })];
    await run(async ({ testimonials }) => {
      await testimonials.saveTestimonial(one);
      await testimonials.saveTestimonial(two);
      await testimonials.removeTestimonial(other.account.id, two.id);
      await testimonials.removeTestimonial(world.account.id, one.id);
      await testimonials.removeTestimonial(world.account.id, one.id);
    });
    await read(async ({ testimonials, walls }) => {
      expect(await testimonials.testimonial(world.account.id, one.id)).toBeNull();
      expect(await testimonials.testimonial(world.account.id, two.id)).toEqual(two);
      expect(await testimonials.ratings(world.space.id)).toEqual([0, 0, 0, 1, 0]);
      expect(await walls.publicCount(aWall(world.space))).toBe(1);
    });
  });

  it('keeps what came along with an import, shows it without consent, and leaves its rating uncounted', async () => {
    const world = await aWorld(subject.db);
    const imported = {
      source: 'google',
      sourceId: 'g-1',
      url: 'https://reviews.example/1',
      photoUrl: 'https://cdn.example/a.jpg',
      email: 'ana@example.com',
      social: { x: 'https://x.example/ana' },
    };
    const one = aTestimonial(world, { provenance: 'import', consent: null, imported });
    const tested = aTestimonial(world, { provenance: 'import', consent: null, imported, test: true });
    await run(async ({ testimonials }) => {
      await testimonials.saveTestimonial(one);
      await testimonials.saveTestimonial(tested);
    });
    await read(async ({ testimonials, walls }) => {
      expect(await testimonials.testimonial(world.account.id, one.id)).toEqual(one);
      expect((await walls.publicTestimonials(aWall(world.space), { cursor: null, limit: 9 })).items).toEqual([one]);
      expect(await testimonials.ratings(world.space.id)).toEqual([0, 0, 0, 0, 0]);
    });
  });

  it('knows an import again by its hash, and its author’s address whatever its case', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const email = `A_%!.${newId('contact')}@mail.example`;
    const imported = { source: 'google', sourceId: null, url: null, photoUrl: null, email, social: {} };
    const one = aTestimonial(world, { provenance: 'import', contentHash: 'h-1', imported });
    const likeIt = { ...imported, email: email.replace('_', 'x') };
    await run(async ({ testimonials }) => {
      await testimonials.saveTestimonial(one);
      await testimonials.saveTestimonial(aTestimonial(world, { provenance: 'import', imported: likeIt }));
      await testimonials.saveTestimonial(aTestimonial(world, { contentHash: 'h-2' }));
    });
    await read(async ({ testimonials }) => {
      const { account, space } = world;
      expect(await testimonials.hasContent(account.id, space.id, 'h-1')).toBe(true);
      expect(await testimonials.hasContent(account.id, space.id, 'h-2')).toBe(false);
      expect(await testimonials.hasContent(other.account.id, space.id, 'h-1')).toBe(false);
      expect(await testimonials.testimonialsImportedFrom(account.id, email.toLowerCase())).toEqual([one]);
      expect(await testimonials.testimonialsImportedFrom(other.account.id, email)).toEqual([]);
    });
  });

  it('counts published ratings whatever the owner decided, and forgets those taken back', async () => {
    const world = await aWorld(subject.db);
    const ratings = () => read(({ testimonials }) => testimonials.ratings(world.space.id));
    expect(await ratings()).toEqual([0, 0, 0, 0, 0]);
    const consent = aTestimonial(world).consent;
    const refused = consent && { ...consent, purposes: { publish: false, identity: true, ads: true } };
    const five = aTestimonial(world);
    await run(async ({ testimonials }) => {
      for (const one of [
        five,
        aTestimonial(world, { rating: 1, status: 'archived' }),
        aTestimonial(world, { rating: 2, status: 'pending' }),
        aTestimonial(world, { rating: 3, consent: refused }),
        aTestimonial(world, { rating: 3, consent: null }),
        aTestimonial(world, { rating: 4, test: true }),
        aTestimonial(world, { rating: null }),
      ]) {
        await testimonials.saveTestimonial(one);
      }
    });
    expect(await ratings()).toEqual([1, 1, 0, 0, 1]);
    await run(({ testimonials }) => testimonials.saveTestimonial({ ...five, status: 'withdrawn' }));
    expect(await ratings()).toEqual([1, 1, 0, 0, 0]);
  });

  it('keeps its counts equal to a recount, whatever happens in whatever order', async () => {
    const slots = [0, 1, 2, 3];
    const change = fc.record({
      slot: fc.constantFrom(...slots),
      status: fc.constantFrom(...STATUSES),
      rating: fc.constantFrom(null, 1, 2, 3, 4, 5),
      publish: fc.boolean(),
      consented: fc.boolean(),
      test: fc.boolean(),
      fails: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 14 }), async (changes) => {
        const world = await aWorld(subject.db);
        const wall = aWall(world.space);
        const blank = slots.map(() => aTestimonial(world));
        const standing = new Map<number, Testimonial>();
        for (const { slot, status, rating, publish, consented, test, fails } of changes) {
          const base = blank[slot] ?? aTestimonial(world);
          const purposes = { publish, identity: false, ads: false };
          const next = {
            ...base,
            status,
            rating,
            test,
            consent: consented && base.consent ? { ...base.consent, purposes } : null,
          };
          const saving = run(async ({ testimonials }) => {
            await testimonials.saveTestimonial(next);
            if (fails) throw new Error('undone');
          });
          await saving.catch(() => undefined); // the failing ones are part of the game
          if (!fails) standing.set(slot, next);
        }
        const all = [...standing.values()];
        await read(async ({ testimonials, walls }) => {
          expect(await testimonials.ratings(world.space.id)).toEqual(recount(all));
          for (const status of STATUSES) {
            const counted = await testimonials.countByStatus(world.account.id, world.space.id, status);
            expect(counted).toBe(all.filter((one) => one.status === status).length);
          }
          const shown = await walls.publicTestimonials(wall, { cursor: null, limit: 100 });
          expect(await walls.publicCount(wall)).toBe(shown.items.length);
        });
      }),
      { numRuns: 25 },
    );
  });
}

const importedFrom = (source: string) => ({
  provenance: 'import' as const,
  imported: { source, sourceId: null, url: null, photoUrl: null, email: null, social: {} },
});

function recount(all: readonly Testimonial[]): RatingSpread {
  const withdrawn: TestimonialStatus = 'withdrawn';
  const counting = all.filter((one) => one.consent?.purposes.publish && !one.test && one.status !== withdrawn);
  const of = (stars: number) => counting.filter(({ rating }) => rating === stars).length;
  return [of(1), of(2), of(3), of(4), of(5)];
}
