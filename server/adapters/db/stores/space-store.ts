import { and, asc, desc, eq } from 'drizzle-orm';
import type { Space, SpaceStore } from '../../../domain/spaces/index.ts';
import { before, NEWEST, readPage } from '../keyset.ts';
import { bound, eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';

export function spaceStore(unit: Unit): SpaceStore {
  return {
    space: (accountId, id) => unit.first(space, { accountId, id }),
    spaceBySlug: (accountId, slug) => unit.first(spaceBySlug, { accountId, slug }),
    spaces: (accountId) => unit.all(spaces, { accountId }),
    spacePage: (accountId, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) => unit.all(spacePage, { accountId, at, id, rows }),
        positionOf: (row) => [row.createdAt, row.id] as const,
      }),
    addSpace: (row) => unit.run(addSpace, row),
    saveSpace: (row) => unit.run(saveSpace, row),
  };
}

const space = query('spaces.space', (db, t, p: Of<Pick<Space, 'accountId' | 'id'>>) =>
  db
    .select()
    .from(t.spaces)
    .where(and(eq(t.spaces.id, p.id), eq(t.spaces.accountId, p.accountId)))
    .limit(1),
);
const spaceBySlug = query('spaces.spaceBySlug', (db, t, p: Of<Pick<Space, 'accountId' | 'slug'>>) =>
  db
    .select()
    .from(t.spaces)
    .where(and(eq(t.spaces.accountId, p.accountId), eq(t.spaces.slug, p.slug)))
    .limit(1),
);
const spaces = query('spaces.spaces', (db, t, p: Of<Pick<Space, 'accountId'>>) =>
  db
    .select()
    .from(t.spaces)
    .where(eq(t.spaces.accountId, p.accountId))
    .orderBy(asc(t.spaces.createdAt), asc(t.spaces.id)),
);
const spacePage = query(
  'spaces.spacePage',
  (db, t, p: Of<Pick<Space, 'accountId'> & { at: number; id: string; rows: number }>) => {
    const order = [t.spaces.createdAt, t.spaces.id] as const;
    return db
      .select()
      .from(t.spaces)
      .where(and(eq(t.spaces.accountId, p.accountId), before(order, [bound(p.at), bound(p.id)])))
      .orderBy(...order.map(desc))
      .limit(p.rows);
  },
);
const addSpace = query('spaces.addSpace', (db, t, _: Of<Space>) => db.insert(t.spaces).values(eachColumn(t.spaces)));
const saveSpace = query('spaces.saveSpace', (db, t, p: Of<Space>) =>
  db
    .update(t.spaces)
    .set(setColumns(t.spaces, 'slug', 'name', 'settings'))
    .where(and(eq(t.spaces.id, p.id), eq(t.spaces.accountId, p.accountId))),
);
