import { and, desc, eq, sql } from 'drizzle-orm';
import type { AccountId, SpaceId, TestimonialId } from '../../../../shared/ids.ts';
import { sourceOf, type Testimonial, type TestimonialStore } from '../../../domain/testimonials/index.ts';
import { before, NEWEST, readPage } from '../keyset.ts';
import { bound, eachColumn, fromInsert, type Of, query } from '../query.ts';
import { IMPORTED, NOT_WITHDRAWN } from '../schema/testimonials.ts';
import type { Unit } from '../unit.ts';
import { reviewReads } from './review-reads.ts';
import { testimonialColumns } from './testimonial-columns.ts';
import { difference, isPublishable, type Tally, tallied, tallyOf } from './testimonial-tally.ts';

export function testimonialStore(unit: Unit): TestimonialStore {
  return {
    testimonial: (accountId, id) => unit.first(testimonial, { accountId, id }),
    testimonialOfConversation: (accountId, conversationId) => unit.first(ofConversation, { accountId, conversationId }),
    testimonials: (accountId, spaceId, status, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) => unit.all(testimonials, { accountId, spaceId, status, at, id, rows }),
        positionOf: (row) => [row.submittedAt, row.id] as const,
      }),
    hasContent: async (accountId, spaceId, contentHash) =>
      (await unit.first(importedAs, { accountId, spaceId, contentHash })) !== null,
    testimonialsImportedFrom: async (accountId, email) =>
      (
        await unit.all(importedWith, { accountId, pattern: `%${email.toLowerCase().replace(/[!%_]/g, '!$&')}%` })
      ).filter(({ imported }) => imported?.email?.toLowerCase() === email.toLowerCase()),
    newestTestimonials: (accountId, spaceId, page) =>
      readPage({
        page,
        first: NEWEST,
        read: ([at, id], rows) => unit.all(newest, { accountId, spaceId, at, id, rows }),
        positionOf: (row) => [row.submittedAt, row.id] as const,
      }),
    countByStatus: async (accountId, spaceId, status) =>
      (await unit.first(tallyOfAccount, { accountId, spaceId }))?.[status] ?? 0,
    statusCounts: async (accountId, spaceId) =>
      (await unit.first(tallyOfAccount, { accountId, spaceId })) ?? {
        pending: 0,
        approved: 0,
        archived: 0,
        withdrawn: 0,
      },
    ratings: async (spaceId) => {
      const tally = await unit.first(tallyOfSpace, { spaceId });
      return tally ? [tally.one, tally.two, tally.three, tally.four, tally.five] : [0, 0, 0, 0, 0];
    },
    ...reviewReads(unit),
    saveTestimonial: (row) => saveTestimonial(unit, row),
    removeTestimonial: (accountId, id) => removeTestimonial(unit, accountId, id),
  };
}

async function saveTestimonial(unit: Unit, row: Testimonial): Promise<void> {
  const old = await unit.first(standing, { id: row.id });
  if (old && (old.accountId !== row.accountId || old.spaceId !== row.spaceId)) {
    throw new Error(`Testimonial ${row.id} belongs to another space.`);
  }
  await unit.run(upsert, { ...row, publishable: isPublishable(row), source: sourceOf(row) });
  await move(unit, row.spaceId, difference(tallyOf(row), tallyOf(old)));
}

async function removeTestimonial(unit: Unit, accountId: AccountId, id: TestimonialId): Promise<void> {
  const old = await unit.first(standing, { id });
  if (old?.accountId !== accountId) return;
  await unit.run(remove, { id });
  await move(unit, old.spaceId, difference(tallyOf(null), tallyOf(old)));
}

async function move(unit: Unit, spaceId: SpaceId, moved: Tally): Promise<void> {
  if (tallied.some((name) => moved[name] !== 0)) await unit.run(moveTally, { spaceId, ...moved });
}

