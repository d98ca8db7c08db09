import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Media, MediaStore } from '../../../domain/media/index.ts';
import { eachColumn, type Of, query, setColumns } from '../query.ts';
import type { Unit } from '../unit.ts';

export function mediaStore(unit: Unit): MediaStore {
  return {
    media: (accountId, id) => unit.first(media, { accountId, id }),
    mediaById: (id) => unit.first(mediaById, { id }),
    mediaOfTestimonial: (accountId, testimonialId) => unit.all(ofTestimonial, { accountId, testimonialId }),
    mediaBytes: async (accountId) => Number((await unit.first(bytesOf, { accountId }))?.bytes ?? 0),
    addMedia: (row) => unit.run(addMedia, row),
    attachMedia: async (accountId, id, testimonialId) =>
      (await unit.first(attach, { accountId, id, testimonialId })) !== null,
    removeMedia: (accountId, id) => unit.run(remove, { accountId, id }),
  };
}

type Named = Pick<Media, 'accountId' | 'id'>;

const media = query('media.media', (db, t, p: Of<Named>) =>
  db
    .select()
    .from(t.media)
    .where(and(eq(t.media.id, p.id), eq(t.media.accountId, p.accountId)))
    .limit(1),
);
const mediaById = query('media.mediaById', (db, t, p: Of<Pick<Media, 'id'>>) =>
  db.select().from(t.media).where(eq(t.media.id, p.id)).limit(1),
);
const ofTestimonial = query('media.ofTestimonial', (db, t, p: Of<Pick<Media, 'accountId' | 'testimonialId'>>) =>
  db
    .select()
    .from(t.media)
    .where(and(eq(t.media.testimonialId, p.testimonialId), eq(t.media.accountId, p.accountId)))
    .orderBy(asc(t.media.id)),
);
const bytesOf = query('media.bytesOf', (db, t, p: Of<Pick<Media, 'accountId'>>) =>
  db
    .select({ bytes: sql<number | string | null>`sum(${t.media.bytes})` })
    .from(t.media)
    .where(eq(t.media.accountId, p.accountId)),
);
const addMedia = query('media.add', (db, t, _: Of<Media>) => db.insert(t.media).values(eachColumn(t.media)));
const attach = query('media.attach', (db, t, p: Of<Named & Pick<Media, 'testimonialId'>>) =>
  db
    .update(t.media)
    .set(setColumns(t.media, 'testimonialId'))
    .where(and(eq(t.media.id, p.id), eq(t.media.accountId, p.accountId), isNull(t.media.testimonialId)))
    .returning({ id: t.media.id }),
);
const remove = query('media.remove', (db, t, p: Of<Named>) =>
  db.delete(t.media).where(and(eq(t.media.id, p.id), eq(t.media.accountId, p.accountId))),
);
