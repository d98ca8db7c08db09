import { and, count, desc, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm';
import type { AccountId } from '../../../../shared/ids.ts';
import { bound, type Of, query } from '../query.ts';
import type { Schema } from '../schema/make-schema.ts';
import type { Unit } from '../unit.ts';

/** Conversations in which nobody was asked anything in the end. */
export const NEVER_ASKED = ['suppressed', 'cancelled', 'failed'] as const;

/** One grouped query; the spaces' own index leads to the conversations. */
export const funnel = (dialect: Unit['dialect'], ofOneSpace: boolean) =>
  query(`conversations.funnel:${dialect}:${ofOneSpace}`, (db, t, p: Of<{ accountId: AccountId; spaceId: string }>) => {
    const month = monthOf(t, dialect);
    const spaces = db
      .select({ id: t.spaces.id })
      .from(t.spaces)
      .where(and(eq(t.spaces.accountId, p.accountId), ofOneSpace ? eq(t.spaces.id, bound(p.spaceId)) : undefined));
    return db
      .select({
        month: month.as('month'),
        asked: count(),
        opened: counted(sql`${t.conversations.openedAt} is not null`),
        completed: counted(sql`${t.conversations.status} = 'completed'`),
        published: counted(sql`${t.testimonials.id} is not null`),
      })
      .from(t.conversations)
      .leftJoin(
        t.testimonials,
        and(
          eq(t.testimonials.conversationId, t.conversations.id),
          eq(t.testimonials.status, 'approved'),
          eq(t.testimonials.publishable, true),
        ),
      )
      .where(
        and(
          inArray(t.conversations.spaceId, spaces),
          eq(t.conversations.kind, 'testimonial'),
          eq(t.conversations.test, false),
          notInArray(t.conversations.status, [...NEVER_ASKED]),
        ),
      )
      .groupBy(month)
      .orderBy(desc(month));
  });

/** `YYYY-MM` in UTC. */
function monthOf(t: Schema, dialect: Unit['dialect']): SQL<string> {
  return dialect === 'sqlite'
    ? sql<string>`strftime('%Y-%m', ${t.conversations.createdAt} / 1000, 'unixepoch')`
    : sql<string>`to_char(to_timestamp(${t.conversations.createdAt} / 1000) at time zone 'UTC', 'YYYY-MM')`;
}

const counted = (what: SQL): SQL<number> => sql<number>`sum(case when ${what} then 1 else 0 end)`.mapWith(Number);
