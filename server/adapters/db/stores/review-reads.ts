import { and, asc, count, desc, eq, gt, ne, not, type SQL, sql } from 'drizzle-orm';
import type { AccountId, SpaceId, TestimonialId } from '../../../../shared/ids.ts';
import type { Review, ReviewFilter, Testimonial, TestimonialReader } from '../../../domain/testimonials/index.ts';
import { bound, type Of, query } from '../query.ts';
import type { Schema } from '../schema/make-schema.ts';
import type { Unit } from '../unit.ts';
import { testimonialColumns } from './testimonial-columns.ts';

type ReviewReads = Pick<TestimonialReader, 'reviews' | 'countReviews' | 'review' | 'sources'>;

/** Testimonials across an account's spaces, with whom they are from. */
export function reviewReads(unit: Unit): ReviewReads {
  return {
    reviews: async (accountId, filter, { page, limit, oldestFirst }) => {
      const rows = Math.min(100, Math.max(1, Math.trunc(limit)));
      const values = { ...valuesOf(accountId, filter), rows, skip: Math.max(0, Math.trunc(page)) * rows };
      return (await unit.all(reviews(filter, oldestFirst), values)).map(reviewOf);
    },
    countReviews: async (accountId, filter) =>
      filter.source === null
        ? tallied(filter, (await unit.first(tallies(filter), valuesOf(accountId, filter))) ?? NONE)
        : ((await unit.first(countOfSource(filter), valuesOf(accountId, filter)))?.reviews ?? 0),
    review: async (accountId, id) => {
      const row = await unit.first(review, { accountId, id });
      return row && reviewOf(row);
    },
    sources: async (accountId, spaceId) => {
      const found: string[] = [];
      // From one source to the next in the index: as many seeks as there are sources, however many testimonials.
      for (;;) {
        const next = await unit.first(nextSource, { accountId, spaceId, after: found.at(-1) ?? '' });
        if (!next) return found;
        found.push(next.source);
      }
    },
  };
}

interface Values {
  accountId: AccountId;
  spaceId: string;
  source: string;
}

function valuesOf(accountId: AccountId, { spaceId, source }: ReviewFilter): Values {
  return { accountId, spaceId: spaceId ?? '', source: source?.toLowerCase() ?? '' };
}

/** One query a kind of filter: the kinds are few, their values many. */
function nameOf({ spaceId, source, shown }: ReviewFilter): string {
  return [spaceId !== null && 'space', source !== null && 'source', shown !== null && `shown=${shown}`]
    .filter(Boolean)
    .join(',');
}

const isOnWall = (t: Schema): SQL =>
  sql`${t.testimonials.status} = 'approved' and ${t.testimonials.publishable} and exists (select 1 from ${t.walls} where ${t.walls.spaceId} = ${t.testimonials.spaceId})`;

function wanted(t: Schema, p: Of<Values>, filter: ReviewFilter): SQL | undefined {
  return and(
    eq(t.testimonials.accountId, p.accountId),
    ne(t.testimonials.status, 'withdrawn'),
    filter.spaceId === null ? undefined : eq(t.testimonials.spaceId, p.spaceId),
    filter.source === null ? undefined : eq(t.testimonials.source, p.source),
    filter.shown === null ? undefined : filter.shown ? isOnWall(t) : not(sql`(${isOnWall(t)})`),
  );
}

const columns = (t: Schema) => ({
  ...testimonialColumns(t),
  spaceName: sql<string>`${t.spaces.name}`.as('space_name'),
  contactEmail: sql<string | null>`${t.contacts.email}`.as('contact_email'),
  contactPhone: sql<string | null>`${t.contacts.phone}`.as('contact_phone'),
  onWall: sql<unknown>`case when ${isOnWall(t)} then 1 else 0 end`.as('on_wall'),
});

type Row = Testimonial & {
  spaceName: string;
  contactEmail: string | null;
  contactPhone: string | null;
  onWall: unknown;
};

