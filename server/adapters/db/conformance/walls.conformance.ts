import { expect, it } from 'vitest';
import { formatId } from '../../../../shared/ids.ts';
import type { Testimonial } from '../../../domain/testimonials/index.ts';
import type { Subject } from '../stores.conformance.ts';
import { aSpace, aTestimonial, aWall, aWorld, newId, T, type World } from '../stores.fixture.ts';

export function wallsConformance(subject: Subject): void {
  const run: Subject['db']['uow']['run'] = (work) => subject.db.uow.run(work);
  const read: Subject['db']['uow']['read'] = (work) => subject.db.uow.read(work);

  const saved = async (world: World, all: readonly Testimonial[]) => {
    const wall = aWall(world.space);
    await run(async ({ walls, testimonials }) => {
      await walls.addWall(wall);
      for (const one of all) await testimonials.saveTestimonial(one);
    });
    return wall;
  };

  it('is found by visitors by either spelling of its id and by its slug, by owners in their account', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const wall = await saved(world, []);
    const later = aWall(world.space, { createdAt: T + 1 });
    await run(({ walls }) => walls.addWall(later));
    await read(async ({ walls }) => {
      expect(await walls.publicWall(wall.id)).toEqual(wall);
      expect(await walls.publicWall(formatId('wall', wall.id))).toEqual(wall);
      expect(await walls.publicWall(wall.slug)).toEqual(wall);
      expect(await walls.publicWall('nowhere')).toBeNull();
      expect(await walls.publicWall(newId('wall'))).toBeNull();
      expect(await walls.wall(world.account.id, wall.id)).toEqual(wall);
      expect(await walls.wall(other.account.id, wall.id)).toBeNull();
      expect(await walls.wallsOfSpace(world.account.id, world.space.id)).toEqual([wall, later]);
      expect(await walls.wallsOfSpace(other.account.id, world.space.id)).toEqual([]);
    });
  });

  it('is listed newest first, by account and by space, until it is taken away', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const elsewhere = aSpace(world.account.id, { slug: 'elsewhere' });
    const wall = await saved(world, []);
    const [second, third] = [aWall(world.space, { createdAt: T + 1 }), aWall(elsewhere, { createdAt: T + 2 })];
    await run(async ({ spaces, walls }) => {
      await spaces.addSpace(elsewhere);
      await walls.addWall(second);
      await walls.addWall(third);
    });
    const page = { cursor: null, limit: 2 };
    await read(async ({ walls }) => {
      const first = await walls.wallPage(world.account.id, null, page);
      expect(first.items).toEqual([third, second]);
      const rest = await walls.wallPage(world.account.id, null, { ...page, cursor: first.nextCursor });
      expect(rest).toEqual({ items: [wall], nextCursor: null });
      expect((await walls.wallPage(world.account.id, world.space.id, page)).items).toEqual([second, wall]);
      expect((await walls.wallPage(other.account.id, world.space.id, page)).items).toEqual([]);
    });
    await run(async ({ walls }) => {
      await walls.removeWall(other.account.id, wall.id);
      await walls.removeWall(world.account.id, second.id);
    });
    expect(await read(({ walls }) => walls.wallsOfSpace(world.account.id, world.space.id))).toEqual([wall]);
    expect(await read(({ walls }) => walls.publicWall(second.slug))).toBeNull();
  });

  it('has a slug that no other account can take', async () => {
    const world = await aWorld(subject.db);
    const other = await aWorld(subject.db);
    const wall = await saved(world, []);
    const taking = run(({ walls }) => walls.addWall(aWall(other.space, { slug: wall.slug })));
    await expect(taking).rejects.toThrow();
  });

  it('saves its settings, and grows by one generation with the other walls of its space', async () => {
    const world = await aWorld(subject.db);
    const elsewhere = aSpace(world.account.id, { slug: 'elsewhere' });
    const wall = await saved(world, []);
    const [second, third] = [aWall(world.space, { createdAt: T + 1, generation: 7 }), aWall(elsewhere)];
    const stranger = newId('account');
    await run(({ walls }) => walls.saveWall({ ...wall, accountId: stranger, name: 'Taken over' }));
    expect(await read(({ walls }) => walls.wall(world.account.id, wall.id))).toEqual(wall);
    const changed = { ...wall, name: 'Shop', settings: { design: 'list' as const, theme: 'dark' as const } };
    const bumped = await run(async ({ spaces, walls }) => {
      await spaces.addSpace(elsewhere);
      await walls.addWall(second);
      await walls.addWall(third);
      await walls.saveWall(changed);
      return walls.bumpWalls(world.space.id);
    });
    expect(bumped).toHaveLength(2);
    expect(bumped).toEqual(
      expect.arrayContaining([
        { ...changed, generation: 2 },
        { ...second, generation: 8 },
      ]),
    );
    await read(async ({ walls }) => {
      expect((await walls.wall(world.account.id, wall.id))?.generation).toBe(2);
      expect((await walls.wall(world.account.id, third.id))?.generation).toBe(1);
    });
  });

  it('shows what is approved, consented and real: featured first, then the newest', async () => {
    const world = await aWorld(subject.db);
    const elsewhere = aSpace(world.account.id, { slug: 'elsewhere' });
    await run(({ spaces }) => spaces.addSpace(elsewhere));
    const consent = aTestimonial(world).consent;
    const refused = consent && { ...consent, purposes: { publish: false, identity: true, ads: true } };
    const old = aTestimonial(world, { submittedAt: T });
    const fresh = aTestimonial(world, { submittedAt: T + 9 });
    const twins = [aTestimonial(world, { submittedAt: T + 5 }), aTestimonial(world, { submittedAt: T + 5 })] as const;
    const oldStar = aTestimonial(world, { submittedAt: T - 9, featured: true });
    const newStar = aTestimonial(world, { submittedAt: T - 8, featured: true });
    const hidden = [
      aTestimonial(world, { status: 'pending' }),
      aTestimonial(world, { status: 'archived' }),
      aTestimonial(world, { status: 'withdrawn' }),
      aTestimonial(world, { consent: null }),
      aTestimonial(world, { consent: refused, featured: true }),
      aTestimonial(world, { test: true }),
      aTestimonial({ ...world, space: elsewhere }),
    ];
    const shown = [newStar, oldStar, fresh, twins[1], twins[0], old];
    const wall = await saved(world, [...shown, ...hidden]);

    const ask = (cursor: string | null) => read(({ walls }) => walls.publicTestimonials(wall, { cursor, limit: 2 }));
    const pages: Testimonial[][] = [];
    for (let cursor: string | null = null; pages.length === 0 || cursor; ) {
      const page = await ask(cursor);
      pages.push(page.items);
      cursor = page.nextCursor;
    }
    expect(pages.map((items) => items.length)).toEqual([2, 2, 2]);
    expect(pages.flat()).toEqual(shown);

    await read(async ({ walls }) => {
      expect(await walls.publicCount(wall)).toBe(6);
      for (const [i, { id }] of shown.entries()) expect(await walls.publicIndex(wall, id)).toBe(i);
      for (const { id } of hidden) expect(await walls.publicIndex(wall, id)).toBe(-1);
      expect(await walls.publicIndex(wall, newId('testimonial'))).toBe(-1);
      expect(await walls.publicTestimonial(old.id)).toEqual(old);
      for (const { id } of hidden.slice(0, 6)) expect(await walls.publicTestimonial(id)).toBeNull();
    });
  });
}
