import { type Placeholder, type SQL, sql } from 'drizzle-orm';
import type { Schema } from '../schema/make-schema.ts';
import type { Unit } from '../unit.ts';

// Literals, not parameters, and word for word as in schema/jobs.ts: SQLite uses a partial index only when it can see
// in the text of the query that the index's condition holds.

export const isDue = (t: Schema): SQL => sql`${t.jobs.state} = 'due'`;

/** Held by a boot: claimed, or in the middle of a side effect. */
export const isOpen = (t: Schema): SQL => sql`${t.jobs.state} in ('running', 'attempting')`;

/** What recovery or a person looks at: few, whatever the number of jobs. */
export const isWatched = (t: Schema): SQL =>
  sql`${t.jobs.state} in ('running', 'attempting', 'uncertain', 'dead', 'held')`;

/** Among the ids of a JSON array: so a query for any number of them is compiled once, which costs more than its run. */
export const isListed = (t: Schema, dialect: Unit['dialect'], ids: Placeholder<string, string>): SQL =>
  dialect === 'sqlite'
    ? sql`${t.jobs.id} in (select value from json_each(${ids}))`
    : sql`${t.jobs.id} in (select jsonb_array_elements_text(${ids}::jsonb))`;
