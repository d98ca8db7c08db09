import { sql } from 'drizzle-orm';
import type { Testimonial } from '../../../domain/testimonials/index.ts';
import type { Kit } from '../kit.ts';
import type { AccessTables } from './access.ts';
import type { SpaceTables } from './spaces.ts';

/** Literal and unqualified: SQLite uses a partial index only for the very same words, and refuses a table's name in them. */
export const IMPORTED = sql.raw("provenance = 'import'");
export const NOT_WITHDRAWN = sql.raw("status <> 'withdrawn'");

export function testimonialTables(k: Kit, { accounts, spaces }: AccessTables & SpaceTables) {
  const testimonials = k.table(
    'testimonials',
    {
      id: k.id('testimonial').primaryKey(),
      accountId: k
        .id('account', 'account_id')
        .notNull()
        .references(() => accounts.id),
      spaceId: k
        .id('space', 'space_id')
        .notNull()
        .references(() => spaces.id),
      conversationId: k.id('conversation', 'conversation_id'),
      provenance: k.text().$type<Testimonial['provenance']>().notNull(),
      status: k.text().$type<Testimonial['status']>().notNull(),
      body: k.text().notNull(),
      headline: k.text(),
      rating: k.int(),
      author: k.json<Testimonial['author']>().notNull(),
      about: k.text(),
      locale: k.text().notNull(),
      contentHash: k.text('content_hash').notNull(),
      approvedHash: k.text('approved_hash'),
      approvedAt: k.ms('approved_at'),
      approvedBy: k.text('approved_by'),
      featured: k.bool().notNull(),
      highlights: k.json<Testimonial['highlights']>().notNull(),
      tags: k.json<Testimonial['tags']>().notNull(),
      reply: k.json<Testimonial['reply']>(),
      incentive: k.text(),
      wantsContact: k.bool('wants_contact').notNull(),
      consent: k.json<Testimonial['consent']>(),
      spans: k.json<Testimonial['spans']>().notNull(),
      image: k.json<Testimonial['image']>(),
      media: k.json<Testimonial['media']>(),
      imported: k.json<Testimonial['imported']>(),
      test: k.bool().notNull(),
      createdAt: k.ms('created_at').notNull(),
      updatedAt: k.ms('updated_at').notNull(),
      submittedAt: k.ms('submitted_at').notNull(),
      /** The customer agreed to publish, and no test key made it. Derived when saved, so that an index can hold it. */
      publishable: k.bool().notNull(),
      /** Where it was collected, in lower case. Derived when saved, too. */
      source: k.text().notNull().default('goodword'),
    },
    (t) => [
      k.index('testimonials_status').on(t.spaceId, t.status, t.submittedAt, t.id),
      // The whole list without those taken back, which would otherwise have to be skipped one by one.
      k.index('testimonials_newest').on(t.spaceId, t.submittedAt, t.id).where(NOT_WITHDRAWN),
      // In a wall's order, read backwards: featured first, then the newest.
      k.index('testimonials_wall').on(t.spaceId, t.status, t.publishable, t.featured, t.submittedAt, t.id),
      k.index('testimonials_conversation').on(t.conversationId),
      // Whatever their status, in the order in which they came: of an account, of a space, of a space and a source.
      k.index('testimonials_account').on(t.accountId, t.createdAt, t.id),
      k.index('testimonials_space').on(t.spaceId, t.createdAt, t.id),
      // Partial: what an import is known again by. Those made here are never looked for in this way.
      k.index('testimonials_imported').on(t.spaceId, t.contentHash).where(IMPORTED),
      k.index('testimonials_source').on(t.spaceId, t.source, t.createdAt, t.id),
    ],
  );

  /** Counts per space, moved in the unit that changes a testimonial: a wall's average costs one row, not a scan. */
  const spaceTallies = k.table('space_tallies', {
    spaceId: k
      .id('space', 'space_id')
      .primaryKey()
      .references(() => spaces.id),
    pending: k.int().notNull(),
    approved: k.int().notNull(),
    archived: k.int().notNull(),
    withdrawn: k.int().notNull(),
    /** What visitors see. */
    shown: k.int().notNull(),
    one: k.int().notNull(),
    two: k.int().notNull(),
    three: k.int().notNull(),
    four: k.int().notNull(),
    five: k.int().notNull(),
  });

  return { testimonials, spaceTallies };
}
export type TestimonialTables = ReturnType<typeof testimonialTables>;