function reviewOf({ spaceName, contactEmail, contactPhone, onWall, ...testimonial }: Row): Review {
  const known = contactEmail !== null || contactPhone !== null;
  return {
    testimonial,
    spaceName,
    contact: known ? { email: contactEmail, phone: contactPhone } : null,
    shown: Number(onWall) === 1,
  };
}

const reviews = (filter: ReviewFilter, oldestFirst: boolean) =>
  query(
    `testimonials.reviews:${nameOf(filter)}:${oldestFirst}`,
    (db, t, p: Of<Values & { rows: number; skip: number }>) => {
      const inOrder = oldestFirst ? asc : desc;
      return db
        .select(columns(t))
        .from(t.testimonials)
        .innerJoin(t.spaces, eq(t.spaces.id, t.testimonials.spaceId))
        .leftJoin(t.conversations, eq(t.conversations.id, t.testimonials.conversationId))
        .leftJoin(t.contacts, eq(t.contacts.id, t.conversations.contactId))
        .where(wanted(t, p, filter))
        .orderBy(inOrder(t.testimonials.createdAt), inOrder(t.testimonials.id))
        .limit(p.rows)
        .offset(p.skip);
    },
  );
const review = query('testimonials.review', (db, t, p: Of<{ accountId: AccountId; id: TestimonialId }>) =>
  db
    .select(columns(t))
    .from(t.testimonials)
    .innerJoin(t.spaces, eq(t.spaces.id, t.testimonials.spaceId))
    .leftJoin(t.conversations, eq(t.conversations.id, t.testimonials.conversationId))
    .leftJoin(t.contacts, eq(t.contacts.id, t.conversations.contactId))
    .where(
      and(
        eq(t.testimonials.id, p.id),
        eq(t.testimonials.accountId, p.accountId),
        ne(t.testimonials.status, 'withdrawn'),
      ),
    )
    .limit(1),
);

interface Tallies {
  listed: number;
  shown: number;
}
const NONE: Tallies = { listed: 0, shown: 0 };

function tallied({ shown }: ReviewFilter, tally: Tallies): number {
  if (shown === null) return tally.listed;
  return shown ? tally.shown : tally.listed - tally.shown;
}

/** From the spaces' counts: a row a space, not one a testimonial. */
const tallies = (filter: ReviewFilter) =>
  query(`testimonials.reviewTallies:${filter.spaceId !== null}`, (db, t, p: Of<Values>) =>
    db
      .select({
        listed: sum(sql`${t.spaceTallies.pending} + ${t.spaceTallies.approved} + ${t.spaceTallies.archived}`),
        shown: sum(
          sql`case when exists (select 1 from ${t.walls} where ${t.walls.spaceId} = ${t.spaces.id}) then ${t.spaceTallies.shown} else 0 end`,
        ),
      })
      .from(t.spaceTallies)
      .innerJoin(t.spaces, eq(t.spaces.id, t.spaceTallies.spaceId))
      .where(
        and(
          eq(t.spaces.accountId, p.accountId),
          filter.spaceId === null ? undefined : eq(t.spaces.id, bound(p.spaceId)),
        ),
      ),
  );

const sum = (what: SQL): SQL<number> => sql<number>`coalesce(sum(${what}), 0)`.mapWith(Number);

const countOfSource = (filter: ReviewFilter) =>
  query(`testimonials.countOfSource:${nameOf(filter)}`, (db, t, p: Of<Values>) =>
    db
      .select({ reviews: count() })
      .from(t.testimonials)
      .where(wanted(t, p, filter)),
  );

const nextSource = query(
  'testimonials.nextSource',
  (db, t, p: Of<{ accountId: AccountId; spaceId: SpaceId; after: string }>) =>
    db
      .select({ source: t.testimonials.source })
      .from(t.testimonials)
      .where(
        and(
          eq(t.testimonials.spaceId, p.spaceId),
          eq(t.testimonials.accountId, p.accountId),
          gt(t.testimonials.source, p.after),
          ne(t.testimonials.status, 'withdrawn'),
        ),
      )
      .orderBy(asc(t.testimonials.source))
      .limit(1),
);
