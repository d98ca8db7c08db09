import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import { parseId } from '../../../../shared/ids.ts';
import type { Wall, WallStore } from '../../../domain/walls/index.ts';
import { ahead, before, NEWEST, readPage } from '../keyset.ts';
import { bound, eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Schema } from '../schema/make-schema.ts';
import type { Unit } from '../unit.ts';
import { testimonialColumns } from './testimonial-columns.ts';

/** Ahead of every card of a wall: featured, and newer than all. */
const TOP: readonly [featured: boolean, at: number, id: string] = [true, Number.MAX_SAFE_INTEGER, ''];

export function wallStore(unit: Unit): WallStore {
  return {
    wall: (accountId, id) => unit.first(wall, { accountId, id }),
    publicWall: async (idOrSlug) => {
      const id = parseId('wall', idOrSlug);
      return (id && (await unit.first(wallById, { id }))) ?? unit.first(wallBySlug, { slug: idOrSlug });
    },
    wallsOfSpace: (accountId, spaceId) => unit.all(wallsOfSpace, { accountId, spaceId }),
    wallPage: (accountId, spaceId, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) =>
          spaceId === null
            ? unit.all(pageOfAccount, { accountId, at, id, rows })
            : unit.all(pageOfSpace, { accountId, spaceId, at, id, rows }),
        positionOf: (row) => [row.createdAt, row.id] as const,
      }),
    publicTestimonials: ({ spaceId }, page) =>
      readPage({
        page,
        first: TOP,
        read: ([featured, at, id], rows) => unit.all(shown, { spaceId, featured, at, id, rows }),
        positionOf: (row) => [row.featured, row.submittedAt, row.id] as const,
      }),
    publicIndex: async ({ spaceId }, testimonialId) => {
      const card = await unit.first(shownCard, { spaceId, id: testimonialId });
      return card ? ((await unit.first(countAhead, { spaceId, ...card }))?.cards ?? 0) : -1;
    },
    publicCount: async ({ spaceId }) => (await unit.first(shownCount, { spaceId }))?.shown ?? 0,
    publicTestimonial: (id) => unit.first(shownById, { id }),
    addWall: (row) => unit.run(addWall, row),
    saveWall: (row) => unit.run(saveWall, row),
    removeWall: (accountId, id) => unit.run(removeWall, { accountId, id }),
    bumpWalls: (spaceId) => unit.all(bumpWalls, { spaceId }),
  };
}

