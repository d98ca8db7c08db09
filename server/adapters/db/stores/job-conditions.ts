import { type SQL, sql } from 'drizzle-orm';
import type { Schema } from '../schema/make-schema.ts';

// Literals, not parameters, and word for word as in schema/jobs.ts: SQLite uses a partial index only when it can see
// in the text of the query that the index's condition holds.

export const isDue = (t: Schema): SQL => sql`${t.jobs.state} = 'due'`;

/** Held by a boot: claimed, or in the middle of a side effect. */
export const isOpen = (t: Schema): SQL => sql`${t.jobs.state} in ('running', 'attempting')`;

/** What recovery or a person looks at: few, whatever the number of jobs. */
export const isWatched = (t: Schema): SQL =>
  sql`${t.jobs.state} in ('running', 'attempting', 'uncertain', 'dead', 'held')`;