const testimonial = query('testimonials.testimonial', (db, t, p: Of<Pick<Testimonial, 'accountId' | 'id'>>) =>
  db
    .select(testimonialColumns(t))
    .from(t.testimonials)
    .where(and(eq(t.testimonials.id, p.id), eq(t.testimonials.accountId, p.accountId)))
    .limit(1),
);
const ofConversation = query(
  'testimonials.ofConversation',
  (db, t, p: Of<Pick<Testimonial, 'accountId' | 'conversationId'>>) =>
    db
      .select(testimonialColumns(t))
      .from(t.testimonials)
      .where(and(eq(t.testimonials.conversationId, p.conversationId), eq(t.testimonials.accountId, p.accountId)))
      .orderBy(desc(t.testimonials.createdAt), desc(t.testimonials.id))
      .limit(1),
);
const importedAs = query(
  'testimonials.importedAs',
  (db, t, p: Of<Pick<Testimonial, 'accountId' | 'spaceId' | 'contentHash'>>) =>
    db
      .select({ id: t.testimonials.id })
      .from(t.testimonials)
      .where(
        and(
          eq(t.testimonials.spaceId, p.spaceId),
          eq(t.testimonials.contentHash, p.contentHash),
          IMPORTED,
          eq(t.testimonials.accountId, p.accountId),
        ),
      )
      .limit(1),
);
/** A scan of the account's imports: for the rare day on which somebody's data is deleted or handed out. */
const importedWith = query(
  'testimonials.importedWith',
  (db, t, p: Of<Pick<Testimonial, 'accountId'> & { pattern: string }>) =>
    db
      .select(testimonialColumns(t))
      .from(t.testimonials)
      .where(
        and(
          eq(t.testimonials.accountId, p.accountId),
          eq(t.testimonials.provenance, 'import'),
          sql`lower(cast(${t.testimonials.imported} as text)) like ${p.pattern} escape '!'`,
        ),
      )
      .orderBy(desc(t.testimonials.createdAt), desc(t.testimonials.id)),
);
type Ask = Pick<Testimonial, 'accountId' | 'spaceId' | 'status'> & { at: number; id: string; rows: number };
const testimonials = query('testimonials.testimonials', (db, t, p: Of<Ask>) => {
  const order = [t.testimonials.submittedAt, t.testimonials.id] as const;
  return db
    .select(testimonialColumns(t))
    .from(t.testimonials)
    .where(
      and(
        eq(t.testimonials.spaceId, p.spaceId),
        eq(t.testimonials.accountId, p.accountId),
        eq(t.testimonials.status, p.status),
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const newest = query('testimonials.newest', (db, t, p: Of<Omit<Ask, 'status'>>) => {
  const order = [t.testimonials.submittedAt, t.testimonials.id] as const;
  return db
    .select(testimonialColumns(t))
    .from(t.testimonials)
    .where(
      and(
        eq(t.testimonials.spaceId, p.spaceId),
        eq(t.testimonials.accountId, p.accountId),
        NOT_WITHDRAWN,
        before(order, [bound(p.at), bound(p.id)]),
      ),
    )
    .orderBy(...order.map(desc))
    .limit(p.rows);
});
const tallyOfAccount = query(
  'testimonials.tallyOfAccount',
  (db, t, p: Of<Pick<Testimonial, 'accountId' | 'spaceId'>>) =>
    db
      .select({
        pending: t.spaceTallies.pending,
        approved: t.spaceTallies.approved,
        archived: t.spaceTallies.archived,
        withdrawn: t.spaceTallies.withdrawn,
      })
      .from(t.spaceTallies)
      .innerJoin(t.spaces, eq(t.spaces.id, t.spaceTallies.spaceId))
      .where(and(eq(t.spaceTallies.spaceId, p.spaceId), eq(t.spaces.accountId, p.accountId)))
      .limit(1),
);
const tallyOfSpace = query('testimonials.tallyOfSpace', (db, t, p: Of<Pick<Testimonial, 'spaceId'>>) =>
  db.select().from(t.spaceTallies).where(eq(t.spaceTallies.spaceId, p.spaceId)).limit(1),
);
const standing = query('testimonials.standing', (db, t, p: Of<Pick<Testimonial, 'id'>>) =>
  db
    .select({
      accountId: t.testimonials.accountId,
      spaceId: t.testimonials.spaceId,
      status: t.testimonials.status,
      rating: t.testimonials.rating,
      provenance: t.testimonials.provenance,
      consent: t.testimonials.consent,
      test: t.testimonials.test,
    })
    .from(t.testimonials)
    .where(eq(t.testimonials.id, p.id))
    .limit(1),
);
const remove = query('testimonials.remove', (db, t, p: Of<Pick<Testimonial, 'id'>>) =>
  db.delete(t.testimonials).where(eq(t.testimonials.id, p.id)),
);
const upsert = query('testimonials.upsert', (db, t, _: Of<Testimonial & { publishable: boolean; source: string }>) =>
  db
    .insert(t.testimonials)
    .values(eachColumn(t.testimonials))
    .onConflictDoUpdate({ target: t.testimonials.id, set: fromInsert(t.testimonials, ['id', 'accountId', 'spaceId']) }),
);
const moveTally = query('testimonials.moveTally', (db, t, _: Of<Pick<Testimonial, 'spaceId'> & Tally>) =>
  db
    .insert(t.spaceTallies)
    .values(eachColumn(t.spaceTallies))
    .onConflictDoUpdate({
      target: t.spaceTallies.spaceId,
      set: Object.fromEntries(
        tallied.map((name) => [name, sql`${t.spaceTallies[name]} + excluded.${sql.identifier(name)}`]),
      ),
    }),
);