const wall = query('walls.wall', (db, t, p: Of<Pick<Wall, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.walls)
    .where(and(eq(t.walls.id, p.id), eq(t.walls.accountId, p.accountId)))
    .limit(1),
);
const wallById = query('walls.wallById', (db, t, p: Of<Pick<Wall, 'id'>>) =>
  db.select().from(t.walls).where(eq(t.walls.id, p.id)).limit(1),
);
const wallBySlug = query('walls.wallBySlug', (db, t, p: Of<Pick<Wall, 'slug'>>) =>
  db.select().from(t.walls).where(eq(t.walls.slug, p.slug)).limit(1),
);
const wallsOfSpace = query('walls.wallsOfSpace', (db, t, p: Of<Pick<Wall, 'accountId' | 'spaceId'>>) =>
  db
    .select()
    .from(t.walls)
    .where(and(eq(t.walls.spaceId, p.spaceId), eq(t.walls.accountId, p.accountId)))
    .orderBy(asc(t.walls.createdAt), asc(t.walls.id)),
);
interface Position {
  at: number;
  id: string;
  rows: number;
}
const pageOfAccount = query('walls.pageOfAccount', (db, t, p: Of<Pick<Wall, 'accountId'> & Position>) => {
  const order = [t.walls.createdAt, t.walls.id] as const;
  return db
    .select()
    .from(t.walls)
    .where(and(eq(t.walls.accountId, p.accountId), before(order, [bound(p.at), bound(p.id)])))
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const pageOfSpace = query('walls.pageOfSpace', (db, t, p: Of<Pick<Wall, 'accountId' | 'spaceId'> & Position>) => {
  const order = [t.walls.createdAt, t.walls.id] as const;
  return db
    .select()
    .from(t.walls)
    .where(
      and(
        eq(t.walls.spaceId, p.spaceId),
        eq(t.walls.accountId, p.accountId),
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});

/**
 * Approved, consented (or collected elsewhere), not from a test key. By space alone: the wall that was given names its own account's space, and
 * the account is not in the index that counts by.
 */
function isShown(t: Schema, p: Of<Pick<Wall, 'spaceId'>>) {
  return and(
    eq(t.testimonials.spaceId, p.spaceId),
    eq(t.testimonials.status, 'approved'),
    eq(t.testimonials.publishable, true),
  );
}
/** Featured first, then the newest. */
const orderOf = (t: Schema) => [t.testimonials.featured, t.testimonials.submittedAt, t.testimonials.id] as const;

const shownById = query('walls.shownById', (db, t, p: Of<{ id: string }>) =>
  db
    .select(testimonialColumns(t))
    .from(t.testimonials)
    .where(
      and(eq(t.testimonials.id, p.id), eq(t.testimonials.status, 'approved'), eq(t.testimonials.publishable, true)),
    )
    .limit(1),
);
const shown = query(
  'walls.shown',
  (db, t, p: Of<Pick<Wall, 'spaceId'> & { featured: boolean; at: number; id: string; rows: number }>) =>
    db
      .select(testimonialColumns(t))
      .from(t.testimonials)
      .where(
        and(isShown(t, p), before(orderOf(t), [bound(p.featured, t.testimonials.featured), bound(p.at), bound(p.id)])),
      )
      .orderBy(...orderOf(t).map(desc))
      .limit(p.rows),
);
const shownCard = query('walls.shownCard', (db, t, p: Of<Pick<Wall, 'spaceId'> & { id: string }>) =>
  db
    .select({ featured: t.testimonials.featured, at: t.testimonials.submittedAt, id: t.testimonials.id })
    .from(t.testimonials)
    .where(and(isShown(t, p), eq(t.testimonials.id, p.id)))
    .limit(1),
);
const countAhead = query(
  'walls.countAhead',
  (db, t, p: Of<Pick<Wall, 'spaceId'> & { featured: boolean; at: number; id: string }>) =>
    db
      .select({ cards: count() })
      .from(t.testimonials)
      .where(
        and(isShown(t, p), ahead(orderOf(t), [bound(p.featured, t.testimonials.featured), bound(p.at), bound(p.id)])),
      ),
);
const shownCount = query('walls.shownCount', (db, t, p: Of<Pick<Wall, 'spaceId'>>) =>
  db.select({ shown: t.spaceTallies.shown }).from(t.spaceTallies).where(eq(t.spaceTallies.spaceId, p.spaceId)).limit(1),
);
const addWall = query('walls.addWall', (db, t, _: Of<Wall>) => db.insert(t.walls).values(eachColumn(t.walls)));
const saveWall = query('walls.saveWall', (db, t, p: Of<Wall>) =>
  db
    .update(t.walls)
    .set(setColumns(t.walls, 'slug', 'name', 'settings', 'generation'))
    .where(and(eq(t.walls.id, p.id), eq(t.walls.accountId, p.accountId))),
);
const removeWall = query('walls.removeWall', (db, t, p: Of<Pick<Wall, 'accountId' | 'id'>>) =>
  db.delete(t.walls).where(and(eq(t.walls.id, p.id), eq(t.walls.accountId, p.accountId))),
);
const bumpWalls = query('walls.bumpWalls', (db, t, p: Of<Pick<Wall, 'spaceId'>>) =>
  db
    .update(t.walls)
    .set({ generation: sql`${t.walls.generation} + 1` })
    .where(eq(t.walls.spaceId, p.spaceId))
    .returning(),
);
